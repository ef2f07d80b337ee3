/** How far the year has been filled in: from the first month to the last that has a figure. */
import { monthIndex } from "../quantity/period";
import type { Month } from "../quantity/period";
import { mainReading } from "./line";
import type { ActivityLine } from "./line";

/** A sheet copied in advance is no data yet: its formulas give zeros where nothing was typed. */
function isEntered(line: ActivityLine): boolean {
  const reading = mainReading(line);
  if (reading === undefined || reading.problem === "blank") return false;
  return !(reading.computed && reading.value?.isZero() === true);
}

export interface EnteredMonths {
  /** Up to the last month that has a figure; the first month alone while none has. */
  readonly begun: readonly Month[];
  /** The months after it: open, not missing. */
  readonly toEnter: readonly Month[];
}

/** Divides the months of a period, given in order. A month without figures before one that has some is a gap, so it is begun. */
export function enteredMonths(months: readonly Month[], lines: readonly ActivityLine[]): EnteredMonths {
  const entered = new Set(lines.filter(isEntered).map(({ month }) => monthIndex(month)));
  const last = months.reduce((latest, month, i) => (entered.has(monthIndex(month)) ? i : latest), 0);
  return { begun: months.slice(0, last + 1), toEnter: months.slice(last + 1) };
}
