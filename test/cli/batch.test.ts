/** Many plants at once: what is found, where results go, and how a bad one is told without stopping the rest. */
import { commandLine } from "../support/commandLine";
import type { CommandLine } from "../support/commandLine";
import { sampleFile } from "../support/sampleWorkbook";

let it: CommandLine;
let plant: Uint8Array;
beforeAll(async () => {
  plant = (await sampleFile("pulp and paper")).bytes();
});
beforeEach(() => (it = commandLine()));
afterEach(() => it.remove());

const plants = (): readonly string[] => (JSON.parse(it.printed.at(-1)!) as { file: string }[]).map(({ file }) => file);

test("a folder, a pattern and a name mean files, each once and in order; what Excel has open or hides is no plant", async () => {
  for (const name of [
    "plants/plant10.xlsx",
    "plants/plant2.xlsm",
    "plants/~$plant2.xlsm",
    "plants/.old.xlsx",
    "plants/more/plant3.xlsx",
    "[1].xlsx",
  ])
    it.put(name, plant);
  it.put("plants/notes.txt", "no plant");
  expect(await it.type("ccts check plants plants/*.xlsx plants/../plants/plant10.xlsx [1].xlsx --json")).toBe(0);
  expect(plants()).toEqual(["plants/plant2.xlsm", "plants/plant10.xlsx", "[1].xlsx"]);
  expect(await it.type("ccts check plants/**/*.xlsx --json")).toBe(0);
  expect(plants()).toEqual(["plants/more/plant3.xlsx", "plants/plant10.xlsx"]);
});

test("plants that cannot be used are named, and the others are worked on", async () => {
  it.put("plants/a.xlsx", plant);
  it.put("plants/b.xlsx", plant.subarray(0, 3000));
  it.put("plants/c.xls", "an old one");
  it.put("empty/notes.txt", "");
  expect(await it.type("ccts check plants empty nothing*")).toBe(2);
  expect(it.complaints).toEqual([
    "plants/b.xlsx is damaged or was cut short. Open it in Excel, let Excel repair it, and save it again.",
    "plants/c.xls is not an Excel workbook. Choose an .xlsx or .xlsm file.",
    'empty: there is no workbook in this folder itself. Those in its folders are meant by "empty/**/*.xlsx".',
    "nothing*: no file fits this pattern.",
  ]);
  expect(it.printed[0]).toMatch(/^plants\/a.xlsx, 2025-26: 0 errors/);
  expect(it.printed.at(-1)!.trim().split("\n")).toEqual([
    "plant              year  errors  warnings     GEI  target        certificates                          rupees",
    "plants/a.xlsx   2025-26       0         0  1.3724  1.3652  1,498 to surrender  cost ₹7.49 lakh to ₹44.94 lakh",
    "plants/b.xlsx  unusable       –         –       –       –                   –                               –",
    "plants/c.xls   unusable       –         –       –       –                   –                               –",
    "empty          unusable       –         –       –       –                   –                               –",
    "nothing*       unusable       –         –       –       –                   –                               –",
    "4 of 5 could not be used; see above.",
  ]);
  expect(it.progress.filter((text) => text !== null)).toEqual([
    "0 of 3 done, plants/a.xlsx",
    "1 of 3 done, plants/a.xlsx",
    "2 of 3 done, plants/b.xlsx",
    "3 of 3 done, plants/c.xls",
  ]);
  expect(it.progress.at(-1)).toBeNull();
});

test("the summary for a spreadsheet: numbers as numbers, and no text that becomes a formula", async () => {
  it.put("=cmd|x!A1.xlsx", plant);
  it.put("-2+3.xlsx", "broken, and\r\nof two lines");
  it.put("plant;=1+1.xlsx", plant);
  expect(await it.run("check", "--csv", "--out", "summary.csv", "--", "=cmd|x!A1.xlsx", "-2+3.xlsx", "plant;=1+1.xlsx")).toBe(2);
  expect(it.text("summary.csv").split("\n")).toEqual([
    "\uFEFFplant,year,errors,warnings,GEI,target,certificates,rupees,problem",
    "'=cmd|x!A1.xlsx,2025-26,0,0,1.3723674162117758,1.3652,-1498,-1498000,",
    "'-2+3.xlsx,,,,,,,,'-2+3.xlsx is not an Excel workbook. Choose an .xlsx or .xlsm file.",
    '"plant;=1+1.xlsx",2025-26,0,0,1.3723674162117758,1.3652,-1498,-1498000,',
    "",
  ]);
});

test("a report is never written over a plant, nor under the name of a workbook", async () => {
  it.put("plant.txt", plant);
  const before = it.bytes("plant.txt");
  expect(await it.type("ccts check plant.txt --out plant.txt --overwrite")).toBe(2);
  expect(await it.type("ccts check plant.txt --out plant.xlsx")).toBe(2);
  expect(await it.type("ccts verify plant.txt --json --out verdict.txt")).toBe(2);
  expect(it.complaints).toEqual([
    "plant.txt is one of the files that are read: name another file for the report.",
    "plant.xlsx: name a file that ends in .txt.",
    "verdict.txt: name a file that ends in .json.",
  ]);
  expect(it.bytes("plant.txt").equals(before)).toBe(true);
});

test("orders to a terminal in a name are shown, not carried out", async () => {
  expect(await it.run("check", "a\u001b[2Jb\u202egpj.xlsx")).toBe(2);
  expect(it.complaints).toEqual(["a\uFFFD[2Jb\uFFFDgpj.xlsx: no file fits this pattern."]);
});

test("several results go into a folder, which is made; two of one name are refused and nothing is written", async () => {
  for (const name of ["a/plant.xlsx", "b/Plant.xlsx", "b/other.xlsx", "b/broken.xlsx"]) it.put(name, plant);
  it.put("b/broken.xlsx", "broken");
  expect(await it.type("ccts hand-over a b --out out")).toBe(2);
  expect(it.complaints).toEqual([
    "a/plant.xlsx and b/Plant.xlsx would both be written to out/Plant.json. Rename one of them, or write them into different folders.",
  ]);
  expect(it.has("out")).toBe(false);
  expect(await it.type("ccts hand-over b --out out")).toBe(2);
  expect([it.has("out/Plant.json"), it.has("out/other.json"), it.has("out/broken.json")]).toEqual([true, true, false]);
  expect(await it.type("ccts hand-over b/other.xlsx --out out")).toBe(2);
  expect(it.complaints.at(-1)).toBe("out/other.json is there already: name another file, or add --overwrite to replace it.");
  expect(await it.type("ccts hand-over a --out out/deep/deeper")).toBe(2);
  expect(it.complaints.at(-1)).toBe(
    "out/deep/deeper/plant.json cannot be written: there is no folder out/deep/deeper. Make it first, or name another.",
  );
});

test("colours mark the severity, on a terminal alone", async () => {
  const coloured = commandLine({ colours: true });
  coloured.put("broken.xlsx", "broken");
  await coloured.type("ccts new --sector textiles --out empty.xlsx");
  await coloured.type("ccts check empty.xlsx");
  expect(coloured.printed[1]).toContain("\n\u001b[31mERROR\u001b[39m PL-02 ");
  await coloured.type("ccts check empty.xlsx --out report.txt");
  expect(coloured.text("report.txt")).toContain("\nERROR PL-02 ");
  coloured.remove();
});
