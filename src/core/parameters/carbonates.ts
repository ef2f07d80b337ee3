/** Carbonates that Annexure IV does not list, from IPCC: complete calcination of the pure mineral. */
import { parameterTable } from "./parameter";

export const IPCC_CARBONATES = parameterTable({ source: "ipcc2006v3", from: 2006, unit: "tCO2/t", place: "Ch. 2, Table 2.1" }, [
  ["ipcc2006.caco3.co2", "0.43971"],
  ["ipcc2006.mgco3.co2", "0.52197"],
  ["ipcc2006.dolomite.co2", "0.47732"],
  ["ipcc2006.feco3.co2", "0.37987"],
  ["ipcc2006.mnco3.co2", "0.38286"],
  ["ipcc2006.na2co3.co2", "0.41492"],
]);

/** What the aluminium pro-forma takes for soda ash and lime of which the purity is not analysed. */
export const PURITIES = parameterTable(
  { source: "aluminiumProForma", from: 2023, unit: "fraction", place: "Process emissions", confidence: "medium" },
  [
    ["purity.na2co3", "0.95"],
    ["purity.lime", "0.95"],
  ],
);
