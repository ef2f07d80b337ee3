/** Gives every row of the plan an id of its own, and puts rows aside that name again what another row has named. */
import { identity, slug } from "../names";

export interface IdentifiedRows<Row> {
  readonly rows: readonly (Row & { readonly id: string })[];
  readonly repeated: readonly (Row & { readonly id: string })[];
}

/** `namesOf` are the names that make a row what it is: a stream and its use. Names that differ but look alike in an id are numbered. */
export function identifyRows<Row>(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): IdentifiedRows<Row> {
  const ids = new Set<string>();
  const idOf = new Map<string, string>();
  const first: (Row & { readonly id: string })[] = [];
  const repeated: (Row & { readonly id: string })[] = [];
  for (const row of rows) {
    const names = namesOf(row);
    const key = names.map(identity).join("|");
    const known = names[0] === "" ? undefined : idOf.get(key);
    if (known !== undefined) {
      repeated.push({ ...row, id: known });
      continue;
    }
    const id = freeId(slug(...names), ids);
    ids.add(id);
    idOf.set(key, id);
    first.push({ ...row, id });
  }
  return { rows: first, repeated };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
