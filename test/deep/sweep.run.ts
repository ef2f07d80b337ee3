/**
 * The whole sweep, printed as one table: `npm run test:sweep`. SAMPLE=0,4 in the environment names samples by their number,
 * MONTH=2 another month of the year than August.
 */
import { SAMPLES } from "../../src/core/sectors";
import { snapshotOf } from "../support/planSnapshot";
import { inputCells } from "../support/sweep/cells";
import { Plant } from "../support/sweep/plant";
import { changesOfCells, changeText, missed, removedSilently, sweep } from "../support/sweep/sweep";

const AUGUST = 8;
const LEAST_FOUND = 0.99;
const month = Number(process.env.MONTH ?? AUGUST);
const chosen = process.env.SAMPLE?.split(",").map(Number);
const plants = SAMPLES.map((sample, index) => ({ ...sample, index })).filter(({ index }) => chosen?.includes(index) !== false);
const rows: string[] = [];

afterAll(() => {
  const columns = ["plant", "changes", "that matter", "found in place", "kept exceptions", "missed", "GEI gone without an error"];
  const head = `| ${columns.join(" | ")} |\n|${columns.map(() => "---|").join("")}`;
  process.stdout.write(`\n${head}\n${rows.join("\n")}\n`);
});

test.each(plants)("every cell of $sector, $subSector changed alone", ({ sector, subSector, sheets }) => {
  const plant = new Plant(snapshotOf(sheets()));
  expect(plant.clean.findings().filter(({ severity }) => severity !== "note")).toEqual([]);
  const result = sweep(plant, changesOfCells(inputCells(plant.snapshot, plant.reading, { year: month < 4 ? 2026 : 2025, month })));
  const { tried, mattering } = result;
  const [lost, silent] = [missed(result), removedSilently(result)];
  const kept = mattering.filter((change) => change.found !== "here" && change.kept !== null).length;
  const counts = [tried, mattering.length, mattering.length - lost.length - kept, kept, lost.length, silent.length];
  rows.push(`| ${sector}, ${subSector} | ${counts.join(" | ")} |`);
  if (lost.length > 0) process.stdout.write(`\n${sector}, ${subSector}\n${lost.map(changeText).join("\n")}\n`);
  expect(silent.map(changeText)).toEqual([]);
  expect(1 - lost.length / mattering.length).toBeGreaterThanOrEqual(LEAST_FOUND);
});
