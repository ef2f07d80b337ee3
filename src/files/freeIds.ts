/** Numbers by which the elements of a part are known, each of them once. */

/** Where Excel ends: a workbook of a long life, or of another program, may have come near. */
export const LAST_SHEET_ID = 65_534;
/** Formats below the first one are built in. */
export const [FIRST_FORMAT_ID, LAST_FORMAT_ID] = [164, 65_535];
export const LAST_TABLE_ID = 4_294_967_294;

/** The number after the highest one taken, or, where that is beyond the last, the lowest from `first` on that is free. */
export function freeId(taken: Iterable<number>, first: number, last: number): number {
  const known = new Set(taken);
  let highest = first - 1;
  for (const id of known) if (id > highest) highest = id;
  if (highest < last) return highest + 1;
  let id = first;
  while (known.has(id)) id += 1;
  return id;
}
