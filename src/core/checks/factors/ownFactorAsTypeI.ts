import { streamName } from "../../inventory/streams";
import type { Decimal } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { isOutside, rule, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/**
 * A Type I factor is the published one of its material, in the edition the plan chooses; another typed figure is the plant's
 * own, hence Type II, or another material's.
 */
export const ownFactorAsTypeI: Check = {
  id: "FA-28",
  family: "factors",
  severity: "warning",
  cite: procedure("s.5, Type I and Type II"),
  companions: ["FA-11"],
  example: { stream: "Petcoke (kiln)", value: "93.4", published: "97.5" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, context) => {
      const [typed, source, plausible] = [row.factor.number, sourceOf(row), rule(context, "plausible.fuelFactor")];
      const co2 = source?.parameters.co2 ?? null;
      const published = co2 === null ? null : rule(context, co2);
      if (row.factorType.choice !== "Type I" || typed === null || published === null || plausible === null) return null;
      if (source?.family === "fuel" && isOutside(typed, plausible)) return null;
      return isRounded(typed, published.value)
        ? null
        : atEntry(row.factor, {
            stream: streamName(row),
            value: shown(typed),
            published: published.value.toString(),
          });
    },
  ),
};

const LEAST_DIGITS = 3;

/** Whether one is the other with fewer decimals: 0.44 of 0.43971, and 0.43971 for a printed 0.44. */
function isRounded(typed: Decimal, printed: Decimal): boolean {
  const [short, long] = typed.decimalPlaces() < printed.decimalPlaces() ? [typed, printed] : [printed, typed];
  return short.eq(short.precision() < LEAST_DIGITS && long === printed ? long : long.toDecimalPlaces(short.decimalPlaces()));
}
