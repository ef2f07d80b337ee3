import { streamName } from "../../inventory/streams";
import { decimal } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

const WHOLE = decimal(100);

/**
 * Coal, oil and gas are fossil; a share that is not belongs to a blend, which is another material with an analysis of its own.
 * Refuse and plastics hold fossil carbon, so that not all of an alternative fuel is biogenic.
 */
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
      const isMixed = source.alternativeFuel && share.lt(WHOLE);
      const canHold = source.biomass || isMixed || source.neverAlternativeFuel || source.family !== "fuel";
      return canHold ? null : atEntry(row.biomass, { stream: streamName(row), share: shown(share) });
    },
  ),
};
