import { parseRegistration } from "../../parameters";
import type { Sector } from "../../plan/spec/sectors";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** Sector codes of registration numbers, as the schedules print them. */
const NAMED: Readonly<Record<string, { readonly sector: Sector; readonly subSector?: "grinding" }>> = {
  CMT: { sector: "cement" },
  CGU: { sector: "cement", subSector: "grinding" },
  ALM: { sector: "aluminium" },
  TXT: { sector: "textiles" },
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
    const named = NAMED[parseRegistration(entity.registration.text)?.sectorCode ?? ""];
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
