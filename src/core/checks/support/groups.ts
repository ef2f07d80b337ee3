/** Items in groups that are never empty. */

/** At least one item. */
export type Group<T> = readonly [T, ...T[]];

export function isGroup<T>(items: readonly T[]): items is Group<T> {
  return items.length > 0;
}

/** Items by key, keys in order of first appearance. */
export function groupBy<T, K>(items: readonly T[], keyOfItem: (item: T) => K): ReadonlyMap<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
