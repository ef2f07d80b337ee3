/** What a reaction makes of one tonne, by the chemical formulas of its two sides. */
import { decimal } from "../quantity/decimal";
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

/** How many atoms of each element one formula unit has, times the number in front of it: "4H2" has 8 of H. */
export type Atoms = ReadonlyMap<string, number>;

const TOKEN = /\(|\)\d*|[A-Z][a-z]?\d*/y;
const LEADING = /^\d+/;

/** Atoms of "CaCO3", "CO(NH2)2" or "4H2"; a text that is no formula says where it stops being one. */
export function atomsOf(formula: string): Outcome<Atoms> {
  const text = formula.trim();
  const front = LEADING.exec(text)?.[0] ?? "";
  const levels = [new Map<string, number>()];
  TOKEN.lastIndex = front.length;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || !applied(token, levels)) return unreadable(text, at);
  }
  const [whole] = levels;
  if (whole === undefined || levels.length > 1 || whole.size === 0) return unreadable(text, text.length);
  return good(multiplied(whole, countIn(front)));
}

/** Adds an element, opens a bracket or closes one; false where there is none to close. */
function applied(token: string, levels: Map<string, number>[]): boolean {
  if (token === "(") return levels.push(new Map()) > 0;
  const group = token.startsWith(")") ? levels.pop() : new Map([[token.replace(/\d/g, ""), 1]]);
  const into = levels.at(-1);
  if (group === undefined || into === undefined) return false;
  for (const [element, count] of multiplied(group, countIn(token.replace(/\D/g, "")))) into.set(element, (into.get(element) ?? 0) + count);
  return true;
}

const countIn = (digits: string) => (digits === "" ? 1 : Number(digits));

function multiplied(atoms: Atoms, by: number): Map<string, number> {
  return new Map([...atoms].map(([element, count]) => [element, count * by]));
}

function unreadable(text: string, at: number): Outcome<never> {
  return bad("invalid", `"${text}" is no formula from character ${at + 1} on: write e.g. CaCO3 or 4H2`);
}

/** g/mol of a formula: the sum of its atoms x their masses. */
export function molarMass(formula: string, atoms: Atoms, massOf: ReadonlyMap<string, Trace>): Trace {
  const masses = [...atoms].flatMap(([element, count]) => {
    const mass = massOf.get(element);
    return mass === undefined ? [] : [{ mass, grams: mass.value.times(count) }];
  });
  const rule = { label: `Molar mass of ${formula}`, unit: "g/mol", how: "sum of atoms x atomic mass", cite: "" };
  const grams = masses.reduce((sum, each) => sum.plus(each.grams), decimal(0));
  return derived(
    rule,
    grams,
    masses.map(({ mass }) => mass),
  );
}

/** Tonnes of one side of a reaction per tonne of the other. */
export function stoichiometricRatio(made: Trace, from: Trace): Trace {
  const rule = { label: "Stoichiometric ratio", unit: "t/t", how: "molar mass made / molar mass used", cite: "" };
  return derived(rule, made.value.div(from.value), [made, from]);
}
