/**
 * The monitoring plan and the reference data as read: typed rows whose cells know where they are and whether they were
 * understood. A choice is one of the words of its field, a number is in the unit of its field; what was typed is text
 * for messages only, and nothing compares it.
 */
import type { Decimal } from "../quantity/decimal";
import type { CalendarDate } from "../quantity/period";
import type { CellRef } from "../workbook/cells";
import type { FieldSpec, ItemListSpec, ItemSpec, TableSpec } from "./spec/tableSpec";
import type {
  BOUNDARY_TABLE,
  METER_TABLE,
  PROCEDURE_TABLE,
  PRODUCT_TABLE,
  SAMPLING_TABLE,
  STREAM_TABLE,
  VERSION_TABLE,
} from "./spec/planTables";
import type { ACVA_ITEMS, ENTITY_ITEMS } from "./spec/entityItems";
import type { METHOD_ITEMS } from "./spec/methodItems";
import type {
  ATTACHMENT_TABLE,
  BASELINE_ITEMS,
  BASELINE_PRODUCTION_TABLE,
  MEASURE_TABLE,
  PREVIOUS_YEAR_TABLE,
  TARGET_TABLE,
} from "./spec/referenceTables";

/** What every cell of the plan has. */
export interface PlanCell {
  /** As typed; for messages, and for names that the plan itself declares. */
  readonly text: string;
  /** null when the sheet has no such cell. */
  readonly cell: CellRef | null;
  /** The text of the note column beside an item; "" for table rows. */
  readonly note: string;
}

export interface TextCell extends PlanCell {
  readonly kind: "text";
}

interface BlankCell {
  readonly state: "blank";
}

/** A word that no choice of the field is, with the choices it resembles. */
interface UnknownWord {
  readonly state: "unknown";
  readonly likely: readonly string[];
}

export type ChoiceCell<Choice extends string = string> = PlanCell & { readonly kind: "choice" } & (
    | { readonly state: "chosen"; readonly choice: Choice }
    | (BlankCell & { readonly choice: null })
    | (UnknownWord & { readonly choice: null })
  );

/** Why a cell gives no number: text, an Excel error, a formula never calculated, another unit, or beyond all limits. */
export type UnreadableReason = "text" | "error" | "uncalculated" | "unit" | "limits";

export type NumberCell = PlanCell & { readonly kind: "number" } & (
    | {
        readonly state: "given";
        /** In the unit of the field; in `unit` where the field leaves it to the row. */
        readonly number: Decimal;
        /** The unit typed behind the number, where the field has none of its own; else "". */
        readonly unit: string;
        /** How a native formula reads the number from the cell, as a formula over `{cell}`: "{cell}", "{cell}*100". */
        readonly native: string;
      }
    | (BlankCell & { readonly number: null })
    | { readonly state: "unreadable"; readonly number: null; readonly because: UnreadableReason; readonly hint: string }
  );

export type DateCell = PlanCell & { readonly kind: "date" } & (
    | { readonly state: "given"; readonly date: CalendarDate }
    | (BlankCell & { readonly date: null })
    | { readonly state: "unreadable"; readonly date: null }
  );

export type AnyPlanCell = TextCell | ChoiceCell | NumberCell | DateCell;

/** The cell that a field is read into. */
export type CellOf<F> = F extends { readonly kind: "choice"; readonly choices?: readonly (infer Choice extends string)[] }
  ? ChoiceCell<Choice>
  : F extends { readonly kind: "number" }
    ? NumberCell
    : F extends { readonly kind: "date" }
      ? DateCell
      : TextCell;

type CellsOf<F extends FieldSpec | ItemSpec> = { readonly [Each in F as Each["id"]]: CellOf<Each> };

export type RowOf<T> = T extends TableSpec<infer F> ? CellsOf<F> : never;
export type ItemsOf<T> = T extends ItemListSpec<infer I> ? CellsOf<I> : never;

/** What identifies a row of the plan on the forms: unique in its table, whatever the names. */
type Identified = {
  readonly id: string;
};

export type SourceStream = RowOf<typeof STREAM_TABLE> & Identified;
export type Product = RowOf<typeof PRODUCT_TABLE> & Identified;
export type Meter = RowOf<typeof METER_TABLE> & Identified;
export type BoundaryProcess = RowOf<typeof BOUNDARY_TABLE>;

export type MonitoringPlan = {
  readonly sheet: string;
  readonly entity: ItemsOf<typeof ENTITY_ITEMS>;
  readonly boundary: readonly BoundaryProcess[];
  /** Each product, each stream in a use and each meter once; a row that repeats one is in `repeated` and counts nowhere. */
  readonly products: readonly Product[];
  readonly streams: readonly SourceStream[];
  readonly meters: readonly Meter[];
  readonly repeated: {
    readonly products: readonly Product[];
    readonly streams: readonly SourceStream[];
    readonly meters: readonly Meter[];
  };
  readonly sampling: readonly RowOf<typeof SAMPLING_TABLE>[];
  readonly procedures: readonly RowOf<typeof PROCEDURE_TABLE>[];
  readonly method: ItemsOf<typeof METHOD_ITEMS>;
  readonly versions: readonly RowOf<typeof VERSION_TABLE>[];
  readonly acva: ItemsOf<typeof ACVA_ITEMS>;
};

export type ReferenceData = {
  readonly sheet: string;
  readonly baseline: ItemsOf<typeof BASELINE_ITEMS>;
  readonly production: readonly RowOf<typeof BASELINE_PRODUCTION_TABLE>[];
  readonly targets: readonly RowOf<typeof TARGET_TABLE>[];
  readonly previousYear: readonly RowOf<typeof PREVIOUS_YEAR_TABLE>[];
  readonly measures: readonly RowOf<typeof MEASURE_TABLE>[];
  readonly attachments: readonly RowOf<typeof ATTACHMENT_TABLE>[];
};
