/** The inputs of a build, kept so that the next build and a verification can say which changed. */
import { recordsOf } from "../activity/records";
import type { ActivityLine } from "../activity/line";
import type { PlanCell } from "../plan/model";
import type { Json } from "../ledger/canonical";
import { planJson } from "../ledger/handover/planJson";
import type { WorkbookReading } from "../reading/readBy";
import type { SheetNames } from "../ledger/sheetNames";
import { DELETED, rowShifts, shifted } from "../rebuild/rowShifts";
import { refText } from "../workbook/cells";

/** Text of each input by its place. */
export type Inputs = Readonly<Record<string, string>>;

/**
 * Text of every filled reading by its cell, of what is beside it by the cell and what it is ("'Apr 2025'!A7 evidence"),
 * and of every filled entry of plan and reference data by its cell after the word "plan".
 */
export function inputsOf({ lines, plan, reference }: WorkbookReading, { canonical }: SheetNames): Inputs {
  const all = [
    ...lines.flatMap(attributesOf),
    ...[plan, reference].flatMap((sheet) => (sheet === null ? [] : entriesIn(planJson(sheet)))),
    ...recordsOf(lines).flatMap((record) => (record.text === "" ? [] : [[record.cell, record.text] as const])),
  ];
  return Object.fromEntries(all.map(([place, text]) => [canonical(place), text]));
}

function attributesOf({ cell, said }: ActivityLine): readonly (readonly [string, string])[] {
  const cells = Object.entries(said as Readonly<Record<string, PlanCell>>);
  return cells.flatMap(([name, { text }]) => (text === "" ? [] : [[`${refText(cell)} ${name}`, text] as const]));
}

/** Every filled entry that knows its cell. */
function entriesIn(json: Json): readonly (readonly [string, string])[] {
  if (typeof json !== "object" || json === null) return [];
  if (Array.isArray(json)) return (json as readonly Json[]).flatMap(entriesIn);
  const { cell, text, note, ...rest } = json as { readonly [field: string]: Json };
  if (typeof cell !== "string") return Object.values(rest).flatMap(entriesIn);
  const said = [text, note].filter((each): each is string => typeof each === "string" && each !== "").join(", ");
  return said === "" ? [] : [[`plan ${cell}`, said]];
}

const LISTED = 40;
/** A long text is shown by its beginning. */
const SHOWN = 60;

/** "Readings changed since the last build: 'Apr 2025'!I7 100 -> 120 ..."; "" for the first build and where nothing changed. */
export function inputsDifference(before: Inputs, after: Inputs, names: SheetNames): string {
  return inputChanges(before, after, names)
    .map(({ what, cells }) => {
      const more = cells.length > LISTED ? `, and ${cells.length - LISTED} more` : "";
      return `${what} changed since the last build: ${cells.slice(0, LISTED).join("; ")}${more}.`;
    })
    .join(" ");
}

/** What changed, by kind of input, at the cells of today; nothing before the first build. */
export function inputChanges(
  before: Inputs,
  after: Inputs,
  { today }: SheetNames,
): readonly { readonly what: string; readonly cells: readonly string[] }[] {
  if (Object.keys(before).length === 0) return [];
  const shifts = rowShifts(before, after);
  const moved = Object.fromEntries(Object.entries(before).map(([place, text]) => [shifted(place, shifts), text]));
  const changed = [...new Set([...Object.keys(moved), ...Object.keys(after)])].filter((place) => moved[place] !== after[place]);
  const told = (place: string): string => `${today(place).replace(/^plan /, "")} ${shown(moved[place])} -> ${shown(after[place])}`;
  const isReading = (place: string): boolean => /![A-Z]{1,3}\d+$/.test(place.replace(DELETED, "")) && !place.startsWith("plan ");
  return [
    { what: "Readings", cells: changed.filter(isReading).map(told) },
    { what: "Plan, reference data or words beside the readings", cells: changed.filter((place) => !isReading(place)).map(told) },
  ].filter(({ cells }) => cells.length > 0);
}

function shown(text: string | undefined): string {
  return text === undefined ? "blank" : text.length <= SHOWN ? text : `${text.slice(0, SHOWN)} ...`;
}
