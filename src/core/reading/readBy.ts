/** Reads a whole workbook: the monitoring plan, the reference data and the activity lines of its months. */
import type { MonitoringPlan, ReferenceData } from "../plan/model";
import { monthIndex, monthLabel } from "../quantity/period";
import type { Month } from "../quantity/period";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { accountOf } from "./account";
import type { FigureAccount } from "./accountTypes";
import { matrixLines } from "./applyMatrix";
import { rowTableLines } from "./applyRows";
import { countOnce, joinProducts, joinQualities } from "./join";
import type { RepeatedMonth, SheetLines } from "./join";
import { monthsDown } from "./layouts/monthsDown";
import { isTabLeftOut } from "./mapping/leftOut";
import { isConfident } from "./mapping/mapping";
import type { Mapping, NameMapping, TableMapping } from "./mapping/mapping";
import { readPlan, readReference } from "../plan/parse/planSheets";
import { inputSheets, planYear, proposalFor } from "./mapping/propose";
import type { InputSheets } from "./mapping/propose";
import { askAboutTable, isReadable } from "./questions/tableQuestions";
import { askUnread } from "./questions/unreadQuestions";
import type { Question } from "./questions/questions";
import type { ActivityLine } from "../activity/line";
import { isTurned, turned, turnedBack, turnedRun } from "./turned";
import { repeatFinder } from "./repeats";
import { startRun } from "./run";
import type { Run } from "./run";

export interface MonthSheet {
  readonly sheet: string;
  readonly month: Month;
}

export interface WorkbookReading {
  /** The sheets it rests on: plan, reference data, our month sheets, and those of people with a table that is read. */
  readonly sheets: readonly SheetSnapshot[];
  /** null when no sheet holds a monitoring plan. */
  readonly plan: MonitoringPlan | null;
  readonly reference: ReferenceData | null;
  /** Sheets and the months they give, in tab order. */
  readonly months: readonly MonthSheet[];
  readonly lines: readonly ActivityLine[];
  /** Sheets with activity tables whose month nobody can tell. */
  readonly withoutMonth: readonly string[];
  /** Months of sheets that an earlier sheet already gives; their lines are not counted. */
  readonly repeated: readonly MonthSheet[];
  /** How it was read. */
  readonly mapping: Mapping;
  /** What every name met stands for, sure or not. */
  readonly names: readonly NameMapping[];
  /** What could not be decided; nothing that depends on it is counted, or it is counted as written. */
  readonly questions: readonly Question[];
  /** Every numeric cell of the input sheets and what became of it. */
  readonly account: FigureAccount;
}

/** By what is decided of the proposal. */
export function readBy(snapshot: WorkbookSnapshot, decide: (proposal: Mapping) => Mapping): WorkbookReading {
  const sheets = inputSheets(snapshot);
  const plan = sheets.plan === undefined ? null : readPlan(sheets.plan, snapshot.dateSystem);
  return read(snapshot, sheets, plan, decide(proposalFor(sheets.data, plan, snapshot.dateSystem)));
}

/** How a workbook would be read if nobody had decided anything. */
export function proposedMapping(snapshot: WorkbookSnapshot): Mapping {
  const { plan, data } = inputSheets(snapshot);
  return proposalFor(data, plan === undefined ? null : readPlan(plan, snapshot.dateSystem), snapshot.dateSystem);
}

/** Reads by a mapping, proposed or corrected. Never throws on any content, and changes nothing. */
export function applyMapping(snapshot: WorkbookSnapshot, mapping: Mapping): WorkbookReading {
  const sheets = inputSheets(snapshot);
  return read(snapshot, sheets, sheets.plan === undefined ? null : readPlan(sheets.plan, snapshot.dateSystem), mapping);
}

function read(snapshot: WorkbookSnapshot, sheets: InputSheets, plan: MonitoringPlan | null, mapping: Mapping): WorkbookReading {
  const run = startRun(plan, mapping, snapshot.dateSystem, planYear(plan));
  const given = sheets.data.map((sheet) => linesOf(sheet, mapping, run));
  const { lines, repeated } = countOnce(given);
  repeated.forEach((each) => askRepeated(each, run));
  const isRepeat = repeatFinder(sheets.data, lines);
  run.questions.withdraw(({ topic, where }) => topic === "quantity" && where !== null && isRepeat(where));
  const counted = sheets.data.filter((sheet) => !isTabLeftOut(mapping, sheet.name));
  if (plan !== null)
    for (const sheet of counted)
      if (sheet.form === null && !mapping.tables.some((table) => table.sheet.id === sheet.id))
        askLayout(sheet, plan, snapshot.dateSystem, run);
  const reference = sheets.reference === undefined ? null : readReference(sheets.reference, snapshot.dateSystem);
  const inputs = [sheets.plan, sheets.reference, ...sheets.data].filter((sheet) => sheet !== undefined);
  const account = accountOf({
    sheets: inputs,
    system: snapshot.dateSystem,
    plan,
    reference,
    lines,
    mapping,
    totals: run.totals,
    leftOut: run.leftOut,
  });
  askUnread(
    account.sheets.flatMap(({ unread }) => unread),
    mapping,
    plan,
    run.questions,
  );
  return {
    sheets: inputs.filter((sheet) => !sheets.data.includes(sheet) || sheet.form !== null || tablesOf(sheet, mapping).length > 0),
    plan,
    reference,
    months: monthsOf(lines),
    lines: joinProducts(joinQualities(lines)),
    account,
    withoutMonth: counted.filter((sheet) => tablesOf(sheet, mapping).some(lacksMonth)).map((sheet) => sheet.name),
    repeated: repeated.map(({ sheet, line }) => ({ sheet, month: line.month })),
    mapping,
    names: run.names,
    questions: run.questions.list,
  };
}

function tablesOf(sheet: SheetSnapshot, mapping: Mapping): readonly TableMapping[] {
  return isTabLeftOut(mapping, sheet.name) ? [] : mapping.tables.filter((table) => table.sheet.id === sheet.id && table.used);
}

const lacksMonth = (table: TableMapping) => table.layout === "monthTable" && (table.month === null || !isConfident(table.month));

function linesOf(sheet: SheetSnapshot, mapping: Mapping, run: Run): SheetLines {
  const lines = tablesOf(sheet, mapping).flatMap((table) => {
    if (sheet.form === null) askAboutTable(sheet, table, run);
    if (!isReadable(table)) return [];
    if (isTurned(table)) return matrixLines(turned(sheet), table, turnedRun(run)).map(turnedBack);
    return table.layout === "monthMatrix" || table.layout === "register"
      ? matrixLines(sheet, table, run)
      : rowTableLines(sheet, table, run);
  });
  return { sheet: sheet.name, isOurs: sheet.form !== null, lines };
}

function askRepeated({ sheet, first, line }: RepeatedMonth, run: Run): void {
  const month = monthLabel(line.month);
  const what =
    `${month} of "${sheet}" repeats what "${first}" gives and is not counted. If both belong to the year, give ` +
    "them different months; if it is a copy, leave it.";
  run.questions.ask({
    id: `repeated:${sheet}:${monthIndex(line.month)}`,
    topic: "repeated",
    where: line.cell,
    what,
    words: { month, sheet, first },
    answers: [],
  });
}

function askLayout(sheet: SheetSnapshot, plan: MonitoringPlan, system: 1900 | 1904, run: Run): void {
  const found = monthsDown(sheet, system, plan);
  if (found === null) return;
  const headers = found.headers.map((header) => `"${header}"`).join(", ");
  const rows = found.rows.join(", ");
  const what =
    `"${sheet.name}" has ${rows} ... below one another and ${headers} across; tables laid out so are not read. ` +
    "Give the totals of the months in the month sheets or in a table with months across.";
  run.questions.ask({
    id: `layout:${sheet.id}`,
    topic: "layout",
    where: found.where,
    what,
    words: { sheet: sheet.name, rows, headers },
    answers: [],
  });
}

function monthsOf(lines: readonly ActivityLine[]): readonly MonthSheet[] {
  const months = new Map<string, MonthSheet>();
  for (const { cell, month } of lines) months.set(`${cell.sheet}|${monthIndex(month)}`, { sheet: cell.sheet, month });
  return [...months.values()];
}
