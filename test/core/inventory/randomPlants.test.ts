/** Random plants of all sectors, by the engine and by the oracle in exact fractions; `npm run test:deep` builds their forms too. */
import { againstOracle } from "../../support/oracle/judge";
import { randomPlant } from "../../support/oracle/random";
import { inventoryOf } from "../../support/oracle/small";
import { unsaid } from "../../support/traces";

const SEEDS = Array.from({ length: 60 }, (_, i) => 1000 + i);

test.each(SEEDS)("plant %i has the oracle's figures, and each figure says from what", (seed) => {
  const plant = randomPlant(seed);
  const inventory = inventoryOf(plant);
  expect(againstOracle(inventory, plant)).toEqual([]);
  expect(unsaid(inventory)).toEqual([]);
});
