import { byRate, widened } from "../../method/balances";
import { kcalPerKgOf } from "../../method/combustion";
import type { EmissionSource } from "../../parameters";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import type { PlannedContext } from "../engine/context";
import { isOutside, rule, ruleValue } from "../support/rules";
import { withPlan } from "../engine/running";
import { atReading, shown } from "../support/words";

/** An NCV outside what its rank of fuel has: another fuel, another basis or another unit. */
export const calorificRank: Check = {
  id: "PS-09",
  family: "plausibility",
  severity: "warning",
  cite: "2006 IPCC Guidelines, Volume 2, Table 1.2, range of the fuel; Coal Controller's grades for coal of no stated rank",
  companions: ["PS-15"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", value: "4,410", range: "6,739 to 10,508" },
  run: withPlan((context) =>
    (context.inventory?.streams ?? []).flatMap((stream) => {
      const range = stream.method === "combustion" ? rangeOf(stream.source, context) : null;
      if (stream.method !== "combustion" || range === null) return [];
      return stream.lots.flatMap(({ line, calorific, quantity }) => {
        if (isMissing(calorific.ncv) || isMissing(quantity) || quantity.unit === "Sm3") return [];
        const value = calorific.ncv.value;
        const isInside = value.gte(range.lower) && value.lte(range.upper);
        const slip = rule(context, "plausible.calorificValue");
        const isSlipOfUnit = slip !== null && isOutside(value, slip);
        const field = calorific.route === "measured" ? "ncv" : "gcv";
        return isInside || isSlipOfUnit
          ? []
          : [
              atReading(line, field, {
                value: shown(value.toDecimalPlaces(0)),
                range: `${shown(range.lower.toDecimalPlaces(0))} to ${shown(range.upper.toDecimalPlaces(0))}`,
              }),
            ];
      });
    }),
  ),
};

/** IPCC's range of the fuel with a margin; coal of no stated rank may have any grade. */
function rangeOf(source: EmissionSource, context: PlannedContext): { readonly lower: Decimal; readonly upper: Decimal } | null {
  const margin = ruleValue(context, "plausible.rankMargin");
  if (source.id === "coal") {
    const [lowest, highest] = [rule(context, "coalGrade.g17.gcv"), rule(context, "ipcc2006.anthracite.ncv")];
    const ncvOfGcv = rule(context, "ncvFromGcv.solid");
    if (lowest === null || highest === null || highest.upper === null || ncvOfGcv === null) return null;
    const upper = kcalPerKgOf(highest.upper);
    return { lower: widened({ lower: byRate(ncvOfGcv.value, lowest.value), upper }, margin).lower, upper };
  }
  const found = source.parameters.ncv === null ? null : rule(context, source.parameters.ncv);
  if (found === null || found.lower === null || found.upper === null) return null;
  return widened({ lower: kcalPerKgOf(found.lower), upper: kcalPerKgOf(found.upper) }, margin);
}
