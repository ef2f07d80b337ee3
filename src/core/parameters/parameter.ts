/**
 * One value of the law or a standard, with where it is printed and from which compliance year it holds. Values are text,
 * exact as printed, or a ratio such as "44/12"; they become decimals on look-up. Tables are written a line an entry.
 */
import type { SourceKey } from "./sources";

/** `project default` is this add-in's own tolerance where the law is silent; `user` stands in the plant's plan. */
export type Status = "final" | "draft" | "reported practice" | "project default" | "user";

/** How sure the figure itself is: high was read in the primary text or in two independent copies. Low is never picked. */
export type Confidence = "high" | "medium" | "low";

export interface Parameter {
  readonly id: string;
  /** Decimal or ratio text. */
  readonly value: string;
  readonly unit: string;
  /** Starting calendar year of the first compliance year it may be used for: 2025 is 2025-26. */
  readonly from: number;
  readonly source: SourceKey;
  /** Table, clause or page. */
  readonly place: string;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly lower?: string;
  readonly upper?: string;
  /** How sure the range is, where there is one. */
  readonly rangeConfidence?: Confidence;
  readonly note?: string;
}

/** What the lines of a table share. */
export type Shared = Pick<Parameter, "from" | "source" | "place" | "unit"> & Partial<Parameter>;

/** id, value, and what differs from the table's shared part. */
export type Line = readonly [id: string, value: string, own?: Partial<Parameter>];

/** Lines into parameters; status is final and confidence high unless a line or the shared part says otherwise. */
export function parameterTable(shared: Shared, lines: readonly Line[]): readonly Parameter[] {
  return lines.map(([id, value, own]) => ({ status: "final", confidence: "high", ...shared, ...own, id, value }));
}
