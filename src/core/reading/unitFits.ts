/** Which units the figures of a table can be in. */
import type { ActivityTable } from "../activity/line";
import { parseUnit } from "../quantity/units";
import type { Kind } from "./layouts/kinds";

const FAMILIES: Readonly<Record<ActivityTable, readonly string[]>> = {
  fuel: ["mass", "liquidVolume", "gasVolume", "energy"],
  electricity: ["electricity", "ratio"],
  production: ["mass", "liquidVolume", "gasVolume", "throughput", "ratio"],
  heat: ["energy"],
  process: [],
};

/** What else a row may be in whose figure is an analysis; where quantities stand across, the unit is of the row's others. */
const OF_ANALYSES = ["ratio", "energy/mass", "energy/gasVolume", "energy/liquidVolume"];

/** A row in kWh is not of fuels, and one in kcal/kg no quantity; an unknown unit fits everything. */
export function fits({ table, field }: Pick<Kind, "table"> & Partial<Pick<Kind, "field">>, unit: string): boolean {
  const family = parsedFamily(unit);
  const isAnalysis = table === "fuel" && field?.unit !== undefined;
  const families = isAnalysis ? [...FAMILIES.fuel, ...OF_ANALYSES] : FAMILIES[table];
  return family === null || families.length === 0 || families.includes(family);
}

/** Family of a unit; null where none is written or it is not known. */
export function parsedFamily(unit: string): string | null {
  const parsed = unit === "" ? null : parseUnit(unit);
  return parsed === null || !parsed.ok ? null : parsed.value.family;
}
