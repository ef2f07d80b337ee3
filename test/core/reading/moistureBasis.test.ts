/** Moisture of the air-dried sample is the inherent moisture, wherever its basis stands; it is never taken for the total moisture. */
import { readWorkbook } from "../../../src/core/reading/workbook";
import { plan } from "../../cases/messy/plant";
import { book, figures, grid } from "../../support/grids";
import type { Grid } from "../../support/grids";

const moistures = (rows: Grid) =>
  figures(readWorkbook(book([plan(), grid("Data", rows)])).lines)
    .filter((line) => line.includes("Moisture"))
    .map((line) => line.split(", ").slice(4).join(" "));

const column = (header: string): Grid => [
  ["Report for April 2025"],
  ["Fuel", "Used in", "Unit", "Consumption", "GCV (ADB)", header],
  ["Imported coal", "Kiln", "t", 2000, 6000, 3],
];

const label = (name: string): Grid => [
  ["Particulars", "Unit", "Apr-25", "May-25"],
  ["Imported coal consumption kiln", "t", 2000, 2100],
  [`Imported coal ${name} kiln`, "%", 3, 4],
];

const quantity = (name: string): Grid => [
  ["Fuel", "Used in", "Kind", "Unit", "Apr-25", "May-25"],
  ["Imported coal", "Kiln", "Consumption", "t", 2000, 2100],
  ["Imported coal", "Kiln", name, "%", 3, 4],
];

test.each([
  ["Moisture (ADB)", "inherentMoisture"],
  ["ADB moisture", "inherentMoisture"],
  ["Moisture, air dried", "inherentMoisture"],
  ["नमी (ADB)", "inherentMoisture"],
  ["Moisture (ARB)", "totalMoisture"],
  ["Total moisture", "totalMoisture"],
  ["Total moisture (ADB)", "totalMoisture"],
  ["Moisture", "totalMoisture"],
])("%s is %s, as a column, as a row and beside a row", (name, field) => {
  expect(moistures(column(name))).toEqual([`2025-04 ${field} 3 %`]);
  const months = [`2025-04 ${field} 3 %`, `2025-05 ${field} 4 %`];
  expect(moistures(label(name))).toEqual(months);
  expect(moistures(quantity(name))).toEqual(months);
});
