/** A change of output: products, stocks and process inputs in step, energy as far as it follows. */
import { followingGrowth, growth, scaled } from "../../method/whatIf";
import { baseUnit } from "../../inventory/readings";
import type { InventorySetting } from "../../inventory";
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { readingOf } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import { blocked, done } from "./scenario";
import type { Change, Changed } from "./scenario";
import { withValue } from "./typed";

/** Output by so many per cent more or less; fuel, power and heat follow in part. */
export function outputChange(
  { percent, following }: Extract<Change, { readonly kind: "output" }>,
  setting: InventorySetting,
): Changed<InventorySetting> {
  if (percent.lte(-100) || following.lt(0) || following.gt(100)) return blocked("percentRange");
  const full = growth(percent);
  const energy = followingGrowth(percent, following);
  return done({ ...setting, lines: setting.lines.map((line) => grown(line, full, energy)) });
}

function grown(line: ActivityLine, full: Decimal, energy: Decimal): ActivityLine {
  const times = (factor: Decimal, kinds: readonly string[]) =>
    factor.eq(decimal(1)) ? line : kinds.reduce((next, kind) => withValue(next, kind, (value) => scaled(value, factor)), line);
  switch (line.table) {
    case "production":
      return times(full, [...line.readings.keys()]);
    case "process": {
      // Analyses and rates stay; tonnes and kWh grow.
      const unit = readingOf(line, "value")?.unit ?? "";
      return baseUnit(unit) === null ? line : times(full, ["value"]);
    }
    case "fuel":
      return times(energy, ["consumed"]);
    case "electricity":
      return times(energy, ["energy"]);
    case "heat":
      return times(energy, ["quantity"]);
  }
}
