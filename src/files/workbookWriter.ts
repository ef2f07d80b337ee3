/**
 * Writes one set of changes into a copy of a package. Whatever is refused is refused by throwing before the copy takes
 * the place of the package, so a refused change leaves the workbook exactly as it was.
 */
import { WorkbookError, type KeptFormulas, type SheetUpdate, type WorkbookChanges } from "../core/workbook/port";
import type { PlannedCell, SheetPlan } from "../core/workbook/sheetPlan";
import { atOnce } from "../core/workbook/turns";
import { addCharts } from "./chartParts";
import { addNames, refuseTakenNames, takenNames } from "./definedNames";
import { followingSplices, followInParts } from "./following";
import { formulaFromFile, formulaToFile } from "./formulaText";
import { freeId, LAST_SHEET_ID } from "./freeIds";
import type { OpcPackage } from "./opcPackage";
import { proveStructure } from "./proof";
import { declareType, dropPart, freePart, relate, relationshipsOf } from "./relationships";
import { patchSheet } from "./sheetPatch";
import { PLAIN_STYLES, STYLES_TYPE } from "./newWorkbook";
import { findTags, type SheetTags } from "./sheetTags";
import { moveTab } from "./sheetOrder";
import { removeSheets } from "./sheetRemoval";
import { newSheetXml } from "./sheetXml";
import { writeState } from "./statePart";
import { StyleBook, type StylesInUse } from "./styleBook";
import { addTables, renameTableColumns, tableNames } from "./tableParts";
import { FORM_PROPERTY } from "./workbookReader";
import { WORKBOOK_ORDER, readIndex, type SheetEntry, type WorkbookIndex } from "./workbookIndex";
import { NS, children, ensureChild, newElement, rootOf } from "./xml";

const LONGEST_SHEET_NAME = 31;
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Whether the changes hold anything to write. */
export function isNothing(changes: WorkbookChanges): boolean {
  return (
    changes.create.length === 0 &&
    (changes.remove ?? []).length === 0 &&
    changes.part === undefined &&
    changes.update.every((update) => update.cells.length === 0)
  );
}

/** The package with the changes made; the one given stays as it is. */
export function applyChanges(current: OpcPackage, changes: WorkbookChanges, inUse: () => StylesInUse): OpcPackage {
  const pkg = current.fork();
  const index = readIndex(pkg);
  refuseWorkbook(pkg, index);
  refuseNewSheets(pkg, index, changes.create);
  const updates = changes.update.filter((update) => update.cells.length > 0);
  const styles = new StyleBook(pkg, ensureStyles(pkg, index), inUse);
  for (const update of updates) updateSheet(pkg, index, styles, targetOf(pkg, index, update));
  createSheets(pkg, index, styles, changes.create);
  styles.commit();
  removeSheets(pkg, index, changes.remove ?? []);
  if (changes.part !== undefined)
    writeState(pkg, index.part, typeof changes.part === "function" ? atOnce(changes.part(keptFormulas(changes, index))) : changes.part);
  if (updates.length + changes.create.length + (changes.remove ?? []).length > 0) askForRecalculation(pkg, index.part);
  pkg.commit();
  proveStructure(current, pkg);
  return pkg;
}

/** Throws WorkbookError for what no change may touch: signed workbooks, and those of another vocabulary. */
export function refuseWorkbook(pkg: OpcPackage, index: WorkbookIndex): void {
  if (pkg.parts().some((part) => part.toLowerCase().startsWith("_xmlsignatures/"))) {
    throw new WorkbookError(
      "signed",
      `${pkg.file} is digitally signed, and any change would break the signature. Save an unsigned copy and work on that.`,
    );
  }
  if (rootOf(pkg.document(index.part)).namespaceURI !== NS.main) {
    throw new WorkbookError(
      "unsupported",
      `${pkg.file} is a Strict Open XML workbook. Save it in Excel as an ordinary Excel workbook (.xlsx) and try again.`,
    );
  }
}

function refuseNewSheets(pkg: OpcPackage, index: WorkbookIndex, plans: readonly SheetPlan[]): void {
  if (plans.length === 0) return;
  if (index.structureProtected) {
    throw new WorkbookError(
      "protectedSheet",
      `${pkg.file}: the structure of the workbook is protected, so no sheet can be added. Unprotect the workbook ` +
        "(Review tab) and try again.",
    );
  }
  const taken = new Set(index.tabNames.map((name) => name.toLowerCase()));
  for (const { name } of plans) {
    if (name === "" || name.length > LONGEST_SHEET_NAME || /[:\\/?*[\]]|^'|'$/.test(name)) {
      throw new WorkbookError(
        "unsupported",
        `"${name}" cannot be the name of a sheet: use 1 to 31 characters without : \\ / ? * [ ].`,
        name,
      );
    }
    if (taken.has(name.toLowerCase())) {
      throw new WorkbookError("nameTaken", `${pkg.file} already has a sheet named "${name}". Rename or delete it and try again.`, name);
    }
    taken.add(name.toLowerCase());
  }
  refuseTakenNames(pkg.file, plans, new Set([...takenNames(pkg, index.part), ...tableNames(pkg)]));
}

/** A file keeps every formula as it is written there. */
function keptFormulas(changes: WorkbookChanges, index: WorkbookIndex): KeptFormulas {
  const formulas = new Map<string, string>();
  const note = (sheet: string, cells: readonly PlannedCell[]): void => {
    for (const { row, column, content } of cells)
      if ("formula" in content) formulas.set(`${sheet}\u0000${row}:${column}`, formulaFromFile(formulaToFile(content.formula)));
  };
  for (const plan of changes.create) note(plan.name, plan.cells);
  for (const { sheetId, cells } of changes.update) note(index.sheets.find(({ id }) => id === sheetId)?.name ?? "", cells);
  return (sheet, row, column) => formulas.get(`${sheet}\u0000${row}:${column}`) ?? "";
}

interface Target {
  readonly update: SheetUpdate;
  readonly sheet: SheetEntry;
  readonly xml: string;
  readonly tags: SheetTags;
}

function targetOf(pkg: OpcPackage, index: WorkbookIndex, update: SheetUpdate): Target {
  const sheet = index.sheets.find((candidate) => candidate.id === update.sheetId);
  if (!sheet)
    throw new WorkbookError("io", `${pkg.file} no longer has the sheet to be written (id ${update.sheetId}). Read the workbook again.`);
  if (!pkg.has(sheet.part)) throw pkg.missing(sheet.part);
  const xml = pkg.text(sheet.part);
  const tags = findTags(xml, () => pkg.broken(sheet.part));
  if (tags.data === null) throw pkg.broken(sheet.part);
  if (tags.protected) {
    throw new WorkbookError(
      "protectedSheet",
      `${pkg.file}: sheet "${sheet.name}" is protected. Unprotect it (Review tab) and try again.`,
      sheet.name,
    );
  }
  return { update, sheet, xml, tags };
}

function updateSheet(pkg: OpcPackage, index: WorkbookIndex, styles: StyleBook, { update, sheet, xml, tags }: Target): void {
  const patches = update.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    content: cell.content,
    style: update.restyle ? styles.cellStyle(cell.style, cell.format ?? "General") : null,
  }));
  const { layout } = update;
  pkg.write(
    sheet.part,
    patchSheet(
      xml,
      tags,
      { patches, heights: update.heights ?? [], more: layout === undefined ? [] : followingSplices(xml, tags, layout) },
      sheet.name,
      pkg.file,
    ),
  );
  if (layout !== undefined) followInParts(pkg, index, sheet, layout);
  const tables = relationshipsOf(pkg, sheet.part)
    .filter((rel) => rel.kind === "table" && pkg.has(rel.target))
    .map((rel) => rel.target);
  renameTableColumns(pkg, tables, update.cells);
}

function createSheets(pkg: OpcPackage, index: WorkbookIndex, styles: StyleBook, plans: readonly SheetPlan[]): void {
  if (plans.length === 0) return;
  const root = rootOf(pkg.edit(index.part));
  const list = ensureChild(root, "sheets", WORKBOOK_ORDER);
  const ids = children(list).map((tab) => Number(tab.getAttribute("sheetId")));
  plans.forEach((plan, i) => {
    const part = freePart(pkg, "xl/worksheets/sheet", ".xml");
    addSheetPart(pkg, part, plan, styles, index.tabNames.length + i === 0);
    const id = freeId(ids, 1, LAST_SHEET_ID);
    ids.push(id);
    const tab = newElement(list, "sheet", { name: plan.name, sheetId: String(id) });
    tab.setAttributeNS(NS.relationships, "r:id", relate(pkg, index.part, "worksheet", part));
    list.appendChild(tab);
  });
  addNames(pkg, index.part, plans, index.tabNames.length);
  for (const { name, before } of plans) {
    const behind = index.sheets.find(({ id }) => id === before);
    if (behind !== undefined) moveTab(root, name, behind.name);
  }
}

function addSheetPart(pkg: OpcPackage, part: string, plan: SheetPlan, styles: StyleBook, first: boolean): void {
  pkg.write(part, "");
  declareType(pkg, part, SHEET_TYPE);
  const property = freePart(pkg, "xl/customProperty", ".bin");
  pkg.write(property, utf16(plan.form));
  declareType(pkg, property, PROPERTY_TYPE);
  const links = {
    form: relate(pkg, part, "customProperty", property),
    drawing: addCharts(pkg, part, plan),
    tables: addTables(pkg, part, plan),
  };
  pkg.write(part, newSheetXml(plan, styles, links, FORM_PROPERTY, first));
}

/** UTF-16, little end first, without a mark: how Excel keeps the value of a worksheet property. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff;
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}

function ensureStyles(pkg: OpcPackage, index: WorkbookIndex): string {
  if (index.stylesPart !== null && pkg.has(index.stylesPart)) return index.stylesPart;
  const part = freePart(pkg, "xl/styles", ".xml");
  pkg.write(part, PLAIN_STYLES);
  declareType(pkg, part, STYLES_TYPE);
  relate(pkg, index.part, "styles", part);
  return part;
}

/** The order of calculation is no longer what the file says, and every stored value is to be checked by Excel on opening. */
export function askForRecalculation(pkg: OpcPackage, workbookPart: string): void {
  for (const rel of relationshipsOf(pkg, workbookPart)) {
    if (rel.kind === "calcChain") dropPart(pkg, workbookPart, rel.target);
  }
  ensureChild(rootOf(pkg.edit(workbookPart)), "calcPr", WORKBOOK_ORDER).setAttribute("fullCalcOnLoad", "1");
}
