import { procedure } from "../../method/clauses";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { atEntry } from "../support/words";

/** 5(18): a site whose own sets burn no fuel has no heat rate; its export is subtracted at the CEA average. */
export const exportAtAverage: Check = {
  id: "FA-34",
  family: "factors",
  severity: "note",
  cite: procedure("5(18)"),
  companions: ["OU-08", "PS-20"],
  example: { meter: "EM-EXPORT", taken: "0.727" },
  run: withInventory(({ inventory: { power } }) => {
    const { exportFactor } = power;
    if (exportFactor === null || isMissing(exportFactor)) return [];
    return power.meters
      .filter(({ kind }) => kind === "export")
      .map(({ meter }) => atEntry(meter.powerKind, { meter: meter.meter.text, taken: exportFactor.value.toString() }));
  }),
};
