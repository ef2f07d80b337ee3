/** Small plants to work out by hand, and the inventory of one. */
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import type { Inventory } from "../../../src/core/inventory";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { snapshotOf } from "../planSnapshot";
import { made } from "./plant";
import type { Lot, Plant, Stream } from "./plant";
import { PLANT_AS_OF, plantSheets } from "./sheets";

export const MONTHS = [0, 1, 2];
export const BARE: Lot = {
  unit: "t",
  consumed: 1000,
  quantityBasis: null,
  totalMoisture: null,
  inherentMoisture: null,
  gcv: null,
  gcvBasis: null,
  ncv: null,
  carbon: null,
};
export const PETCOKE: Stream = {
  name: "Petcoke",
  material: "petcoke",
  use: "process",
  unit: "t",
  treatment: null,
  factorType: "Type I",
  factor: null,
  ncv: null,
  oxidation: null,
  biomass: null,
  density: null,
  carbon: null,
  months: MONTHS.map(() => [BARE]),
};
export const PAPER: Plant = {
  sector: "pulp and paper",
  subSector: "wood",
  ccus: null,
  method: {},
  gridFactor: null,
  target: null,
  streams: [],
  meters: [],
  products: [
    {
      name: "Paper",
      unit: "t",
      role: "main product",
      equivalence: null,
      baseline: null,
      months: MONTHS.map(() => [made({ produced: 100 })]),
    },
  ],
  heat: [],
  process: [],
};

export function inventoryOf(plant: Plant): Inventory {
  const { inventory } = calculateSnapshot(snapshotOf(plantSheets(plant)), { asOf: PLANT_AS_OF });
  if (inventory === null) throw new Error("the plant has three months");
  return inventory;
}

export const value = (figure: Figure) => (isMissing(figure) ? figure.missing.map(({ code }) => code).join() : figure.value.toString());
