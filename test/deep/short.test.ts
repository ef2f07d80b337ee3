/** The short form of `npm run test:deep`: the same code at sizes that take seconds, always the same cases. */
import * as fc from "fast-check";
import { dishonestChanges } from "./dishonest";
import { fuzzFunctions, fuzzWorkbooks } from "./fuzz";
import { plants } from "./plants";
import { runSequence, sequences } from "./sequences";
import { oneMonthPlant } from "./smallPlant";

jest.setTimeout(600_000);

let plant: Uint8Array;
beforeAll(async () => {
  plant = await oneMonthPlant();
});

test("sequences of operations agree with the model", async () => {
  for (const steps of fc.sample(sequences, { numRuns: 3, seed: 7 })) await runSequence(plant, steps);
});

test("dishonest changes are accused at their places", async () => {
  expect((await dishonestChanges(plant, 12)).missed).toEqual([]);
});

test("random plants agree with the oracle, their forms with plain doubles, also after edits that no build saw", async () => {
  const { followed, ...found } = await plants(1, 5);
  expect(found).toMatchObject({ crashes: [], engine: [], native: [], edited: [] });
  expect(followed).toBeGreaterThan(0);
});

test("random arguments and mutated workbooks crash nothing, and a GEI that moves is told", async () => {
  expect(fuzzFunctions(2000, 7).crashes).toEqual([]);
  const { crashes, silent } = await fuzzWorkbooks(plant, 12, 7);
  expect([crashes, silent]).toEqual([[], []]);
});
