/**
 * Annexure I of the Procedure: the global warming potentials of the scheme. Its clause 4.2 speaks of the latest IPCC
 * report; the figures it prints are AR5's without feedback, and the print governs. CH4, N2O and SF6 are not in it.
 */
import { parameterTable } from "./parameter";

export const ANNEX_I = parameterTable({ source: "procedure", from: 2023, unit: "tCO2e/t", place: "Annexure I (p. 37)" }, [
  ["gwp.procedure.co2", "1"],
  ["gwp.procedure.cf4", "6630"],
  ["gwp.procedure.c2f6", "11100"],
  ["gwp.procedure.c4f10", "9200"],
  ["gwp.procedure.c6f14", "7910"],
]);
