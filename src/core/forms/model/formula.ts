/** Writes native formulas for a line in one period's column, and notes which lines it uses. */
import { elementAt, entryOf } from "../../quantity/known";
import { absolute, a1, columnName, quoteSheet } from "../../workbook/cells";
import { DATA_COLUMNS, FIRST_DATA_ROW } from "../data/dataColumns";
import { inputsRef } from "../data/inputsCells";
import type { FactorRegister } from "../data/factors";
import type { Span } from "../data/lineOrder";
import type { At, FormTab } from "./line";
import { FORM_COLUMNS, FORM_ROWS } from "./layout";
import type { Layout, Period } from "./layout";

export interface FormulaSetting {
  readonly layout: Layout;
  readonly factors: FactorRegister;
  /** Where the rows of each line are among those of `CCTS Data`. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Told of each line another line uses. */
  readonly used: (id: string, by: string) => void;
}

/** The formula of a line that has no figure until the workbook is built again. */
export const BLANK_FORMULA = '=""';

/** Sums with more terms become ranges of lines that stand below each other: no formula grows with the number of streams. */
const LISTED_TERMS = 12;

export function formulaText(setting: FormulaSetting, lineId: string, tab: FormTab, row: number, period: Period): At {
  const { layout, factors } = setting;
  const placeOf = (id: string) => {
    const place = layout.lines.get(id);
    if (place === undefined) throw new Error(`Line ${lineId} refers to ${id}, which no form declares.`);
    return place;
  };
  const cell = (id: string, column: number): string => {
    const place = placeOf(id);
    setting.used(id, lineId);
    const address = a1(place.row, column);
    return place.tab === tab ? address : `${quoteSheet(layout.names[place.tab])}!${address}`;
  };
  const line = (id: string) => cell(id, period.kind === "whole" ? placeOf(id).current : period.column);
  const resolve = (id: string) => (layout.lines.has(id) ? line(id) : factors.has(id) ? factors.ref(id) : null);
  const own = `$${columnName(FORM_COLUMNS.id)}${row + 1}`;
  const from = `${columnName(period.column)}$${FORM_ROWS.from + 1}`;
  const to = `${columnName(period.column)}$${FORM_ROWS.to + 1}`;
  const edge = (which: "first" | "last") => (which === "first" ? from : to);
  const fed = (criteria: (months: string) => string): string => {
    const span = setting.spans.get(lineId);
    if (span === undefined) return "=0";
    const data = dataReference(layout, span);
    const matching = `${data("feeds")},${own},${criteria(data("month"))}`;
    return `=IF(COUNTIFS(${matching},${data("state")},"<>ok")>0,"",SUMIFS(${data("value")},${matching}))`;
  };
  const sumOfMonths = (id: string, { months }: Period): string => {
    const columns = layout.periods
      .filter((candidate) => candidate.kind === "month")
      .slice(0, months.length)
      .map((month) => month.column);
    const range = `${cell(id, elementAt(columns, 0))}:${cell(id, elementAt(columns, columns.length - 1)).replace(/^.*!/, "")}`;
    return `IF(SUMPRODUCT(ISNUMBER(${range})*1)=${columns.length},SUM(${range}),"")`;
  };
  const when = (cells: readonly string[], expression: string) => `IF(${allNumbers(cells)},${expression},"")`;
  return {
    line,
    factor: (key) => factors.ref(key),
    fed: () =>
      period.kind === "toDate" ? `=${sumOfMonths(lineId, period)}` : fed((months) => `${months},">="&${from},${months},"<="&${to}`),
    fedAt: (which) => fed((months) => `${months},${edge(which)}`),
    when: (ids, compute) => {
      const cells = ids.map(resolve);
      const known = cells.filter((cell) => cell !== null);
      // A factor that is missing is in no register: the line is blank, and says why beside it.
      return known.length < cells.length ? BLANK_FORMULA : `=${when(known, compute(...known))}`;
    },
    total: (ids) => `=${totalOf(ids, line, layout)}`,
    months: (id) => sumOfMonths(id, layout.whole),
    beside: cell,
    monthCount: period.months.length,
    evidence: (id) => `=${evidenceOf(setting, id)}`,
    inputs: (which) => inputsRef(layout.names.inputs, which),
    in: (other) => formulaText(setting, lineId, tab, row, other),
  };
}

/** "CL/2025-04 and 23 more in CCTS Data"; the sheet's own row where it names no evidence. */
function evidenceOf({ layout, spans }: FormulaSetting, id: string): string {
  const span = spans.get(id);
  if (span === undefined) return '""';
  const data = dataReference(layout, span);
  const count = `COUNTIFS(${data("feeds")},"${id}")`;
  const first = (column: "evidence" | "address") => `INDEX(${data(column)},MATCH("${id}",${data("feeds")},0))`;
  const named = `IF(${first("evidence")}="",${first("address")},${first("evidence")})`;
  return `IF(${count}=0,"",${named}&IF(${count}>1," and "&(${count}-1)&" more in CCTS Data",""))`;
}

function allNumbers(cells: readonly string[]): string {
  const tests = [...new Set(cells)].map((cell) => `ISNUMBER(${cell})`);
  return tests.length === 1 ? elementAt(tests, 0) : `AND(${tests.join(",")})`;
}

function totalOf(ids: readonly string[], line: (id: string) => string, layout: Layout): string {
  if (ids.length === 0) return "0";
  const cells = ids.map(line);
  if (ids.length <= LISTED_TERMS) return `IF(${allNumbers(cells)},${cells.join("+")},"")`;
  const places = ids.map((id) => entryOf(layout.lines, id));
  const starts = places.flatMap((place, i) => {
    const above = i === 0 ? undefined : elementAt(places, i - 1);
    return above?.tab === place.tab && above.row + 1 === place.row ? [] : [i];
  });
  const ranges = starts.map((first, i) => {
    const last = (starts[i + 1] ?? cells.length) - 1;
    return `${elementAt(cells, first)}:${elementAt(cells, last).replace(/^.*!/, "")}`;
  });
  const numbers = ranges.map((range) => `SUMPRODUCT(ISNUMBER(${range})*1)`);
  return `IF(${numbers.join("+")}=${ids.length},SUM(${ranges.join(",")}),"")`;
}

/** Absolute range of a column of `CCTS Data` over some of its rows. */
export function dataReference({ names }: Layout, { first, last }: Span): (column: keyof typeof DATA_COLUMNS) => string {
  const sheet = quoteSheet(names.data);
  return (column) =>
    `${sheet}!${absolute(FIRST_DATA_ROW + first, DATA_COLUMNS[column])}:${absolute(FIRST_DATA_ROW + last, DATA_COLUMNS[column])}`;
}
