import { streamName } from "../../inventory/streams";
import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { sourceOf } from "../support/rules";
import { atEntry, isBlank } from "../support/words";

/** Waste burnt as fuel is partly biogenic. A blank share counts all of it as fossil: a typed 0 says that this is known. */
export const biogenicShareBlank: Check = {
  id: "FA-41",
  family: "factors",
  severity: "warning",
  cite: procedure("4.4(3)"),
  companions: [],
  example: { stream: "RDF (kiln)" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const source = sourceOf(row);
      const isMixed = source?.alternativeFuel === true && source.state === "solid" && source.needsNcv;
      const isCounted = row.treatment.choice === null || row.treatment.choice === "combustion";
      return isMixed && isCounted && isBlank(row.biomass) ? atEntry(row.biomass, { stream: streamName(row) }) : null;
    },
  ),
};
