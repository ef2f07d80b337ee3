/**
 * What a layout is: a recogniser that finds its tables on a sheet. To read another layout (the regulator's annual pro-forma,
 * say), write one more and add it to the list in `index.ts`; everything after it works on mappings.
 */
import type { MonitoringPlan } from "../../plan/model";
import type { SheetSnapshot } from "../../workbook/cells";
import type { LayoutId, TableMapping } from "../mapping/mapping";
import type { YearHint } from "../months";
import type { HeaderBlock } from "./headerBlocks";

/** A sheet with what all recognisers need of it, worked out once. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly system: 1900 | 1904;
  readonly blocks: readonly HeaderBlock[];
  /** The year the plan names, for months written without one; null without a plan. */
  readonly planYear: YearHint | null;
  readonly plan: MonitoringPlan | null;
}

export interface Proposal {
  readonly tables: readonly TableMapping[];
}

export interface Recogniser {
  readonly id: LayoutId;
  /** The tables of this layout on the sheet, or null when there is none. Never throws on any content. */
  recognise(view: SheetView): Proposal | null;
}
