/** The command line over a built workbook: hand-over, verify and inventory of the hand-over file. */
import { buildForms } from "../../src/core/operations";
import { filePort } from "../../src/files/filePort";
import { commandLine } from "../support/commandLine";
import type { CommandLine } from "../support/commandLine";
import { typeInto } from "../support/people";
import { builtSample, LATER, smallBuilt } from "../support/sampleWorkbook";

let it: CommandLine;
beforeEach(() => (it = commandLine()));
afterEach(() => it.remove());

test("a workbook and its hand-over file verify, and both give the same GEI", async () => {
  it.put("plant.xlsx", (await builtSample()).bytes());
  expect(await it.type("ccts hand-over plant.xlsx --out plant.json")).toBe(0);
  expect(await it.type("ccts verify plant.xlsx plant.json")).toBe(0);
  expect(await it.type("ccts inventory plant.xlsx plant.json --exact")).toBe(0);
  const geis = it.printed.flatMap((text) => text.split("\n").filter((line) => line.startsWith("GEI ")));
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
  it.put("plant.xlsx", port.bytes());
  expect(await it.type("ccts verify plant.xlsx --as-of 2025-07-15")).toBe(1);
  expect(it.printed[0]!.split("\n").filter((line) => line.startsWith("FAILED"))).toEqual([
    "FAILED Entry 1 (2026-05-15T10:30:00Z, build, draft) was changed after it was written: its hash does not fit its content.",
  ]);
});

test("a hand-over file is no workbook, and what only begins like one is refused in a line", async () => {
  it.put("plant.json", "{}");
  expect(await it.type("ccts check plant.json")).toBe(2);
  expect(await it.type("ccts verify plant.json")).toBe(2);
  expect(it.complaints).toEqual([
    "plant.json is a hand-over file; ccts check needs a workbook.",
    "plant.json is neither a workbook nor a hand-over file of version 1.",
  ]);
});

test("a hand-over file in the letters of another encoding is refused, and no figure of it shown", async () => {
  const handed = '{"format":"ccts-hand-over","version":1,"note":"Café"}';
  it.put("latin.json", Buffer.from(handed, "latin1"));
  it.put("wide.json", Buffer.from(`\ufeff${handed}`, "utf16le"));
  for (const file of ["latin.json", "wide.json"])
    for (const command of ["verify", "inventory"]) expect(await it.type(`ccts ${command} ${file}`)).toBe(2);
  expect(it.printed).toEqual([]);
  expect(it.complaints.filter((_, i) => i % 2 === 0)).toEqual([
    "latin.json is not written in UTF-8, so it is no hand-over file as it was written. Write it again with ccts hand-over.",
    "wide.json is not an Excel workbook. Choose an .xlsx or .xlsm file.",
  ]);
});

/** Every part of a sound file in turn, each with one of the values that no part has; every place of it is tried where the file is read. */
test("a hand-over file with any part of the wrong shape is refused or judged, never a failure of the program", async () => {
  it.put("plant.xlsx", await smallBuilt());
  await it.type("ccts hand-over plant.xlsx --out plant.json --as-of 2025-07-15");
  const sound = JSON.parse(it.text("plant.json")) as Record<string, unknown>;
  const values = [null, 7, [{}], {}];
  for (const [i, part] of Object.keys(sound).entries()) {
    const value = values[i % values.length];
    it.put("wrong.json", JSON.stringify({ ...sound, [part]: value }));
    it.complaints.length = 0;
    for (const command of ["inventory", "verify"]) {
      const code = await it.type(`ccts ${command} wrong.json`);
      expect([command, part, value, [0, 1, 2].includes(code)]).toEqual([command, part, value, true]);
    }
    expect(it.complaints.filter((text) => !/^wrong\.json[^\n]+$/.test(text) || text.includes("please report this"))).toEqual([]);
  }
});
