/**
 * The state the workbook carries in our one custom XML part: fingerprints of the last build, the readings it was built
 * from, and what is needed to undo the last three builds. Everything a person needs to read stands in visible tabs
 * instead; a workbook without the part still works.
 */
import type { CellValue } from "../../workbook/cells";
import type { StyleName } from "../../workbook/sheetPlan";
import { packText, unpackText } from "./packing";

/** Fingerprints of one row of a tab: of the plan, of what Excel made of its formulas, and the columns it has cells in. */
export interface RowFingerprint {
  readonly plan: string;
  readonly found: string;
  /** Columns of ours, such as "0-7,9". */
  readonly columns: string;
}

/** Rows by their key: the id of the line, or the nearest id above and how far below it the row stands. */
export type TabFingerprint = Readonly<Record<string, RowFingerprint>>;
export type TabFingerprints = Readonly<Record<string, TabFingerprint>>;

/** A cell as it was before a build; a formula refers to rows of our tabs by their keys. */
export interface OldCell {
  readonly key: string;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  readonly format: string;
  readonly style: StyleName;
}

export interface RestorePoint {
  readonly time: string;
  readonly who: string;
  /** Number of the build's ledger entry. */
  readonly entry: string;
  /** Identities of tabs the build made. */
  readonly created: readonly string[];
  readonly cells: Readonly<Record<string, readonly OldCell[]>>;
  readonly tabs: TabFingerprints;
  readonly readings: Readonly<Record<string, string>>;
}

export interface State {
  readonly tabs: TabFingerprints;
  /** Text of every reading of the last build by its cell. */
  readonly readings: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly points: readonly RestorePoint[];
}

export const NO_STATE: State = { tabs: {}, readings: {}, points: [] };
const VERSION = 1;
const KEPT_POINTS = 3;
const POINT_BYTES = 2 * 1024 * 1024;

/** Reads the part; one that is missing, damaged or of a later version counts as no state. */
export function readState(part: string | null): State {
  const stored = parse(part ?? "") as { version?: number; build?: string; points?: readonly string[] } | null;
  if (stored?.version !== VERSION) return NO_STATE;
  const build = parse(unpackText(stored.build ?? "") ?? "") as Pick<State, "tabs" | "readings"> | null;
  const points = (stored.points ?? []).map((packed) => parse(unpackText(packed) ?? "") as RestorePoint | null);
  return build === null ? NO_STATE : { ...build, points: points.filter((point): point is RestorePoint => point !== null) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text of the part. At most three restore points and 2 MB of them are kept, the oldest go first. */
export function stateText({ tabs, readings, points }: State): string {
  const packed = points.slice(0, KEPT_POINTS).map((point) => packText(JSON.stringify(point)));
  while (packed.reduce((sum, text) => sum + text.length, 0) > POINT_BYTES) packed.pop();
  return JSON.stringify({ version: VERSION, build: packText(JSON.stringify({ tabs, readings })), points: packed });
}
