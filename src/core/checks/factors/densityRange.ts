import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { isOutside, rangeText, rule } from "../support/rules";
import { eachRow } from "../engine/running";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

/** t/kL: 832 is kg/m3. */
export const densityRange: Check = {
  id: "FA-29",
  family: "factors",
  severity: "error",
  cite: `Screening range of liquid fuels; ${PROJECT_RULE}`,
  companions: ["OU-08"],
  example: { stream: "HSD (kiln)", value: "832", range: "0.6 to 1.3" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, context) => {
      const [value, range] = [row.density.number, rule(context, "plausible.density")];
      return value !== null && range !== null && isOutside(value, range)
        ? atEntry(row.density, { stream: streamName(row), value: shown(value), range: rangeText(range) })
        : null;
    },
  ),
};
