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
