/** The sample plants by sector. All their figures are invented, and their sheets say so. */
import type { Sector } from "../plan/spec/planTables";
import type { SheetPlan } from "../workbook/sheetPlan";
import { aluminiumSample } from "./aluminium/sample";
import { cementSample } from "./cement/sample";
import { paperSample } from "./pulpAndPaper/sample";

export const SAMPLES: Partial<Record<Sector, () => readonly SheetPlan[]>> = {
  cement: cementSample,
  aluminium: aluminiumSample,
  "pulp and paper": paperSample,
};
