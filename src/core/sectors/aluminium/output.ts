/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const SMELTER = ["smelter"] as const;
export const REFINERY = ["refinery"] as const;
export const REMELT = ["secondary", "cold rolling"] as const;

export const ALUMINIUM_OUTPUT: SectorOutput = {
  id: "aluminium",
  denominator: {
    product: "Aluminium, alumina or rolled product, as notified",
    unit: "t",
    source: "G.S.R. 739(E) and G.S.R. 25(E), schedules",
  },
  products: [
    {
      product: "Aluminium",
      name: "Molten aluminium",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: SMELTER,
      known: "The notified rows of smelters count molten metal",
    },
    {
      product: "Hydrate",
      name: "Alumina hydrate",
      unit: "t",
      role: "intermediate",
      only: REFINERY,
      known: "Calcined inside; one tonne is 0.654 t of alumina",
    },
    {
      product: "Alumina",
      name: "Alumina used in the pots",
      unit: "t",
      role: "intermediate",
      only: SMELTER,
      known: "What the metal is made of",
    },
    {
      product: "Alumina",
      name: "Calcined alumina",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: REFINERY,
      known: "The notified rows of refineries count alumina; hydrate is not alumina",
    },
    {
      product: "Aluminium product",
      name: "Rolled or cast product",
      unit: "t",
      role: "main product",
      only: REMELT,
      known: "No formula is published: the factor is typed, with its document",
    },
  ],
};
