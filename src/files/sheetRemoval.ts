/** Takes sheets out of a package: their tab, their part and what belongs to it alone, and the names that live on them. */
import { WorkbookError } from "../core/workbook/port";
import type { OpcPackage } from "./opcPackage";
import { dropPart, relationshipsOf } from "./relationships";
import { readIndex, type WorkbookIndex } from "./workbookIndex";
import { child, children, rootOf } from "./xml";

/** Kinds of parts that belong to one sheet and go with it. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  "customProperty",
  "table",
  "drawing",
  "chart",
  "comments",
  "vmlDrawing",
  "printerSettings",
]);

/** `ids` are those of the index; a sheet that is not there any more counts as removed. */
export function removeSheets(pkg: OpcPackage, index: WorkbookIndex, ids: readonly string[]): void {
  if (ids.length === 0) return;
  if (index.structureProtected) {
    throw new WorkbookError(
      "protectedSheet",
      `${pkg.file}: the structure of the workbook is protected, so no sheet can be removed. Unprotect the workbook (Review ` +
        "tab) and try again.",
    );
  }
  for (const id of ids) {
    const sheet = readIndex(pkg).sheets.find((candidate) => candidate.id === id);
    if (sheet !== undefined) removeSheet(pkg, index.part, sheet.name, sheet.part);
  }
}

function removeSheet(pkg: OpcPackage, workbookPart: string, name: string, part: string): void {
  const root = rootOf(pkg.edit(workbookPart));
  const list = child(root, "sheets")!;
  const tabs = children(list);
  const position = tabs.findIndex((tab) => tab.getAttribute("name") === name);
  list.removeChild(tabs[position]!);
  moveNames(root, position);
  moveActiveTab(root, position);
  dropWithParts(pkg, workbookPart, part);
}

/** Names of the sheet itself go; those of the sheets behind it follow their tab. */
function moveNames(root: ReturnType<typeof rootOf>, position: number): void {
  const names = child(root, "definedNames");
  if (names === null) return;
  for (const name of children(names)) {
    if (!name.hasAttribute("localSheetId")) continue;
    const owner = Number(name.getAttribute("localSheetId"));
    if (owner === position) names.removeChild(name);
    else if (owner > position) name.setAttribute("localSheetId", String(owner - 1));
  }
  if (children(names).length === 0) root.removeChild(names);
}

function moveActiveTab(root: ReturnType<typeof rootOf>, position: number): void {
  const views = child(root, "bookViews");
  for (const view of views === null ? [] : children(views)) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const tab = Number(view.getAttribute(attribute) ?? 0);
      if (tab >= position && tab > 0) view.setAttribute(attribute, String(tab - 1));
    }
  }
}

function dropWithParts(pkg: OpcPackage, owner: string, part: string): void {
  for (const rel of relationshipsOf(pkg, part)) if (OWN_KINDS.has(rel.kind) && pkg.has(rel.target)) dropWithParts(pkg, part, rel.target);
  dropPart(pkg, owner, part);
}
