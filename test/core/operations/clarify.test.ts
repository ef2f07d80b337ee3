/** Clarification requests about any place of the workbook, and the figures handed over with their derivations, over files. */
import { addCr, answerCr, buildForms, handOver, responsePack, verifyHandOver } from "../../../src/core/operations";
import { readClarifications } from "../../../src/core/ledger/clarifications";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { a1 } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { typeInto } from "../../support/people";
import { LATER, sampleFile, SMALL } from "../../support/sampleWorkbook";

let built: Uint8Array;
beforeAll(async () => {
  const port = await sampleFile("aluminium");
  await buildForms(port, { ...SMALL, forms: ["formA", "ghgReport", "brsr"] });
  built = port.bytes();
});

const open = (): FilePort => filePort(built, "smelter.xlsx");
const tab = ({ sheets }: WorkbookSnapshot, form: string): SheetSnapshot => sheets.find((sheet) => sheet.form === form)!;
const firstLine = (text: string): string => text.split("\n")[0]!;

async function setOil(port: FilePort, value: number): Promise<void> {
  const april = tab(await port.read(), "month:2025-04");
  const row = april.values.findIndex((values) => values[0] === "Furnace oil");
  await typeInto(
    port,
    { sheet: april.name, row, column: april.values[row]!.findIndex((cell) => typeof cell === "number" && cell > 340 && cell < 400) },
    { value },
  );
}

/** The answer's figure when it was asked and in the pack, after April's furnace oil went from 352 to 400 kL. */
async function beforeAndAfter(where: (snapshot: WorkbookSnapshot) => string): Promise<readonly [before: string, after: string]> {
  const port = open();
  await addCr(port, { question: "How?", where: where(await port.read()), section: "" }, SMALL);
  await setOil(port, 400);
  const { requests } = JSON.parse(await responsePack(port, SMALL)) as { requests: { before: string; after: string }[] };
  return [requests[0]!.before, requests[0]!.after];
}

const formCell =
  (form: string, id: string, header: string) =>
  (snapshot: WorkbookSnapshot): string => {
    const sheet = tab(snapshot, form);
    const column = sheet.values.map((row) => row.indexOf(header)).find((at) => at >= 0)!;
    return `'${sheet.name}'!${a1(
      sheet.values.findIndex((row) => row[0] === id),
      column,
    )}`;
  };

test.each<[string, (snapshot: WorkbookSnapshot) => string, string, string]>([
  ["a main figure", () => "A.gei", "GHG emission intensity = 15.9", "GHG emission intensity = 15.9"],
  [
    "a line of Form C",
    () => "C.quantity.furnace-oil.process",
    "Quantity, Furnace oil (process) = 1062 kL",
    "Quantity, Furnace oil (process) = 1110 kL",
  ],
  ["a line of the tie-out panel", () => "A.tie.months-emissions", "Difference = 0 tCO2e", "Difference = 0 tCO2e"],
  [
    "a cell of one month",
    formCell("formC", "C.quantity.furnace-oil.process", "Apr 2025"),
    "Quantity, Furnace oil (process) = 352 kL",
    "Quantity, Furnace oil (process) = 400 kL",
  ],
  [
    "a cell of a quarter",
    formCell("formC", "C.quantity.furnace-oil.process", "Q1"),
    "Quantity, Furnace oil (process) = 1062 kL",
    "Quantity, Furnace oil (process) = 1110 kL",
  ],
  ["a reading", () => "'Apr 2025'!I9", "352", "400"],
])("%s: the pack gives its derivation before and after", async (_, where, before, after) => {
  const [asked, now] = await beforeAndAfter(where);
  expect([firstLine(asked), firstLine(now)]).toEqual([expect.stringContaining(before), expect.stringContaining(after)]);
  expect(now).not.toBe(asked);
});

test("the pack is the same when built twice, as a tab and as JSON, and says so of an answer too", async () => {
  const port = open();
  const number = await addCr(port, { question: "Which meter?", where: "C.quantity.furnace-oil.process", section: "4" }, SMALL);
  await answerCr(port, number, { response: "FM-1, replaced in May", evidence: "Work order 118" }, LATER);
  const pack = await responsePack(port, SMALL);
  const bytes = port.bytes();
  expect(await responsePack(port, SMALL)).toBe(pack);
  expect(port.bytes()).toEqual(bytes);
  expect(await responsePack(filePort(bytes, "another name.xlsx"), SMALL)).toBe(pack);
  const texts = tab(await port.read(), "crPack").values.flat();
  expect(texts).toEqual(expect.arrayContaining(["Which meter?", "FM-1, replaced in May", "Work order 118"]));
  expect(readClarifications(await port.read())!.rows.map(({ fields }) => fields.status)).toEqual(["answered"]);
});

test("the hand-over file derives every line of every tab, once, and refers to it from the others", async () => {
  const text = await handOver(open(), SMALL);
  const { lines, traces } = JSON.parse(text) as { lines: { id: string }[]; traces: Record<string, string> };
  expect(lines.length).toBeGreaterThan(80);
  expect(lines.map(({ id }) => id).filter((id) => traces[id] === undefined)).toEqual([]);
  expect(traces["A.gei"]!.split("\n").slice(3)).toEqual([
    expect.stringMatching(/^ {2}Total emissions = [\d.]+ tCO2e, see A\.emissions$/),
    expect.stringMatching(/^ {2}Equivalent product = \d+ t, see A\.equivalent-product$/),
  ]);
  expect(traces["C.quantity.furnace-oil.process"]).toContain("'Apr 2025'!I9");
  expect(verifyHandOver(text, "smelter.json").failed).toEqual([]);
  expect(text.length).toBeLessThan(1_500_000);
});
