import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, shown } from "../support/words";

/** What is left out as biogenic rests on an analysis; the plan says on which. */
export const biomassWithoutSource: Check = {
  id: "FA-20",
  family: "factors",
  severity: "warning",
  cite: procedure("4.4(3)"),
  companions: ["PL-13"],
  example: { stream: "RDF (kiln)", share: "40" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const share = row.biomass.number;
      return share !== null && share.gt(0) && isBlank(row.source)
        ? atEntry(row.biomass, { stream: streamName(row), share: shown(share) })
        : null;
    },
  ),
};
