/** A name of somebody's sheet, and what it means. */
import type { ActivityTable } from "../../activity/line";

export interface NameInput {
  readonly table: ActivityTable;
  readonly text: string;
  /** The row's own use or kind column; "" where there is none. */
  readonly use: string;
  /** Title of the section the row stands under, or of the table. */
  readonly section: string;
}

export interface Meaning {
  readonly stream: string;
  readonly use: string;
  /** Words of the name that name a lot, "" when none. */
  readonly lot: string;
  /** True when the stream is one of the plan's. */
  readonly planned: boolean;
  readonly confidence: number;
  readonly reason: string;
  readonly options: readonly { readonly stream: string; readonly use: string }[];
}
