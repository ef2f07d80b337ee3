/** Figures put in place of those read, as if somebody had typed them: to the third decimal, which a cell keeps exactly. */
import type { Entry } from "../../plan/model";
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
  const reading = line.readings.get(kind);
  if (reading === undefined || reading.value === null) return line;
  const value = asTyped(change(reading.value));
  const readings = new Map(line.readings).set(kind, { ...reading, value, text: value.toString(), computed: false });
  return { ...line, readings };
}

export function typedNumber(entry: Entry, value: Decimal): Entry {
  return { ...entry, number: value, text: value.toString() };
}

export function typedText(entry: Entry, text: string): Entry {
  return { ...entry, text, number: null };
}
