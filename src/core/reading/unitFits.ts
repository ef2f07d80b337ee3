/** Which units the figures of a table can be in. */
import type { ActivityTable } from "../activity/line";
import { parseUnit } from "../quantity/units";
import type { Kind } from "./layouts/kinds";

const FAMILIES: Readonly<Record<ActivityTable, readonly string[]>> = {
  fuel: ["mass", "liquidVolume", "gasVolume", "ratio", "energy/mass", "energy/gasVolume", "energy/liquidVolume"],
  electricity: ["electricity", "ratio"],
  production: ["mass", "liquidVolume", "gasVolume", "throughput", "ratio"],
  heat: ["energy"],
  process: [],
};

/** A row in kWh is not of fuels; an unknown unit fits everything. */
export function fits(kind: Pick<Kind, "table">, unit: string): boolean {
  const family = parsedFamily(unit);
  const families = FAMILIES[kind.table];
  return family === null || families.length === 0 || families.includes(family);
}

/** Family of a unit; null where none is written or it is not known. */
export function parsedFamily(unit: string): string | null {
  const parsed = unit === "" ? null : parseUnit(unit);
  return parsed === null || !parsed.ok ? null : parsed.value.family;
}
