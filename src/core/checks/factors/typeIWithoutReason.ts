import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Type II is the rule for solid, gaseous and process streams; Type I needs unreasonable cost or infeasibility, said in words. */
export const typeIWithoutReason: Check = {
  id: "FA-02",
  family: "factors",
  severity: "warning",
  cite: procedure("s.5, Type I and Type II"),
  companions: [],
  example: { stream: "Petcoke (kiln)" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => (row.factorType.choice === "Type I" && isBlank(row.typeReason) ? atEntry(row.typeReason, { stream: streamName(row) }) : null),
  ),
};
