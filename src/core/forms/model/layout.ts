/** Where everything stands: tabs by name, lines by row, periods by column. Decided before any formula is written. */
import { monthLabel, toSerial } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import type { FormPart, FormSpec, FormTab } from "./line";

export const TAB_NAMES = {
  contents: "CCTS Contents",
  formA: "Form A",
  formB: "Form B Production",
  formC: "Form C Energy",
  formD: "Form D Process",
  formE2Plan: "Form E2 Plan",
  ghgReport: "GHG Report",
  beeFormD: "BEE Form D",
  beeFormE2: "BEE Form E2",
  beeFormB: "BEE Form B header",
  tracker: "GEI Tracker",
  bridge: "GEI Bridge",
  brsr: "BRSR Principle 6",
  data: "CCTS Data",
  factors: "CCTS Factors",
  inputs: "CCTS Inputs",
} as const;
export type TabId = keyof typeof TAB_NAMES;

/** Columns of a form, from 0. The print area is id to how. */
export const FORM_COLUMNS = {
  id: 0,
  label: 1,
  unit: 2,
  baseline: 3,
  previous: 4,
  current: 5,
  how: 6,
  usedBy: 7,
  engine: 9,
  difference: 10,
  exact: 11,
  firstMonth: 13,
} as const;

/** Rows above the lines: title, naming, entity, year, status, what is out of date, the build's stamp, header, first month, last month. */
export const FORM_ROWS = {
  title: 0,
  naming: 1,
  entity: 2,
  year: 3,
  status: 4,
  mark: 5,
  header: 7,
  from: 8,
  to: 9,
  firstLine: 10,
} as const;

export interface Period {
  readonly label: string;
  readonly months: readonly Month[];
  readonly column: number;
  /** "toDate" runs from April over at least two months, and ends before the whole period does. */
  readonly kind: "whole" | "month" | "quarter" | "toDate";
}

export interface FormPlace {
  readonly tab: FormTab;
  readonly row: number;
  /** Column of the whole period on that tab. */
  readonly current: number;
}

export interface Layout {
  readonly names: Readonly<Record<TabId, string>>;
  readonly lines: ReadonlyMap<string, FormPlace>;
  readonly periods: readonly Period[];
  readonly whole: Period;
}

/** Excel serial of the first day of a month, by which data rows and period columns are compared. */
export function monthSerial(month: Month): number {
  return toSerial({ ...month, day: 1 });
}

/** The whole period, each of its months, and each quarter of the year all of whose months are in it. */
export function periodsOf(months: readonly Month[], year: readonly Month[]): readonly Period[] {
  const monthColumns = months.map((month, i): Period => ({
    label: monthLabel(month),
    months: [month],
    column: FORM_COLUMNS.firstMonth + i,
    kind: "month",
  }));
  const quarters = [0, 1, 2, 3]
    .map((q) => ({ q, months: year.slice(q * 3, q * 3 + 3) }))
    .filter((quarter) => quarter.months.every((month) => months.some((known) => monthSerial(known) === monthSerial(month))));
  const quarterColumns = quarters.map(({ q, months: three }, i): Period => ({
    label: `Q${q + 1}`,
    months: three,
    column: FORM_COLUMNS.firstMonth + months.length + i,
    kind: "quarter",
  }));
  const afterQuarters = FORM_COLUMNS.firstMonth + monthColumns.length + quarterColumns.length;
  const toDateColumns = months.slice(1, -1).map((month, i): Period => ({
    label: `To ${monthLabel(month)}`,
    months: months.slice(0, i + 2),
    column: afterQuarters + i,
    kind: "toDate",
  }));
  return [
    { label: wholeLabel(months), months, column: FORM_COLUMNS.current, kind: "whole" },
    ...monthColumns,
    ...quarterColumns,
    ...toDateColumns,
  ];
}

/** The period from April to the nth complete month, counted from 1. */
export function toDate(periods: readonly Period[], n: number): Period | undefined {
  const whole = periods.find((period) => period.kind === "whole" && period.months.length === n);
  return (
    whole ?? periods.find((period) => period.months.length === n && (period.kind === "toDate" || (n === 1 && period.kind === "month")))
  );
}

function wholeLabel(months: readonly Month[]): string {
  const [first, last] = [months[0], months[months.length - 1]];
  return first === undefined || last === undefined
    ? "No complete month"
    : `${monthLabel(first)} to ${monthLabel(last)} (${months.length} of 12 months)`;
}

/** Rows of every line of every form, in declared order. */
export function placeLines(forms: readonly FormSpec[]): ReadonlyMap<string, FormPlace> {
  const places = new Map<string, FormPlace>();
  for (const form of forms) {
    const current = form.grid?.current ?? FORM_COLUMNS.current;
    const place = (id: string, row: number): void => {
      if (places.has(id)) throw new Error(`Line ${id} is declared twice.`);
      places.set(id, { tab: form.form, row, current });
    };
    let row: number = FORM_ROWS.firstLine;
    for (const part of form.parts) {
      if (part.kind !== "charts") place(part.id, row);
      if (part.kind === "table") part.ids?.forEach((id, i) => place(id, row + 1 + i));
      row += gridRowsOf(part);
    }
  }
  return places;
}

/** Rows a part takes; below a table one stays blank. */
export function gridRowsOf(part: FormPart): number {
  return part.kind === "table" ? part.rows.length + 2 : part.kind === "charts" ? part.rows : 1;
}
