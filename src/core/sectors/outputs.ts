/** What the sectors make. Apart from the profiles, for the pane computes by it before it needs anything of set-up. */
import type { Sector } from "../plan/spec/sectors";
import { ALUMINIUM_OUTPUT } from "./aluminium/output";
import { CEMENT_OUTPUT } from "./cement/output";
import { CHLOR_ALKALI_OUTPUT } from "./chlorAlkali/output";
import { FERTILISER_OUTPUT } from "./fertiliser/output";
import { IRON_AND_STEEL_OUTPUT } from "./ironAndSteel/output";
import { PETROCHEMICALS_OUTPUT } from "./petrochemicals/output";
import { PULP_AND_PAPER_OUTPUT } from "./pulpAndPaper/output";
import { PETROLEUM_REFINERY_OUTPUT } from "./refinery/output";
import { TEXTILES_OUTPUT } from "./textiles/output";
import type { SectorOutput } from "./sector";

export const SECTOR_OUTPUTS: Readonly<Record<Sector, SectorOutput>> = {
  cement: CEMENT_OUTPUT,
  aluminium: ALUMINIUM_OUTPUT,
  "chlor-alkali": CHLOR_ALKALI_OUTPUT,
  "pulp and paper": PULP_AND_PAPER_OUTPUT,
  textiles: TEXTILES_OUTPUT,
  "petroleum refinery": PETROLEUM_REFINERY_OUTPUT,
  petrochemicals: PETROCHEMICALS_OUTPUT,
  "iron and steel": IRON_AND_STEEL_OUTPUT,
  fertiliser: FERTILISER_OUTPUT,
};

/** The unit that the output and the GEI of a sector are stated in: a refinery's in thousand barrels times NRGF, all others' in tonnes. */
export function denominatorUnit(sector: Sector | null): string {
  return sector === null ? "t" : SECTOR_OUTPUTS[sector].denominator.unit;
}
