/** The unit in a header or a label of our own sheets changed by people together with the figures: nothing else changes. */
import { assessSnapshot } from "../../support/assessed";
import { SAMPLES } from "../../../src/core/sectors";
import { figureNumber } from "../../../src/core/trace/figure";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";

const AS_OF = { year: 2026, month: 5, day: 15 };
const sample = (wanted: string) => snapshotOf(SAMPLES.find(({ sector }) => sector === wanted)!.sheets());

function outcome(snapshot: WorkbookSnapshot): readonly (string | number | null)[] {
  const { inventory, reading, findings } = assessSnapshot(snapshot, { asOf: AS_OF });
  const { reference } = reading;
  const gei = inventory === null ? null : figureNumber(inventory.gei);
  const target = reference?.targets[0]?.target.number?.toString() ?? null;
  const grid = reference?.baseline.gridFactor.number?.toString() ?? null;
  return [gei?.toFixed(15) ?? null, target, grid, ...findings.filter(({ severity }) => severity !== "note").map(({ check }) => check)];
}

/** The figures under a header, or beside a label, in another unit. */
function inOtherUnit(sheet: SheetSnapshot, from: string, to: string, by: number): SheetSnapshot {
  const at = sheet.values.findIndex((row) => row.includes(from));
  if (at < 0) return sheet;
  const column = sheet.values[at]!.indexOf(from);
  const scaled = (value: CellValue) => (typeof value === "number" ? Number((value * by).toPrecision(12)) : value);
  const end = sheet.values.findIndex((row, r) => r > at && row.every((value) => value === null || value === ""));
  const isFigure = (r: number, c: number) => (column === 0 ? r === at && c === 1 : r > at && r < end && c === column);
  const values = sheet.values.map((row, r) => row.map((value, c) => (isFigure(r, c) ? scaled(value) : value === from ? to : value)));
  return { ...sheet, values };
}

test.each([
  ["cement", "Total moisture (%)", "Total moisture (fraction)", 0.01],
  ["cement", "GCV (kcal/kg)", "GCV (Mcal/kg)", 0.001],
  // Natural gas is measured in cubic metres: Mcal in each, as it was kcal under "kcal/kg".
  ["pulp and paper", "GCV (kcal/kg)", "GCV (Mcal/kg)", 0.001],
  // Mcal per tonne are kcal per kg, of a gas kcal per cubic metre; GJ per tonne, MJ per cubic metre.
  ["pulp and paper", "GCV (kcal/kg)", "GCV (Mcal/t)", 1],
  ["pulp and paper", "GCV (kcal/kg)", "GCV (GJ/t)", 0.0041868],
  ["pulp and paper", "Heat (GJ)", "Heat (MJ)", 1000],
  ["cement", "Energy (kWh)", "Energy (MWh)", 0.001],
  ["cement", "Biomass share (%)", "Biomass share (fraction)", 0.01],
  ["cement", "GEI target (tCO2e/t)", "GEI target (kgCO2e/t)", 1000],
  ["cement", "Grid factor of the verified baseline (tCO2/MWh)", "Grid factor of the verified baseline (kgCO2/MWh)", 1000],
])("%s: %s as %s", (sector, from, to, by) => {
  const clean = sample(sector);
  const sheets = clean.sheets.map((sheet) => inOtherUnit(sheet, from, to, by));
  expect(sheets).not.toEqual(clean.sheets);
  expect(outcome({ ...clean, sheets })).toEqual(outcome(clean));
});

test("a calorific value of a gas in a unit that nobody knows is no figure, and never kcal", () => {
  const clean = sample("pulp and paper");
  const sheets = clean.sheets.map((sheet) => inOtherUnit(sheet, "GCV (kcal/kg)", "GCV (MJ)", 1));
  expect(outcome({ ...clean, sheets })[0]).toBeNull();
});

/** The unit column says t: a stock in another unit drops out of the balance, a multiplier counts in it. */
test.each([
  ["Closing stock", "Closing stock (kg)", "AD-04"],
  ["Received", "Received (kL)", "AD-04"],
  ["Received", "Received (lakh)", "RC-01"],
  ["Used inside", "Used inside (kg)", "AD-04"],
])("%s headed %s is told of", (from, to, check) => {
  const clean = sample("pulp and paper");
  const sheets = clean.sheets.map((sheet) => inOtherUnit(sheet, from, to, 1));
  expect(outcome({ ...clean, sheets })).toContain(check);
});
