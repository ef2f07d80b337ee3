/** The sample plants by sector. All their figures are invented, and their sheets say so. */
import type { Sector } from "../plan/planTables";
import type { SheetPlan } from "../workbook/sheetPlan";
import { aluminiumSample } from "./aluminium";
import { cementSample } from "./cement";
import { paperSample } from "./paper";

export const SAMPLES: Partial<Record<Sector, () => readonly SheetPlan[]>> = { cement: cementSample, aluminium: aluminiumSample, "pulp and paper": paperSample };
