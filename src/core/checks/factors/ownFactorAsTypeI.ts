import { streamName } from "../../inventory/streams";
import { ALL_PARAMETERS } from "../../parameters";
import type { Found } from "../../parameters";
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { isOutside, rule, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** A Type I factor is a published one; a typed figure that no table prints is the plant's own, hence Type II. */
export const ownFactorAsTypeI: Check = {
  id: "FA-28",
  family: "factors",
  severity: "warning",
  cite: procedure("s.5, Type I and Type II"),
  companions: [],
  example: { stream: "Petcoke (kiln)", value: "93.4", published: "97.5" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, context) => {
      const [typed, source, plausible] = [row.factor.number, sourceOf(row), rule(context, "plausible.fuelFactor")];
      const co2 = source?.parameters.co2 ?? null;
      const published = co2 === null ? null : rule(context, co2);
      if (row.factorType.choice !== "Type I" || typed === null || published === null || plausible === null) return null;
      if (source?.family === "fuel" && isOutside(typed, plausible)) return null;
      return isPrinted(typed, published)
        ? null
        : atEntry(row.factor, {
            stream: streamName(row),
            value: shown(typed),
            published: published.value.toString(),
          });
    },
  ),
};

/** Whether any table of the product prints the figure for the same kind of factor, or a longer one that rounds to it. */
function isPrinted(typed: Decimal, published: Found): boolean {
  return ALL_PARAMETERS.some(({ value, unit }) => unit === published.unit && !value.includes("/") && isRounded(typed, value));
}

const LEAST_DIGITS = 3;

function isRounded(typed: Decimal, printed: string): boolean {
  return typed.eq(typed.precision() < LEAST_DIGITS ? printed : decimal(printed).toDecimalPlaces(typed.decimalPlaces()));
}
