/** CO2 captured and bonded or stored. */
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/**
 * 5(19), Equation II: CO2 chemically bonded or geologically stored is subtracted; the plan states the tonnes of the year,
 * and a period takes its months' share of them.
 */
export function captureDeduction(annualTonnes: Trace, months: number): Trace {
  const rule = {
    label: "CO2 bonded or stored",
    unit: "tCO2e",
    how: "whole year x months / 12",
    cite: procedure("5(19); Annexure III, Equation II"),
  };
  return derived(rule, annualTonnes.value.times(months).div(12), [annualTonnes]);
}

/** Annexure IV: CO2 that a product binds = tonnes made x t CO2 per t. */
export function boundIn(produced: Trace, perTonne: Trace): Trace {
  const rule = { label: `CO2 bound in ${produced.label}`, unit: "tCO2e", how: "tonnes made x t CO2 per t", cite: procedure("Annexure IV") };
  return derived(rule, produced.value.times(perTonne.value), [produced, perTonne]);
}
