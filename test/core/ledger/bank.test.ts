/** The certificate bank: its formulas before plain doubles, its readings of the coverage, and the prices people type into it. */
import { assess, buildForms, previewForms, savePrices } from "../../../src/core/operations";
import { readLedger } from "../../../src/core/ledger/chain";
import type { Sector } from "../../../src/core/plan/spec/sectors";
import { decimal } from "../../../src/core/quantity/decimal";
import { isCellError } from "../../../src/core/workbook/cells";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { AS_OF, BUILD, sampleFile } from "../../support/sampleWorkbook";

const WITH_BANK = { ...BUILD, forms: ["formA", "bank"] } as const;
const LATER = { ...WITH_BANK, now: "2026-05-16T09:00:00Z" };
const PRICES = { low: decimal(800), likely: decimal(1250), high: decimal("2400.5") };

const built: Partial<Record<Sector, Uint8Array>> = {};
beforeAll(async () => {
  for (const sector of ["cement", "aluminium"] as const) {
    const port = await sampleFile(sector);
    await buildForms(port, WITH_BANK);
    built[sector] = port.bytes();
  }
});

const open = (sector: Sector = "cement"): FilePort => filePort(built[sector]!, "sample.xlsx");
const bankIn = ({ sheets }: WorkbookSnapshot): SheetSnapshot => sheets.find(({ form }) => form === "bank")!;
const line = (bank: SheetSnapshot, id: string) => bank.values.find((row) => row[0] === id)!;
const values = (bank: SheetSnapshot, ...ids: readonly string[]) => ids.map((id) => line(bank, id)[3]);

async function type(port: FilePort, id: string, column: number, value: CellValue): Promise<void> {
  const bank = bankIn(await port.read());
  await port.write({
    create: [],
    update: [
      {
        sheetId: bank.id,
        cells: [{ row: bank.values.indexOf(line(bank, id)), column, content: { value }, style: "plain" }],
        restyle: false,
      },
    ],
  });
}

function disagreements(snapshot: WorkbookSnapshot): readonly string[] {
  const [sheet, judge] = [bankIn(snapshot), evaluateWorkbook(snapshot)];
  return sheet.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const [native, stored] = formula === "" ? [null, null] : [judge(sheet.name, sheet.top + r, sheet.left + c), sheet.values[r]![c]!];
      const same =
        typeof native === "number" && typeof stored === "number"
          ? Math.abs(native - stored) <= 1e-9 * Math.abs(stored)
          : !isCellError(native) && (native ?? "") === (stored ?? "");
      return same ? [] : [`R${r + 1}C${c + 1} ${formula}: native ${JSON.stringify(native)}, stored ${JSON.stringify(stored)}`];
    }),
  );
}

test.each(["cement", "aluminium"] as const)("every formula of the bank of the %s sample agrees with what was stored", async (sector) => {
  expect(disagreements(await open(sector).read())).toEqual([]);
});

test("the cement sample holds 11,068 certificates, worth 55.34 lakh to 3.32 crore rupees in the modelling range", async () => {
  const bank = bankIn(await open().read());
  expect(values(bank, "K.issued", "K.due", "K.worth-low", "K.worth-likely", "K.worth-high")).toEqual([
    11068, 0, 5_534_000, 11_068_000, 33_204_000,
  ]);
});

test("the position stands beside by every reading of the coverage: twelve months, seven and three", async () => {
  const bank = bankIn(await open().read());
  expect(["K.coverage.12", "K.coverage.7", "K.coverage.3"].map((id) => line(bank, id).slice(1, 7))).toEqual([
    ["12 months", 12, 11068, 0, 5_534_000, 33_204_000],
    ["7 months, First Schedule", 7, 6456, 0, 3_228_000, 19_368_000],
    ["3 months, Second Schedule", 3, 2767, 0, 1_383_500, 8_301_000],
  ]);
});

test("prices and holdings that people type are calculated with, and the next build keeps them", async () => {
  const port = open("aluminium");
  await type(port, "K.price-low", 3, 800);
  await type(port, "K.average", 3, 1100);
  await type(port, "K.vintage.2025-26", 3, 1000);
  await type(port, "K.vintage.2025-26", 6, "=bought on the exchange");
  await buildForms(port, LATER);
  const snapshot = await port.read();
  const bank = bankIn(snapshot);
  const due = line(bank, "K.due")[3] as number;
  expect(due).toBeGreaterThan(1000);
  expect(values(bank, "K.price-low", "K.cost-low", "K.compensation", "K.to-buy")).toEqual([800, due * 800, 2 * 1100 * due, due - 1000]);
  expect([line(bank, "K.vintage.2025-26")[6], line(bank, "K.vintages")[5]]).toEqual(["=bought on the exchange", 1000]);
  expect(disagreements(snapshot)).toEqual([]);
  expect((await previewForms(port, LATER)).sheets.filter(({ changedCells }) => changedCells > 0)).toEqual([]);
});

test("what is surrendered is neither bought nor compensated again, and what is beyond the due is said", async () => {
  const port = open("aluminium");
  const due = line(bankIn(await port.read()), "K.due")[3] as number;
  const after = async (surrendered: number, earlier: number | null) => {
    await type(port, "K.average", 3, 1100);
    await type(port, "K.vintage.2025-26", 3, due + 202);
    await type(port, "K.vintage.2025-26", 4, surrendered);
    await type(port, "K.surrendered-earlier", 3, earlier);
    await buildForms(port, LATER);
    const snapshot = await port.read();
    expect(disagreements(snapshot)).toEqual([]);
    return values(bankIn(snapshot), "K.outstanding", "K.to-buy", "K.compensation", "K.beyond");
  };
  // Bought 202 more than is due: all surrendered, all but 300, 50 too many, and 30 of them for an earlier year.
  expect(await after(due, null)).toEqual([0, 0, 0, 0]);
  expect(await after(due - 300, null)).toEqual([300, 0, 2 * 1100 * 300, 0]);
  expect(await after(due + 50, null)).toEqual([0, 0, 0, 50]);
  expect(await after(due, 30)).toEqual([30, 0, 2 * 1100 * 30, 0]);
});

test("prices saved from the pane stand in the bank, in the ledger and in the next assessment", async () => {
  const port = open("aluminium");
  expect(await savePrices(port, PRICES, LATER)).toBe(true);
  const snapshot = await port.read();
  expect(values(bankIn(snapshot), "K.price-low", "K.price-likely", "K.price-high")).toEqual([800, 1250, 2400.5]);
  const { action, where, old, new: now } = readLedger(snapshot)!.rows.at(-1)!.fields;
  expect([action, where, old, now]).toEqual([
    "prices",
    "Certificate Bank",
    "low 500, likely 1000, high 3000",
    "low 800, likely 1250, high 2400.5",
  ]);
  expect((await assess(port, { asOf: AS_OF })).prices).toEqual(PRICES);
  const bytes = port.bytes();
  expect(await savePrices(port, PRICES, LATER)).toBe(true);
  expect(port.bytes()).toEqual(bytes);
});

test("while there is no bank nothing is written, and the build that makes it begins with the prices it is given", async () => {
  const port = await sampleFile("aluminium");
  const bytes = port.bytes();
  expect([await savePrices(port, PRICES, LATER), (await assess(port, { asOf: AS_OF })).prices]).toEqual([false, null]);
  expect(port.bytes()).toEqual(bytes);
  await buildForms(port, { ...WITH_BANK, prices: PRICES });
  expect((await assess(port, { asOf: AS_OF })).prices).toEqual(PRICES);
});

test("a price of zero is refused, and a price that is no number counts as none", async () => {
  const port = open("aluminium");
  await expect(savePrices(port, { ...PRICES, high: decimal(0) }, LATER)).rejects.toThrow(
    "The high price is 0 rupees; type a price above zero.",
  );
  await type(port, "K.price-high", 3, "three thousand");
  expect((await assess(port, { asOf: AS_OF })).prices).toBeNull();
  await buildForms(port, LATER);
  const snapshot = await port.read();
  expect(values(bankIn(snapshot), "K.price-high", "K.worth-high")).toEqual(["three thousand", ""]);
  expect(disagreements(snapshot)).toEqual([]);
});
