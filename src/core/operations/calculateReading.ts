/** What a workbook that was read comes to; judges nothing and writes nothing. */
import { enteredMonths } from "../activity/entered";
import { inventoryOf, planPack } from "../inventory";
import type { Inventory, InventorySetting } from "../inventory";
import { readPrices } from "../ledger/bank/bankPrices";
import { compareDates, endOfMonth, monthIndex, monthsOf, parseYear } from "../quantity/period";
import type { CalendarDate, ComplianceYear, Month } from "../quantity/period";
import type { WorkbookReading } from "../reading/readBy";
import { isMissing } from "../trace/figure";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { Calculation, OperationOptions } from "./operationTypes";

/** What a workbook that was read comes to. */
export function calculateReading(snapshot: WorkbookSnapshot, reading: WorkbookReading, { asOf }: OperationOptions): Calculation {
  const year = parseYear(reading.plan?.entity.year.text ?? "") ?? { start: 2025 };
  const setting = settingOf(reading, year, asOf);
  const inventory = setting === null || setting.months.length === 0 ? null : inventoryOf(setting);
  return {
    snapshot,
    reading,
    year,
    inventory,
    complete: setting === null || inventory === null ? null : completePart(setting, inventory),
    toEnter: enteredMonths(closedMonths(year, asOf), reading.lines).toEnter,
    prices: readPrices(snapshot),
  };
}

/**
 * The inventory of the months before the first gap; null where there is no gap, none of the months is complete, or what is
 * missing is missing for all of them.
 */
function completePart(setting: InventorySetting, { gei }: Inventory): Inventory | null {
  if (!isMissing(gei)) return null;
  const gapMonths = gei.missing.map(({ month }) => (month === null ? 0 : monthIndex(month)));
  const months = setting.months.filter((month) => monthIndex(month) < Math.min(...gapMonths));
  if (months.length === 0) return null;
  const part = inventoryOf({ ...setting, months });
  return isMissing(part.gei) ? null : part;
}

/** What the inventory of the year's entered months is computed from; null without a plan. */
export function settingOf(reading: WorkbookReading, year: ComplianceYear, asOf: CalendarDate): InventorySetting | null {
  if (reading.plan === null) return null;
  const months = periodOf(reading, year, asOf);
  return {
    plan: reading.plan,
    reference: reading.reference,
    lines: reading.lines,
    year,
    months,
    whole: months,
    pack: planPack(reading.plan, year),
  };
}

/** Months that are over and begun: a month after the last one with a figure is still to be entered, not missing. */
export function periodOf({ lines }: Pick<WorkbookReading, "lines">, year: ComplianceYear, asOf: CalendarDate): readonly Month[] {
  return enteredMonths(closedMonths(year, asOf), lines).begun;
}

/** Months of the year that are over at the as-of date; a month that is not over is open, not missing. */
export function closedMonths(year: ComplianceYear, asOf: CalendarDate): readonly Month[] {
  return monthsOf(year).filter((month) => compareDates(endOfMonth(month), asOf) < 0);
}
