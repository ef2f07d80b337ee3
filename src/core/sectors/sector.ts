/**
 * What a sector is, as data: the folder of each sector holds one profile. Set-up offers what stands here, checks ask what
 * stands here, and forms print the names that stand here. Nothing in a profile is a figure of an inventory.
 */
import type { FuelUse } from "../plan/spec/choiceWords";
import type { ProductRole, Treatment } from "../plan/spec/planTables";
import type { Sector, SubSector } from "../plan/spec/sectors";

/** One text in both languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly hi: string;
}

/** "shadow" while no final target is notified: the result is a calculation beside the scheme and says so. */
export type Standing = "notified" | "shadow";

/** How sure a figure or a statement is: read in the source, read in a second hand, general knowledge. */
export type Sureness = "high" | "medium" | "low";

export interface SubSectorProfile {
  readonly id: SubSector;
  /** The name of the Bureau's pro-forma in Form E2, section C; of ours where the Bureau lists none. */
  readonly proForma: string;
  /** Whether the name is the Bureau's. */
  readonly isBureaus: boolean;
  readonly label: Bilingual;
}

/** What is offered in some sub-sectors only; absent means in all of the sector. */
interface Scoped {
  readonly only?: readonly SubSector[];
}

/** What a product is to the checks: iron and coke hold carbon that must come from somewhere. */
export type ProductKind = "carbonBearing";

/** A product the sector usually makes. */
export interface UsualProduct extends Scoped {
  readonly kind?: ProductKind;
  readonly product: string;
  readonly name: string;
  readonly unit: string;
  readonly role: ProductRole;
  /** Parameter with the t of CO2 that a tonne of it binds by its chemistry. */
  readonly binds?: string;
  /** Only where the scheme's text itself names the product as the denominator; else the plant types it with its source. */
  readonly equivalence?: number;
  /** What is known of the equivalence, and from where. */
  readonly known: string;
}

/** A process inside the gate, and the question by which parts of it are usually lost. */
export interface GateProcess extends Scoped {
  readonly process: string;
  readonly question: Bilingual;
}

/** What a stream is to the count-once checks, beside its material. */
export type StreamKind =
  | "cokingCoal"
  /** Other coal and coke that brings carbon to ovens, furnaces and kilns. */
  | "carbonSource"
  | "byProductGas"
  /** Made in the site's own ovens, unless it has receipts. */
  | "coke"
  | "kilnResidue"
  | "feedOffGas"
  | "imported"
  | "feed"
  | "flux"
  /** What a kiln of the site makes of the flux: its CO2 is counted at the kiln. */
  | "burntFlux";

/** Where a figure of a stream usually lies. */
export interface ExpectedRange {
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly sureness: Sureness;
}

/** A stream the sector usually has. */
export interface UsualStream extends Scoped {
  readonly stream: string;
  /** A name of the factor catalogue, or "" for a material that counts by its carbon alone. */
  readonly material: string;
  readonly use: FuelUse;
  readonly unit: string;
  /** Absent where the material decides: fuels burn, carbonates give off their CO2. */
  readonly treatment?: Treatment;
  /** Names people use for it, in lower case. */
  readonly names: readonly string[];
  /** Parameter whose value a new plan starts with, in t C per t: replaced by the plant's analysis. */
  readonly carbon?: string;
  readonly kind?: StreamKind;
  /** Offered, and not ticked to begin with: bought intermediates, and what only some plants record. */
  readonly seldom?: true;
  /** Notional factor of a bought intermediate, in t CO2 per t. */
  readonly factorRange?: ExpectedRange;
  /** Parameter with the NCV, in TJ/Gg, of a material that counts by its carbon: for ratios of energy alone. */
  readonly ncv?: string;
  /** Parameter with the usual range of its carbon, where the material of the plan does not say it. */
  readonly usualCarbon?: string;
}

/** A quantity of the plan, by what it is in the profile: streams and a product by their names there, power, equivalents. */
export interface RatioTerm {
  /** In lower case. */
  readonly streams?: readonly string[];
  /** What of the streams is added up: their quantity, where nothing is said. */
  readonly as?: "quantity" | "energy" | "emissions" | "carbon";
  readonly product?: string;
  /** The unit streams and power are brought to; absent for tonnes and kWh. */
  readonly unit?: string;
  /** The equivalent product of the GEI. */
  readonly equivalentProduct?: true;
  /** All power of the site, purchased and own. */
  readonly power?: true;
  /** Power from outside. */
  readonly gridPower?: true;
}

/** A ratio a verifier computes first. Outside its range it is a question; a low sureness never makes it more than that. */
export interface SectorRatio extends Scoped {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: string;
  readonly over: RatioTerm;
  readonly under: RatioTerm;
  /** What the quotient is multiplied by, such as 1000 for kg per t. */
  readonly scale: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly sureness: Sureness;
}

/** What moves the GEI of a plant, each by a figure people steer by. */
export type LeverId =
  | "kilnHeat"
  | "clinkerFactor"
  | "alternativeShare"
  | "fuelRate"
  | "steamRate"
  | "powerRate"
  | "gridShare"
  | "netAnode"
  | "anodeEffects"
  | "carbonRate";

/** What a sector makes: all of it that figures rest on. */
export interface SectorOutput {
  readonly id: Sector;
  /** What the GEI is stated for, in words, and its unit. */
  readonly denominator: { readonly product: string; readonly unit: string; readonly source: string };
  readonly products: readonly UsualProduct[];
}

export interface SectorProfile extends SectorOutput {
  /** The first is what set-up begins with. */
  readonly subSectors: readonly SubSectorProfile[];
  readonly standing: Standing;
  readonly processes: readonly GateProcess[];
  readonly streams: readonly UsualStream[];
  readonly ratios: readonly SectorRatio[];
  /** In the order in which a person of the sector thinks of them. */
  readonly levers: readonly LeverId[];
}

/** What a sub-sector is offered of a list of the sector. */
export function offeredIn<T extends Scoped>(rows: readonly T[], subSector: SubSector): readonly T[] {
  return rows.filter(({ only }) => only === undefined || only.includes(subSector));
}
