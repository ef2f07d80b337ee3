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

/** Energy of the fuel of vehicles, bought by volume: kL x t/kL x TJ/Gg / 1000, in TJ. */
export function vehicleFuelEnergy(kilolitres: Trace, density: Trace, ncv: Trace): Trace {
  const rule = { label: "Energy of vehicle fuel", unit: "TJ", how: "kL x density x NCV / 1000", cite: "" };
  return derived(rule, kilolitres.value.times(density.value).times(ncv.value).div(1000), [kilolitres, density, ncv]);
}

/** Fuel of vehicles outside the boundary: energy x factor. */
export function outsideTransport(energyTJ: Trace, factor: Trace): Trace {
  const rule = { label: "Outside transport, memo", unit: "tCO2", how: "energy x factor", cite: OUTSIDE };
  return derived(rule, energyTJ.value.times(factor.value), [energyTJ, factor]);
}
