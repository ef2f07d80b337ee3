/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const SPINNING = ["spinning"] as const;
export const WET = ["composite", "processing"] as const;
export const FIBRE = ["fibre"] as const;

export const TEXTILES_OUTPUT: SectorOutput = {
  id: "textiles",
  denominator: { product: "Equivalent product of the sub-sector", unit: "t", source: "G.S.R. 25(E), schedule; PAT pro-formas Sg1 to Sg4" },
  products: [
    {
      product: "Fabric",
      name: "Finished fabric",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: WET,
      known: "The reference product; others by a typed ratio",
    },
    {
      product: "Yarn",
      name: "Yarn of the reference count",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: SPINNING,
      known: "The reference count; others by the ratio of kWh per kg, typed with its source",
    },
    {
      product: "Yarn",
      name: "Yarn of own spinning",
      unit: "t",
      role: "intermediate",
      only: WET,
      known: "Used inside for the fabric; sold it needs the factor of a named document",
    },
    { product: "Fibre", name: "Fibre", unit: "t", role: "main product", equivalence: 1, only: FIBRE, known: "The reference product" },
  ],
};
