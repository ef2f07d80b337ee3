/** What the agency leans on: verify is silent after honest work, names what was changed, and covers the whole hand-over file. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { acknowledge, addCr, answerCr, assess, buildForms, handOver, restore, verifyHandOver } from "../../../src/core/operations";
import { chooseMethod } from "../../../src/core/operations/planChoice";
import { BANK_AT, priceLine } from "../../../src/core/ledger/bank/bankPrices";
import { readLedger } from "../../../src/core/ledger/chain";
import { a1, formulaAt, valueAt } from "../../../src/core/workbook/cells";
import { typeInto, withTabRenamed } from "../../support/people";
import { LATER } from "../../support/sampleWorkbook";
import { blamed, metalIn, open, rowOf, setMetal, tab } from "./smelter";

const SOUND = { failed: [], outdated: [] };
let metal: ReturnType<typeof metalIn>;
beforeAll(async () => {
  metal = metalIn(tab(await (await open()).read(), "month:2025-04"));
});

test("G1: forms built at different times are sound, whichever of them a build leaves out", async () => {
  const port = await open();
  for (const forms of [
    ["formA", "ghgReport", "brsr"],
    ["formA", "tracker"],
    ["formA", "bank", "beeFormE2"],
    ["formA"],
    ["formE2Plan"],
  ] as const) {
    await buildForms(port, { ...LATER, forms });
    expect(await blamed(port)).toEqual(SOUND);
  }
  const bytes = port.bytes();
  await buildForms(port, { ...LATER, forms: ["tracker", "brsr"] });
  expect(port.bytes()).toEqual(bytes);
});

test("G1: after an edit a tab left out of the build is said to be out of date, and nobody is accused", async () => {
  const port = await open();
  await buildForms(port, { ...LATER, forms: ["ghgReport", "brsr"] });
  await setMetal(port, 20_700);
  const edited = await blamed(port);
  expect(edited.failed).toEqual([]);
  expect(edited.outdated[0]).toBe(`Readings changed since the last build: 'Apr 2025'!${metal.address} 20650 -> 20700.`);
  await buildForms(port, { ...LATER, forms: ["formA"] });
  const partly = await blamed(port);
  expect(partly.failed).toEqual([]);
  expect(partly.outdated.every((line) => /^'(GHG Report|BRSR Principle 6)'!/.test(line))).toBe(true);
  await buildForms(port, { ...LATER, forms: ["ghgReport", "brsr"] });
  expect(await blamed(port)).toEqual(SOUND);
});

test("G1: a tab that was deleted is named, recorded by the next build and not missed after it", async () => {
  const port = await open();
  await buildForms(port, { ...LATER, forms: ["ghgReport"] });
  await port.write({ create: [], update: [], remove: [tab(await port.read(), "ghgReport").id] });
  expect(await blamed(port)).toEqual({
    failed: [],
    outdated: [
      "The tab 'GHG Report' was deleted since the last build; the next build records that, or makes it again where it is asked for.",
      "contents, CO.tab.ghgReport: refers to cells or tabs that were deleted since the build.",
      "formA, A.tie.report: refers to cells or tabs that were deleted since the build.",
    ],
  });
  await buildForms(port, LATER);
  expect(await blamed(port)).toEqual(SOUND);
  expect(readLedger(await port.read())!.rows.at(-1)!.fields.where).toContain("GHG Report: deleted since the last build");
});

test("G2: renamed tabs, of ours and of the inputs, are recognised in fingerprints, inputs and the ledger's addresses", async () => {
  const port = await open();
  await addCr(port, { question: "Which meter?", where: `'Apr 2025'!${metal.address}`, section: "" }, LATER);
  await answerCr(port, "1", { response: "The busbar's.", evidence: "" }, LATER);
  await chooseMethod(port, { item: "gwp", value: "AR6", reason: "as asked" }, LATER);
  await buildForms(port, LATER);
  expect(await blamed(port)).toEqual(SOUND);
  let bytes = port.bytes();
  for (const [from, to] of [
    ["Apr 2025", "April"],
    ["Monitoring Plan", "Our plan"],
    ["Form A", "Our Form A"],
    ["May 2025", "M'ay"],
  ] as const)
    bytes = withWords(await withTabRenamed(bytes, from, to), from, to);
  const renamed = await open(bytes);
  expect(await blamed(renamed)).toEqual(SOUND);
  await setMetal(renamed, 20_700);
  expect((await blamed(renamed)).outdated[0]).toBe(`Readings changed since the last build: 'April'!${metal.address} 20650 -> 20700.`);
  await buildForms(renamed, LATER);
  expect(await blamed(renamed)).toEqual(SOUND);
  await restore(renamed, 0, LATER);
  await buildForms(renamed, LATER);
  expect(await blamed(renamed)).toEqual(SOUND);
  const handed = verifyHandOver(await handOver(renamed, LATER), "plant.json");
  expect([handed.failed, handed.outdated]).toEqual([[], []]);
});

/** A program that renames in texts too. */
function withWords(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
  const parts = Object.entries(unzipSync(bytes)).map(([part, data]): [string, Uint8Array] =>
    /^xl\/(worksheets|sharedStrings)/.test(part) && part.endsWith(".xml")
      ? [part, strToU8(strFromU8(data).replaceAll(quoted(from), quoted(to)).replaceAll(quoted(from).replaceAll("'", "&apos;"), quoted(to)))]
      : [part, data],
  );
  return zipSync(Object.fromEntries(parts));
}

test("G3: undoing a build leaves what people typed since, in input sheets and in the boxes of forms", async () => {
  const port = await open();
  await buildForms(port, { ...LATER, forms: ["brsr", "bank"] });
  await setMetal(port, 20_700);
  await buildForms(port, { ...LATER, forms: ["brsr", "bank"] });
  const bank = tab(await port.read(), "bank");
  const price = { row: rowOf(bank, priceLine("low")), column: BANK_AT.value };
  const before = valueAt(bank, price.row, price.column);
  await typeInto(port, { sheet: bank.name, ...price }, { value: 4242 });
  await setMetal(port, 20_800);
  await restore(port, 0, LATER);
  const after = await port.read();
  expect(valueAt(tab(after, "month:2025-04"), metal.row, metal.column)).toBe(20_800);
  expect([before, valueAt(tab(after, "bank"), price.row, price.column)]).toEqual([expect.any(Number), 4242]);
});

test("a number format that shows another figure is named at its cell; one that rounds or groups otherwise is nobody's fault", async () => {
  const port = await open();
  const form = tab(await port.read(), "formA");
  const row = rowOf(form, "A.gei");
  const column = form.left + form.formulas[row - form.top]!.findIndex((formula) => formula !== "");
  const [formula, value] = [formulaAt(form, row, column), valueAt(form, row, column) as number];
  const shownBy = async (format: string): Promise<readonly string[]> => {
    const cell = { row, column, content: { formula, value }, style: "plain" as const, format };
    await port.write({ create: [], update: [{ sheetId: form.id, cells: [cell], restyle: true }] });
    return (await blamed(port)).failed;
  };
  for (const honest of ["0.00", "0.000000", '#,##0.0000 "tCO2e/t"']) expect(await shownBy(honest)).toEqual([]);
  expect(await shownBy('"14.2000"')).toEqual([
    `'Form A'!${a1(row, column)} holds ${String(value)} and shows something else, by its number format "14.2000": choose another ` +
      "format, or build the forms again.",
  ]);
  await buildForms(port, LATER);
  expect(await blamed(port)).toEqual(SOUND);
});

test("a stored result that is another than its formula's is named at its cell, on whichever tab it stands", async () => {
  const port = await open();
  for (const form of ["data", "contents", "formC"]) {
    const sheet = tab(await port.read(), form);
    const found = sheet.values.flatMap((values, r) =>
      values.flatMap((value, c) => (typeof value === "number" && value > 100 && sheet.formulas[r]![c] !== "" ? [[r, c] as const] : [])),
    );
    const [row, column] = [sheet.top + found.at(-1)![0], sheet.left + found.at(-1)![1]];
    const [formula, value] = [formulaAt(sheet, row, column), valueAt(sheet, row, column) as number];
    const store = (stored: number): Promise<void> => typeInto(port, { sheet: sheet.name, row, column }, { formula, value: stored });
    // A program that calculates may end in another last digit.
    await store(value * (1 + 1e-12));
    expect(await blamed(port)).toEqual(SOUND);
    await store(value * 1.5);
    const { failed } = await blamed(port);
    expect([form, failed.some((line) => line.startsWith(`'${sheet.name}'!${a1(row, column)} `))]).toEqual([form, true]);
    await store(value);
    expect(await blamed(port)).toEqual(SOUND);
  }
  // A note beside the readings: Excel counts it in CCTS Inputs and stores the count, and the build has not seen it.
  const april = tab(await port.read(), "month:2025-04");
  await typeInto(port, { sheet: april.name, row: april.top + april.values.length + 3, column: 2 }, { value: "to be weighed again" });
  const inputs = tab(await port.read(), "inputs");
  const counts = inputs.values.flatMap((values, r) =>
    values.flatMap((value, c) => (value === 0 && inputs.formulas[r]![c] !== "" ? [[inputs.top + r, inputs.left + c] as const] : [])),
  );
  for (const [row, column] of counts)
    await typeInto(port, { sheet: inputs.name, row, column }, { formula: formulaAt(inputs, row, column), value: 1 });
  expect((await blamed(port)).failed).toEqual([]);
});

test("G6: each part of a hand-over file is covered: removed, changed, or changed with all hashes written anew", async () => {
  const port = await open();
  const april = tab(await port.read(), "month:2025-04");
  const power = april.top + april.values.findIndex((row) => row[0] === "EM-GRID");
  const column = april.left + april.values[power - april.top]!.findIndex((value) => typeof value === "number" && value > 1_000_000);
  await typeInto(port, { sheet: april.name, row: power, column }, { value: (valueAt(april, power, column) as number) * 9 });
  await buildForms(port, LATER);
  const warning = (await assess(port, LATER)).findings.find(({ severity }) => severity === "warning")!;
  await acknowledge(port, warning, { ...LATER, reason: "as metered" });
  const number = await addCr(port, { question: "Why?", where: "A.gei", section: "" }, LATER);
  await answerCr(port, number, { response: "A slip was missing.", evidence: "WB/17" }, LATER);
  const text = await handOver(port, LATER);
  const sound = verifyHandOver(text, "plant.json");
  expect([sound.failed, sound.outdated]).toEqual([[], []]);
  type File = Record<string, never> & {
    records: object[];
    rows: Record<string, Record<string, string>>;
    lines: { label: string }[];
    clarifications: { response: string }[];
    acknowledgements: object[];
    ledger: object[];
  };
  const accused = (change: (file: File) => void): string => {
    const file = JSON.parse(text) as File;
    change(file);
    const { failed, outdated } = verifyHandOver(JSON.stringify(file), "plant.json");
    return [...failed, ...outdated].join("\n");
  };
  expect(accused((file) => void file.records.splice(3, 1))).toContain("records: changed after the file was written.");
  expect(accused((file) => void (file.lines[0]!.label = "x"))).toContain("lines: changed after the file was written.");
  expect(accused((file) => void (file.clarifications[0]!.response = "x"))).toContain("clarifications: changed after the file was written.");
  expect(accused((file) => void file.ledger.pop())).toContain("ledger: changed after the file was written.");
  expect(accused((file) => void (file.acknowledgements.length = 0))).toContain("acknowledgements: changed after the file was written.");
  expect(accused((file) => Object.values(file.rows).forEach((row) => delete row["evidence"]))).toContain(
    "rows: changed after the file was written.",
  );
  for (const part of ["traces", "rows", "fingerprints", "acknowledgements", "clarifications", "reference", "months"])
    expect(() => accused((file) => void delete (file as Record<string, unknown>)[part])).toThrow(
      `The hand-over file is damaged (${part}: `,
    );
  for (const part of ["typed", "head", "sheets"])
    expect(accused((file) => void delete (file as Record<string, unknown>)[part])).toContain(
      `${part}: removed after the file was written.`,
    );
  expect(accused((file) => void delete (file as Record<string, unknown>)["hashes"])).toContain("The file has no hashes of its parts");
});
