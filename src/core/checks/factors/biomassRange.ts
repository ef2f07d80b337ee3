import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** A share in percent: 0.4 is rather 40 %, and nothing is more than 100 %. */
export const biomassRange: Check = {
  id: "FA-21",
  family: "factors",
  severity: "error",
  cite: procedure("4.4(3)"),
  companions: ["OU-08"],
  example: { stream: "RDF (kiln)", share: "0.4" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const share = row.biomass.number;
      const isShare = share === null || share.isZero() || (share.gte(1) && share.lte(100));
      return isShare ? null : atEntry(row.biomass, { stream: streamName(row), share: shown(share) });
    },
  ),
};
