/** The sample plants. All their figures are invented, and their sheets say so. */
import type { Sector, SubSector } from "../plan/spec/sectors";
import type { SheetPlan } from "../workbook/sheetPlan";
import { aluminaSample } from "./aluminium/sampleRefinery";
import { aluminiumSample } from "./aluminium/sample";
import { cementSample } from "./cement/sample";
import { chlorAlkaliSample } from "./chlorAlkali/sample";
import { fertiliserSample } from "./fertiliser/sample";
import { integratedSteelSample } from "./ironAndSteel/sampleIntegrated";
import { spongeIronSample } from "./ironAndSteel/sampleSponge";
import { petrochemicalSample } from "./petrochemicals/sample";
import { paperSample } from "./pulpAndPaper/sample";
import { refinerySample } from "./refinery/sample";
import { compositeSample, spinningSample } from "./textiles/sample";

export interface SamplePlant {
  readonly sector: Sector;
  readonly subSector: SubSector;
  readonly sheets: () => readonly SheetPlan[];
}

/** The first of a sector is what it gives where no sub-sector is named. */
export const SAMPLES: readonly SamplePlant[] = [
  { sector: "cement", subSector: "integrated", sheets: cementSample },
  { sector: "aluminium", subSector: "smelter", sheets: aluminiumSample },
  { sector: "aluminium", subSector: "refinery", sheets: aluminaSample },
  { sector: "pulp and paper", subSector: "wood", sheets: paperSample },
  { sector: "chlor-alkali", subSector: "membrane", sheets: chlorAlkaliSample },
  { sector: "textiles", subSector: "composite", sheets: compositeSample },
  { sector: "textiles", subSector: "spinning", sheets: spinningSample },
  { sector: "petroleum refinery", subSector: "refinery", sheets: refinerySample },
  { sector: "petrochemicals", subSector: "cracker", sheets: petrochemicalSample },
  { sector: "iron and steel", subSector: "integrated steel", sheets: integratedSteelSample },
  { sector: "iron and steel", subSector: "sponge iron", sheets: spongeIronSample },
  { sector: "fertiliser", subSector: "ammonia-urea", sheets: fertiliserSample },
];

/** The sample of a sector and sub-sector; undefined where there is none. */
export function samplePlant(sector: Sector, subSector?: SubSector): SamplePlant | undefined {
  return SAMPLES.find((sample) => sample.sector === sector && (subSector === undefined || sample.subSector === subSector));
}
