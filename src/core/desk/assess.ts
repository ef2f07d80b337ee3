/** Reads, calculates and checks; writes nothing. */
import { runChecks } from "../checks";
import type { Finding } from "../checks/check";
import type { CheckContext } from "../checks/context";
import { inventoryOf, planPack } from "../inventory";
import type { InventorySetting } from "../inventory";
import { compareDates, endOfMonth, monthsOf, parseYear } from "../quantity/period";
import type { CalendarDate, ComplianceYear, Month } from "../quantity/period";
import { readWorkbook } from "../reading/workbook";
import type { WorkbookReading } from "../reading/workbook";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { acknowledgementsOf } from "./acknowledgements";
import type { AssessedFinding, Assessment, DeskOptions } from "./types";

/** Throws WorkbookError when the workbook cannot be read; anything wrong inside it is a finding. */
export async function assess(port: WorkbookPort, options: DeskOptions): Promise<Assessment> {
  return assessSnapshot(await port.read(), options);
}

export function assessSnapshot(snapshot: WorkbookSnapshot, { asOf }: DeskOptions): Assessment {
  const reading = readWorkbook(snapshot);
  const year = parseYear(reading.plan?.entity.year.text ?? "") ?? { start: 2025 };
  const setting = settingOf(reading, year, asOf);
  const inventory = setting === null || setting.months.length === 0 ? null : inventoryOf(setting);
  const context: CheckContext = { snapshot, reading, plan: reading.plan, reference: reading.reference, lines: reading.lines, year, asOf, closedMonths: closedMonths(year, asOf), setting, inventory };
  return { snapshot, reading, year, findings: withAcknowledgements(runChecks(context), snapshot), inventory };
}

function withAcknowledgements(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly AssessedFinding[] {
  const given = acknowledgementsOf(findings, snapshot);
  return findings.map((finding) => {
    const acknowledgement = given.get(finding);
    return acknowledgement === undefined ? finding : { ...finding, acknowledgement };
  });
}

/** What the inventory of the year's closed months is computed from; null without a plan. */
export function settingOf(reading: WorkbookReading, year: ComplianceYear, asOf: CalendarDate): InventorySetting | null {
  if (reading.plan === null) return null;
  return { plan: reading.plan, reference: reading.reference, lines: reading.lines, year, months: closedMonths(year, asOf), pack: planPack(reading.plan, year) };
}

/** Months of the year that are over at the as-of date; a month that is not over is open, not missing. */
export function closedMonths(year: ComplianceYear, asOf: CalendarDate): readonly Month[] {
  return monthsOf(year).filter((month) => compareDates(endOfMonth(month), asOf) < 0);
}
