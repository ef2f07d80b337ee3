/** What the sector makes, and what its GEI is stated for. */
import type { SectorOutput } from "../sector";

export const INTEGRATED = ["integrated steel"] as const;
export const SPONGE = ["sponge iron"] as const;

export const IRON_AND_STEEL_OUTPUT: SectorOutput = {
  id: "iron and steel",
  denominator: { product: "Crude steel", unit: "t", source: "Detailed Procedure, Annexure II" },
  products: [
    {
      product: "Crude steel",
      name: "Crude steel, cast: billet, bloom, slab, ingot",
      unit: "t",
      role: "main product",
      equivalence: 1,
      known: "Annexure II names crude steel; cast tonnes, not rolled or saleable ones",
    },
    {
      product: "Hot metal",
      kind: "carbonBearing",
      name: "Hot metal",
      unit: "t",
      role: "intermediate",
      only: INTEGRATED,
      known: "Used inside; sold as pig iron it needs a factor",
    },
    {
      product: "Pig iron",
      name: "Hot metal cast and sold",
      unit: "t",
      role: "by-product",
      only: INTEGRATED,
      known: "Hot metal that did not become steel: sold it needs the factor of a named document",
    },
    {
      product: "Own coke",
      kind: "carbonBearing",
      name: "Coke of own ovens",
      unit: "t",
      role: "intermediate",
      only: INTEGRATED,
      known: "Used inside",
    },
    { product: "Sinter", name: "Sinter", unit: "t", role: "intermediate", only: INTEGRATED, known: "Used inside" },
    {
      product: "Own DRI",
      name: "Sponge iron of own kilns",
      unit: "t",
      role: "intermediate",
      only: SPONGE,
      known: "The product itself where no steel is made",
    },
  ],
};
