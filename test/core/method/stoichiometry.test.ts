/** Chemical formulas: the atoms in them, what is no formula, and masses by hand. */
import { atomsOf, molarMass, stoichiometricRatio } from "../../../src/core/method/stoichiometry";
import { given } from "../../cases/call";
import { unsaid } from "../../support/traces";

function atoms(formula: string): unknown {
  const found = atomsOf(formula);
  return found.ok ? Object.fromEntries(found.value) : found.problem.message;
}

test.each<readonly [formula: string, counts: Readonly<Record<string, number>>]>([
  ["CaCO3", { Ca: 1, C: 1, O: 3 }],
  [" CO2 ", { C: 1, O: 2 }],
  ["4H2", { H: 8 }],
  ["2NaHCO3", { Na: 2, H: 2, C: 2, O: 6 }],
  // An element that stands twice is added up.
  ["CH3COOH", { C: 2, H: 4, O: 2 }],
  ["CO(NH2)2", { C: 1, O: 1, N: 2, H: 4 }],
  ["Ca(OH)", { Ca: 1, O: 1, H: 1 }],
  ["C12H22O11", { C: 12, H: 22, O: 11 }],
  // Bracket in bracket: 3 x (2 x H + O)
  ["((H)2O)3", { H: 6, O: 3 }],
])("%s", (formula, counts) => {
  expect(atoms(formula)).toEqual(counts);
});

test.each([
  ["", '"" is no formula from character 1 on: write e.g. CaCO3 or 4H2'],
  ["12", '"12" is no formula from character 3 on: write e.g. CaCO3 or 4H2'],
  ["caCO3", '"caCO3" is no formula from character 1 on: write e.g. CaCO3 or 4H2'],
  ["CO2+H2", '"CO2+H2" is no formula from character 4 on: write e.g. CaCO3 or 4H2'],
  ["Ca(OH", '"Ca(OH" is no formula from character 6 on: write e.g. CaCO3 or 4H2'],
  ["CaO)2", '"CaO)2" is no formula from character 4 on: write e.g. CaCO3 or 4H2'],
  ["()", '"()" is no formula from character 3 on: write e.g. CaCO3 or 4H2'],
])("%j is no formula", (formula, message) => {
  expect(atoms(formula)).toBe(message);
});

const MASSES = new Map([
  ["C", given(12, "g/mol", "carbon")],
  ["O", given(16, "g/mol", "oxygen")],
]);

test("molar mass is the sum of its atoms, and says from which masses", () => {
  const found = atomsOf("CO2");
  const mass = found.ok ? molarMass("CO2", found.value, MASSES) : null;
  expect([mass?.label, mass?.value.toString(), mass?.unit]).toEqual(["Molar mass of CO2", "44", "g/mol"]);
  expect(mass?.inputs.map(({ label }) => label)).toEqual(["carbon", "oxygen"]);
  // Masses that nobody has are no part of it.
  expect(molarMass("CX", new Map([...MASSES.keys(), "X"].map((element) => [element, 1])), MASSES).value.toString()).toBe("28");
});

test("a ratio is one mass over the other", () => {
  const ratio = stoichiometricRatio(given(44, "g/mol", "CO2"), given(100, "g/mol", "CaCO3"));
  expect([ratio.value.toString(), ratio.inputs.map(({ label }) => label), unsaid(ratio)]).toEqual(["0.44", ["CO2", "CaCO3"], []]);
});
