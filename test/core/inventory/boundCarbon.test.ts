/** Carbon of urea: gross unless the plan nets it with its proof; both figures stand on Form A either way. */
import { buildForms } from "../../../src/core/operations";
import { netWithoutProof } from "../../../src/core/checks/boundary/netWithoutProof";
import { assessSnapshot } from "../../support/assessed";
import { identified } from "../../../src/core/operations/identity";
import type { CellValue } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { changedSample } from "../../support/changedSample";
import { cellsOf, generatedFormulas } from "../../support/generatedTabs";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { AS_OF, BUILD } from "../../support/sampleWorkbook";

/**
 * 0.7328 t a tonne of urea (Annexure IV) x 12,70,000 t made = 930656 t; 1595513.77988 - 930656 = 664857.77988. The engine's own
 * figure is text in a column of its own, exact to the last digit.
 */
const [GROSS, BOUND, NET] = ["1595513.77988", "930656", "664857.77988"];
const EXACT = 11;

async function plant(choice: CellValue, note: string) {
  const port = await changedSample("fertiliser", (book) => void book.item("method", "boundCarbon", choice, note));
  await buildForms(port, BUILD);
  return port.read();
}

const figure = (snapshot: Awaited<ReturnType<typeof plant>>, id: string) => cellsOf(snapshot, "formA", id)[EXACT];

test("gross: nothing is subtracted, and the net figure stands beside it", async () => {
  const snapshot = await plant("gross", "");
  expect(["A.emissions", "A.bound", "A.net-of-bound"].map((id) => figure(snapshot, id))).toEqual([GROSS, BOUND, NET]);
  expect(figure(snapshot, "A.deductions")).toBe("0");
});

test("net with its proof: the bound CO2 is a deduction, the gross figure stands beside it, and native formulas agree", async () => {
  const [unsaid, net] = [await plant(null, ""), await plant("net", "Proof MRV-14")];
  expect(figure(unsaid, "A.emissions")).toBe(GROSS);
  expect(["A.before-capture", "A.deductions", "A.emissions"].map((id) => figure(net, id))).toEqual([GROSS, BOUND, NET]);
  const judge = evaluateWorkbook(net);
  const wrong = generatedFormulas(net).filter(({ sheet, row, column, stored }) => !agrees(judge(sheet, row, column), stored));
  expect(wrong).toEqual([]);
});

test("net without a proof: an error at the choice, and nothing is subtracted", async () => {
  const snapshot = await plant("net", "");
  expect(figure(snapshot, "A.deductions")).toBe("0");
  const { findings } = assessSnapshot(identified(snapshot), { asOf: AS_OF });
  expect(findings.map(({ check }) => check)).toContain(netWithoutProof.id);
});
