/** Errors typical of each sector, injected into its sample, and the cell at which each is found. */
import type { SectorBook } from "./sectors/error";
import { HEAVY } from "./sectors/ofHeavyIndustry";
import { MILLS } from "./sectors/ofMills";
import { REFINING } from "./sectors/ofRefining";

export const BY_SECTOR: readonly SectorBook[] = [...HEAVY, ...MILLS, ...REFINING];
