/** Reads and calculates; judges nothing and writes nothing. */
import { inventoryOf, planPack } from "../inventory";
import type { InventorySetting } from "../inventory";
import { readPrices } from "../ledger/bank/bankPrices";
import { compareDates, endOfMonth, monthsOf, parseYear } from "../quantity/period";
import type { CalendarDate, ComplianceYear, Month } from "../quantity/period";
import { readWorkbook } from "../reading/workbook";
import type { WorkbookReading } from "../reading/workbook";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { readIdentified } from "./identity";
import type { Calculation, OperationOptions } from "./operationTypes";

/** Throws WorkbookError when the workbook cannot be read. */
export async function calculate(port: WorkbookPort, options: OperationOptions): Promise<Calculation> {
  return calculateSnapshot(await readIdentified(port), options);
}

export function calculateSnapshot(snapshot: WorkbookSnapshot, { asOf }: OperationOptions): Calculation {
  const reading = readWorkbook(snapshot);
  const year = parseYear(reading.plan?.entity.year.text ?? "") ?? { start: 2025 };
  const setting = settingOf(reading, year, asOf);
  const inventory = setting === null || setting.months.length === 0 ? null : inventoryOf(setting);
  return { snapshot, reading, year, inventory, prices: readPrices(snapshot) };
}

/** What the inventory of the year's closed months is computed from; null without a plan. */
export function settingOf(reading: WorkbookReading, year: ComplianceYear, asOf: CalendarDate): InventorySetting | null {
  if (reading.plan === null) return null;
  return {
    plan: reading.plan,
    reference: reading.reference,
    lines: reading.lines,
    year,
    months: closedMonths(year, asOf),
    pack: planPack(reading.plan, year),
  };
}

/** Months of the year that are over at the as-of date; a month that is not over is open, not missing. */
export function closedMonths(year: ComplianceYear, asOf: CalendarDate): readonly Month[] {
  return monthsOf(year).filter((month) => compareDates(endOfMonth(month), asOf) < 0);
}
