import { mostEnergy } from "../../method/balances";
import { quantityFigure } from "../../inventory/readings";
import { decimal } from "../../quantity/decimal";
import { endOfMonth } from "../../quantity/period";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { tableLines } from "../support/lines";
import { planMeter } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** More energy in a month than the meter's range lets through. */
export const beyondMeterRange: Check = {
  id: "PS-14",
  family: "plausibility",
  severity: "warning",
  cite: procedure("5(6).11, range of the instrument"),
  companions: ["PS-01", "PS-04"],
  example: { line: "EM-SOLAR, own renewable", month: "Aug 2025", value: "84,60,000", most: "22,32,000", range: "0-3 MW" },
  run: withPlan((context) =>
    tableLines(context, "electricity").flatMap((line) => {
      const range = planMeter(context.plan, line.stream)?.range.text ?? "";
      const megawatts = /(\d+(?:\.\d+)?)\s*MW\b/i.exec(range)?.[1];
      const energy = quantityFigure(line, "energy", "energy");
      if (megawatts === undefined || isMissing(energy)) return [];
      const most = mostEnergy(decimal(megawatts), endOfMonth(line.month).day);
      return energy.value.gt(most) ? [atReading(line, "energy", { value: shown(energy.value), most: shown(most), range })] : [];
    }),
  ),
};
