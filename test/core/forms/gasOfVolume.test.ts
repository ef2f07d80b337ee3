/** The GHG report gives a gas in Nm3 and its NCV in kcal/Nm3, as clause 5(22)(ii) asks, whatever cubic metre the plant measures. */
import { buildForms } from "../../../src/core/operations";
import { STREAM_COLUMNS } from "../../../src/core/forms/model/grids";
import type { CellValue } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { changedSample } from "../../support/changedSample";
import { cellsOf, generatedFormulas } from "../../support/generatedTabs";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { BUILD, sampleFile } from "../../support/sampleWorkbook";

const LINE = "natural-gas.process";
test("natural gas measured in Sm3: 1 Sm3 is 273.15 / 288.15 of an Nm3 (ISO 13443)", async () => {
  const port = await sampleFile("pulp and paper");
  await buildForms(port, { ...BUILD, forms: ["formC", "ghgReport"] });
  const snapshot = await port.read();
  const sm3 = cellsOf(snapshot, "formC", `C.quantity.${LINE}`);
  const energyTJ = cellsOf(snapshot, "formC", `C.energy.${LINE}`);
  const row = cellsOf(snapshot, "ghgReport", `GR.${LINE}`);
  expect([sm3[2], row[STREAM_COLUMNS.quantityUnit], row[STREAM_COLUMNS.ncvUnit]]).toEqual(["Sm3", "Nm3", "kcal/Nm3"]);
  // 4,941,700 Sm3 at a GCV of 9,350 kcal/Sm3, of which 0.90 is net: 8,415 kcal/Sm3.
  expect([sm3[5], rounded(energyTJ[5], 7)]).toEqual([4941700, "174.1055889"]);
  expect(rounded(row[STREAM_COLUMNS.quantity], 3)).toBe("4684453.774");
  expect(rounded(row[STREAM_COLUMNS.ncv], 3)).toBe("8877.109");
});

test("a GCV per tonne in every month counts the same, in the native formulas too: 9,350 kcal/Sm3 under GJ/t are 39.14658", async () => {
  const port = await changedSample("pulp and paper", (book) => {
    for (const { name, values } of book.snapshot.sheets)
      values.forEach((row, r) => {
        const column = row.indexOf("GCV (kcal/kg)");
        if (column < 0) return;
        book.put(name, r, column, "GCV (GJ/t)");
        for (let at = r + 1; typeof values[at]?.[0] === "string"; at += 1) {
          const kcal = values[at]![column];
          if (typeof kcal === "number") book.put(name, at, column, Number((kcal * 0.0041868).toPrecision(12)));
        }
      });
  });
  await buildForms(port, { ...BUILD, forms: ["formC"] });
  const snapshot = await port.read();
  expect(rounded(cellsOf(snapshot, "formC", `C.energy.${LINE}`)[5], 7)).toBe("174.1055889");
  const judge = evaluateWorkbook(snapshot);
  const wrong = generatedFormulas(snapshot).filter(({ sheet, row, column, stored }) => !agrees(judge(sheet, row, column), stored));
  expect(wrong).toEqual([]);
});

/** As a cell shows it. */
function rounded(value: CellValue | undefined, decimals: number): string {
  return Number(value).toFixed(decimals);
}
