/** The command line over a built workbook: hand-over, verify and inventory of the hand-over file. */
import { run } from "../../src/cli/run";
import type { World } from "../../src/cli/run";
import { buildForms } from "../../src/core/operations";
import { filePort } from "../../src/files/filePort";
import { typeInto } from "../support/people";
import { builtSample, LATER, smallBuilt } from "../support/sampleWorkbook";

jest.setTimeout(120_000);

const AS_OF = ["--as-of", "2026-05-15"];

function worldWith(files: Map<string, Uint8Array>): World & { readonly printed: string[] } {
  const printed: string[] = [];
  return {
    printed,
    today: { year: 2026, month: 5, day: 15 },
    now: "2026-05-16T09:00:00Z",
    read: (file) => files.get(file)!,
    write: (file, bytes) => void files.set(file, bytes),
    exists: (file) => files.has(file),
    isSame: (one, other) => one === other,
    inFolder: (folder, file) => `${folder}/${file}`,
    print: (text) => void printed.push(text),
    complain: (text) => void printed.push(text),
  };
}

test("a workbook and its hand-over file verify, and both give the same GEI", async () => {
  const world = worldWith(new Map([["plant.xlsx", (await builtSample()).bytes()]]));
  expect(await run(["hand-over", "plant.xlsx", "--out", "plant.json", ...AS_OF], world)).toBe(0);
  expect(await run(["verify", "plant.xlsx", "plant.json", ...AS_OF], world)).toBe(0);
  expect(await run(["inventory", "plant.xlsx", "plant.json", ...AS_OF], world)).toBe(0);
  const geis = world.printed.flatMap((text) => text.split("\n").filter((line) => line.startsWith("GEI ")));
  expect(geis).toHaveLength(2);
  expect(geis[0]).toMatch(/0\.58950208149747\d* tCO2e\/t$/);
  expect(geis[1]).toBe(geis[0]);
});

test("one historic row of the ledger edited: verify names it, and exits with 1", async () => {
  const port = filePort(await smallBuilt(), "plant.xlsx");
  const { sheets } = await port.read();
  const april = sheets.find(({ form }) => form === "month:2025-04")!;
  const row = april.values.findIndex((values) => values[0] === "Aluminium");
  await typeInto(port, { sheet: april.name, row, column: april.values[row]!.indexOf(20650) }, { value: 20_700 });
  await buildForms(port, LATER);
  const ledger = (await port.read()).sheets.find(({ form }) => form === "ledger")!;
  await typeInto(port, { sheet: ledger.name, row: 4, column: 2 }, { value: "Somebody else" });
  const world = worldWith(new Map([["plant.xlsx", port.bytes()]]));
  expect(await run(["verify", "plant.xlsx", "--as-of", "2025-07-15"], world)).toBe(1);
  expect(world.printed[0]!.split("\n").filter((line) => line.startsWith("FAILED"))).toEqual([
    "FAILED Entry 1 (2026-05-15T10:30:00Z, build, draft) was changed after it was written: its hash does not fit its content.",
  ]);
});

test("a hand-over file is no workbook to build forms in", async () => {
  const world = worldWith(new Map([["plant.json", new TextEncoder().encode("{}")]]));
  expect(await run(["check", "plant.json"], world)).toBe(2);
  expect(await run(["verify", "plant.json"], world)).toBe(2);
  expect(world.printed).toEqual([
    "plant.json is a hand-over file; ccts check needs a workbook.",
    "plant.json is neither a workbook nor a hand-over file of version 1.",
  ]);
});
