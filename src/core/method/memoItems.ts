/** What the scheme leaves out and other reports count: kept beside the total, never in it. */
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const OUTSIDE = `${procedure("4.4(3)")}: outside the scheme; counted for BRSR, Principle 6`;

/** Refrigerant that leaked: kg x GWP / 1000. */
export function refrigerantLeakage(kilograms: Trace, gwp: Trace): Trace {
  const rule = { label: "Refrigerant leakage, memo", unit: "tCO2e", how: "kg x GWP / 1000", cite: OUTSIDE };
  return derived(rule, kilograms.value.times(gwp.value).div(1000), [kilograms, gwp]);
}

/** Fuel of vehicles outside the boundary: energy x factor. */
export function outsideTransport(energyTJ: Trace, factor: Trace): Trace {
  const rule = { label: "Outside transport, memo", unit: "tCO2", how: "energy x factor", cite: OUTSIDE };
  return derived(rule, energyTJ.value.times(factor.value), [energyTJ, factor]);
}
