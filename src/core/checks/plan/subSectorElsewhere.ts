import { obstaclesOfKind } from "../../inventory/obstacles";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Sector and sub-sector together decide the method; a sub-sector of another sector decides another one. General fits any. */
export const subSectorElsewhere: Check = {
  id: "PL-24",
  family: "plan",
  severity: "error",
  cite: procedure("Annexure II"),
  companions: ["PL-09", "OU-17"],
  example: { sector: "aluminium", subSector: "membrane" },
  run: withPlan(({ plan }) => {
    const { sector, subSector } = plan.entity;
    if (obstaclesOfKind("subSectorElsewhere", plan).length === 0) return [];
    return [sector, subSector].map((cell) => atEntry(cell, { sector: sector.text, subSector: subSector.text }));
  }),
};
