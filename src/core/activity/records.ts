/** The readings of lines one by one, as the hand-over file carries them and as a build remembers them. */
import { isoMonth } from "../quantity/period";
import { refText } from "../workbook/cells";
import { readingsOf, useOf } from "./line";
import type { ActivityLine, ActivityTable, Reading, ReadingProblem } from "./line";

export type ActivityRecord = {
  readonly table: ActivityTable;
  readonly stream: string;
  readonly use: string;
  readonly lot: string;
  /** "2025-04". */
  readonly month: string;
  readonly kind: string;
  /** Exact decimal text, or null where the cell gives none; `problem` then says why. */
  readonly value: string | null;
  readonly problem: ReadingProblem | null;
  readonly text: string;
  readonly unit: string;
  readonly basis: string;
  readonly status: string;
  readonly evidence: string;
  /** "'Apr 2025'!I7". */
  readonly cell: string;
};

export function recordsOf(lines: readonly ActivityLine[]): readonly ActivityRecord[] {
  return lines.flatMap((line) => readingsOf(line).map(([kind, reading]) => toRecord(line, kind, reading)));
}

/** The moisture basis of a figure of a fuel line; "" for everything else. */
export function basisOf(line: ActivityLine, kind: string): string {
  if (line.table !== "fuel") return "";
  const cell = kind === "gcv" ? line.said.gcvBasis : line.said.quantityBasis;
  return cell.choice ?? cell.text;
}

function toRecord(line: ActivityLine, kind: string, reading: Reading): ActivityRecord {
  const { status, evidence } = line.said;
  return {
    table: line.table,
    stream: line.stream,
    use: useOf(line),
    lot: line.lot,
    month: isoMonth(line.month),
    kind,
    value: reading.value === null ? null : reading.value.toString(),
    problem: reading.problem,
    text: reading.text,
    unit: reading.unit,
    basis: basisOf(line, kind),
    status: status.choice ?? status.text,
    evidence: evidence.text,
    cell: refText(reading.cell),
  };
}
