/** Rows of our tabs whose formulas followed rows that people inserted into their own sheets or took out of them. */
import type { Corner, Reference } from "../workbook/formula";
import { mapReferences, referenceText, references } from "../workbook/formula";
import type { SheetRows } from "./rowShifts";

/** A row of a tab whose formulas are not as built. */
export interface ChangedRow {
  readonly formulas: readonly string[];
  /** Whether the row is as built once its formulas are changed so. */
  readonly fits: (change: (formula: string) => string) => boolean;
}

/** A row of a sheet of other people that a formula refers to; the end of a range moves in a way of its own. */
interface Target {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  /** The rows it may have been at the build. */
  readonly before: readonly number[];
}

type Way = ReadonlyMap<string, number>;
/** The rows of a sheet of other people; undefined for a sheet of which nothing moved, such as one of ours. */
export type RowsOf = (sheet: string) => SheetRows | undefined;

/** How far the end of a range may have moved below the last input, and how many ways back are tried. */
const [FURTHEST, MOST_WAYS] = [60, 2000];

/**
 * The sheets whose rows a changed row followed; empty where it is changed otherwise. Every reference is put back to where the
 * inputs around it came from, and the formulas have to be those of the build then. `rowsOf` knows no sheet of ours.
 */
export function followedSheets({ formulas, fits }: ChangedRow, rowsOf: RowsOf): ReadonlySet<string> {
  const targets = targetsIn(formulas, rowsOf);
  let tried = 0;
  for (const way of ways(targets)) {
    if (fits((formula) => mapReferences(formula, (reference) => referenceText(putBack(reference, way)))))
      return new Set(targets.filter(({ key, row }) => way.get(key) !== row).map(({ sheet }) => sheet));
    tried += 1;
    if (tried === MOST_WAYS) break;
  }
  return new Set();
}

const isEnd = (index: number): boolean => index > 0;
const keyOf = (sheet: string, { row }: Corner, index: number): string => `${sheet}\n${row}\n${isEnd(index)}`;

function targetsIn(formulas: readonly string[], rowsOf: RowsOf): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { sheet, corners } of formulas.flatMap(references)) {
    const rows = sheet === null ? undefined : rowsOf(sheet);
    if (sheet === null || rows === undefined) continue;
    corners.forEach((corner, index) => {
      const before = [...rows.beforeOf(corner.row), ...(isEnd(index) && rows.isBelow(corner.row) ? furtherRows(corner.row) : [])];
      const key = keyOf(sheet, corner, index);
      targets.set(key, { key, sheet, row: corner.row, before });
    });
  }
  return [...targets.values()];
}

/** Below the last input nothing tells where a row was inserted or taken out. */
function furtherRows(row: number): readonly number[] {
  return Array.from({ length: FURTHEST }, (_, i) => [row - i - 1, row + i + 1])
    .flat()
    .filter((each) => each >= 0);
}

/** Every choice of a row for each target. */
function* ways([target, ...others]: readonly Target[], chosen: Way = new Map()): Generator<Way> {
  if (target === undefined) yield chosen;
  else for (const row of target.before) yield* ways(others, new Map([...chosen, [target.key, row]]));
}

function putBack(reference: Reference, way: Way): Reference {
  const { sheet, corners } = reference;
  if (sheet === null) return reference;
  return { ...reference, corners: corners.map((corner, i) => ({ ...corner, row: way.get(keyOf(sheet, corner, i)) ?? corner.row })) };
}

/** A formula of an earlier time as it would read today had it stayed in its cell: it follows rows that moved, as in Excel. */
export function followedFormula(formula: string, rowsOf: RowsOf): string {
  return mapReferences(formula, (reference) => {
    const rows = reference.sheet === null ? undefined : rowsOf(reference.sheet);
    const moved = rows === undefined ? reference : movedReference(reference, rows);
    return moved === null ? "#REF!" : referenceText(moved);
  });
}

/** A range keeps what is left of it; null where all its rows were taken out. */
function movedReference(reference: Reference, rows: SheetRows): Reference | null {
  const [first, last = first] = reference.corners;
  if (first === undefined || last === undefined) return reference;
  const [top, bottom] = [firstLeft(rows, first.row, last.row), firstLeft(rows, last.row, first.row)];
  if (top === null || bottom === null) return null;
  return { ...reference, corners: reference.corners.map((corner, i) => ({ ...corner, row: isEnd(i) ? bottom : top })) };
}

/** Where the row nearest to `from` is now of those up to `to` that are still there. */
function firstLeft(rows: SheetRows, from: number, to: number): number | null {
  const step = from <= to ? 1 : -1;
  for (let row = from; row !== to + step; row += step) {
    const now = rows.nowOf(row);
    if (now !== null) return now;
  }
  return null;
}
