/** Takes one build back: its cells as they were before it, and what people typed since as they typed it. */
import type { MovedCell, OldCell, RestorePoint, TabFingerprint, TabFingerprints } from "../ledger/state/state";
import { formatAt, formulaAt, refText, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { isFormula } from "../workbook/formula";
import { WorkbookError } from "../workbook/port";
import type { StyleName } from "../workbook/sheetPlan";
import { existingTabs } from "./building";
import { sameValue } from "./difference";
import { keysOn, ownColumns } from "./fingerprints";
import { overlaid } from "./overlay";
import type { OverlaidCell } from "./overlay";
import { followedFormula } from "./followedRows";
import type { RowsOf } from "./followedRows";
import { fromPortable } from "./portable";
import type { RowKeys } from "./rows";
import type { SheetNames } from "../ledger/sheetNames";
import { tabOf } from "./tabs";

/** Looks of cells that are put back, by sheet and cell. */
export type Looks = Map<string, StyleName>;

interface Undoing {
  readonly looks: Looks;
  readonly names: SheetNames;
  /** How the rows of people's sheets moved since the build. */
  readonly rowsOf: RowsOf;
}

interface PlacedTab {
  readonly form: string;
  readonly sheet: SheetSnapshot;
  readonly keys: RowKeys;
  /** Cells of ours, at their rows of today. */
  readonly cells: readonly (OldCell & { readonly row: number })[];
  readonly moved: readonly MovedCell[];
}

/** The workbook before the build. Throws WorkbookError when a line of it is gone. */
export function undoOne(
  snapshot: WorkbookSnapshot,
  prints: TabFingerprints,
  point: RestorePoint,
  { looks, names, rowsOf }: Undoing,
): WorkbookSnapshot {
  const placed = Object.entries(point.cells).flatMap(([form, cells]) => placedTab(snapshot, form, cells, { prints, point }));
  for (const { sheet, cells } of placed) for (const cell of cells) looks.set(`${sheet.id}:${cell.row}:${cell.column}`, cell.style);
  // Constants first, the ids among them, so that formulas find the lines they refer to.
  const withConstants = replaced(
    snapshot,
    placed.map(({ sheet, cells }) => overlaid(sheet, cells)),
  );
  const tabs = existingTabs([], withConstants, { ...prints, ...point.tabs }, names);
  const undone = placed.map((tab) => {
    const cells = tab.cells.map((cell) => ({ ...cell, formula: followedFormula(fromPortable(cell.formula, tab.form, tabs), rowsOf) }));
    const nonsense = cells.find(({ formula }) => formula !== "" && !isFormula(formula));
    if (nonsense !== undefined) noFormula({ sheet: tab.sheet.name, row: nonsense.row, column: nonsense.column });
    return overlaid(overlaid(tab.sheet, cells), movedBack(tab, tabs.keysOf(tab.form), looks));
  });
  return replaced(snapshot, undone);
}

function placedTab(
  snapshot: WorkbookSnapshot,
  form: string,
  cells: readonly OldCell[],
  { prints, point }: { readonly prints: TabFingerprints; readonly point: RestorePoint },
): readonly PlacedTab[] {
  const sheet = tabOf(snapshot, form);
  if (sheet === undefined) return [];
  const keys = keysOn(sheet, prints[form]);
  const rows = cells.map((cell) => ({ ...cell, row: keys.rowAt(cell.key) ?? gone(sheet) }));
  refuseOccupied(sheet, rows, prints[form]);
  return [{ form, sheet, keys, cells: rows.filter((cell) => !isTypedSince(cell, sheet)), moved: point.moved?.[form] ?? [] }];
}

/** A box that the build made belongs to the user as soon as it holds something else. */
function isTypedSince({ wrote, row, column }: OldCell & { readonly row: number }, sheet: SheetSnapshot): boolean {
  return wrote !== undefined && (formulaAt(sheet, row, column) !== "" || !sameValue(wrote, valueAt(sheet, row, column)));
}

/** What the user has in cells that went along with their lines, back to where the lines go. */
function movedBack({ sheet, keys, cells, moved }: PlacedTab, before: RowKeys | undefined, looks: Looks): readonly OverlaidCell[] {
  const back = new Map<string, OverlaidCell>();
  const at = (row: number, column: number): string => `${row}:${column}`;
  const trips = moved.map((cell) => ({ ...cell, now: keys.rowAt(cell.to) ?? gone(sheet), then: before?.rowAt(cell.from) ?? gone(sheet) }));
  const restored = new Set(cells.map(({ row, column }) => at(row, column)));
  for (const { now, column } of trips)
    if (!restored.has(at(now, column))) back.set(at(now, column), { row: now, column, formula: "", value: null, format: "General" });
  for (const { now, then, column, style } of trips) {
    const [formula, value, format] = [formulaAt(sheet, now, column), valueAt(sheet, now, column), formatAt(sheet, now, column)];
    back.set(at(then, column), { row: then, column, formula, value, format });
    looks.set(`${sheet.id}:${then}:${column}`, style);
  }
  return [...back.values()];
}

/** A line comes back as a whole: what people have put between its first cell and its last since the build is in its way. */
function refuseOccupied(
  sheet: SheetSnapshot,
  cells: readonly (OldCell & { readonly row: number })[],
  print: TabFingerprint | undefined,
): void {
  const own = ownColumns(sheet, print);
  const freed = new Map<number, readonly number[]>();
  for (const { row, column, freed: isFreed } of cells) if (isFreed === true) freed.set(row, [...(freed.get(row) ?? []), column]);
  for (const [row, columns] of freed)
    for (let column = Math.min(...columns); column <= Math.max(...columns); column += 1)
      if (own.get(row)?.has(column) !== true && !isEmptyAt(sheet, row, column)) occupied({ sheet: sheet.name, row, column });
}

function isEmptyAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return formulaAt(sheet, row, column) === "" && (valueAt(sheet, row, column) ?? "") === "";
}

/** Written over, the words would be lost; left there, the line would not be as it was built. */
function occupied(cell: CellRef): never {
  throw new WorkbookError(
    "occupied",
    `${refText(cell)} was free after the build and holds something now, where the state before it had a line. Move it elsewhere, ` +
      "or delete it, and try again; nothing was written.",
    cell.sheet,
  );
}

/** The point came with the file; Excel calls a workbook damaged in which such a text is a formula. */
function noFormula(cell: CellRef): never {
  throw new WorkbookError(
    "notReady",
    `What is kept of the state before would write into ${refText(cell)} what is no formula: another program changed it. Take an earlier ` +
      "copy of the file; nothing was written.",
    cell.sheet,
  );
}

function gone(sheet: SheetSnapshot): never {
  throw new WorkbookError(
    "rearranged",
    `The tab '${sheet.name}' no longer has all lines of the build to be undone. Build again, or take an earlier copy of the file.`,
    sheet.name,
  );
}

function replaced(snapshot: WorkbookSnapshot, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => byId.get(sheet.id) ?? sheet) };
}
