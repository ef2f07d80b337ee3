/** Everything a check may look at; built once for all checks. */
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import type { MonitoringPlan, ReferenceData } from "../../plan/model";
import type { CalendarDate, ComplianceYear, Month } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import type { WorkbookReading } from "../../reading/readBy";
import type { WorkbookSnapshot } from "../../workbook/cells";

export interface CheckContext {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** null when the workbook has none; then only the checks that look for it have anything to say. */
  readonly plan: MonitoringPlan | null;
  readonly reference: ReferenceData | null;
  readonly lines: readonly ActivityLine[];
  readonly year: ComplianceYear;
  readonly asOf: CalendarDate;
  /** Months of the year that were over at the as-of date and are begun; only these can have gaps. */
  readonly closedMonths: readonly Month[];
  /** Months that were over and have no figure yet. */
  readonly toEnter: readonly Month[];
  /** What the inventory was computed from; null without a plan. */
  readonly setting: InventorySetting | null;
  /** The inventory of the closed months; null when there is no plan or no month is closed. */
  readonly inventory: Inventory | null;
}

/** The context of a workbook that has a plan, for checks that need one. */
export type PlannedContext = CheckContext & { readonly plan: MonitoringPlan; readonly setting: InventorySetting };

/** The context of a workbook whose closed months were counted. */
export type CountedContext = PlannedContext & { readonly inventory: Inventory };

export function hasPlan(context: CheckContext): context is PlannedContext {
  return context.plan !== null && context.setting !== null;
}

export function isCounted(context: CheckContext): context is CountedContext {
  return hasPlan(context) && context.inventory !== null;
}
