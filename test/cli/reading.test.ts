/** `ccts read`, `ccts questions` and `--answers`: a workbook of somebody else's, from its first reading to its final figures. */
import { plan } from "../cases/messy/plant";
import { commandLine } from "../support/commandLine";
import type { CommandLine } from "../support/commandLine";
import { fileOf } from "../support/files/gridFile";
import { book, grid } from "../support/grids";

const MIS = [
  ["FY 2025-26"],
  ["Particulars", "Unit", "Apr-25", "May-25", "Jun-25", "Total"],
  ["Imported coal consumption, kiln", "t", 1200, 1206, 1212, 3618],
  ["Coal, kiln", "t", 400, 410, 420, 1230],
  ["Canteen gas", "bottles", 4, 5, 6, 15],
];

let it: CommandLine;
beforeEach(() => {
  it = commandLine();
  it.put("plant.xlsx", fileOf(book([plan(), grid("MIS", MIS)])));
});
afterEach(() => it.remove());

interface Asked {
  readonly id: string;
  readonly answers: readonly string[];
  answer: string | number | null;
}
const askedOf = (text: string) => (JSON.parse(text) as { file: string; questions: Asked[] }[])[0]!;

test("the account tells each row as what it was read, and what was not read; its counts add up", async () => {
  expect(await it.type("ccts read plant.xlsx")).toBe(0);
  expect(it.printed[0]!.split("\n").slice(-5)).toEqual([
    "MIS, 3 of 12 figures read",
    "  READ Imported coal, kiln: consumed, Apr 2025 to Jun 2025 (3), 'MIS'!C3",
    `  NOT READ row "Coal, kiln": 3 figures, from 'MIS'!C4`,
    `  NOT READ row "Canteen gas": 3 figures, from 'MIS'!C5`,
    "2 questions open; ccts questions lists them",
  ]);
  expect(await it.type("ccts read plant.xlsx --json")).toBe(0);
  const [account] = JSON.parse(it.printed[1]!) as Record<string, number>[];
  expect(account!.read! + account!.context! + account!.leftOut! + account!.notRead!).toBe(account!.figures);
});

test("a list of questions, filled in, answers them for every command; a built workbook keeps the answers", async () => {
  expect(await it.type("ccts questions plant.xlsx --json --out answers.json")).toBe(0);
  const filled = askedOf(it.text("answers.json"));
  const [coal, gas] = filled.questions;
  coal!.answer = "consumed";
  gas!.answer = "Leave it out: canteen, outside the boundary";
  it.put("answers.json", JSON.stringify([filled]));
  // The answer about the quantity raises the question which coal it is.
  expect(await it.type("ccts questions plant.xlsx --answers answers.json --json")).toBe(0);
  const [next] = askedOf(it.printed[0]!).questions;
  expect(next!.answers).toEqual(["Imported coal (kiln)", "Domestic coal (captive power)", '"Coal, kiln" as it is, not in the plan']);
  it.put("answers.json", JSON.stringify({ questions: [coal, gas, { ...next, answer: 3 }] }));
  expect(await it.type("ccts read plant.xlsx --answers answers.json --summary")).toBe(0);
  expect(
    it.printed[1]!.split("\n")[1]!
      .split(/\s{2,}/)
      .slice(-5),
  ).toEqual(["6", "2", "4", "0", "0"]);
  expect(await it.type("ccts forms plant.xlsx --answers answers.json --out built.xlsx --set bee --as-of 2025-07-15")).toBe(1);
  expect(await it.type("ccts questions built.xlsx")).toBe(0);
  expect(it.printed.at(-1)).toBe("built.xlsx, Nothing to ask.");
});

const NO_ANSWERS =
  "answers.json is not a file of answers written in UTF-8: write one with ccts questions --json or ccts map --json, and fill in " +
  '"answer".';

test.each<[string, string | Uint8Array, string]>([
  ["no list of questions", '{"answers": []}', NO_ANSWERS],
  ["another encoding", Buffer.from('{"questions": [{"id": "quantity:caf\u00e9", "answer": null}]}', "latin1"), NO_ANSWERS],
  [
    "no answer of the question",
    '{"questions": [{"id": "quantity:coal, kiln", "answer": "burnt"}]}',
    'answers.json: "burnt" is no answer to: ',
  ],
])("%s is refused in one line", async (_, content, said) => {
  it.put("answers.json", content);
  expect(await it.type("ccts check plant.xlsx --answers answers.json")).toBe(2);
  expect(it.complaints).toEqual([expect.stringContaining(said)]);
  expect(it.printed).toEqual([]);
});

interface Mapped {
  readonly rows: { readonly row: string; readonly readAs: string; readonly months: string; answer: unknown }[];
}
const mapOf = (text: string) => (JSON.parse(text) as Mapped[])[0]!;
const readAs = (mapped: Mapped) => mapped.rows.map(({ row, readAs: as }) => [row, as]);

test("a row that was taken for something else is set right in the list of rows, kept on the tab, and taken back", async () => {
  expect(await it.type("ccts map plant.xlsx --json --out map.json")).toBe(0);
  const mapped = mapOf(it.text("map.json"));
  expect(readAs(mapped)).toEqual([
    ["Imported coal consumption, kiln", "fuel: Imported coal, kiln: Consumed (t)"],
    ["Coal, kiln", "not read"],
    ["Canteen gas", "not read"],
  ]);
  // What is called imported coal is petcoke, in kilograms.
  mapped.rows[0]!.answer = { is: "fuel", stream: "Petcoke", use: "kiln", quantity: "Consumed", unit: "kg" };
  mapped.rows[2]!.answer = { leftOut: "the canteen is outside the boundary" };
  it.put("map.json", JSON.stringify([mapped]));
  expect(await it.type("ccts map plant.xlsx --answers map.json --tab mapped.xlsx --json")).toBe(0);
  const changed = [
    ["Imported coal consumption, kiln", "fuel: Petcoke, kiln: Consumed (kg)"],
    ["Coal, kiln", "not read"],
    ["Canteen gas", "left out: the canteen is outside the boundary"],
  ];
  expect(readAs(mapOf(it.printed[0]!))).toEqual(changed);
  expect(await it.type("ccts map mapped.xlsx --json --out again.json")).toBe(0);
  expect(readAs(mapOf(it.text("again.json")))).toEqual(changed);
  // The list as it is printed says the same again; "as found" takes one answer back.
  const again = mapOf(it.text("again.json"));
  again.rows[0]!.answer = "as found";
  it.put("again.json", JSON.stringify([again]));
  expect([await it.type("ccts map mapped.xlsx --answers again.json --json"), it.complaints]).toEqual([0, []]);
  expect(readAs(mapOf(it.printed[1]!))).toEqual([readAs(mapped)[0], ...changed.slice(1)]);
});

test.each([
  [{ is: "fuel", stream: "Petcoke", quantity: "burnt up" }, 'answers.json: the answer for the row "Coal, kiln" is not understood. '],
  [{ is: "fuel", strem: "Petcoke" }, "answers.json is not a file of answers written in UTF-8: "],
])("an answer for a row of which a word is not understood is refused: %j", async (answer, said) => {
  const row = { title: "fy", row: "Coal, kiln", unitFound: "t", answer };
  it.put("answers.json", JSON.stringify([{ rows: [row] }]));
  expect(await it.type("ccts check plant.xlsx --answers answers.json")).toBe(2);
  expect(it.complaints).toEqual([expect.stringContaining(said)]);
});

test("answers meant for one workbook leave others alone", async () => {
  it.put("other.xlsx", it.bytes("plant.xlsx"));
  it.put("answers.json", '[{"file": "other.xlsx", "questions": [{"id": "quantity:coal, kiln", "answer": 1}]}]');
  expect(await it.type("ccts questions plant.xlsx other.xlsx --answers answers.json --json")).toBe(0);
  const [plant, other] = JSON.parse(it.printed[0]!) as { questions: Asked[] }[];
  expect([plant, other].map((each) => each!.questions.map(({ id }) => id))).toEqual([
    ["quantity:coal, kiln", "unread:row:Canteen gas"],
    ["name:fuel:coal, kiln", "unread:row:Canteen gas"],
  ]);
});
