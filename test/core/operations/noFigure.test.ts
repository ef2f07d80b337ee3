/** No figure, no final: whatever is removed so that the GEI is gone, a final form is refused and verify says what is missing. */
import { buildForms, verifyWorkbook } from "../../../src/core/operations";
import { refText } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import { BUILD, sampleFile } from "../../support/sampleWorkbook";
import { inputCells } from "../../support/sweep/cells";
import { Plant } from "../../support/sweep/plant";
import type { CellChange } from "../../support/sweep/sweep";

/** Removals tried, spread over all that take the GEI away. */
const TRIED = 10;

let bytes: Uint8Array;
let removals: readonly CellChange[];

beforeAll(async () => {
  const port = await sampleFile("aluminium");
  bytes = port.bytes();
  const snapshot = await port.read();
  const plant = new Plant(snapshot);
  const filled = inputCells(snapshot, plant.reading, { year: 2025, month: 8 }).filter(({ value }) => value !== null && value !== "");
  const all = filled
    .map((cell): CellChange => ({ cell, way: "blank", value: null }))
    .filter(({ cell, value }) => plant.with(cell.at, value).gei === null);
  removals = all.filter((_, i) => i % Math.max(1, Math.floor(all.length / TRIED)) === 0);
});

async function without({ cell }: CellChange) {
  const port = filePort(bytes, "plant.xlsx");
  const sheet = (await port.read()).sheets.find(({ name }) => name === cell.at.sheet)!;
  const { row, column } = cell.at;
  await port.write({
    create: [],
    update: [{ sheetId: sheet.id, restyle: false, cells: [{ row, column, content: { value: null }, style: "input" }] }],
  });
  return port;
}

test("a final form is refused for every removal", async () => {
  expect(removals.length).toBeGreaterThanOrEqual(TRIED);
  const written: string[] = [];
  for (const removal of removals) {
    const build = buildForms(await without(removal), { ...BUILD, final: true });
    await build.then(() => written.push(refText(removal.cell.at))).catch((error: Error) => expect(error.message).toMatch(/final form/i));
  }
  expect(written).toEqual([]);
});

test("a draft builds, and verify says that it has no GEI and why", async () => {
  const port = await without(removals[0]!);
  await buildForms(port, BUILD);
  const { failed } = await verifyWorkbook(port, BUILD);
  expect(failed).toEqual([expect.stringMatching(/^The workbook has no GEI: .*Aug 2025/)]);
});
