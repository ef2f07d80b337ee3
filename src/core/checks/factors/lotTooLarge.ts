import { decimal } from "../../quantity/decimal";
import { identity } from "../../plan/names";
import type { Check } from "../engine/check";
import { ruleValue, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, shown } from "../support/words";

/** 5(13): a sample for each 20,000 t of coal or petcoke, each 50,000 t of carbonates and other materials. */
export const lotTooLarge: Check = {
  id: "FA-06",
  family: "factors",
  severity: "warning",
  cite: procedure("5(13), minimum frequency of sampling"),
  companions: [],
  example: { sampling: "SP-1", lot: "60,000", most: "20,000" },
  run: eachRow(
    ({ plan }) => plan.sampling,
    (row, context) => {
      const typed = /(\d[\d,]*)\s*(?:t|te|tonnes?|mt)\b/i.exec(row.frequency.text)?.[1];
      const stream = context.plan.streams.find(
        (candidate) => identity(candidate.sampling.text) === identity(row.samplingPlan.text) && !isBlank(row.samplingPlan),
      );
      const source = stream === undefined ? null : sourceOf(stream);
      if (typed === undefined || source === null || source.state === "gas") return null;
      const lot = decimal(typed.replaceAll(",", ""));
      const most = ruleValue(
        context,
        source.family === "fuel" ? "sampling.fuel.lot" : source.family === "carbonate" ? "sampling.carbonate.lot" : "sampling.material.lot",
      );
      return lot.gt(most) ? atEntry(row.frequency, { sampling: row.samplingPlan.text, lot: shown(lot), most: shown(most) }) : null;
    },
  ),
};
