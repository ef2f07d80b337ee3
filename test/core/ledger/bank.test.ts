/** The certificate bank: its formulas before plain doubles, with and without a target. */
import { buildForms } from "../../../src/core/desk";
import type { Sector } from "../../../src/core/plan/planTables";
import { isCellError } from "../../../src/core/workbook/cells";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { BUILD, sampleFile } from "../../support/sampleWorkbook";

jest.setTimeout(60_000);

async function bankOf(sector: Sector) {
  const port = await sampleFile(sector);
  await buildForms(port, { ...BUILD, forms: ["formA", "bank"] });
  const snapshot = await port.read();
  return { sheet: snapshot.sheets.find(({ form }) => form === "bank")!, judge: evaluateWorkbook(snapshot) };
}

test.each(["cement", "aluminium"] as const)("every formula of the bank of the %s sample agrees with what was stored", async (sector) => {
  const { sheet, judge } = await bankOf(sector);
  const wrong = sheet.formulas.flatMap((row, r) => row.flatMap((formula, c) => {
    const [native, stored] = formula === "" ? [null, null] : [judge(sheet.name, sheet.top + r, sheet.left + c), sheet.values[r]![c]!];
    const same = typeof native === "number" && typeof stored === "number" ? Math.abs(native - stored) <= 1e-9 * Math.abs(stored) : !isCellError(native) && (native ?? "") === (stored ?? "");
    return same ? [] : [`R${r + 1}C${c + 1} ${formula}: native ${JSON.stringify(native)}, stored ${JSON.stringify(stored)}`];
  }));
  expect(wrong).toEqual([]);
});

test("the cement sample holds 11,068 certificates, worth 55.34 lakh to 3.32 crore rupees in the modelling range", async () => {
  const { sheet } = await bankOf("cement");
  const value = (line: string) => sheet.values.find((row) => row[0] === line)![3];
  expect([value("K.issued"), value("K.due"), value("K.worth-low"), value("K.worth-high")]).toEqual([11068, 0, 5_534_000, 33_204_000]);
});
