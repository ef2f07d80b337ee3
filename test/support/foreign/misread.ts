/**
 * An MIS tab a month whose words mislead: the diesel is in litres although its unit says KL, "Belt total" is the coal, and
 * the row called coal consumption is what the stores issued.
 */
import { grid } from "../grids";
import { coal, diesel, gcv, MONTHS_SHOWN, paper, power } from "./mill";
import { MONTH_NAMES } from "../monthNames";

export const misTab = (i: number) =>
  grid(`${(MONTH_NAMES[i] ?? "").slice(0, 3)}-25`, [
    [`MONTHLY MIS - ${(MONTH_NAMES[i] ?? "").toUpperCase()} 2025`],
    ["Particulars", "UOM", "Actual"],
    ["FUEL"],
    ["Coal consumption in boiler", "MT", coal(i) + 300],
    ["Belt total", "MT", coal(i)],
    ["GCV of coal", "kcal/kg", gcv(i)],
    ["HSD consumption - DG", "KL", diesel(i) * 1000],
    ["POWER"],
    ["Grid", "kWh", power(i)],
    ["PRODUCTION"],
    ["Writing paper production", "MT", paper(i)],
  ]);

export const MISREAD = MONTHS_SHOWN.map(misTab);
