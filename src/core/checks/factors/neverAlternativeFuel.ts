import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** 4.4(3)(iii): petcoke, carbon black, petro-polymer fuel, peat and dolochar are never alternative fuels; no share of them is zero. */
export const neverAlternativeFuel: Check = {
  id: "FA-19",
  family: "factors",
  severity: "error",
  cite: procedure("4.4(3)(iii)"),
  companions: ["FA-20", "OU-08"],
  example: { stream: "Petcoke (kiln)", share: "40" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const share = row.biomass.number;
      const isFossil = sourceOf(row)?.neverAlternativeFuel === true;
      return isFossil && share !== null && share.gt(0) ? atEntry(row.biomass, { stream: streamName(row), share: shown(share) }) : null;
    },
  ),
};
