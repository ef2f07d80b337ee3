/** What an operation is given, and what it answers. The pane, the ribbon and the command line use only these. */
import type { Finding } from "../checks/engine/check";
import type { TabId } from "../forms/model/layout";
import type { Inventory } from "../inventory/model";
import type { Acknowledgement } from "../ledger/acknowledgements";
import type { BANK } from "../ledger/bank/bankPrices";
import type { CalendarDate, ComplianceYear, Month } from "../quantity/period";
import type { WorkbookReading } from "../reading/readBy";
import type { Prices } from "../ledger/bank/prices";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { LineChange } from "./lineChanges";

/** What every operation that calculates is given. */
export interface OperationOptions {
  /** The date deadlines and open months are judged by. */
  readonly asOf: CalendarDate;
}

/** Who does it and when, for the ledger. Core has no clock: the caller gives the time. */
export interface Signature {
  /** ISO 8601, such as "2026-05-15T10:30:00Z". */
  readonly now: string;
  /** As typed; nobody checks it. */
  readonly who: string;
}

/** A finding, with the acknowledgement that holds for it. */
export interface AssessedFinding extends Finding {
  /** Absent while nobody acknowledged it, and again as soon as its inputs change. */
  readonly acknowledgement?: Acknowledgement;
}

/** The workbook read and calculated, not yet judged. */
export interface Calculation {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** The compliance year the plan names; 2025-26 where it names none. */
  readonly year: ComplianceYear;
  /** Of the months that are over and begun; null when there is no plan, or no month is over. */
  readonly inventory: Inventory | null;
  /** Where that has no GEI: the inventory of the months before the first gap; null when there is none. */
  readonly complete: Inventory | null;
  /** Months that are over and have no figure yet. */
  readonly toEnter: readonly Month[];
  /** As typed in the certificate bank; null without one, and while one of the three is not a number above zero. */
  readonly prices: Prices | null;
}

/** The workbook read, calculated and checked. Nothing has been written. */
export interface Assessment extends Calculation {
  readonly findings: readonly AssessedFinding[];
}

/** A generated tab: a form, the tabs behind the forms, or the certificate bank. */
export type FormId = TabId | typeof BANK;

/** Which tabs a build makes, and whether as final forms. */
export interface BuildOptions extends OperationOptions {
  readonly forms: readonly FormId[];
  /** A final build is refused while an error is open; a draft is marked DRAFT. */
  readonly final: boolean;
  /** What a certificate bank made new begins with; the range of modelling studies where absent. */
  readonly prices?: Prices;
  /** What a person saw of it: where the build would do anything else, it writes nothing and says so. */
  readonly shown?: readonly SheetDifference[];
}

/** What a build changes in one tab. */
export type SheetDifference = {
  /** Identity of the tab. */
  readonly form: string;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly changedCells: number;
  /** Formulas of ours somebody typed over, as "'Form A'!F20". */
  readonly typedOver: readonly string[];
  /** The tab is hidden; it is written, and can be seen once it is unhidden. */
  readonly isHidden?: boolean;
};

/** What a build would do, or did. */
export interface BuildPreview {
  readonly assessment: Assessment;
  readonly draft: boolean;
  readonly sheets: readonly SheetDifference[];
  /** Lines whose figure changes, key figures first. */
  readonly lines: readonly LineChange[];
  /** The build would not have been the one that was shown, so nothing was written. */
  readonly withheld?: true;
}
