/** The sweep in short: every so many changes of each sample plant. `npm run test:sweep` is the whole of it. */
import { SAMPLES } from "../../../src/core/sectors";
import { snapshotOf } from "../../support/planSnapshot";
import { inputCells } from "../../support/sweep/cells";
import type { CellChange } from "../../support/sweep/sweep";
import { Plant } from "../../support/sweep/plant";
import { changesOfCells, changeText, missed, removedSilently, sweep } from "../../support/sweep/sweep";

const AUGUST = { year: 2025, month: 8 };
/** Changes tried of each plant. */
const TRIED = 24;

const every = (changes: readonly CellChange[], offset: number): readonly CellChange[] => {
  const step = Math.max(1, Math.floor(changes.length / TRIED));
  return changes.filter((_, i) => i % step === offset % step);
};

let [tried, mattering] = [0, 0];
afterAll(() => process.stdout.write(`The short sweep: ${tried} changes, ${mattering} of them matter.\n`));

test.each(SAMPLES.map((sample, i) => ({ ...sample, i })))(
  "changes of $sector, $subSector that matter are found where they are made",
  ({ sheets, i }) => {
    const plant = new Plant(snapshotOf(sheets()));
    const changes = every(changesOfCells(inputCells(plant.snapshot, plant.reading, AUGUST)), i * 7);
    const result = sweep(plant, changes);
    tried += result.tried;
    mattering += result.mattering.length;
    expect(missed(result).map(changeText)).toEqual([]);
    expect(removedSilently(result).map(changeText)).toEqual([]);
  },
);

test("a change read alone gives what the whole workbook read again gives", () => {
  const plant = new Plant(snapshotOf(SAMPLES[0]!.sheets()));
  const changes = every(changesOfCells(inputCells(plant.snapshot, plant.reading, AUGUST)), 3);
  for (const { cell, value } of changes) expect(plant.with(cell.at, value).gei).toBe(plant.wholly(cell.at, value).gei);
});
