/** One cell of a series in every month: what most months do, and which do otherwise. */
import { monthLabel } from "../../quantity/period";
import { lineName, readingOf, readingsOf } from "../../activity/line";
import type { ActivityLine, Reading } from "../../activity/line";
import type { Hit, Words } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { groupBy, isGroup } from "./groups";
import type { Group } from "./groups";
import { seriesOf } from "./lines";
import { ruleValue } from "./rules";
import { fieldLabel, hit } from "./words";

/** Months that must agree before the others are called different. */
const MOST = 0.75;

/** A line with the reading of the field looked at. */
export interface MonthOfField {
  readonly line: ActivityLine;
  readonly reading: Reading;
}

/** The figures of one field over the months of a series. */
export interface FieldOverMonths {
  readonly field: string;
  readonly months: readonly MonthOfField[];
}

/** What most months have in common, and the months that differ. */
export interface Minority {
  readonly most: Group<MonthOfField>;
  readonly rest: Group<MonthOfField>;
}

/** Fields of all series with one line a month and enough months. */
export function fieldsOverMonths(context: CheckContext): readonly FieldOverMonths[] {
  const enough = ruleValue(context, "plausible.outlier.months");
  return seriesOf(context)
    .filter(({ oncePerMonth, lines }) => oncePerMonth && enough.lte(lines.length))
    .flatMap(({ lines }) =>
      readingsOf(lines[0]).map(([field]) => ({
        field,
        months: lines.flatMap((line) => {
          const reading = readingOf(line, field);
          return reading === undefined ? [] : [{ line, reading }];
        }),
      })),
    );
}

/** Splits months into what most have in common and the rest; null when there is no such majority, or no rest. */
export function minority(months: readonly MonthOfField[], traitOf: (month: MonthOfField) => string): Minority | null {
  const groups = [...groupBy(months, traitOf).values()];
  const most = groups.find((group) => group.length < months.length && group.length >= months.length * MOST);
  if (most === undefined) return null;
  const common = new Set(most);
  const rest = months.filter((month) => !common.has(month));
  return isGroup(rest) ? { most, rest } : null;
}

/** One finding for all months that differ, at the first of them: "11 formulas and 1 typed constant: Aug". */
export function differing(field: string, { most, rest }: Minority, words: Words = {}): Hit {
  const { line, reading } = rest[0];
  return hit(reading.cell, {
    line: lineName(line),
    field: fieldLabel(line.table, field),
    same: String(most.length),
    other: String(rest.length),
    months: rest.map((month) => monthLabel(month.line.month)).join(", "),
    ...words,
  });
}
