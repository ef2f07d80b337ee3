/** All parameters: those that figures rest on, and the ranges that checks compare with, which no figure needs. */
import type { Outcome } from "../quantity/outcome";
import type { ComplianceYear } from "../quantity/period";
import { editionsById, lookup, METHOD_PARAMETERS } from "./lookup";
import type { Found } from "./lookup";
import type { Pack } from "./packs";
import type { Parameter } from "./parameter";
import { PLAUSIBILITY } from "./plausibility";

/** Every value of the product, in the order of its tables. */
export const ALL_PARAMETERS: readonly Parameter[] = [...METHOD_PARAMETERS, ...PLAUSIBILITY];

const EDITIONS = editionsById(ALL_PARAMETERS);

/** As `lookup`, among all parameters. */
export function lookupAny(id: string, year: ComplianceYear, pack: Pack): Outcome<Found> {
  return lookup(id, year, pack, EDITIONS);
}
