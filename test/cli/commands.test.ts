/** The commands over files in a folder: what they print, write and answer. */
import { commandLine } from "../support/commandLine";
import type { CommandLine } from "../support/commandLine";
import { sampleFile } from "../support/sampleWorkbook";

let it: CommandLine;
beforeEach(() => (it = commandLine()));
afterEach(() => it.remove());

test("a sample is written, checked and found clean", async () => {
  expect(await it.type("ccts new --sector cement --sample --out plant.xlsx")).toBe(0);
  expect(await it.type("ccts check plant.xlsx")).toBe(0);
  expect(it.printed).toEqual([
    "plant.xlsx written: the sample plant, all figures invented",
    "plant.xlsx, 2025-26: 0 errors, 0 warnings, 0 notes\nNothing found. That is not proof of compliance: the tool " +
      "prepares, the ACVA verifies, BEE decides.",
  ]);
});

test("a file that is there is replaced only when asked, and a workbook may take its own forms", async () => {
  it.put("plant.xlsx", "mine");
  it.put("built.xlsx", "mine too");
  const create = 'ccts new --sector "pulp and paper" --sample --out plant.xlsx';
  expect(await it.type(create)).toBe(2);
  expect(it.text("plant.xlsx")).toBe("mine");
  expect(await it.type(`${create} --overwrite`)).toBe(0);
  expect(await it.type("ccts forms plant.xlsx --out built.xlsx --set bee")).toBe(2);
  expect(it.text("built.xlsx")).toBe("mine too");
  expect(await it.type("ccts catalogue --out built.md")).toBe(0);
  expect(await it.type("ccts catalogue --out built.md")).toBe(2);
  expect(it.complaints).toEqual(
    ["plant.xlsx", "built.xlsx", "built.md"].map(
      (file) => `${file} is there already: name another file, or add --overwrite to replace it.`,
    ),
  );
  const before = it.bytes("plant.xlsx");
  expect(await it.type("ccts forms plant.xlsx --out ./plant.xlsx --set bee")).toBe(0);
  expect(it.bytes("plant.xlsx").equals(before)).toBe(false);
});

test("checking never changes the file", async () => {
  await it.type("ccts new --sector aluminium --sample --out plant.xlsx");
  const before = it.bytes("plant.xlsx");
  await it.type("ccts check plant.xlsx --json");
  expect(it.bytes("plant.xlsx").equals(before)).toBe(true);
});

test("unusable input wins over findings", async () => {
  it.put("notes.txt", "not a workbook");
  await it.type("ccts new --sector textiles --out empty.xlsx");
  expect(await it.type("ccts check empty.xlsx")).toBe(1);
  expect(await it.type("ccts check empty.xlsx notes.txt gone.xlsx .")).toBe(2);
  expect(it.complaints).toEqual([
    "notes.txt is not an Excel workbook. Choose an .xlsx or .xlsm file.",
    "gone.xlsx cannot be opened: there is no such file.",
  ]);
});

test("asked for Hindi, a file that cannot be used says so in Hindi too", async () => {
  it.put("notes.xlsx", "not a workbook");
  expect(await it.type("ccts check notes.xlsx --language hi")).toBe(2);
  const english = "notes.xlsx is not an Excel workbook. Choose an .xlsx or .xlsm file.";
  expect(it.complaints).toEqual([`notes.xlsx: यह Excel वर्कबुक नहीं है। .xlsx या .xlsm फ़ाइल खोलें। (${english})`]);
});

test("findings of one rule are told together: the rule once, then each place; in Hindi when asked", async () => {
  await it.type("ccts new --sector textiles --out empty.xlsx");
  expect(await it.type("ccts check empty.xlsx")).toBe(1);
  const lines = it.printed[1]!.split("\n");
  const head = lines.findIndex((text) => text.startsWith("ERROR PL-"));
  expect(lines.slice(head, head + 3)).toEqual([
    "ERROR PL-02 Entity data incomplete, 2 findings. Fill it in; it heads every form. (Detailed Procedure, BEE, " +
      "July 2024, Annexure VI, lines 1 to 4)",
    "  'Monitoring Plan'!B6: Name of obligated entity is blank.",
    "  'Monitoring Plan'!B7: Registration number is blank.",
  ]);
  expect(await it.type("ccts check empty.xlsx --language HI")).toBe(1);
  expect(it.printed[2]).toMatch(/\nत्रुटि PL-02 /);
});

test("the catalogue is printed, or written as what the file's name says", async () => {
  expect(await it.type("ccts catalogue")).toBe(0);
  expect(it.printed[0]).toContain("| PL-01 |");
  expect(await it.type("ccts catalogue --language hi --out checks.html")).toBe(0);
  expect(it.text("checks.html")).toMatch(/^<!doctype html>/i);
  expect(await it.type("ccts catalogue --out checks.json")).toBe(0);
  expect((JSON.parse(it.text("checks.json")) as { id: string }[])[0]!.id).toBe("PL-01");
});

test("figures are rounded and grouped to be read, and have every digit with --exact and as JSON", async () => {
  it.put("plant.xlsx", (await sampleFile("pulp and paper")).bytes());
  await it.type("ccts inventory plant.xlsx");
  await it.type("ccts inventory plant.xlsx --exact");
  await it.type("ccts inventory plant.xlsx --json");
  const line = (text: string, label: string) =>
    text
      .split("\n")
      .find((each) => each.startsWith(label))!
      .slice(27);
  const labels = ["total emissions", "GEI", "certificates, shortfall", "rupees  "];
  expect(labels.map((label) => line(it.printed[0]!, label))).toEqual([
    "2,86,760.838 tCO2e",
    "1.3724 tCO2e/t",
    "1,498 (exact: 1,497.656)",
    "cost ₹7.49 lakh to ₹44.94 lakh",
  ]);
  expect(labels.map((label) => line(it.printed[1]!, label))).toEqual([
    "286760.837666665698 tCO2e",
    "1.372367416211775917501222760672954 tCO2e/t",
    "1498 (exact: 1497.655986665698000000000000000026)",
    "cost ₹7,49,000.00 to ₹44,94,000.00",
  ]);
  const [data] = JSON.parse(it.printed[2]!) as [{ figures: Record<string, { value: string }>; certificates: unknown }];
  expect(data.figures["total emissions"]!.value).toBe("286760.837666665698");
  expect(data.certificates).toEqual({
    target: "1.3652",
    surplus: "0",
    shortfall: "1497.655986665698000000000000000026",
    wholeSurplus: "0",
    wholeShortfall: "1498",
    rupees: { low: "-749000", likely: "-1498000", high: "-4494000" },
  });
});

test.each([
  ["ccts melt", "unknown command 'melt' (Did you mean help?). See: ccts --help"],
  ["ccts chekc plant.xlsx", "unknown command 'chekc' (Did you mean check?). See: ccts --help"],
  ["ccts help chekc", "unknown command 'chekc' (Did you mean check?). See: ccts --help"],
  ["ccts check plant.xlsx --jsn", "unknown option '--jsn' (Did you mean --json?). See: ccts check --help"],
  ["ccts check", "missing required argument 'files'. See: ccts check --help"],
  ["ccts forms plant.xlsx", "required option '--out <out>' not specified. See: ccts forms --help"],
  [
    "ccts check plant.xlsx --as-of 15-05-2026",
    "option '--as-of <date>' argument '15-05-2026' is invalid. Write a date such as 2026-05-15. See: ccts check --help",
  ],
  [
    "ccts check plant.xlsx --jobs 0",
    "option '--jobs <count>' argument '0' is invalid. Write a whole number from 1 on. See: ccts check --help",
  ],
  ["ccts check plant.xlsx --json --csv", "option '--json' cannot be used with option '--csv'. See: ccts check --help"],
  [
    "ccts new --sector cement --sample --year 2026-27 --out x.xlsx",
    "option '--sample' cannot be used with option '--year <year>'. See: ccts new --help",
  ],
  [
    "ccts new --sector bakery --out x.xlsx",
    "option '--sector <sector>' argument 'bakery' is invalid. Write one of: cement, aluminium, chlor-alkali, pulp " +
      "and paper, textiles, petroleum refinery, petrochemicals, iron and steel, fertiliser. See: ccts new --help",
  ],
  [
    "ccts new --sector textiles --sub-sector smelter --out x.xlsx",
    'The sector textiles has no sub-sector "smelter"; write one of composite, spinning, processing, fibre.',
  ],
  ["ccts new --sector cement --out x.csv", "x.csv: name a file that ends in .xlsx."],
  [
    "ccts new --sector cement --out missing/x.xlsx",
    "missing/x.xlsx cannot be written: there is no folder missing. Make it first, or name another.",
  ],
  ["ccts catalogue --out checks.pdf", "checks.pdf: name a file that ends in .html or .md or .json."],
  [
    "ccts hand-over plant.xlsx --out missing/x.json",
    "missing/x.json cannot be written: there is no folder missing. Make it first, or name another.",
  ],
  ["ccts hand-over plant.xlsx --out x.xlsx", "x.xlsx: name a file that ends in .json."],
  [
    "ccts forms plant.xlsx --out missing/x.xlsx",
    "missing/x.xlsx cannot be written: there is no folder missing. Make it first, or name another.",
  ],
  [
    "ccts forms plant.xlsm --out x.xlsx",
    "x.xlsx cannot be written from plant.xlsm: Excel would refuse it under another extension. Name a file that ends in .xlsm.",
  ],
  ["ccts forms plant.xls --out x.xlsx", "plant.xls cannot be opened: there is no such file."],
  ["ccts check plants", "plants cannot be opened: there is no such file."],
  ["ccts check plants/*.xlsx", "plants/*.xlsx: no file fits this pattern."],
])("%s is refused in one line", async (line, message) => {
  expect(await it.type(line)).toBe(2);
  expect(it.complaints).toEqual([message]);
  expect(it.printed).toEqual([]);
});

test("without a command the help is shown as a complaint; asked for, it is printed", async () => {
  expect(await it.type("ccts")).toBe(2);
  expect(await it.type("ccts --help")).toBe(0);
  expect(it.complaints).toEqual(it.printed);
  expect(it.printed[0]).toMatch(/^Usage: ccts COMMAND \[options\]\n/);
  expect(await it.type("ccts --version")).toBe(0);
  expect(it.printed.at(-1)).toMatch(/^\d+\.\d+\.\d+$/);
});
