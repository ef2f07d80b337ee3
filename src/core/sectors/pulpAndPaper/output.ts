/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const PULPING = ["wood", "agro"] as const;

export const PULP_AND_PAPER_OUTPUT: SectorOutput = {
  id: "pulp and paper",
  denominator: { product: "Paper", unit: "t", source: "Detailed Procedure, Annexure II" },
  products: [
    {
      product: "Paper",
      name: "Paper, saleable tonnes",
      unit: "t",
      role: "main product",
      equivalence: 1,
      known: "Annexure II names paper; further groups by the ratio of their specific energy in the PAT formula",
    },
    {
      product: "Market pulp",
      name: "Pulp sold",
      unit: "t",
      role: "by-product",
      only: PULPING,
      known: "PAT product group; its factor is typed",
    },
  ],
};
