import { identity } from "../../plan/names";
import type { Sector } from "../../plan/spec/sectors";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** The first letters of a registration number that are known to name a sector. */
const PREFIXES: Readonly<Record<string, { readonly sector: Sector; readonly subSector?: "grinding" }>> = {
  cmt: { sector: "cement" },
  cgu: { sector: "cement", subSector: "grinding" },
  alm: { sector: "aluminium" },
  txt: { sector: "textiles" },
};

/** The sector decides the method; the registration number names it too. */
export const registrationSector: Check = {
  id: "PL-18",
  family: "plan",
  severity: "warning",
  cite: "GEI Target Rules, Schedules, column 2",
  companions: [],
  example: { registration: "CGUOE005UP", named: "cement, grinding", sector: "cement, integrated" },
  run: withPlan(({ plan: { entity } }) => {
    const named = PREFIXES[identity(entity.registration.text).slice(0, 3)];
    if (named === undefined || entity.sector.choice === null) return [];
    const fits = named.sector === entity.sector.choice && (named.subSector === undefined || named.subSector === entity.subSector.choice);
    const words = {
      registration: entity.registration.text,
      named: [named.sector, named.subSector ?? ""].filter((part) => part !== "").join(", "),
      sector: [entity.sector.choice, entity.subSector.choice ?? ""].filter((part) => part !== "").join(", "),
    };
    return fits ? [] : [atEntry(entity.sector, words)];
  }),
};
