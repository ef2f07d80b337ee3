import type { Decimal } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { beyondSpread, outliersAmong } from "../support/history";
import { seriesOf, readingValue } from "../support/lines";
import { isOutside, rule } from "../support/rules";
import { atReading, fieldLabel, shown } from "../support/words";

/** Moisture is left out: it follows the monsoon. */
const ANALYSES = ["gcv", "ncv", "carbon"] as const;

/** An analysis far from the same lot's other months. */
export const unusualAnalysis: Check = {
  id: "PS-15",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months: median and spread",
  companions: ["PS-09"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "GCV", value: "4,236", usual: "8,248" },
  run: (context) => {
    const far = beyondSpread(context);
    const range = rule(context, "plausible.calorificValue");
    const isSlip = (value: Decimal, field: string) => (field === "gcv" || field === "ncv") && range !== null && isOutside(value, range);
    return seriesOf(context)
      .filter(({ table }) => table === "fuel")
      .flatMap(({ lines }) =>
        ANALYSES.flatMap((field) =>
          outliersAmong(context, lines, (line) => readingValue(line, field), far)
            .filter(({ value }) => !isSlip(value, field))
            .map(({ item, value, usual }) =>
              atReading(item, field, { field: fieldLabel("fuel", field), value: shown(value), usual: shown(usual) }),
            ),
        ),
      );
  },
};
