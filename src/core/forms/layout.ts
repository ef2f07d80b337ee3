/** Where everything stands: tabs by name, lines by row, periods by column. Decided before any formula is written. */
import { monthLabel, toSerial } from "../quantity/period";
import type { Month } from "../quantity/period";
import type { FormSpec, FormTab } from "./line";

export const TAB_NAMES = {
  formA: "Form A",
  formB: "Form B Production",
  formC: "Form C Energy",
  formD: "Form D Process",
  data: "CCTS Data",
  factors: "CCTS Factors",
} as const;
export type TabId = keyof typeof TAB_NAMES;

/** Columns of a form, from 0. The print area is id to usedBy. */
export const COLUMNS = { id: 0, label: 1, unit: 2, baseline: 3, previous: 4, current: 5, how: 6, usedBy: 7, engine: 9, difference: 10, exact: 11, firstMonth: 13 } as const;

/** Rows above the lines: title, naming, entity, year, status, blank, header, first month, last month. */
export const ROWS = { title: 0, naming: 1, entity: 2, year: 3, status: 4, header: 6, from: 7, to: 8, firstLine: 9 } as const;

export interface Period {
  readonly label: string;
  readonly months: readonly Month[];
  readonly column: number;
  readonly kind: "whole" | "month" | "quarter";
}

export interface Place {
  readonly tab: FormTab;
  readonly row: number;
}

export interface Layout {
  readonly names: Readonly<Record<TabId, string>>;
  readonly lines: ReadonlyMap<string, Place>;
  readonly periods: readonly Period[];
  readonly whole: Period;
}

/** Excel serial of the first day of a month, by which data rows and period columns are compared. */
export function monthSerial(month: Month): number {
  return toSerial({ ...month, day: 1 });
}

/** The whole period, each of its months, and each quarter of the year all of whose months are in it. */
export function periodsOf(months: readonly Month[], year: readonly Month[]): readonly Period[] {
  const monthColumns = months.map((month, i): Period => ({ label: monthLabel(month), months: [month], column: COLUMNS.firstMonth + i, kind: "month" }));
  const quarters = [0, 1, 2, 3]
    .map((q) => ({ q, months: year.slice(q * 3, q * 3 + 3) }))
    .filter((quarter) => quarter.months.every((month) => months.some((known) => monthSerial(known) === monthSerial(month))));
  const quarterColumns = quarters.map(({ q, months: three }, i): Period => ({ label: `Q${q + 1}`, months: three, column: COLUMNS.firstMonth + months.length + i, kind: "quarter" }));
  return [{ label: wholeLabel(months), months, column: COLUMNS.current, kind: "whole" }, ...monthColumns, ...quarterColumns];
}

function wholeLabel(months: readonly Month[]): string {
  const [first, last] = [months[0], months[months.length - 1]];
  return first === undefined || last === undefined ? "No complete month" : `${monthLabel(first)} to ${monthLabel(last)} (${months.length} of 12 months)`;
}

/** Rows of every line of every form, in declared order. */
export function placeLines(forms: readonly FormSpec[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const form of forms) {
    let row: number = ROWS.firstLine;
    for (const part of form.parts) {
      if (part.kind === "table") {
        row += part.rows.length + 1;
        continue;
      }
      if (places.has(part.id)) throw new Error(`Line ${part.id} is declared twice.`);
      places.set(part.id, { tab: form.form, row });
      row += 1;
    }
  }
  return places;
}
