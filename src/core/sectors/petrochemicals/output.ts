/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const CRACKER = ["cracker"] as const;

export const PETROCHEMICALS_OUTPUT: SectorOutput = {
  id: "petrochemicals",
  denominator: { product: "Olefin", unit: "t", source: "Detailed Procedure, Annexure II" },
  products: [
    {
      product: "Ethylene",
      name: "Ethylene",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: CRACKER,
      known: "Annexure II names olefin",
    },
    {
      product: "Propylene",
      name: "Propylene",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: CRACKER,
      known: "Annexure II names olefin",
    },
    {
      product: "Polymer",
      name: "Polymer of own olefin",
      unit: "t",
      role: "by-product",
      only: CRACKER,
      known: "Made of the olefin already counted",
    },
    {
      product: "Polymer",
      name: "Polymer",
      unit: "t",
      role: "main product",
      only: ["polymer"],
      known: "No formula is published: the factor is typed, with its document",
    },
    {
      product: "Aromatics",
      name: "PX, PTA or polyester",
      unit: "t",
      role: "main product",
      only: ["aromatics"],
      known: "No formula is published: the factor is typed, with its document",
    },
  ],
};
