/** Order, hiding and colour of tabs. */
import { WorkbookError } from "../../core/workbook/port";
import { freeId, LAST_SHEET_ID } from "../freeIds";
import type { OpcPackage } from "../opcPackage";
import { declareType, freePart, relate } from "../relationships";
import { readIndex } from "../workbookIndex";
import { NS, XML_HEAD, child, children, newElement, rootOf, type Element } from "../xml";
import type { TabState } from "./workbookEdits";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds empty tabs behind the last. */
export function addTabs(pkg: OpcPackage, names: readonly string[]): void {
  if (names.length === 0) return;
  const index = readIndex(pkg);
  if (index.structureProtected) throw protectedStructure(pkg);
  const list = child(rootOf(pkg.edit(index.part)), "sheets")!;
  const ids = children(list).map((tab) => Number(tab.getAttribute("sheetId")));
  names.forEach((name) => {
    const part = freePart(pkg, "xl/worksheets/sheet", ".xml");
    pkg.write(
      part,
      `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}"><sheetViews><sheetView ` +
        `workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`,
    );
    declareType(pkg, part, SHEET_TYPE);
    const id = freeId(ids, 1, LAST_SHEET_ID);
    ids.push(id);
    const tab = newElement(list, "sheet", { name, sheetId: String(id) });
    tab.setAttributeNS(NS.relationships, "r:id", relate(pkg, index.part, "worksheet", part));
    list.appendChild(tab);
  });
  pkg.commit();
}

function protectedStructure(pkg: OpcPackage): WorkbookError {
  return new WorkbookError(
    "protectedSheet",
    `${pkg.file}: the structure of the workbook is protected, so its tabs stay as they are. Unprotect the workbook ` +
      "(Review tab) and try again.",
  );
}

/** Puts the worksheets into this order; chart sheets keep their place among the tabs. `coloured` names those whose colour changed. */
export function arrangeTabs(pkg: OpcPackage, tabs: readonly TabState[], coloured: ReadonlySet<string>): void {
  const index = readIndex(pkg);
  if (index.structureProtected) throw protectedStructure(pkg);
  for (const { name, color } of tabs) {
    const sheet = index.sheets.find((candidate) => candidate.name === name);
    if (sheet && coloured.has(name)) pkg.write(sheet.part, withTabColor(pkg.text(sheet.part), color));
  }
  const root = rootOf(pkg.edit(index.part));
  const list = child(root, "sheets")!;
  const before = children(list);
  hideTabs(before, tabs);
  const worksheets = new Set(index.sheets.map(({ name }) => name));
  const queue = tabs.flatMap(({ name }) => before.find((tab) => tab.getAttribute("name") === name) ?? []);
  const after = before.map((tab) => (worksheets.has(tab.getAttribute("name") ?? "") ? (queue.shift() ?? tab) : tab));
  if (after.every((tab, i) => tab === before[i])) return pkg.commit();
  const moved = before.map((tab) => after.indexOf(tab));
  for (const tab of after) list.appendChild(tab);
  followTabs(root, moved);
  pkg.commit();
}

function hideTabs(elements: readonly Element[], tabs: readonly TabState[]): void {
  for (const { name, visibility } of tabs) {
    const element = elements.find((tab) => tab.getAttribute("name") === name);
    if (!element || (element.getAttribute("state") ?? "visible") === visibility) continue;
    if (visibility === "visible") element.removeAttribute("state");
    else element.setAttribute("state", visibility);
  }
}

/** Names that belong to one tab and the tab shown first are counted by position. */
function followTabs(root: Element, moved: readonly number[]): void {
  const names = child(root, "definedNames");
  for (const name of names ? children(names) : []) {
    const owner = name.getAttribute("localSheetId");
    if (owner !== null) name.setAttribute("localSheetId", String(moved[Number(owner)] ?? owner));
  }
  const views = child(root, "bookViews");
  for (const view of views ? children(views) : []) {
    const active = view.getAttribute("activeTab");
    if (active !== null) view.setAttribute("activeTab", String(moved[Number(active)] ?? active));
    view.removeAttribute("firstSheet");
  }
}

function withTabColor(xml: string, color: string): string {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const bare = xml.replace(new RegExp(`<${prefix}tabColor(?:\\s[^>]*)?(?:/>|>\\s*</${prefix}tabColor\\s*>)`), "");
  if (color === "") return bare;
  const tag = `<${prefix}tabColor rgb="FF${color.slice(1)}"/>`;
  const properties = new RegExp(`<${prefix}sheetPr((?:\\s[^>]*?)?)(/?)>`);
  if (properties.test(bare))
    return bare.replace(properties, (_, attributes: string, closing: string) =>
      closing === "/" ? `<${prefix}sheetPr${attributes}>${tag}</${prefix}sheetPr>` : `<${prefix}sheetPr${attributes}>${tag}`,
    );
  return bare.replace(new RegExp(`<${prefix}worksheet(?:\\s[^>]*)?>`), (found) => `${found}<${prefix}sheetPr>${tag}</${prefix}sheetPr>`);
}
