/** The monitoring plan and the reference data as read: typed rows whose entries know the cell they came from. */
import type { Decimal } from "../quantity/decimal";
import type { CalendarDate } from "../quantity/period";
import type { CellRef } from "../workbook/cells";
import type { ItemListSpec, TableSpec } from "./spec/tableSpec";
import type {
  ACVA_ITEMS,
  BOUNDARY_TABLE,
  ENTITY_ITEMS,
  METER_TABLE,
  METHOD_ITEMS,
  PROCEDURE_TABLE,
  PRODUCT_TABLE,
  SAMPLING_TABLE,
  STREAM_TABLE,
  VERSION_TABLE,
} from "./spec/planTables";
import type {
  ATTACHMENT_TABLE,
  BASELINE_ITEMS,
  BASELINE_PRODUCTION_TABLE,
  MEASURE_TABLE,
  PREVIOUS_YEAR_TABLE,
  TARGET_TABLE,
} from "./spec/referenceTables";

/** One cell of the plan. `number` and `date` are null when the cell holds none. */
export interface Entry {
  readonly text: string;
  readonly number: Decimal | null;
  readonly date: CalendarDate | null;
  /** null when the sheet has no such cell. */
  readonly cell: CellRef | null;
  /** What stands in the note column beside an item; "" for table rows. */
  readonly note: string;
}

export type RowOf<T> = T extends TableSpec<infer Id> ? { readonly [K in Id]: Entry } : never;
export type ItemsOf<T> = T extends ItemListSpec<infer Id> ? { readonly [K in Id]: Entry } : never;

export type SourceStream = RowOf<typeof STREAM_TABLE>;
export type Product = RowOf<typeof PRODUCT_TABLE>;
export type Meter = RowOf<typeof METER_TABLE>;
export type BoundaryProcess = RowOf<typeof BOUNDARY_TABLE>;

export interface MonitoringPlan {
  readonly sheet: string;
  readonly entity: ItemsOf<typeof ENTITY_ITEMS>;
  readonly boundary: readonly BoundaryProcess[];
  readonly products: readonly Product[];
  readonly streams: readonly SourceStream[];
  readonly meters: readonly Meter[];
  readonly sampling: readonly RowOf<typeof SAMPLING_TABLE>[];
  readonly procedures: readonly RowOf<typeof PROCEDURE_TABLE>[];
  readonly method: ItemsOf<typeof METHOD_ITEMS>;
  readonly versions: readonly RowOf<typeof VERSION_TABLE>[];
  readonly acva: ItemsOf<typeof ACVA_ITEMS>;
}

export interface ReferenceData {
  readonly sheet: string;
  readonly baseline: ItemsOf<typeof BASELINE_ITEMS>;
  readonly production: readonly RowOf<typeof BASELINE_PRODUCTION_TABLE>[];
  readonly targets: readonly RowOf<typeof TARGET_TABLE>[];
  readonly previousYear: readonly RowOf<typeof PREVIOUS_YEAR_TABLE>[];
  readonly measures: readonly RowOf<typeof MEASURE_TABLE>[];
  readonly attachments: readonly RowOf<typeof ATTACHMENT_TABLE>[];
}
