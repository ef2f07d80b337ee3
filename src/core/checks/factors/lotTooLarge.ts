import { decimal } from "../../quantity/decimal";
import { streamsSampledUnder } from "../../plan/find";
import type { SourceStream } from "../../plan/model";
import type { Decimal } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { ruleValue, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

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
      if (typed === undefined) return null;
      const lot = decimal(typed.replaceAll(",", ""));
      const limits = streamsSampledUnder(context.plan, row.samplingPlan.text).flatMap((stream) => limitOf(stream, context) ?? []);
      const most = limits.find((limit) => lot.gt(limit));
      return most === undefined ? null : atEntry(row.frequency, { sampling: row.samplingPlan.text, lot: shown(lot), most: shown(most) });
    },
  ),
};

/** The largest lot of one sample of a stream's material, in t; gas comes in no lots. */
function limitOf(stream: SourceStream, context: CheckContext): Decimal | null {
  const source = sourceOf(stream);
  if (source === null || source.state === "gas") return null;
  const material = source.family === "fuel" || source.family === "carbonate" ? source.family : "material";
  return ruleValue(context, `sampling.${material}.lot`);
}
