/**
 * The state the workbook carries in our one custom XML part: fingerprints of the last build, the readings it was built
 * from, and what is needed to undo the last three builds. Everything a person needs to read stands in visible tabs
 * instead; a workbook without the part still works.
 */
import * as v from "valibot";
import type { CellValue } from "../../workbook/cells";
import type { StyleName } from "../../workbook/sheetPlan";
import { atOnce } from "../../workbook/turns";
import type { Steps } from "../../workbook/turns";
import { packText, unpackText } from "./packing";
import { buildSchema, partSchema, pointSchema, problemIn } from "./schema";

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
  /** What the build put into a box for the user, who may have typed something else since; absent where the cell is ours. */
  readonly wrote?: CellValue | undefined;
  /** The build emptied the cell and left it to anybody: what is there by now is not the build's. */
  readonly freed?: boolean | undefined;
}

/** A cell of the user's that a build took along with its line: undone, it goes back with what it holds by then. */
export interface MovedCell {
  /** Row by key as the tab stood before the build, and after it. */
  readonly from: string;
  readonly to: string;
  readonly column: number;
  readonly style: StyleName;
}

/** What a build wrote and what it rested on. */
export interface BuildState {
  readonly tabs: TabFingerprints;
  /** Text of every input by its cell: readings, what stands beside them, plan and reference data. */
  readonly readings: Readonly<Record<string, string>>;
  /** Hash of each part of what was built from, which the ledger's entry covers; absent where no build left any. */
  readonly content?: Readonly<Record<string, string>> | undefined;
  /** The as-of date of the build, "2026-05-15": the months its figures are of. */
  readonly asOf?: string | undefined;
}

export interface RestorePoint extends BuildState {
  readonly time: string;
  readonly who: string;
  /** Number of the build's ledger entry. */
  readonly entry: string;
  /** Identities of tabs the build made. */
  readonly created: readonly string[];
  readonly cells: Readonly<Record<string, readonly OldCell[]>>;
  readonly moved?: Readonly<Record<string, readonly MovedCell[]>> | undefined;
}

/** A sheet under every name it had; fingerprints call it by the first. */
export type KnownSheet = {
  readonly form: string | null;
  readonly names: readonly string[];
};

export interface State extends BuildState {
  /** Newest first. */
  readonly points: readonly RestorePoint[];
  /** Hash of the last entry of the ledger when the part was written; null where no entry was. */
  readonly head: string | null;
  readonly sheets: readonly KnownSheet[];
}

/** The state, and what of the part is damaged and was not used, in words. */
export interface StateReading {
  readonly state: State;
  readonly problems: readonly string[];
  /** The version of a part that a later add-in wrote, over which this one writes nothing; null for any other. */
  readonly laterVersion: number | null;
}

export const NO_STATE: State = { tabs: {}, readings: {}, points: [], head: null, sheets: [] };
const VERSION = 1;
const KEPT_POINTS = 3;
const POINT_BYTES = 2 * 1024 * 1024;

/** The state of the part; what is damaged in it, or of a later version, counts as not there. */
export function readState(part: string | null): State {
  return readStateWithProblems(part).state;
}

/** The same with what was left aside, and why. */
export function readStateWithProblems(part: string | null): StateReading {
  const nothing = { state: NO_STATE, problems: [], laterVersion: null };
  if (part === null) return nothing;
  const stored = parse(part);
  const version = versionOf(stored);
  if (version !== null && version > VERSION) return { ...nothing, laterVersion: version };
  const outer = v.safeParse(partSchema, stored);
  if (!outer.success || version !== VERSION)
    return {
      ...nothing,
      problems: [damaged("what the workbook carries for the add-in", outer.success ? "version" : problemIn(outer.issues))],
    };
  const { build, points, head, sheets } = outer.output;
  const problems: string[] = [];
  const built = build === "" ? NO_STATE : unpacked(build, buildSchema, "the fingerprints of the last build", problems);
  if (built === null) return { ...nothing, state: { ...NO_STATE, head, sheets }, problems };
  const kept: RestorePoint[] = [];
  for (const [index, packed] of points.entries()) {
    const point = unpacked(packed, pointSchema, `restore point ${index + 1}`, problems);
    // An older point can only be reached through the newer ones.
    if (point === null) break;
    kept.push(point);
  }
  return { ...nothing, state: { ...built, points: kept, head, sheets }, problems };
}

function versionOf(stored: unknown): number | null {
  const version = typeof stored === "object" && stored !== null && "version" in stored ? stored.version : null;
  return typeof version === "number" ? version : null;
}

function unpacked<T extends v.GenericSchema>(packed: string, schema: T, what: string, problems: string[]): v.InferOutput<T> | null {
  const read = v.safeParse(schema, parse(unpackText(packed) ?? ""));
  if (read.success) return read.output;
  problems.push(damaged(what, problemIn(read.issues)));
  return null;
}

function damaged(what: string, problem: string): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} cannot be read (${problem.slice(0, 200)}) and was left aside.`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text of the part. At most three restore points and 2 MB of them are kept, the oldest go first. */
export function* stateText({ tabs, readings, content, asOf, points, head, sheets }: State): Steps<string> {
  const packed: string[] = [];
  for (const point of points.slice(0, KEPT_POINTS)) {
    yield;
    packed.push(packText(JSON.stringify(point)));
  }
  yield;
  while (packed.reduce((sum, text) => sum + text.length, 0) > POINT_BYTES) packed.pop();
  return JSON.stringify({
    version: VERSION,
    build: packText(JSON.stringify({ tabs, readings, content, asOf })),
    points: packed,
    head,
    sheets,
  });
}

/** The part with another head and other names, its build and points as they are packed. Damaged ones are gone. */
export function withHead(part: string | null, { state, problems }: StateReading, head: string, sheets: readonly KnownSheet[]): string {
  const stored =
    part === null || problems.length > 0 ? null : (parse(part) as { readonly build?: string; readonly points?: readonly string[] });
  return stored === null
    ? atOnce(stateText({ ...state, head, sheets }))
    : JSON.stringify({ version: VERSION, build: stored.build ?? "", points: stored.points ?? [], head, sheets });
}
