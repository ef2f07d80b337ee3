/** Figures that nothing reads, as questions: what they are, or why they are left out. */
import type { MonitoringPlan } from "../../plan/model";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { fillCount } from "../../messages/fill";
import type { CellRef } from "../../workbook/cells";
import type { UnreadFigures } from "../accountTypes";
import { columnOf, isConfident, tableKey } from "../mapping/mapping";
import type { Correction, Mapping, TableMapping } from "../mapping/mapping";
import { namesOfPlan } from "../planNames";
import { isTurned, placeIn } from "../turned";
import { OFFERED } from "./quantityQuestion";
import { doubtfulTitle } from "./tableQuestions";
import type { Answer, Question, Questions } from "./questions";

/** Why figures are left out; the user may also write a reason of their own. */
export const LEFT_OUT_REASONS = [
  "it adds up or compares other figures",
  "it is of another period, or a plan, a norm or a limit",
  "it lies outside the boundary",
  "the same is given elsewhere",
] as const;

/** Asks about each row, column and tab of figures that no other question concerns already. */
export function askUnread(unread: readonly UnreadFigures[], { tables }: Mapping, plan: MonitoringPlan | null, questions: Questions): void {
  const asked = questions.list;
  for (const figures of unread) {
    const inTable = tables.filter((table) => table.sheet.name === figures.sheet);
    const table = inTable.find((each) => isInside(each, figures.where));
    if (isAsked(figures, table, asked)) continue;
    const { what, label, sheet, where, count } = figures;
    const text = label === "" ? sheet : label;
    questions.ask({
      // A row is answered by its words wherever it stands: twelve tabs ask once.
      id: `unread:${what}:${what === "table" ? `${sheet}:` : ""}${text}`,
      topic: "unread",
      where,
      what: fillCount("en", NOT_READ, count, { what: WHAT[what], text }),
      words: { text, count: String(count) },
      answers: [...readings(figures, table, plan), ...LEFT_OUT_REASONS.map((reason) => leaveOut(figures, table, reason))],
    });
  }
}

const NOT_READ = {
  one: '{count} figure of {what} "{text}" is not read. What is it?',
  other: '{count} figures of {what} "{text}" are not read. What are they?',
};

const WHAT: Readonly<Record<UnreadFigures["what"], string>> = {
  row: "the row",
  column: "the column",
  table: "the table",
  sheet: "the tab",
};

function isInside(table: TableMapping, cell: CellRef): boolean {
  const { row, column } = placeIn(table, cell);
  return row >= table.headerTop && row <= table.lastRow && column >= table.left - 1 && column <= table.right;
}

/** A row or a tab with a question of its own, or under a column that is asked about. */
function isAsked({ what, sheet, where }: UnreadFigures, table: TableMapping | undefined, asked: readonly Question[]): boolean {
  const at = table === undefined ? where : placeIn(table, where);
  const isUnsure = table?.columns.some((each) => each.column === at.column && each.role !== "" && !isConfident(each)) ?? false;
  const isOfTable = (cell: CellRef) => what === "table" && table !== undefined && isInside(table, cell);
  const isOfRow = (cell: CellRef) => (table === undefined ? cell : placeIn(table, cell)).row === at.row;
  return (
    isUnsure ||
    asked.some(({ where: cell }) => cell?.sheet === sheet && (what === "sheet" || isOfTable(cell) || (what === "row" && isOfRow(cell))))
  );
}

/** What a row of a table may be the name of: itself, or a stream, meter or product of the plan. */
function nameReadings(text: string, { table }: TableMapping, plan: MonitoringPlan | null): readonly Answer[] {
  if (table === null || plan === null) return [];
  return namesOfPlan(plan, table).map(({ name: stream, use }) => ({
    label: use === "" ? stream : `${stream} (${use})`,
    correction: { kind: "name", table, text, stream, use, lot: "" },
  }));
}

function leaveOut({ what, label, sheet }: UnreadFigures, table: TableMapping | undefined, reason: string): Answer {
  const said = `leave it out: ${reason}`;
  if (what !== "table") return { label: said, correction: { kind: "leftOut", what, text: label === "" ? sheet : label, reason } };
  const correction: Correction =
    table === undefined
      ? { kind: "leftOut", what: "sheet", text: sheet, reason }
      : { kind: "table", at: tableKey(table), used: false, why: reason };
  return { label: said, correction };
}

/** The fields a column may be, or the quantities a row of a matrix may count. */
function readings({ what, label, where }: UnreadFigures, table: TableMapping | undefined, plan: MonitoringPlan | null): readonly Answer[] {
  if (table === undefined) return [];
  if (what === "table")
    return doubtfulTitle(table) === null
      ? []
      : [{ label: "figures of the months themselves", correction: { kind: "table", at: tableKey(table), used: true } }];
  if (what === "row" && table.layout !== "monthMatrix" && table.layout !== "register" && !isTurned(table))
    return nameReadings(label, table, plan);
  if (what === "row")
    return OFFERED.map(([name, of, field]) => ({ label: name, correction: { kind: "quantity", text: label, table: of, field } }));
  if (table.layout === "register")
    return [
      {
        label: "figures of the month",
        correction: { kind: "column", at: tableKey(table), column: where.column, role: "figures" },
      },
    ];
  const spec = MONTH_TABLES.find(({ id }) => id === table.table);
  const free = spec?.fields.filter(({ id, kind }) => kind === "number" && columnOf(table, id) === undefined) ?? [];
  return free.map((field) => ({
    label: field.label,
    correction: { kind: "column", at: tableKey(table), column: where.column, role: field.id },
  }));
}
