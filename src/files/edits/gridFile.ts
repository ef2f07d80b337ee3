/** A file as the workbench holds it: what to show of it, and the file with what was changed, everything else as it was. */
import type { WorkbookSnapshot } from "../../core/workbook/cells";
import { WorkbookError, type SheetUpdate } from "../../core/workbook/port";
import type { SheetPlan } from "../../core/workbook/sheetPlan";
import { filePort, openPackage } from "../filePort";
import { readLooks, type WorkbookLooks } from "../looks/workbookLooks";
import { proveStructure } from "../proof";
import { askForRecalculation, refuseWorkbook } from "../workbookWriter";
import { readIndex } from "../workbookIndex";
import { LookStyles } from "./lookStyles";
import { forgetTabs, renameTabs } from "./renames";
import { editSheet } from "./sheetEdits";
import { addTabs, arrangeTabs } from "./tabEdits";
import type { SheetEdit, TabRename, TabState } from "./workbookEdits";

/** Cells to write into a sheet, named by its tab as it is now. */
export type CellUpdate = Omit<SheetUpdate, "sheetId"> & { readonly sheet: string };

/** Everything that was done since the file was read. Sheets go by the names their tabs have now. */
export interface GridEdits {
  readonly renames: readonly TabRename[];
  /** Tabs people added. */
  readonly added: readonly string[];
  /** Tabs that are gone, by the names they had. */
  readonly gone: readonly string[];
  readonly sheets: readonly SheetEdit[];
  readonly updates: readonly CellUpdate[];
  /** Tabs the add-in made. */
  readonly create: readonly SheetPlan[];
  /** The new text of our custom XML part; absent where it is as before. */
  readonly part?: string | null;
  /** All worksheets in their order; absent where order, hiding and colours are as before. */
  readonly tabs?: { readonly all: readonly TabState[]; readonly coloured: readonly string[] };
}

export interface GridFile {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: WorkbookLooks;
}

/** Reads a file; throws WorkbookError when it is no workbook that can be read. */
export async function readGridFile(bytes: Uint8Array, name: string): Promise<GridFile> {
  const snapshot = await filePort(bytes, name).read();
  return { snapshot, looks: readLooks(openPackage(bytes, name)) };
}

export function isUnchanged({ renames, added, gone, sheets, updates, create, part, tabs }: GridEdits): boolean {
  const lists = [renames, added, gone, sheets, updates, create];
  return lists.every(({ length }) => length === 0) && part === undefined && tabs === undefined;
}

/**
 * The file with the edits made; the very bytes given where there are none. Throws WorkbookError, and then nothing is
 * written anywhere.
 */
export async function editedFile(bytes: Uint8Array, name: string, edits: GridEdits): Promise<Uint8Array> {
  if (isUnchanged(edits)) return bytes;
  const port = filePort(withSheetEdits(bytes, name, edits), name);
  const ids = new Map(readIndex(openPackage(port.bytes(), name)).sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.id]));
  const idOf = (sheet: string): string => ids.get(sheet.toLowerCase()) ?? lost(name, sheet);
  await port.write({
    create: edits.create,
    update: edits.updates.map(({ sheet, ...update }) => ({ ...update, sheetId: idOf(sheet) })),
    remove: edits.gone.map(idOf),
    ...(edits.part === undefined ? {} : { part: edits.part }),
  });
  const edited = withTabs(port.bytes(), name, edits);
  proveStructure(openPackage(bytes, name), openPackage(edited, name));
  return edited;
}

function lost(file: string, sheet: string): never {
  throw new WorkbookError("missingSheet", `${file} has no sheet "${sheet}" to be written.`, sheet);
}

function withSheetEdits(bytes: Uint8Array, name: string, { renames, added, sheets }: GridEdits): Uint8Array {
  const pkg = openPackage(bytes, name);
  refuseWorkbook(pkg, readIndex(pkg));
  if (renames.length + added.length + sheets.length === 0) return bytes;
  renameTabs(pkg, renames);
  addTabs(pkg, added);
  const index = readIndex(pkg);
  const styles = new LookStyles(pkg, index.stylesPart ?? "");
  for (const edit of sheets) {
    const sheet = index.sheets.find((candidate) => candidate.name.toLowerCase() === edit.sheet.toLowerCase()) ?? lost(name, edit.sheet);
    if (edit.looks.length > 0 && (index.stylesPart === null || !pkg.has(index.stylesPart))) throw noStyles(name);
    editSheet(pkg, sheet, edit, styles);
  }
  if (sheets.some(({ results }) => results.length > 0)) askForRecalculation(pkg, index.part);
  pkg.commit();
  return pkg.toBytes();
}

function noStyles(name: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `${name} has no style sheet, so looks cannot be saved in it. Save it once in Excel and try again.`,
  );
}

function withTabs(bytes: Uint8Array, name: string, { gone, tabs }: GridEdits): Uint8Array {
  if (gone.length === 0 && tabs === undefined) return bytes;
  const pkg = openPackage(bytes, name);
  forgetTabs(pkg, gone);
  if (tabs) arrangeTabs(pkg, tabs.all, new Set(tabs.coloured));
  return pkg.toBytes();
}
