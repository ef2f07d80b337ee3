/**
 * Look-ups whose answer the program itself has put there. What is absent is a fault of the program, never of a workbook:
 * it is named where it is looked for, and does not travel on as `undefined`.
 */

/** The element at an index; throws for an index outside the list. */
export function elementAt<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is no element ${index} in a list of ${list.length}.`);
  return found;
}

/** What a map holds under a key; throws for a key it does not have. */
export function entryOf<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key);
  if (found === undefined) throw new RangeError(`There is no entry "${String(key)}".`);
  return found;
}

/** The first item that fits; throws where none does, naming what was looked for. */
export function theOne<T>(list: readonly T[], fits: (item: T) => boolean, what: string): T {
  const found = list.find(fits);
  if (found === undefined) throw new RangeError(`There is no ${what}.`);
  return found;
}
