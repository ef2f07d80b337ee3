/**
 * The long form, printed as one table: `npm run test:deep`. Sizes are those below unless the environment says otherwise,
 * as in `SEQUENCES=200 npm run test:deep`; a seed that is printed can be given again as SEED.
 */
import * as fc from "fast-check";
import { dishonestChanges } from "./dishonest";
import { smallFailures } from "./failures";
import { fuzzFunctions, fuzzWorkbooks } from "./fuzz";
import { plants } from "./plants";
import { runSequence, sequences } from "./sequences";
import { oneMonthPlant } from "./smallPlant";
import "../support/localExcel";

const size = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const SEED = size("SEED", 20_260_515);
const rows: (readonly [what: string, tried: number, found: number, note: string])[] = [];
const examples: string[] = [];

function noted(what: string, tried: number, found: readonly string[], note = ""): void {
  rows.push([what, tried, found.length, note]);
  examples.push(...found.slice(0, 5).map((text) => `${what}: ${text.slice(0, 400)}`));
}

let plant: Uint8Array;
beforeAll(async () => {
  plant = await oneMonthPlant();
});

afterAll(() => {
  const lines = rows.map(([what, tried, found, note]) => `| ${what} | ${tried} | ${found} | ${note} |`);
  process.stdout.write(
    `\n| tried | how many | failures | |\n|---|---|---|---|\n${lines.join("\n")}\n\nseed ${SEED}\n${examples.join("\n")}\n`,
  );
});

test("calls of functions", () => {
  const { tried, crashes, longest } = fuzzFunctions(size("CALLS", 100_000), SEED);
  noted("calls of functions with random arguments", tried, crashes, `longest ${Math.ceil(longest)} ms`);
  expect(crashes).toEqual([]);
});

test("dishonest changes", async () => {
  const { tried, missed } = await dishonestChanges(plant, size("DISHONEST", 200));
  noted("dishonest changes, each accused at its place", tried, missed);
  expect(missed).toEqual([]);
});

test("sequences of operations", async () => {
  let operations = 0;
  const found: string[] = [];
  const all = fc.sample(sequences, { numRuns: size("SEQUENCES", 1000), seed: SEED });
  for (const steps of all)
    await runSequence(plant, steps).then(
      (count) => (operations += count),
      (error: unknown) => found.push(`${String(error)} in ${JSON.stringify(steps)}`),
    );
  noted("random sequences of legitimate operations against the model", all.length, found, `${operations} operations`);
  expect(found).toEqual([]);
});

test("failures of Excel", async () => {
  const { points, halfWritten, untrue, retriesFailed } = await smallFailures(size("FAILURES", 300));
  noted("failures injected into operations in Excel", points, [...halfWritten, ...untrue, ...retriesFailed]);
  expect([halfWritten, untrue, retriesFailed]).toEqual([[], [], []]);
});

test("random plants", async () => {
  const count = size("PLANTS", 500);
  const { crashes, engine, native, edited, followed, formulas } = await plants(size("FIRST_PLANT", 1), count);
  noted("random plants, built", count, crashes);
  noted("their figures by the engine against an oracle in exact fractions", count, engine);
  noted("every formula of every tab in plain doubles against the engine", formulas, native);
  noted("five edits after the build: equal without a build, or marked", count, edited, `${followed} equal`);
  expect([crashes, engine, native, edited]).toEqual([[], [], [], []]);
});

test("mutated workbooks", async () => {
  const { tried, crashes, longest, moved, silent } = await fuzzWorkbooks(plant, size("WORKBOOKS", 5000), SEED);
  noted("workbooks mutated in bytes, read and checked", tried, crashes, `longest ${Math.ceil(longest)} ms`);
  noted("those of them whose GEI moved, told by check or verify", moved, silent);
  expect([crashes, silent]).toEqual([[], []]);
});
