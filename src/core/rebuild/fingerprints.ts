/** Fingerprints of the rows of a tab: what was planned, what Excel made of it, and which cells are ours. */
import { shortFingerprint } from "../ledger/canonical";
import type { Json } from "../ledger/canonical";
import { idOf, rowKeys, sheetAnchors } from "./rows";
import type { RowKeys } from "./rows";
import type { RowFingerprint, TabFingerprint } from "../ledger/state/state";
import { formulaAt, isCellError } from "../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot } from "../workbook/cells";
import type { PlannedCell } from "../workbook/sheetPlan";
import { portable } from "./portable";
import type { Tabs } from "./portable";
import { STAMP_PREFIX } from "./marks";
import { normalFormula } from "../workbook/formula";

/** A cell that belongs to the user once it is there: a box to fill in. */
export function isTyped({ style }: Pick<PlannedCell, "style">): boolean {
  return style === "input" || style === "inputText";
}

/** What a row holds by column; `formula` is portable. */
export interface RowContent {
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** The fingerprints of what a row says: of its formulas in one form, and of its constants. Empty cells do not count. */
export function plannedFingerprint(row: readonly RowContent[]): string {
  const cells = inOrder(row);
  const formulas = cells.flatMap(({ column, formula }): readonly Json[] => (formula === "" ? [] : [[column, normalFormula(formula)]]));
  const constants = cells.flatMap(({ column, formula, value }): readonly Json[] =>
    formula !== "" || value === null || value === "" ? [] : [[column, isCellError(value) ? value.error : value]],
  );
  return `${shortFingerprint(formulas)}.${shortFingerprint(constants)}`;
}

/** Whether a row still says what was built: Excel may spell a formula in a way of its own, which is as good as the plan. */
export function saysAsBuilt(cells: readonly RowContent[], print: RowFingerprint): boolean {
  const now = plannedFingerprint(cells);
  return now === print.plan || (now.split(".")[1] === print.plan.split(".")[1] && foundFingerprint(cells) === print.found);
}

/** The fingerprint of a row's formulas exactly as the workbook keeps them. */
export function foundFingerprint(cells: readonly RowContent[]): string {
  return shortFingerprint(inOrder(cells).flatMap(({ column, formula }) => (formula === "" ? [] : [[column, formula]])));
}

function inOrder(cells: readonly RowContent[]): readonly RowContent[] {
  return [...cells].sort((a, b) => a.column - b.column);
}

/** A planned cell as it is known whatever sheets are called. */
export function contentOf({ column, content }: PlannedCell, form: string, at: Tabs): RowContent {
  return rowContent({ column, formula: "formula" in content ? content.formula : "", value: content.value }, form, at);
}

/** A cell as it is known whatever sheets are called: its formula portable, addresses in its text under first names. */
export function rowContent({ column, formula, value }: RowContent, form: string, at: Tabs): RowContent {
  return {
    column,
    formula: formula === "" ? "" : portable(formula, form, at),
    value: typeof value === "string" ? at.names.canonical(value) : value,
  };
}

/** [0, 1, 2, 5] -> "0-2,5". */
export function columnsText(columns: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && column <= last[1] + 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}

/** "0-2,5" -> [0, 1, 2, 5]. */
export function columnsOf(text: string): readonly number[] {
  if (text === "") return [];
  return text.split(",").flatMap((run) => {
    const [from = 0, to = from] = run.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

/** The keys of the rows of a tab, by the ids the last build knew and those given. */
export function keysOn(sheet: SheetSnapshot, print: TabFingerprint | undefined, ids: readonly string[] = []): RowKeys {
  return rowKeys(sheetAnchors(sheet, new Set([...Object.keys(print ?? {}).map(idOf), ...ids])));
}

/** The cells of a sheet that the last build wrote, by the row they are in now. */
export function ownColumns(sheet: SheetSnapshot, print: TabFingerprint | undefined): ReadonlyMap<number, ReadonlySet<number>> {
  const keys = keysOn(sheet, print);
  const own = new Map<number, ReadonlySet<number>>();
  for (const [key, { columns }] of Object.entries(print ?? {})) {
    const row = keys.rowAt(key);
    if (row !== null) own.set(row, new Set(columnsOf(columns)));
  }
  return own;
}

/** Cells of a generated tab that are people's: boxes that hold something, and words beside the lines. */
export function peoplesCells(sheet: SheetSnapshot, print: TabFingerprint | undefined): readonly CellRef[] {
  const own = ownColumns(sheet, print);
  return sheet.values.flatMap((values, r) =>
    values.flatMap((value, c): readonly CellRef[] => {
      const [row, column] = [sheet.top + r, sheet.left + c];
      const isStamp = typeof value === "string" && value.startsWith(STAMP_PREFIX);
      const isEmpty = (value ?? "") === "" && formulaAt(sheet, row, column) === "";
      return isEmpty || isStamp || own.get(row)?.has(column) ? [] : [{ sheet: sheet.name, row, column }];
    }),
  );
}
