/** What a person asks for at the desk, and what comes back. The pane, the ribbon and the command line use only these. */
import type { Finding } from "../checks/check";
import type { Inventory } from "../inventory/model";
import type { CalendarDate, ComplianceYear } from "../quantity/period";
import type { WorkbookReading } from "../reading/workbook";
import type { WorkbookSnapshot } from "../workbook/cells";

export interface DeskOptions {
  /** The date deadlines and open months are judged by. */
  readonly asOf: CalendarDate;
}

/** The workbook read, checked and calculated. Nothing has been written. */
export interface Assessment {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** The compliance year the plan names; 2025-26 where it names none. */
  readonly year: ComplianceYear;
  readonly findings: readonly Finding[];
  /** null when there is no plan, or no month is over. */
  readonly inventory: Inventory | null;
}

export type FormId = "formA" | "formB" | "formC" | "formD" | "data" | "factors";

export interface BuildOptions extends DeskOptions {
  readonly forms: readonly FormId[];
  /** A final build is refused while an error is open; a draft is marked DRAFT. */
  readonly final: boolean;
}

export interface SheetDifference {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly changedCells: number;
  /** Formulas of ours somebody typed over, as "Form A!F20". */
  readonly typedOver: readonly string[];
}

export interface BuildPreview {
  readonly assessment: Assessment;
  readonly draft: boolean;
  readonly sheets: readonly SheetDifference[];
}
