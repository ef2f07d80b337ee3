import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { isOutside, rangeText, rule, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { atEntry, shown } from "../support/words";

/** A measured factor outside the range of its fuel is possible, and the first thing an ACVA asks about. */
export const factorOutsideRange: Check = {
  id: "FA-11",
  family: "factors",
  severity: "warning",
  cite: "2006 IPCC Guidelines, Volume 2, Table 1.4, range of the fuel",
  companions: ["FA-28"],
  example: { stream: "Petcoke (kiln)", value: "79.1", range: "82.9 to 115" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, context) => {
      const source = sourceOf(row);
      const [value, unit] = [row.factor.number, rule(context, "plausible.fuelFactor")];
      if (value === null || source?.family !== "fuel" || unit === null || isOutside(value, unit)) return null;
      const range = source.parameters.ncv === null ? null : rule(context, source.parameters.ncv.replace(/\.ncv$/, ".co2"));
      return range !== null && isOutside(value, range)
        ? atEntry(row.factor, { stream: streamName(row), value: shown(value), range: rangeText(range) })
        : null;
    },
  ),
};
