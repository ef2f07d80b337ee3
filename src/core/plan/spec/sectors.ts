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

/** The sub-sectors of each sector: their names and pro-formas are in the sectors' profiles. */
export const SUB_SECTORS_OF = {
  cement: ["integrated", "grinding", "clinkerisation"],
  aluminium: ["smelter", "refinery", "cold rolling", "secondary"],
  "chlor-alkali": ["membrane"],
  "pulp and paper": ["wood", "agro", "recycled", "speciality"],
  textiles: ["composite", "spinning", "processing", "fibre"],
  "petroleum refinery": ["refinery"],
  petrochemicals: ["cracker", "aromatics", "polymer"],
  "iron and steel": ["integrated steel", "sponge iron", "EAF or IF"],
  fertiliser: ["ammonia-urea", "ammonia", "complex"],
} as const satisfies Readonly<Record<Sector, readonly string[]>>;

/** The general method, for what no sub-sector fits. */
const GENERAL_METHOD = "general";
export type SubSector = (typeof SUB_SECTORS_OF)[Sector][number] | typeof GENERAL_METHOD;

/** Each once: aluminium and petroleum both have a refinery. */
export const SUB_SECTORS: readonly SubSector[] = [...new Set<SubSector>([...Object.values(SUB_SECTORS_OF).flat(), GENERAL_METHOD])];

/** Sector and sub-sector together decide the method; general fits any sector. */
export function isSubSectorOf(subSector: SubSector, sector: Sector): boolean {
  const own: readonly SubSector[] = SUB_SECTORS_OF[sector];
  return subSector === GENERAL_METHOD || own.includes(subSector);
}

/** Sectors without a final notification: their result is a shadow calculation. */
export const SHADOW_SECTORS: readonly Sector[] = ["iron and steel", "fertiliser"];
