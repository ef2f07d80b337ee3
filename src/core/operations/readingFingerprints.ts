/** The readings a build rests on, kept so that the next one can say which changed. */
import { recordsOf } from "../activity/line";
import type { ActivityLine } from "../activity/line";

/** Text of every filled reading by its cell. */
export function readingsOf(lines: readonly ActivityLine[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    recordsOf(lines)
      .filter((record) => record.text !== "")
      .map((record) => [record.cell, record.text]),
  );
}

const LISTED = 40;

/** "Readings changed: 'Apr 2025'!I7 100 -> 120 ..."; "" for the first build and where none changed. */
export function readingsDifference(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string {
  if (Object.keys(before).length === 0) return "";
  const cells = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((cell) => before[cell] !== after[cell]);
  if (cells.length === 0) return "";
  const listed = cells.slice(0, LISTED).map((cell) => `${cell} ${before[cell] ?? "blank"} -> ${after[cell] ?? "blank"}`);
  const more = cells.length > LISTED ? `, and ${cells.length - LISTED} more` : "";
  return `Readings changed since the last build: ${listed.join("; ")}${more}.`;
}
