/**
 * Rows that people inserted into their own sheets, or took out, since a build. Formulas of ours followed; how far shows by
 * which rows fit their fingerprints again. A shift counts only where every line of the sheet has moved in order, so that a
 * formula pointed at another line is never taken for one.
 */
import type { Reference } from "../workbook/formula";
import { mapReferences, referenceText } from "../workbook/formula";

/** By sheet: rows at the build, and where the same rows are now, in order. */
export type RowShifts = ReadonlyMap<string, readonly (readonly [before: number, now: number])[]>;

/** A row of a tab whose formulas do not stand as built. */
export interface ChangedRow {
  readonly formulas: readonly string[];
  /** Whether the row is as built once its formulas are changed so. */
  readonly fits: (change: (formula: string) => string) => boolean;
}

const FURTHEST = 60;

/** Finds the shifts; `standing` are formulas that are as built. */
export function rowShifts(
  changed: readonly ChangedRow[],
  standing: readonly string[],
  isForeign: (sheet: string) => boolean,
): { readonly shifts: RowShifts; readonly explained: ReadonlySet<ChangedRow> } {
  const found = changed.flatMap((row) => {
    const sheets = [...new Set(row.formulas.flatMap((formula) => rowsIn(formula, isForeign).map(({ sheet }) => sheet)))];
    const [sheet] = sheets;
    return sheet === undefined || sheets.length > 1 ? [] : [{ row, sheet }];
  });
  const pairs = new Map<string, Map<number, number>>();
  const inOrder = new Map<ChangedRow, string>();
  const likely = new Map<string, number>();
  for (const formula of standing) for (const { sheet, row } of rowsIn(formula, isForeign)) pairsOf(pairs, sheet).set(row, row);
  for (const { row, sheet } of found) {
    const by = shiftOf(row, sheet, likely.get(sheet));
    if (by === null) continue;
    likely.set(sheet, by);
    inOrder.set(row, sheet);
    for (const formula of row.formulas)
      for (const place of rowsIn(formula, isForeign)) pairsOf(pairs, sheet).set(place.row - by, place.row);
  }
  const shifts = new Map([...pairs].map(([sheet, rows]) => [sheet, [...rows].sort((a, b) => a[0] - b[0])] as const));
  const sound = new Set(
    [...shifts].filter(([, rows]) => rows.every(([, now], i) => i === 0 || now > (rows[i - 1]?.[1] ?? -1))).map(([sheet]) => sheet),
  );
  return {
    shifts: new Map([...shifts].filter(([sheet]) => sound.has(sheet))),
    explained: new Set([...inOrder].filter(([, sheet]) => sound.has(sheet)).map(([row]) => row)),
  };
}

function pairsOf(pairs: Map<string, Map<number, number>>, sheet: string): Map<number, number> {
  const rows = pairs.get(sheet) ?? new Map<number, number>();
  pairs.set(sheet, rows);
  return rows;
}

function rowsIn(formula: string, isForeign: (sheet: string) => boolean): readonly { readonly sheet: string; readonly row: number }[] {
  const places: { sheet: string; row: number }[] = [];
  mapReferences(formula, ({ sheet, corners }) => {
    if (sheet !== null && isForeign(sheet)) for (const { row } of corners) places.push({ sheet, row });
    return "";
  });
  return places;
}

/** How many rows the sheet's lines moved down, by the first distance at which the row fits. */
function shiftOf({ fits }: ChangedRow, sheet: string, likely: number | undefined): number | null {
  const distances = Array.from({ length: FURTHEST }, (_, i) => [i + 1, -i - 1]).flat();
  const back =
    (by: number) =>
    (formula: string): string =>
      mapReferences(formula, (reference) => referenceText(movedUp(reference, sheet, by)));
  return [...(likely === undefined ? [] : [likely]), ...distances].find((by) => fits(back(by))) ?? null;
}

function movedUp(reference: Reference, sheet: string, by: number): Reference {
  if (reference.sheet !== sheet) return reference;
  return { ...reference, corners: reference.corners.map((corner) => ({ ...corner, row: Math.max(0, corner.row - by) })) };
}

/** Where a cell of the build is now: "'Apr 2025'!I7" -> "'Apr 2025'!I8"; anything else stays as it is. */
export function shifted(place: string, shifts: RowShifts): string {
  if (shifts.size === 0) return place;
  return place.replace(/'((?:[^']|'')+)'!([A-Z]{1,3})(\d+)/, (whole, quoted: string, column: string, row: string) => {
    const rows = shifts.get(quoted.replace(/''/g, "'")) ?? [];
    const above = [...rows].reverse().find(([before]) => before <= Number(row) - 1);
    return above === undefined ? whole : `'${quoted}'!${column}${Number(row) + above[1] - above[0]}`;
  });
}
