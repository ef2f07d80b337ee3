/** Few combinations in which every two values of different factors meet at least once. */

export type Factors = Readonly<Record<string, readonly (string | number)[]>>;
export type Combination<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** Each next combination is, of all there are, the one that brings most pairs together for the first time. */
export function pairwise<const F extends Factors>(factors: F): readonly Combination<F>[] {
  const all = product(factors);
  const open = new Set(all.flatMap(pairsOf));
  const chosen: Combination<F>[] = [];
  while (open.size > 0) {
    const gains = all.map((combination) => pairsOf(combination).filter((pair) => open.has(pair)).length);
    const best = all[gains.indexOf(Math.max(...gains))]!;
    pairsOf(best).forEach((pair) => open.delete(pair));
    chosen.push(best);
  }
  return chosen;
}

export function product<const F extends Factors>(factors: F): readonly Combination<F>[] {
  return Object.entries(factors).reduce<Record<string, string | number>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as Combination<F>[];
}

export function pairsOf(combination: Readonly<Record<string, string | number>>): readonly string[] {
  const settings = Object.entries(combination).map(([name, value]) => `${name}=${value}`);
  return settings.flatMap((one, i) => settings.slice(i + 1).map((other) => `${one} ${other}`));
}
