import { decimal } from "../../quantity/decimal";
import { byRate } from "../../method/balances";
import { streamsSampledUnder } from "../../plan/find";
import type { Check } from "../engine/check";
import { DAYS_OF, daysOf, leastOf } from "../support/factorTypes";
import { ruleValue, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** 5(13): coal, petcoke and carbonates at least monthly, gas weekly, other materials quarterly. */
export const sampledTooSeldom: Check = {
  id: "FA-05",
  family: "factors",
  severity: "warning",
  cite: procedure("5(13), minimum frequency of sampling"),
  companions: [],
  example: { sampling: "SP-1", frequency: "half-yearly", least: "month", stream: "Petcoke" },
  run: eachRow(
    ({ plan }) => plan.sampling,
    (row, context) => {
      const days = daysOf(row.frequency.text);
      if (days === null) return null;
      const asked = streamsSampledUnder(context.plan, row.samplingPlan.text).flatMap((stream) => {
        const source = sourceOf(stream);
        return source === null ? [] : [{ stream: stream.stream.text, least: leastOf(source) }];
      });
      const missed = asked.find(({ least }) => byRate(ruleValue(context, least.rule), decimal(DAYS_OF[least.unit])).lt(days));
      if (missed === undefined) return null;
      return atEntry(row.frequency, {
        sampling: row.samplingPlan.text,
        frequency: row.frequency.text,
        least: missed.least.unit,
        stream: missed.stream,
      });
    },
  ),
};
