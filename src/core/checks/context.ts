/** Everything a check may look at; built once for all checks. */
import type { Inventory } from "../inventory/model";
import type { Pack } from "../parameters";
import type { MonitoringPlan, ReferenceData } from "../plan/model";
import type { CalendarDate, ComplianceYear, Month } from "../quantity/period";
import type { ActivityLine } from "../reading/records";
import type { WorkbookReading } from "../reading/workbook";
import type { WorkbookSnapshot } from "../workbook/cells";

export interface CheckContext {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly plan: MonitoringPlan;
  readonly reference: ReferenceData | null;
  readonly lines: readonly ActivityLine[];
  readonly year: ComplianceYear;
  readonly asOf: CalendarDate;
  /** Months of the year that were over at the as-of date; only these can have gaps. */
  readonly closedMonths: readonly Month[];
  readonly pack: Pack;
  /** The inventory of the closed months; null when no month is closed. */
  readonly inventory: Inventory | null;
}
