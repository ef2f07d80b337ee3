import { identity } from "../../plan/names";
import type { Check } from "../engine/check";
import { DAYS_OF, daysOf, leastOf } from "../support/factorTypes";
import { ruleValue, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

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
      const stream = context.plan.streams.find(
        (candidate) => identity(candidate.sampling.text) === identity(row.samplingPlan.text) && !isBlank(row.samplingPlan),
      );
      const source = stream === undefined ? null : sourceOf(stream);
      if (days === null || stream === undefined || source === null) return null;
      const least = leastOf(source);
      if (ruleValue(context, least.rule).times(DAYS_OF[least.unit]).gte(days)) return null;
      return atEntry(row.frequency, {
        sampling: row.samplingPlan.text,
        frequency: row.frequency.text,
        least: least.unit,
        stream: stream.stream.text,
      });
    },
  ),
};
