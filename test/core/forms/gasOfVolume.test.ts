/** The GHG report gives a gas in Nm3 and its NCV in kcal/Nm3, as clause 5(22)(ii) asks, whatever cubic metre the plant measures. */
import { buildForms } from "../../../src/core/operations";
import { STREAM_COLUMNS } from "../../../src/core/forms/model/grids";
import type { CellValue } from "../../../src/core/workbook/cells";
import { cellsOf } from "../../support/generatedTabs";
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

/** As a cell shows it. */
function rounded(value: CellValue | undefined, decimals: number): string {
  return Number(value).toFixed(decimals);
}
