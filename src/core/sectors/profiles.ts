/** The registry of sectors: one folder and one line each. */
import type { Sector, SubSector } from "../plan/spec/sectors";
import { ALUMINIUM_PROFILE } from "./aluminium/profile";
import { CEMENT_PROFILE } from "./cement/profile";
import { CHLOR_ALKALI_PROFILE } from "./chlorAlkali/profile";
import { FERTILISER_PROFILE } from "./fertiliser/profile";
import { IRON_AND_STEEL_PROFILE } from "./ironAndSteel/profile";
import { PETROCHEMICALS_PROFILE } from "./petrochemicals/profile";
import { PETROLEUM_REFINERY_PROFILE } from "./refinery/profile";
import { PULP_AND_PAPER_PROFILE } from "./pulpAndPaper/profile";
import type { SectorProfile, SubSectorProfile } from "./sector";
import { TEXTILES_PROFILE } from "./textiles/profile";

export const SECTOR_PROFILES: Readonly<Record<Sector, SectorProfile>> = {
  cement: CEMENT_PROFILE,
  aluminium: ALUMINIUM_PROFILE,
  "chlor-alkali": CHLOR_ALKALI_PROFILE,
  "pulp and paper": PULP_AND_PAPER_PROFILE,
  textiles: TEXTILES_PROFILE,
  "petroleum refinery": PETROLEUM_REFINERY_PROFILE,
  petrochemicals: PETROCHEMICALS_PROFILE,
  "iron and steel": IRON_AND_STEEL_PROFILE,
  fertiliser: FERTILISER_PROFILE,
};

/** The sub-sector by its word in the sector; undefined where the sector has none of that name. */
export function subSectorProfile(sector: Sector, subSector: SubSector): SubSectorProfile | undefined {
  return SECTOR_PROFILES[sector].subSectors.find(({ id }) => id === subSector);
}

/** What set-up begins with. */
export function firstSubSector(sector: Sector): SubSector {
  return SECTOR_PROFILES[sector].subSectors[0]?.id ?? "general";
}
