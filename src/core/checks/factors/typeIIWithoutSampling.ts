import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** A Type II factor is the plant's own sampling and analysis; without a sampling plan it is a number. */
export const typeIIWithoutSampling: Check = {
  id: "FA-03",
  family: "factors",
  severity: "error",
  cite: procedure("s.5, Type II; 5(13)"),
  companions: ["FA-04", "FA-32"],
  example: { stream: "Petcoke (kiln)" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => (row.factorType.choice === "Type II" && isBlank(row.sampling) ? atEntry(row.sampling, { stream: streamName(row) }) : null),
  ),
};
