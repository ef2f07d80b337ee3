/** What a tab that exists has to have written so that it is as planned, and nothing more. */
import { formatAt, formulaAt, isCellError, valueAt } from "../workbook/cells";
import type { CellValue, SheetSnapshot } from "../workbook/cells";
import type { CellContent, PlannedCell } from "../workbook/sheetPlan";
import type { TabFingerprint } from "../ledger/state/state";
import type { Placing } from "./placing";
import { portable } from "./portable";
import type { Tabs } from "./portable";
import { columnsOf, foundFingerprint, isTyped, ownColumns } from "./fingerprints";
import { mapReferences, referenceText, sameFormula } from "../workbook/formula";
import { disguises } from "../workbook/numberFormat";
import type { Steps } from "../workbook/turns";

/** One of our tabs, as planned and as it is. */
export interface ExistingTab {
  readonly form: string;
  /** As planned, in rows of the plan; their formulas refer to where the lines are. */
  readonly cells: readonly PlannedCell[];
  /** The planned fingerprints, by the keys of the rows on the sheet. */
  readonly rows: ReadonlyMap<string, { readonly plan: string; readonly row: number }>;
  readonly sheet: SheetSnapshot;
  readonly print: TabFingerprint | undefined;
  readonly placing: Placing;
}

/** What a build changes in a tab that exists. */
export interface TabDifference {
  /** Cells of ours to be written or cleared, in rows of the sheet. */
  readonly cells: readonly PlannedCell[];
  /** Formulas as planned whose stored result is out of date; only where nobody calculates. */
  readonly refreshed: readonly PlannedCell[];
  /** Formulas of ours that somebody replaced since the last build. */
  readonly typedOver: readonly { readonly row: number; readonly column: number }[];
  /** Cells of the user's that go along with their line: row before, row after. */
  readonly carried: readonly CarriedCell[];
}

/** A cell of the user's that moves with its line. */
export interface CarriedCell {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly style: PlannedCell["style"];
}

/** How far the comparison may rely on fingerprints and stored results. */
export interface DifferenceSetting {
  /** The tabs as they are before the build. */
  readonly standing: Tabs;
  /** False while lines move, for then a formula may have to change although nobody touched it. */
  readonly trustFingerprints: boolean;
  readonly calculates: boolean;
}

/** Planned formulas with references to where each line really is. */
export function placedFormula(formula: string, form: string, planned: Tabs, placings: ReadonlyMap<string, Placing>): string {
  return mapReferences(formula, (reference) => {
    const target = reference.sheet === null ? form : planned.formOf(reference.sheet);
    const placing = target === undefined ? undefined : placings.get(target);
    if (placing === undefined) return referenceText(reference);
    return referenceText({ ...reference, corners: reference.corners.map((corner) => ({ ...corner, row: placing.rowFor(corner.row) })) });
  });
}

/** Compares a tab with its plan; cells of the user's are never written over. */
export function* tabDifference(tab: ExistingTab, setting: DifferenceSetting): Steps<TabDifference> {
  const { sheet, placing } = tab;
  const prints = new Map([...tab.rows.values()].map(({ row, plan }) => [row, plan]));
  const cells = new Map<string, PlannedCell>();
  const refreshed: PlannedCell[] = [];
  const typedOver: { row: number; column: number }[] = [];
  const wanted = new Set<string>();
  const carried: CarriedCell[] = [];
  const came = new Map([...placing.moved].map(([from, to]) => [to, from]));
  for (const [planRow, planned] of byRow(tab.cells)) {
    yield;
    const row = placing.rowFor(planRow);
    const print = existingFingerprint(tab, came.get(row) ?? row, planned, { ...setting, planPrint: prints.get(row) });
    for (const cell of planned) {
      wanted.add(`${row}:${cell.column}`);
      if (isTyped(cell)) {
        const from = came.get(row);
        const kept = typedCell(cell, row, from, sheet, print.known);
        if (kept !== null) cells.set(`${row}:${cell.column}`, kept);
        if (from !== undefined) carried.push({ from, to: row, column: cell.column, style: cell.style });
        continue;
      }
      const { content } = cell;
      const found = { formula: formulaAt(sheet, row, cell.column), value: valueAt(sheet, row, cell.column) };
      const isShown = !disguises(formatAt(sheet, row, cell.column));
      if (isRight(content, found, { isShown, asBuilt: print.asBuilt })) {
        if (needsResult(content, found.value, setting)) refreshed.push({ ...cell, row });
        continue;
      }
      cells.set(`${row}:${cell.column}`, { ...cell, row });
      if (print.touched && "formula" in content && !came.has(row)) typedOver.push({ row, column: cell.column });
    }
  }
  const notes = carriedNotes(tab, wanted);
  for (const cell of [...leftovers(tab, wanted), ...notes.cells])
    if (!cells.has(`${cell.row}:${cell.column}`)) cells.set(`${cell.row}:${cell.column}`, cell);
  return { cells: [...cells.values()], refreshed, typedOver, carried: [...carried, ...notes.carried] };
}

/** A formula whose stored result is another one, where nothing calculates it. */
function needsResult(content: CellContent, stored: CellValue, setting: DifferenceSetting): boolean {
  return "formula" in content && !setting.calculates && !sameResult(content.value, stored);
}

/** Cells by their row, in the order they come in. */
export function byRow(cells: readonly PlannedCell[]): ReadonlyMap<number, readonly PlannedCell[]> {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

interface Position {
  /** The line was there at the last build; without fingerprints nobody knows, and it counts as known. */
  readonly known: boolean;
  /** All of the row is as built, and the plan is the same. */
  readonly asBuilt: boolean;
  /** Somebody changed a formula of the row. */
  readonly touched: boolean;
}

/** What the fingerprints of the last build say of a row. */
function existingFingerprint(
  { form, sheet, print: tabPrint }: ExistingTab,
  row: number,
  planned: readonly PlannedCell[],
  { standing, trustFingerprints, planPrint }: DifferenceSetting & { readonly planPrint: string | undefined },
): Position {
  const print = tabPrint?.[standing.keysOf(form)?.keyAt(row) ?? ""];
  const columns = print === undefined ? planned.map((cell) => cell.column) : columnsOf(print.columns);
  const formulas = columns.map((column) => ({ column, formula: formulaAt(sheet, row, column), value: null }));
  if (print === undefined)
    return {
      known: tabPrint === undefined,
      asBuilt: false,
      touched: planned.some(
        (cell) => "formula" in cell.content && formulaAt(sheet, row, cell.column) === "" && valueAt(sheet, row, cell.column) !== null,
      ),
    };
  const found = foundFingerprint(
    formulas.map((cell) => ({ ...cell, formula: cell.formula === "" ? "" : portable(cell.formula, form, standing) })),
  );
  const untouched = found === print.found;
  const samePlan = trustFingerprints && planPrint === print.plan;
  return { known: true, asBuilt: untouched && samePlan && hasItsConstants(planned, row, sheet), touched: !untouched };
}

function hasItsConstants(planned: readonly PlannedCell[], row: number, sheet: SheetSnapshot): boolean {
  return planned.every(
    (cell) =>
      isTyped(cell) ||
      "formula" in cell.content ||
      (formulaAt(sheet, row, cell.column) === "" && sameValue(cell.content.value, valueAt(sheet, row, cell.column))),
  );
}

/** As built or as planned, and no number behind a format that shows another one. */
function isRight(
  content: CellContent,
  found: FoundCell,
  { isShown, asBuilt }: { readonly isShown: boolean; readonly asBuilt: boolean },
): boolean {
  return (asBuilt || isAsPlanned(content, found)) && (isShown || typeof found.value !== "number");
}

interface FoundCell {
  readonly formula: string;
  readonly value: CellValue;
}

function isAsPlanned(content: CellContent, found: FoundCell): boolean {
  if ("formula" in content) return found.formula !== "" && sameFormula(content.formula, found.formula);
  return found.formula === "" && sameValue(content.value, found.value);
}

/** Whether two contents are the same; null and "" are, errors never. */
export function sameValue(wanted: CellValue, found: CellValue): boolean {
  if (isCellError(wanted) || isCellError(found)) return false;
  return wanted === found || ((wanted ?? "") === "" && (found ?? "") === "");
}

/** A stored result agrees with the engine's within what doubles carry. */
function sameResult(wanted: CellValue, found: CellValue): boolean {
  if (typeof wanted === "number" && typeof found === "number") return Math.abs(wanted - found) <= 1e-9 * Math.abs(wanted);
  return sameValue(wanted, found);
}

/** A typed field is the user's: it is made once, goes along when its line moves, and is never written again. */
function typedCell(cell: PlannedCell, row: number, from: number | undefined, sheet: SheetSnapshot, isThere: boolean): PlannedCell | null {
  if (from !== undefined) return { ...cell, row, content: contentAt(sheet, from, cell.column) };
  const isEmpty = valueAt(sheet, row, cell.column) === null && formulaAt(sheet, row, cell.column) === "";
  return isThere || !isEmpty ? null : { ...cell, row };
}

/** What a cell holds, as a plan writes it. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const formula = formulaAt(sheet, row, column);
  const value = valueAt(sheet, row, column);
  return formula === "" ? { value } : { formula, value };
}

function isEmptyAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return valueAt(sheet, row, column) === null && formulaAt(sheet, row, column) === "";
}

/** What the last build wrote and this one does not write, cleared. What cannot be proven ours stays. */
function leftovers({ sheet, print }: ExistingTab, wanted: ReadonlySet<string>): readonly PlannedCell[] {
  return [...ownColumns(sheet, print)].flatMap(([row, columns]) =>
    [...columns]
      .filter((column) => !wanted.has(`${row}:${column}`) && !isEmptyAt(sheet, row, column))
      .map((column): PlannedCell => ({ row, column, content: { value: null }, style: "plain" })),
  );
}

/** Notes beside a line go along when the line moves. */
function carriedNotes(
  { sheet, print, placing }: ExistingTab,
  wanted: ReadonlySet<string>,
): { readonly cells: readonly PlannedCell[]; readonly carried: readonly CarriedCell[] } {
  const own = ownColumns(sheet, print);
  const note = (row: number, column: number, content: CellContent): PlannedCell => ({
    row,
    column,
    content,
    style: "plain",
    format: formatAt(sheet, row, column),
  });
  const arrived = new Set<string>();
  const carried: CarriedCell[] = [];
  const written: PlannedCell[] = [];
  const left: PlannedCell[] = [];
  for (const [from, to] of placing.moved) {
    const width = sheet.values[from - sheet.top]?.length ?? 0;
    for (let column = sheet.left; column < sheet.left + width; column += 1) {
      if (isEmptyAt(sheet, from, column) || own.get(from)?.has(column) === true || wanted.has(`${to}:${column}`)) continue;
      written.push(note(to, column, contentAt(sheet, from, column)));
      arrived.add(`${to}:${column}`);
      carried.push({ from, to, column, style: "plain" });
      left.push(note(from, column, { value: null }));
    }
  }
  const cleared = left.filter((cell) => !arrived.has(`${cell.row}:${cell.column}`) && !wanted.has(`${cell.row}:${cell.column}`));
  return { cells: [...written, ...cleared], carried };
}
