/** GEI from April to the end of each month of the period: one inventory for each, never a mean of months. */
import { settingOf } from "../../core/operations/calculateReading";
import type { Calculation } from "../../core/operations/operationTypes";
import { inventoryOf } from "../../core/inventory";
import type { CalendarDate } from "../../core/quantity/period";
import type { TrendPoint } from "./session";

export function trendOf({ reading, year }: Calculation, asOf: CalendarDate): readonly TrendPoint[] {
  const setting = settingOf(reading, year, asOf);
  if (setting === null) return [];
  return setting.months.map((month, last) => ({ month, gei: inventoryOf({ ...setting, months: setting.months.slice(0, last + 1) }).gei }));
}
