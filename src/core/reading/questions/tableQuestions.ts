/** What has to be asked about a table before, or beside, reading it. */
import { isTurned, placeIn } from "../turned";
import { elementAt } from "../../quantity/known";
import { isDecided } from "../mapping/leftOut";
import { otherPeriod } from "../../plan/parse/periodWords";
import type { FigurePeriod } from "../../plan/parse/periodWords";
import { plainWords } from "../../plan/parse/words";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { monthLabel, monthsOf } from "../../quantity/period";
import type { SheetSnapshot } from "../../workbook/cells";
import { columnOf, headersKey, isConfident, tableKey } from "../mapping/mapping";
import type { ColumnMapping, TableMapping } from "../mapping/mapping";
import { monthInTitle, parseMonthText } from "../months";
import { monthAnswer } from "./questions";
import type { Run } from "../run";

const keysOf = (table: TableMapping) => MONTH_TABLES.find((spec) => spec.id === table.table)?.keys ?? [];

const NOT_OF_THE_MONTH: ReadonlySet<FigurePeriod | null> = new Set(["planned", "design", "earlier"]);
const ALSO_ACTUAL = /(^| )(actual|actuals|achieved|vs|versus|against)( |$)/;

/** "Report up to June" may hold June alone, "Daily report" a month's days added up; these words leave no doubt. */
const ADDED_UP = /(^| )(cumulative|cumulatively|ytd|progressive|संचयी|sanchayi)( |$)/;
const A_DAY = /(^| )(per day|daily (average|avg)|(average|avg) daily|in tpd|in mtpd|प्रतिदिन|दैनिक औसत)( |$)/;
const ALSO_MONTH = /(^| )(month|monthly|ftm|mtd|माह|मासिक)( |$)/;

/** The title or tab that says of the whole table that it is not of the months; null when the user says it is. */
export function doubtfulTitle(table: TableMapping): string | null {
  if (isDecided(table)) return null;
  const isOfMonths = table.columns.some(({ role, header }) => role !== "" && ALSO_MONTH.test(plainWords(header)));
  return [table.titles[0] ?? "", table.sheet.name].find((text) => isDoubtful(text, isOfMonths)) ?? null;
}

function isDoubtful(text: string, isOfMonths: boolean): boolean {
  const [period, words] = [otherPeriod(text), plainWords(text)];
  if (period === "toDate") return ADDED_UP.test(words) && !ALSO_MONTH.test(words) && !isOfMonths;
  if (A_DAY.test(words)) return !isOfMonths;
  return NOT_OF_THE_MONTH.has(period) && !ALSO_ACTUAL.test(words);
}

/** True when the names, the main figures and the month are sure, and no title takes the table out of the month. */
export function isReadable(table: TableMapping): boolean {
  if (!table.used || doubtfulTitle(table) !== null) return false;
  if (table.layout === "monthMatrix" || isTurned(table)) return columnOf(table, "stream") !== undefined;
  if (table.layout === "register") return columnOf(table, "stream") !== undefined && hasMonth(table);
  if (!keysOf(table).every((key) => columnOf(table, key) !== undefined)) return false;
  return table.layout === "longTable" ? columnOf(table, "month") !== undefined : table.month !== null && isConfident(table.month);
}

/** Of the table, of its rows or of its columns. */
function hasMonth(table: TableMapping): boolean {
  if (columnOf(table, "month") !== undefined || table.columns.some(({ month }) => month !== null)) return true;
  return table.month !== null && isConfident(table.month);
}

export function askAboutTable(sheet: SheetSnapshot, table: TableMapping, run: Run): void {
  const unsure = table.columns.filter((column) => column.role !== "" && !isConfident(column));
  const months = unsure.filter((column) => column.role === "figures");
  if (months.length > 0) askMonthColumns(sheet, table, months, run);
  for (const column of unsure) if (column.role !== "figures") askColumn(sheet, table, column, run);
  if (table.layout === "monthTable" || table.layout === "register") if (!hasMonth(table)) askMonth(sheet, table, run);
}

function askColumn(sheet: SheetSnapshot, table: TableMapping, column: ColumnMapping, run: Run): void {
  const spec = MONTH_TABLES.find((each) => each.id === table.table);
  const field = spec?.fields.find(({ id }) => id === column.role);
  const inUnit = field?.unit === undefined || column.unit !== "" ? "" : ` in ${field.unit}`;
  const label = `${field?.label ?? column.role}${inUnit}`;
  const needed = keysOf(table).includes(column.role) ? " The table is not read until this is known." : "";
  const at = tableKey(table);
  run.questions.ask({
    id: `column:${headersKey(table)}:${column.header}`,
    topic: "column",
    where: { sheet: sheet.name, row: table.headerRow, column: column.column },
    what: `Is the column "${column.header}" ${label}? ${column.reason}.${needed}`,
    words: { header: column.header, role: label },
    answers: [
      { label: `yes, ${label}`, correction: { kind: "column", at, column: column.column, role: column.role } },
      { label: "no, leave it out", correction: { kind: "column", at, column: column.column, role: "" } },
    ],
  });
}

function askMonthColumns(sheet: SheetSnapshot, table: TableMapping, columns: readonly ColumnMapping[], run: Run): void {
  const first = elementAt(columns, 0);
  const what =
    `The columns ${columns.map((column) => `"${column.header}"`).join(", ")} are not counted: ${first.reason}. ` +
    "Write the month with its year into each header, such as Apr 2025, and once only.";
  run.questions.ask({
    id: `year:${sheet.id}:${table.headerRow}`,
    topic: "year",
    where: placeIn(table, { sheet: sheet.name, row: table.headerRow, column: first.column }),
    what,
    words: { headers: columns.map((column) => `"${column.header}"`).join(", ") },
    answers: [],
  });
}

function askMonth(sheet: SheetSnapshot, table: TableMapping, run: Run): void {
  const at = tableKey(table);
  const tab = parseMonthText(sheet.name) ?? monthInTitle(sheet.name);
  const found = table.month === null ? [] : [table.month.month, ...(tab === null ? [] : [tab])];
  const hint = run.yearOf(table);
  const choices = found.length > 0 || hint === null || hint.kind === "calendar" ? found : monthsOf(hint.year);
  const once = choices.filter((month, index) => choices.findIndex((other) => monthLabel(other) === monthLabel(month)) === index);
  const reason = table.month === null ? "no cell and no title names one" : table.month.reason;
  run.questions.ask({
    id: `month:${sheet.id}:${table.headerRow}:${table.left}`,
    topic: "month",
    where: table.month?.cell ?? { sheet: sheet.name, row: table.headerTop, column: table.left },
    what:
      `Which month is this table of "${sheet.name}" for? ${reason.charAt(0).toUpperCase()}${reason.slice(1)}. It is ` +
      "not counted until this is known.",
    words: { sheet: sheet.name },
    answers: once.map((month) => monthAnswer(at, month)),
  });
}
