/** A refinery's figures are per thousand barrels times NRGF on every tab; no tab calls them tonnes. */
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import { isMissing } from "../../../src/core/trace/figure";
import { AS_OF } from "../../support/sampleWorkbook";
import { cellsOf, everyTab, tab } from "../../support/generatedTabs";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";

let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  snapshot = await (await everyTab("petroleum refinery")).read();
});

test.each([
  ["formA", "A.tie.output", "MBBL NRGF"],
  ["formA", "A.period-output", "MBBL NRGF"],
  ["tracker", "TR.gei", "tCO2e/MBBL NRGF"],
  ["tracker", "TR.output", "MBBL NRGF"],
  ["tracker", "TR.open-output", "MBBL NRGF"],
  ["tracker", "TR.projected-gei", "tCO2e/MBBL NRGF"],
  ["beeFormE2", "BE.B1.ii", "MBBL NRGF"],
  ["beeFormE2", "BE.B3.1", "TOE/MBBL NRGF"],
  ["beeFormE2", "BE.B3.3", "tCO2e/MBBL NRGF"],
  ["brsr", "BR.per-unit", "tCO2e/MBBL NRGF"],
  ["bridge", "BG.output", "MBBL NRGF"],
] as const)("%s, %s is in %s", (form, id, unit) => {
  expect(cellsOf(snapshot, form, id)[2]).toBe(unit);
});

test("what the GEI is derived from says the same", () => {
  const { inventory } = calculateSnapshot(snapshot, { asOf: AS_OF });
  const units = [inventory!.equivalentProduct, inventory!.gei].map((figure) => (isMissing(figure) ? null : figure.unit));
  expect(units).toEqual(["MBBL NRGF", "tCO2e/MBBL NRGF"]);
});

test("no tab states an intensity of the refinery per tonne", () => {
  const told = (["tracker", "beeFormE2", "brsr", "bridge"] as const).flatMap((form) =>
    tab(snapshot, form).values.flatMap((row) =>
      row.filter((value) => typeof value === "string" && /tCO2e\/t\b|per tonne of equiv/.test(value)),
    ),
  );
  expect(told).toEqual([]);
});
