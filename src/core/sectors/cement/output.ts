/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const WITH_KILN = ["integrated", "clinkerisation"] as const;
export const WITH_MILL = ["integrated", "grinding"] as const;

export const CEMENT_OUTPUT: SectorOutput = {
  id: "cement",
  denominator: { product: "Equivalent major cement", unit: "t", source: "Detailed Procedure, Annexure II; cement pro-forma" },
  products: [
    { product: "Clinker", name: "Clinker", unit: "t", role: "clinker", only: WITH_KILN, known: "Through clinker factors" },
    { product: "OPC", name: "Ordinary Portland cement", unit: "t", role: "cement", only: WITH_MILL, known: "Through clinker factors" },
    { product: "PPC", name: "Portland pozzolana cement", unit: "t", role: "cement", only: WITH_MILL, known: "Through clinker factors" },
  ],
};
