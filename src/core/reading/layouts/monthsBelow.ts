/** Months below one another and what they are of across: a matrix of months, once the sheet is turned round. */
import { cellText } from "../../plan/parse/tables";
import { looksLikeUnit } from "../../plan/parse/headers";
import { plainWords } from "../../plan/parse/words";
import { formulaAt, valueAt } from "../../workbook/cells";
import type { SheetSnapshot } from "../../workbook/cells";
import { isConfident } from "../mapping/mapping";
import type { ColumnMapping, TableMapping } from "../mapping/mapping";
import { turned } from "../turned";
import { headerBlocks } from "./headerBlocks";
import { hasColumnOfMonths } from "./headerCandidates";
import { findKind } from "./kinds";
import { monthMatrix } from "./monthMatrix";
import type { Recogniser, SheetView } from "./recogniser";

/** A sheet of more cells holds a log of days or hours, which no turning makes a matrix of months. */
const MOST_CELLS = 40_000;

export const monthsBelow: Recogniser = {
  id: "monthsDown",
  recognise(view) {
    const { sheet, system } = view;
    const cells = sheet.values.length * (sheet.values[0]?.length ?? 0);
    if (sheet.form !== null || cells > MOST_CELLS || !hasColumnOfMonths(sheet, system)) return null;
    const around = turned(sheet);
    const found = monthMatrix.recognise({ ...view, sheet: around, blocks: headerBlocks(around, system, () => false) });
    const tables = (found?.tables ?? []).flatMap((table) => downTable(view, around, table));
    return tables.length === 0 ? null : { tables };
  },
};

function downTable(view: SheetView, around: SheetSnapshot, table: TableMapping): readonly TableMapping[] {
  if (table.columns.filter((column) => column.month !== null && isConfident(column)).length < FEWEST_MONTHS) return [];
  const first = Math.min(...table.columns.filter(({ month }) => month !== null).map(({ column }) => column));
  const lastRow = lastFilled(around, table.headerRow, first);
  const labels = labelsOf(around, table, first, lastRow);
  if (labels.length === 0 || !isTyped(around, table.headerRow + 1, lastRow, first)) return [];
  const rest = table.columns.filter(({ column }) => !labels.some((label) => label.column === column));
  const left = Math.min(...labels.map(({ column }) => column));
  const titles = titlesOf(view.sheet, left);
  return [{ ...table, layout: "monthsDown", left, lastRow, columns: [...labels, ...rest.filter(({ column }) => column > left)], titles }];
}

const FEWEST_MONTHS = 3;

/** A summary of formulas repeats what other tabs hold; a record is typed. */
function isTyped(around: SheetSnapshot, from: number, to: number, column: number): boolean {
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return rows.some((row) => typeof valueAt(around, row, column) === "number" && formulaAt(around, row, column) === "");
}

/** Columns go on to the right as long as figures stand in them; one without any ends the table. */
function lastFilled(around: SheetSnapshot, headerRow: number, first: number): number {
  let row = headerRow;
  while (
    row + 1 < around.top + around.values.length &&
    (around.values[row + 1 - around.top] ?? []).slice(first - around.left).some((value) => value !== null && value !== "")
  )
    row += 1;
  return row;
}

const MOST_LABELS = 3;

/** The header rows right above the months: names, their units below, and the groups they stand under above. */
function labelsOf(around: SheetSnapshot, table: TableMapping, first: number, lastRow: number): readonly ColumnMapping[] {
  const labels: ColumnMapping[] = [];
  let names: ColumnMapping | null = null;
  for (let column = first - 1; column >= Math.max(around.left, first - MOST_LABELS); column -= 1) {
    const texts = textsBelow(around, table.headerRow, lastRow, column);
    if (texts.length === 0) break;
    if (names === null && texts.every((text) => looksLikeUnit(text.replace(/^[([]|[)\]]$/g, "")))) labels.push(label(column, "unit"));
    else if (names === null) labels.push((names = label(column, "stream")));
    else {
      labels.push(...grouped(around, table.headerRow, lastRow, names, column));
      if (labels.some(({ role }) => role === "kind")) return labels.filter((each) => each !== names);
      break;
    }
  }
  return names === null ? [] : labels;
}

/** Under groups that name streams the names are quantities; other groups tell no more. */
function grouped(
  around: SheetSnapshot,
  headerRow: number,
  lastRow: number,
  names: ColumnMapping,
  column: number,
): readonly ColumnMapping[] {
  const own = textsBelow(around, headerRow, lastRow, names.column);
  const areKinds = own.every((text) => plainWords(findKind(text)?.rest ?? "-") === "" || looksLikeUnit(text));
  return areKinds ? [label(column, "stream"), label(names.column, "kind")] : [];
}

function textsBelow(around: SheetSnapshot, headerRow: number, lastRow: number, column: number): readonly string[] {
  const rows = Array.from({ length: lastRow - headerRow }, (_, i) => headerRow + 1 + i);
  const values = rows.map((row) => valueAt(around, row, column));
  return values.flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [cellText(value)] : []));
}

function label(column: number, role: string): ColumnMapping {
  const decision = { confidence: 0.9, reason: "it stands above the months" };
  return {
    column,
    header: "",
    role,
    unit: "",
    unitRow: null,
    unitColumn: column,
    multiplier: "",
    basis: "",
    month: null,
    kind: "",
    ...decision,
  };
}

/** What stands in the rows above the names, nearest first. */
function titlesOf(sheet: SheetSnapshot, names: number): readonly string[] {
  const rows = sheet.values.slice(0, Math.max(0, names - sheet.top)).reverse();
  return rows.flatMap((row) => row.map(cellText).filter((text) => text !== ""));
}
