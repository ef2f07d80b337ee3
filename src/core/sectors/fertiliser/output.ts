/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const WITH_UREA = ["ammonia-urea"] as const;

export const FERTILISER_OUTPUT: SectorOutput = {
  id: "fertiliser",
  denominator: { product: "Urea", unit: "t", source: "PAT normalisation document; the scheme has no fertiliser text yet" },
  products: [
    {
      product: "Urea",
      name: "Urea made",
      unit: "t",
      binds: "annexIV.urea.co2",
      role: "main product",
      equivalence: 1,
      only: WITH_UREA,
      known: "Unit of the PAT specific energy",
    },
    {
      product: "Ammonia",
      name: "Ammonia made",
      unit: "t",
      role: "intermediate",
      only: WITH_UREA,
      known: "Used inside; sold it needs a factor",
    },
    {
      product: "Ammonia",
      name: "Ammonia made",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: ["ammonia"],
      known: "No unit is published for a plant without urea",
    },
    {
      product: "Complex fertiliser",
      name: "NPK, DAP",
      unit: "t",
      role: "main product",
      only: ["complex"],
      known: "No formula is published: the factor is typed",
    },
  ],
};
