import { identity } from "../../plan/names";
import { procedure } from "../../method/clauses";
import { SECTOR_PROFILES } from "../../sectors/profiles";
import { offeredIn } from "../../sectors/sector";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { hit } from "../support/words";

/** A process the sector usually has, and the boundary says neither inside nor outside: parts of it are often lost. */
export const processUnasked: Check = {
  id: "BD-20",
  family: "boundary",
  severity: "note",
  cite: procedure("5(1), gate to gate"),
  companions: [],
  example: { process: "Oxygen plant", question: "Is it run by a gas company? Then its power enters as bought oxygen." },
  run: withPlan(({ plan }) => {
    const { sector, subSector } = plan.entity;
    if (sector.choice === null || subSector.choice === null || plan.boundary.length === 0) return [];
    const named = new Set(plan.boundary.map(({ process }) => identity(process.text)));
    const offered = offeredIn(SECTOR_PROFILES[sector.choice].processes, subSector.choice);
    const absent = offered.filter(({ process }) => !named.has(identity(process)));
    // A boundary in the plant's own words names none of them, and asks nothing.
    if (absent.length === offered.length) return [];
    return absent.map(({ process, question }) => hit(plan.boundary[0]?.process.cell ?? null, { process, question: question.en }));
  }),
};
