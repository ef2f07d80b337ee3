/** What stands beside the figures of the scheme for comparison: judged by plain doubles, and worked out by hand. */
import { FORM_COLUMNS } from "../../../src/core/forms/model/layout";
import { buildForms } from "../../../src/core/operations";
import type { Sector } from "../../../src/core/plan/spec/sectors";
import { isCellError } from "../../../src/core/workbook/cells";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { changedSample } from "../../support/changedSample";
import { cellsOf, generatedFormulas } from "../../support/generatedTabs";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { SMALL } from "../../support/sampleWorkbook";
import type { Book } from "../checks/book";
import { MONTHS } from "../checks/defects/defect";

/** Form A and C of a sample plant that is changed first. */
async function forms(sector: Sector, change: (book: Book) => void): Promise<WorkbookSnapshot> {
  const port = await changedSample(sector, change);
  await buildForms(port, { ...SMALL, forms: ["formA", "formC"] });
  return port.read();
}

const shown = (snapshot: WorkbookSnapshot, form: "formA" | "formC", id: string, decimals: number) =>
  Number(cellsOf(snapshot, form, id)[FORM_COLUMNS.current]).toFixed(decimals);

test("urea with its bonded CO2 and power exported: gross and net, own credit and grid side by side", async () => {
  const snapshot = await forms("fertiliser", (book) => {
    book.item("entity", "ccus", 930_656, "Proof MRV-14");
    for (const [meter, powerKind, energy] of [
      ["EM-GT", "own captive", 4_000_000],
      ["EM-EXPORT", "export", 1_000_000],
    ] as const) {
      book.add("meters", { meter, measures: "Gas turbine", powerKind });
      for (const month of MONTHS.slice(0, 3))
        book.add("electricity", { meter, kind: powerKind, energy, status: "metered", evidence: "EX" }, month);
    }
  });
  // 3 x 1,000 MWh at 0.727
  expect(shown(snapshot, "formC", "C.export-at-grid", 3)).toBe("2181.000");
  const [net, gross] = ["A.gei", "A.gei-before-capture"].map((id) => Number(shown(snapshot, "formA", id, 6)));
  // a quarter of 930,656 t over the 320,040 t of urea of three months
  expect((gross! - net!).toFixed(4)).toBe("0.7270");
  const judge = evaluateWorkbook(snapshot);
  const wrong = generatedFormulas(snapshot).filter(({ sheet, row, column, stored }) => {
    const native = judge(sheet, row, column);
    return isCellError(native) || !agrees(native, stored);
  });
  expect(wrong).toEqual([]);
});

test("a mill with two groups of paper: physical GEI beside that of the equivalents, and who states the factors", async () => {
  const snapshot = await forms("pulp and paper", (book) => {
    book.set({ table: "products", row: ["Newsprint"], field: "equivalenceSource" }, null);
  });
  const lines = ["A.emissions", "A.physical-output", "A.physical-gei"].map((id) => shown(snapshot, "formA", id, 6));
  // 44,630 t of writing paper and 9,370 t of newsprint; 71,777.117141 / 54,000 = 1.3292059
  expect(lines).toEqual(["71777.117141", "54000.000000", "1.329206"]);
  const texts = snapshot.sheets.find(({ form }) => form === "formA")!.values.flat();
  expect(texts).toEqual(expect.arrayContaining(["stated by the scheme", "equivalence typed, no document: no certificates"]));
  expect(texts).toContain("An equivalence factor names no document");
});

test("a refinery's GEI is per thousand barrels and NRGF, and its physical one per thousand barrels", async () => {
  const snapshot = await forms("petroleum refinery", () => undefined);
  const units = ["A.equivalent-product", "A.gei", "A.physical-gei"].map((id) => cellsOf(snapshot, "formA", id)[FORM_COLUMNS.unit]);
  expect(units).toEqual(["MBBL NRGF", "tCO2e/MBBL NRGF", "tCO2e/MBBL"]);
});
