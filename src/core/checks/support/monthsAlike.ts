/** One cell of a series in every month: what most months do, and which do otherwise. */
import { monthLabel } from "../../quantity/period";
import { lineName } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import type { Hit, Words } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { groupBy, seriesOf } from "./lines";
import { ruleValue } from "./rules";
import { fieldLabel, hit } from "./words";

/** Months that must agree before the others are called different. */
const MOST = 0.75;

/** The figures of one field over the months of a series. */
export interface FieldOverMonths {
  readonly field: string;
  readonly lines: readonly ActivityLine[];
}

/** Fields of all series with one line a month and enough months. */
export function fieldsOverMonths(context: CheckContext): readonly FieldOverMonths[] {
  const enough = ruleValue(context, "plausible.outlier.months");
  return seriesOf(context)
    .filter(({ oncePerMonth, lines }) => oncePerMonth && enough.lte(lines.length))
    .flatMap(({ lines }) =>
      [...lines[0]!.readings.keys()].map((field) => ({ field, lines: lines.filter((line) => line.readings.has(field)) })),
    );
}

/** Splits lines into what most have in common and the rest; null when there is no such majority, or no rest. */
export function minority(
  lines: readonly ActivityLine[],
  traitOf: (line: ActivityLine) => string,
): { readonly most: readonly ActivityLine[]; readonly rest: readonly ActivityLine[] } | null {
  const groups = [...groupBy(lines, traitOf).values()];
  const most = groups.reduce<readonly ActivityLine[]>((largest, group) => (group.length > largest.length ? group : largest), []);
  if (most.length === lines.length || most.length < lines.length * MOST) return null;
  const common = new Set(most);
  return { most, rest: lines.filter((line) => !common.has(line)) };
}

/** One finding for all months that differ, at the first of them: "11 formulas and 1 typed constant: Aug". */
export function differing(
  field: string,
  { most, rest }: { readonly most: readonly ActivityLine[]; readonly rest: readonly ActivityLine[] },
  words: Words = {},
): Hit {
  const first = rest[0]!;
  const counts = { same: String(most.length), other: String(rest.length) };
  return hit(first.readings.get(field)!.cell, {
    line: lineName(first),
    field: fieldLabel(first.table, field),
    ...counts,
    months: rest.map((line) => monthLabel(line.month)).join(", "),
    ...words,
  });
}
