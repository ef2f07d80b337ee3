/** Tonnes by chemical formulas. */
import { atomsOf, molarMass, stoichiometricRatio } from "../core/method/stoichiometry";
import type { Atoms } from "../core/method/stoichiometry";
import { lookup, traceOf } from "../core/parameters";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import type { Trace } from "../core/trace/trace";
import { shown, textIn } from "./cells";
import type { Cell } from "./cells";
import { perRow } from "./columns";
import type { ArgumentsOf, Shown } from "./columns";
import { withAll } from "./figures";
import { editionOf } from "./year";
import type { Edition } from "./year";

/** Tonnes of `made` per tonne of `from`: "CO2" from "CaCO3" 0.43971, "Cl2" from "2NaOH" 0.88632. */
export function stoichiometry(args: ArgumentsOf<"made" | "from">): Shown[][] {
  return perRow(args, (row) =>
    withAll({ edition: editionOf(undefined) }, ({ edition }) =>
      withAll({ made: massOf(row.made, "made", edition), from: massOf(row.from, "from", edition) }, ({ made, from }) =>
        good(stoichiometricRatio(made, from).value.toNumber()),
      ),
    ),
  );
}

function massOf(cell: Cell, name: string, edition: Edition): Outcome<Trace> {
  const text = textIn(cell, name);
  if (!text.ok) return text;
  const atoms = atomsOf(text.value);
  if (!atoms.ok) return bad("invalid", `${name} "${shown(text.value)}" is no formula: write e.g. CaCO3, CO(NH2)2 or 4H2`);
  const masses = massesOf(atoms.value, name, edition);
  return masses.ok ? good(molarMass(text.value, atoms.value, masses.value)) : masses;
}

function massesOf(atoms: Atoms, name: string, { year, pack }: Edition): Outcome<ReadonlyMap<string, Trace>> {
  const masses = new Map<string, Trace>();
  for (const element of atoms.keys()) {
    const found = lookup(`atomicMass.${element}`, year, pack);
    if (!found.ok) return bad("unavailable", `${name}: no atomic mass of ${element} is kept; use a formula without it`);
    masses.set(element, traceOf(`Atomic mass of ${element}`, found.value));
  }
  return good(masses);
}
