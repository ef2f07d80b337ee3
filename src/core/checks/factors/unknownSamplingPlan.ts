import { streamName } from "../../inventory/streams";
import { samplingOf } from "../../plan/find";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** A stream names its sampling plan; the plan describes it in section 6. */
export const unknownSamplingPlan: Check = {
  id: "FA-04",
  family: "factors",
  severity: "warning",
  cite: procedure("5(6).7, 5(13)"),
  companions: [],
  example: { stream: "Petcoke (kiln)", sampling: "SP-9" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, { plan }) => {
      const isKnown = isBlank(row.sampling) || samplingOf(plan, row) !== undefined;
      return isKnown ? null : atEntry(row.sampling, { stream: streamName(row), sampling: row.sampling.text });
    },
  ),
};
