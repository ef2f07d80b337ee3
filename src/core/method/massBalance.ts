/** Equation X: carbon that enters and does not leave in products, by-products or stocks has left as CO2. */
import { sum } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const EQUATION_X = procedure("Annexure III, Equation X");

/** One flow of the balance: t x % C / 100. */
export function carbonFlow(tonnes: Trace, carbonPercent: Trace): Trace {
  const rule = { label: `Carbon in ${tonnes.label}`, unit: "t C", how: "quantity x carbon % / 100", cite: EQUATION_X };
  return derived(rule, tonnes.value.times(carbonPercent.value).div(100), [tonnes, carbonPercent]);
}

/** (carbon in - carbon out) x ratio of CO2 to carbon; a negative result means that a flow is missing. */
export function massBalance(flowsIn: readonly Trace[], flowsOut: readonly Trace[], carbonToCo2: Trace): Trace {
  const carbon = sum(flowsIn.map(({ value }) => value)).minus(sum(flowsOut.map(({ value }) => value)));
  const rule = { label: "Mass balance", unit: "tCO2", how: "(carbon in - carbon out) x ratio of CO2 to carbon", cite: EQUATION_X };
  const notes = carbon.isNegative() ? ["More carbon leaves than enters: a flow is missing or a carbon content is wrong."] : [];
  return derived(rule, carbon.times(carbonToCo2.value), [...flowsIn, ...flowsOut, carbonToCo2], notes);
}
