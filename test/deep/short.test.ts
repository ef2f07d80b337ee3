/** The short form of `npm run test:deep`: the same code at sizes that take seconds, always the same cases. */
import * as fc from "fast-check";
import { dishonestChanges } from "./dishonest";
import { fuzzFunctions, fuzzWorkbooks } from "./fuzz";
import { plants } from "./plants";
import { runSequence, sequences } from "./sequences";
import type { Step } from "./sequences";
import { oneMonthPlant } from "./smallPlant";

let plant: Uint8Array;
beforeAll(async () => {
  plant = await oneMonthPlant();
});

test("sequences of operations agree with the model", async () => {
  for (const steps of fc.sample(sequences, { numRuns: 3, seed: 7 })) await runSequence(plant, steps);
});

const ALL = ["formA", "ghgReport", "brsr", "tracker", "bank", "formE2Plan", "beeFormD"] as const;
/** What is left of sequences that a run at full size found, once every step that they fail without was taken out. */
const FOUND: Readonly<Record<string, readonly Step[]>> = {
  "a reading that no line shows is recorded by the next build": [
    { kind: "edit", pick: 1409 },
    { kind: "build", forms: [] },
  ],
  "a clarification request speaks of a tab that was renamed before it and again after it": [
    { kind: "rename", pick: 9254 },
    { kind: "ask", pick: 6990 },
    { kind: "rename", pick: 4058 },
  ],
  "a tab that was renamed, taken back and made again has its first name in the contents": [
    { kind: "rename", pick: 8549 },
    { kind: "restore", pick: 0 },
    { kind: "build", forms: ["formA"] },
  ],
  "formulas that an undone build had changed follow a row taken out of the month": [
    { kind: "build", forms: ALL },
    { kind: "deleteInput", pick: 796 },
    { kind: "restore", pick: 0 },
  ],
  "and one put into it": [
    { kind: "build", forms: ALL },
    { kind: "insertInput", pick: 8707 },
    { kind: "restore", pick: 0 },
  ],
};

test.each(Object.keys(FOUND))("%s", async (what) => {
  await expect(runSequence(plant, FOUND[what]!)).resolves.toBe(FOUND[what]!.length);
});

test("dishonest changes are accused at their places", async () => {
  expect((await dishonestChanges(plant, 12)).missed).toEqual([]);
});

test("random plants agree with the oracle, their forms with plain doubles, also after edits that no build saw", async () => {
  const { followed, ...found } = await plants(1, 5);
  expect(found).toMatchObject({ crashes: [], engine: [], native: [], edited: [] });
  expect(followed).toBeGreaterThan(0);
});

test("a month in which the plant of seed 6 deducts more than it emits has no GEI, on the forms as by the engine", async () => {
  expect(await plants(6, 1)).toMatchObject({ crashes: [], engine: [], native: [], edited: [] });
});

test("a site of seed 182 by whose balance more carbon leaves than enters has no emissions, on the forms as by the engine", async () => {
  expect(await plants(182, 1)).toMatchObject({ crashes: [], engine: [], native: [], edited: [] });
});

test("random arguments and mutated workbooks crash nothing, and a GEI that moves is told", async () => {
  expect(fuzzFunctions(2000, 7).crashes).toEqual([]);
  const { crashes, silent } = await fuzzWorkbooks(plant, 12, 7);
  expect([crashes, silent]).toEqual([[], []]);
});
