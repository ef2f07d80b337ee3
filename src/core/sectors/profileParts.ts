/** Short forms by which the sectors' profiles write their rows. */
import type { FuelUse } from "../plan/spec/choiceWords";
import type { SubSector } from "../plan/spec/sectors";
import type { ExpectedRange, GateProcess, SubSectorProfile, Sureness, UsualStream } from "./sector";

/** A sub-sector with a pro-forma of the Bureau's own. */
export function ofTheBureau(id: SubSector, proForma: string, en: string, hi: string): SubSectorProfile {
  return { id, proForma, isBureaus: true, label: { en, hi } };
}

/** A sub-sector the Bureau's list of pro-formas does not name. */
export function notListed(id: SubSector, proForma: string, en: string, hi: string): SubSectorProfile {
  return { id, proForma, isBureaus: false, label: { en, hi } };
}

export function gate(process: string, en: string, hi: string, only?: readonly SubSector[]): GateProcess {
  return { process, question: { en, hi }, ...(only === undefined ? {} : { only }) };
}

/** `names` in one text, separated by a comma. */
export function usual(
  stream: string,
  material: string,
  use: FuelUse,
  unit: string,
  names: string,
  more: Partial<UsualStream> = {},
): UsualStream {
  const spellings = names.split(",").map((name) => name.trim().toLowerCase());
  return { stream, material, use, unit, names: spellings.filter((name) => name !== ""), ...more };
}

/** What a range rests on where no source was read: it is asked about, never held against the plant. */
export const GENERAL: { readonly source: string; readonly sureness: Sureness } = {
  source: "general knowledge of the sector, not read in a source",
  sureness: "low",
};

export function expected(low: number, high: number, source: string, sureness: Sureness): ExpectedRange {
  return { low, high, source, sureness };
}
