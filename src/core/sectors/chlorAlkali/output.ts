/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const CHLOR_ALKALI_OUTPUT: SectorOutput = {
  id: "chlor-alkali",
  denominator: { product: "Equivalent caustic soda, NaOH 100 %", unit: "t", source: "G.S.R. 739(E), schedule; PAT pro-forma Sc" },
  products: [
    {
      product: "Caustic soda",
      name: "Caustic soda, as NaOH 100 %",
      unit: "t",
      role: "main product",
      equivalence: 1,
      known: "Reference product of the PAT pro-forma",
    },
    {
      product: "Liquid chlorine",
      name: "Liquefied chlorine",
      unit: "t",
      role: "by-product",
      known: "PAT counts it; its factor was not found: type it from the PFE, page 149 and following",
    },
    {
      product: "Caustic flakes",
      name: "Flakes, made of lye already counted",
      unit: "t",
      role: "by-product",
      known: "PAT counts it; its factor was not found",
    },
    {
      product: "Hydrogen",
      name: "Compressed hydrogen sold",
      unit: "t",
      role: "by-product",
      known: "PAT counts it; its factor was not found",
    },
  ],
};
