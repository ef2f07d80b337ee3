import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** Coal, oil and gas are fossil; a share that is not belongs to a blend, which is another material with an analysis of its own. */
export const biomassOfFossilFuel: Check = {
  id: "FA-35",
  family: "factors",
  severity: "error",
  cite: procedure("4.4(3)"),
  companions: ["FA-20", "OU-08"],
  example: { stream: "Imported coal (kiln)", share: "30" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const [source, share] = [sourceOf(row), row.biomass.number];
      if (source === null || share === null || share.lte(0)) return null;
      const canHold = source.biomass || source.alternativeFuel || source.neverAlternativeFuel || source.family !== "fuel";
      return canHold ? null : atEntry(row.biomass, { stream: streamName(row), share: shown(share) });
    },
  ),
};
