/** The sectors of the scheme and their sub-sectors, as the plan's cells name them. */

export const SECTORS = [
  "cement",
  "aluminium",
  "chlor-alkali",
  "pulp and paper",
  "textiles",
  "petroleum refinery",
  "petrochemicals",
  "iron and steel",
  "fertiliser",
] as const;
export type Sector = (typeof SECTORS)[number];

/** Sub-sectors of all sectors; which belong to which is said in the sectors' profiles. */
export const SUB_SECTORS = [
  "integrated",
  "grinding",
  "clinkerisation",
  "smelter",
  "refinery",
  "cold rolling",
  "secondary",
  "membrane",
  "wood",
  "agro",
  "recycled",
  "speciality",
  "composite",
  "spinning",
  "processing",
  "fibre",
  "cracker",
  "aromatics",
  "polymer",
  "integrated steel",
  "sponge iron",
  "EAF or IF",
  "ammonia-urea",
  "ammonia",
  "complex",
  "general",
] as const;
export type SubSector = (typeof SUB_SECTORS)[number];

/** Sectors without a final notification: their result is a shadow calculation. */
export const SHADOW_SECTORS: readonly Sector[] = ["iron and steel", "fertiliser"];
