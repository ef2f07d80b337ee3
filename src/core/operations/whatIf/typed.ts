/** Figures put in place of those read, as if somebody had typed them: to the third decimal, which a cell keeps exactly. */
import { readingOf } from "../../activity/line";
import type { Reading } from "../../activity/line";
import { round } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { ActivityLine } from "../../activity/line";

const TYPED_DECIMALS = 3;

/** The figure as it would be typed into a cell. */
export function asTyped(value: Decimal): Decimal {
  return round(value, TYPED_DECIMALS);
}

/** The line with another figure in one of its cells. A cell without a figure stays as it is: missing is never made up. */
export function withValue(line: ActivityLine, kind: string, change: (value: Decimal) => Decimal): ActivityLine {
  const reading = readingOf(line, kind);
  if (reading === undefined || reading.value === null) return line;
  const value = asTyped(change(reading.value));
  return withReading(line, kind, { ...reading, value, problem: null, text: value.toString(), computed: false });
}

/** The line with another reading of one of its figures. */
export function withReading(line: ActivityLine, kind: string, reading: Reading): ActivityLine {
  const readings = new Map(line.readings as ReadonlyMap<string, Reading>).set(kind, reading);
  return { ...line, readings } as ActivityLine;
}
