/** What one reading of a workbook shares: the plan's names, the user's decisions, and the questions that come up. */
import type { MonitoringPlan } from "../plan/model";
import { parseUnit } from "../quantity/units";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { looksLikeUnit } from "../plan/parse/headers";
import { isRowLeftOut } from "./mapping/leftOut";
import { isConfident } from "./mapping/mapping";
import type { KindMapping, Mapping, NameMapping, TableKey, TableMapping, UnitMapping } from "./mapping/mapping";
import { namesOfPlan } from "./planNames";
import { rowAnswers, rowWords } from "./mapping/rowAnswers";
import type { RowMapping, RowPlace } from "./mapping/rowAnswers";
import { nameFinder } from "./vocabulary/names";
import type { Meaning, NameInput } from "./vocabulary/meaning";
import { rowKey } from "./accountTypes";
import { Questions } from "./questions/questions";
import { yearIn } from "./months";
import type { YearHint } from "./months";
import { identity } from "../plan/names";
import type { ActivityTable } from "../activity/line";
import { strangeWords, wordsOfPlan } from "./vocabulary/rowWords";
import { sectionUse } from "./vocabulary/uses";

export interface NameQuery extends NameInput {
  /** In our own sheets a name is the plan's id and is taken as typed. */
  readonly isOurs: boolean;
  readonly where: CellRef;
}

export interface Run {
  readonly system: 1900 | 1904;
  readonly questions: Questions;
  readonly units: readonly UnitMapping[];
  readonly kinds: readonly KindMapping[];
  /** What the name stands for; asks when that is not sure, and then gives the name as written. */
  nameOf(query: NameQuery): Meaning;
  /** The same without asking. */
  meaningOf(input: NameInput): Meaning;
  isPlanned(name: string): boolean;
  /** Where a cell that rows and columns are counted by stands in the sheet as it is. */
  place(cell: CellRef): CellRef;
  /** Words of a label that take its figures out of the month, or that nobody understands; null where the user decided the name. */
  strangeIn(table: ActivityTable | null, label: string): string | null;
  yearOf(table: TableMapping): YearHint | null;
  /** Asks what a unit means that is not one to the scheme. */
  askUnit(text: string, where: CellRef, table: TableKey): void;
  /** What the user says that a row of another's table is. */
  answered(sheet: SheetSnapshot, table: TableMapping, place: RowPlace): RowMapping | undefined;
  /** True for a row that the user leaves out. */
  isLeftOut(sheet: SheetSnapshot, row: number): boolean;
  /** Notes rows of a sheet that add up others. */
  noteTotals(sheet: string, rows: readonly number[]): void;
  /** The rows noted, by `rowKey`. */
  readonly totals: ReadonlySet<string>;
  /** Notes rows that an answer leaves out. */
  noteLeftOut(sheet: string, rows: readonly number[]): void;
  readonly leftOut: ReadonlySet<string>;
  /** All names met, with what they stand for. */
  readonly names: readonly NameMapping[];
}

export function startRun(plan: MonitoringPlan | null, mapping: Mapping, system: 1900 | 1904, planYear: YearHint | null): Run {
  const questions = new Questions();
  const finder = nameFinder(plan);
  const decided = new Map(mapping.names.filter(isConfident).map((name) => [`${name.table}|${identity(name.text)}`, name]));
  const met = new Map<string, NameMapping>();
  const planned = plannedNames(plan);
  const totals = new Set<string>();
  const leftOut = new Set<string>();
  const meaningOf = (input: NameInput): Meaning => {
    const name = decided.get(`${input.table}|${identity(nameText(input))}`) ?? decided.get(`${input.table}|${identity(input.text)}`);
    return name === undefined ? finder.meaningOf(input) : { ...name, planned: true, options: [] };
  };
  return {
    system,
    questions,
    units: mapping.units,
    kinds: mapping.kinds,
    meaningOf,
    place: (cell) => cell,
    isPlanned: (name) => planned.has(identity(name)),
    strangeIn: strangeFinder(plan, mapping, planYear),
    yearOf: (table) => [...table.titles, table.sheet.name].map(yearIn).find((hint) => hint !== null) ?? planYear,
    nameOf: (query) => {
      if (query.isOurs)
        return { stream: query.text, use: query.use, lot: "", planned: false, confidence: 1, reason: "our own sheet", options: [] };
      const meaning = meaningOf(query);
      const text = nameText(query);
      const key = `${query.table}|${identity(text)}`;
      if (!met.has(key))
        met.set(key, {
          table: query.table,
          text,
          stream: meaning.stream,
          use: meaning.use,
          lot: meaning.lot,
          confidence: meaning.confidence,
          reason: meaning.reason,
        });
      if (!isConfident(meaning)) askName(query, text, meaning, questions);
      return isConfident(meaning) ? meaning : { ...meaning, stream: query.text, lot: "" };
    },
    askUnit: unitAsker(mapping, questions),
    answered: rowAnswerer(mapping),
    isLeftOut: (sheet, row) => isRowLeftOut(mapping, sheet, row),
    noteTotals: (sheet, rows) => {
      for (const row of rows) totals.add(rowKey({ sheet, row }));
    },
    totals,
    noteLeftOut: (sheet, rows) => {
      for (const row of rows) leftOut.add(rowKey({ sheet, row }));
    },
    leftOut,
    get names() {
      return [...met.values()];
    },
  };
}

/** Asks what a unit means, once for all its cells. */
function unitAsker(mapping: Mapping, questions: Questions): Run["askUnit"] {
  const asked = new Set<string>();
  return (text, where) => {
    if (asked.has(text) || mapping.units.some((unit) => identity(unit.text) === identity(text))) return;
    asked.add(text);
    askUnit(text, where, questions);
  };
}

/** What a person said of a row of their own sheets. */
function rowAnswerer(mapping: Mapping): Run["answered"] {
  const answerOf = rowAnswers(mapping.rows);
  return (sheet, table, place) => {
    const words = mapping.rows.length === 0 || sheet.form !== null ? null : rowWords(sheet, table, place);
    return words === null ? undefined : answerOf(words);
  };
}

function strangeFinder(plan: MonitoringPlan | null, mapping: Mapping, planYear: YearHint | null): Run["strangeIn"] {
  const planned = plannedNames(plan);
  const planWords = wordsOfPlan(plan);
  const decided = new Set(mapping.names.map(({ table, text }) => `${table}|${identity(text.split(" | ")[0] ?? "")}`));
  return (table, label) => {
    if (decided.has(`${table ?? ""}|${identity(label)}`) || planned.has(identity(label))) return null;
    return isOtherYear(label, planYear) ? label : strangeWords(label, planWords);
  };
}

/** A label that names a year names that of its figures. */
function isOtherYear(label: string, planYear: YearHint | null): boolean {
  const year = yearIn(label);
  if (year === null || planYear?.kind !== "compliance") return false;
  return year.kind === "compliance" ? year.year.start !== planYear.year.start : ![0, 1].includes(year.year - planYear.year.start);
}

const NAMED_IN_PLAN = ["fuel", "electricity", "production"] as const;

function plannedNames(plan: MonitoringPlan | null): ReadonlySet<string> {
  if (plan === null) return new Set();
  const names = NAMED_IN_PLAN.flatMap((table) => namesOfPlan(plan, table));
  return new Set(names.map(({ name }) => identity(name)));
}

/** A name with what surrounds it, as decisions are kept: "Coal | kiln". Surroundings count only where they name a use. */
export function nameText({ table, text, use, section }: NameInput): string {
  const around = use !== "" ? use : table === "fuel" ? sectionUse(section) : "";
  return around === "" ? text : `${text} | ${around}`;
}

const TABLE_WORD: Readonly<Record<ActivityTable, string>> = {
  fuel: "stream",
  electricity: "meter",
  production: "product",
  heat: "heat stream",
  process: "item",
};

function askName(query: NameQuery, text: string, meaning: Meaning, questions: Questions): void {
  const { table } = query;
  const answers = meaning.options.map(({ stream, use }) => ({
    label: use === "" ? stream : `${stream} (${use})`,
    correction: { kind: "name" as const, table, text, stream, use, lot: "" },
  }));
  const asWritten = {
    label: `"${query.text}" as it is, not in the plan`,
    correction: { kind: "name" as const, table, text, stream: query.text, use: query.use, lot: "" },
  };
  questions.ask({
    id: `name:${table}:${identity(text)}`,
    topic: "name",
    where: query.where,
    words: { table, text },
    what: `Which ${TABLE_WORD[table]} of the plan is "${text}"? ${sentence(meaning.reason)}`,
    answers: [...answers, asWritten],
  });
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const MEANINGS_OF_TONS = ["t", "million t"];

function askUnit(text: string, where: CellRef, questions: Questions): void {
  if (text.trim() === "" || !looksLikeUnit(text)) return;
  const parsed = parseUnit(text);
  if (parsed.ok || !/tonne|short|t"/.test(parsed.problem.message)) return;
  const means = /^mt$/i.test(text.trim()) ? MEANINGS_OF_TONS : ["t", "short ton", "long ton"];
  const answers = means.map((unit) => ({ label: unit, correction: { kind: "unit" as const, text: text.trim(), means: unit } }));
  questions.ask({
    id: `unit:${identity(text)}`,
    topic: "unit",
    where,
    words: { text: text.trim() },
    what: `What does the unit "${text.trim()}" mean in this workbook? It ${parsed.problem.message.replace(/^unit "[^"]*" /, "")}.`,
    answers,
  });
}
