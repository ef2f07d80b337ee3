/** Carbonates and other materials that give off CO2 without burning: Equation IX. */
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** Equation IX: t of material x tCO2/t x conversion factor; a conversion factor that is not measured is 1. */
export function carbonateEmissions(tonnes: Trace, factor: Trace, conversion: Trace): Trace {
  const rule = {
    label: "Process emissions",
    unit: "tCO2e",
    how: "quantity x factor x conversion",
    cite: procedure("Annexure III, Equation IX"),
  };
  return derived(rule, tonnes.value.times(factor.value).times(conversion.value), [tonnes, factor, conversion]);
}
