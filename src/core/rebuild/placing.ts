/** Decides where each row of a plan goes on a tab that exists: known lines stay, new ones follow the line before them. */
import { entryOf } from "../quantity/known";
import { cellText } from "../plan/parse/tables";
import { STAMP_PREFIX } from "./marks";
import { formulaAt, quoteSheet, valueAt } from "../workbook/cells";
import type { SheetSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { SheetPlan } from "../workbook/sheetPlan";
import type { RowFingerprint, TabFingerprint } from "../ledger/state/state";
import { idOf, isHeader, planAnchors, sheetAnchors } from "./rows";
import type { Anchor } from "./rows";
import { columnsOf, ownColumns, plannedFingerprint } from "./fingerprints";

/** Where the rows of a plan go on a tab. */
export interface Placing {
  /** The row of the sheet a row of the plan goes to. */
  rowFor(planRow: number): number;
  /** Ids and the rows they have after the build. */
  readonly anchors: readonly Anchor[];
  /** Lines that have to leave their row because a new line goes before them: row before, row after. */
  readonly moved: ReadonlyMap<number, number>;
}

/** The rows of a tab that does not exist yet. */
export function asPlanned(plan: SheetPlan): Placing {
  return { rowFor: (row) => row, anchors: planAnchors(plan), moved: new Map() };
}

/**
 * Throws WorkbookError when ids of the tab were removed, doubled or put into another order, for then nobody can tell
 * which line is which.
 */
export function placeRows(plan: SheetPlan, sheet: SheetSnapshot, print: TabFingerprint | undefined): Placing {
  const planned = planAnchors(plan);
  const stored = new Set(Object.keys(print ?? {}).map(idOf));
  const found = foundRows(sheet, planned, stored);
  refuseMovedColumns(plan, sheet, print, found);
  const ids = new Map(planned.map(([id, row]) => [row, id]));
  const texts = firstColumnTexts(plan, sheet);
  const isUsers = userRows(sheet, print, found);
  const rows = new Map<number, number>();
  const moved = new Map<number, number>();
  let [last, lastPlanned] = [-1, -1];
  for (const row of plannedRows(plan)) {
    const id = ids.get(row);
    const at = id === undefined ? texts.get(row) : found.get(id);
    let place = at === undefined ? last + (id === undefined ? row - lastPlanned : 1) : Math.max(at, last + 1);
    if (at === undefined && id !== undefined) while (isUsers(place)) place += 1;
    if (at !== undefined && at !== place && id !== undefined) moved.set(at, place);
    rows.set(row, place);
    [last, lastPlanned] = [place, row];
  }
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const rowFor = (row: number): number => rows.get(row) ?? beyond(sorted, row);
  return { rowFor, anchors: planned.map(([id, row]) => [id, rowFor(row)] as const), moved };
}

/** Rows the plan has no cells in keep their distance to the planned row above. */
function beyond(rows: readonly (readonly [number, number])[], row: number): number {
  const above = rows.filter(([planned]) => planned < row).pop();
  return above === undefined ? row : above[1] + row - above[0];
}

/** Rows with planned cells in order, and the row the stamp goes to. */
function plannedRows(plan: SheetPlan): readonly number[] {
  const rows = new Set(plan.cells.map((cell) => cell.row));
  const stamp = stampRow(plan);
  if (stamp !== null) rows.add(stamp);
  return [...rows].sort((a, b) => a - b);
}

/** The first row below title and subtitle that a plan leaves empty above its lines; null when there is none. */
export function stampRow(plan: SheetPlan): number | null {
  const used = new Set(plan.cells.map((cell) => cell.row));
  for (let row = 2; row < plan.frozenRows; row += 1) if (!used.has(row)) return row;
  return null;
}

function foundRows(sheet: SheetSnapshot, planned: readonly Anchor[], stored: ReadonlySet<string>): ReadonlyMap<string, number> {
  const anchors = sheetAnchors(sheet, new Set(planned.map(([id]) => id)));
  const found = new Map<string, number>();
  for (const [id, row] of anchors) {
    if (found.has(id)) throw rearranged(sheet, `the id "${id}" is in rows ${entryOf(found, id) + 1} and ${row + 1}`);
    found.set(id, row);
  }
  const missing = planned.find(([id]) => stored.has(id) && !found.has(id));
  if (missing !== undefined) throw rearranged(sheet, `the id "${missing[0]}" is gone from column A`);
  let before: Anchor | null = null;
  for (const [id] of planned) {
    const row = found.get(id);
    if (row === undefined) continue;
    if (before !== null && row < before[1])
      throw rearranged(sheet, `"${id}" (row ${row + 1}) is above "${before[0]}" (row ${before[1] + 1})`);
    before = [id, row];
  }
  return found;
}

function rearranged(sheet: SheetSnapshot, what: string): WorkbookError {
  return new WorkbookError(
    "rearranged",
    `The tab ${quoteSheet(sheet.name)} was rearranged: ${what}, so its lines cannot be told apart. Undo that change; or ` +
      "delete the tab and build it again, after copying your own notes elsewhere.",
    sheet.name,
  );
}

/** A column somebody inserted shows in the header row. */
function refuseMovedColumns(
  plan: SheetPlan,
  sheet: SheetSnapshot,
  print: TabFingerprint | undefined,
  found: ReadonlyMap<string, number>,
): void {
  const headers = plan.cells.filter((cell) => isHeader(cell) && typeof cell.content.value === "string");
  const first = headers.find((cell) => cell.column === 0);
  if (first === undefined) return;
  const row = found.get(first.content.value as string);
  if (row === undefined) throw rearranged(sheet, `the header "${cellText(first.content.value)}" is not in column A`);
  if (isHeaderAsBuilt(sheet, row, print?.[`${first.content.value as string}+0`])) return;
  for (const cell of headers.filter((header) => header.row === first.row)) {
    const here = valueAt(sheet, row, cell.column);
    const elsewhere = (sheet.values[row - sheet.top] ?? []).indexOf(cell.content.value);
    if (here !== cell.content.value && elsewhere >= 0) throw rearranged(sheet, `the column "${cellText(cell.content.value)}" was moved`);
  }
}

/** Where nobody touched the headers it is the plan that moves columns, as one more month moves the quarters. */
function isHeaderAsBuilt(sheet: SheetSnapshot, row: number, print: RowFingerprint | undefined): boolean {
  return (
    print !== undefined &&
    plannedFingerprint(
      columnsOf(print.columns).map((column) => ({ column, formula: formulaAt(sheet, row, column), value: valueAt(sheet, row, column) })),
    ) === print.plan
  );
}

/** Rows without an id whose text in the first column is still what is planned, and the stamp: titles and the like. */
function firstColumnTexts(plan: SheetPlan, sheet: SheetSnapshot): ReadonlyMap<number, number> {
  const rows = new Map<string, number>();
  sheet.values.forEach((_, r) => {
    const text = valueAt(sheet, sheet.top + r, 0);
    const key = typeof text === "string" && text.startsWith(STAMP_PREFIX) ? STAMP_PREFIX : text;
    if (typeof key === "string" && key !== "" && !rows.has(key)) rows.set(key, sheet.top + r);
  });
  const texts = plan.cells.flatMap(({ row, column, content }) => {
    const at = column === 0 && !("formula" in content) && typeof content.value === "string" ? rows.get(content.value) : undefined;
    return at === undefined ? [] : [[row, at] as const];
  });
  const stamp = stampRow(plan);
  const stampAt = rows.get(STAMP_PREFIX);
  return new Map([...texts, ...(stamp === null || stampAt === undefined ? [] : [[stamp, stampAt] as const])]);
}

/** Rows a person wrote in: they hold something, and neither a known line nor what we wrote there. */
function userRows(sheet: SheetSnapshot, print: TabFingerprint | undefined, found: ReadonlyMap<string, number>): (row: number) => boolean {
  const own = ownColumns(sheet, print);
  const lines = new Set(found.values());
  return (row) => {
    if (lines.has(row)) return false;
    const width = sheet.values[row - sheet.top]?.length ?? 0;
    for (let column = sheet.left; column < sheet.left + width; column += 1) {
      const isEmpty = valueAt(sheet, row, column) === null && formulaAt(sheet, row, column) === "";
      if (!isEmpty && !(own.get(row)?.has(column) ?? false)) return true;
    }
    return false;
  };
}
