/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const PETROLEUM_REFINERY_OUTPUT: SectorOutput = {
  id: "petroleum refinery",
  denominator: { product: "Crude throughput x NRGF", unit: "MBBL NRGF", source: "G.S.R. 25(E), schedule" },
  products: [
    {
      product: "Crude throughput",
      name: "Crude processed",
      unit: "MBBL",
      role: "main product",
      known: "Its equivalence is the NRGF, assigned by CHT and EIL: typed with the letter as document",
    },
  ],
};
