/** What a stream or product is to ratios and checks stands in a column of its own: new names for all of them change nothing. */
import { assessSnapshot } from "../../support/assessed";
import { samplePlant } from "../../../src/core/sectors";
import { Book } from "../checks/book";
import { MONTHS, stream } from "../checks/defects/defect";
import { snapshotOf } from "../../support/planSnapshot";

const AS_OF = { year: 2026, month: 5, day: 15 };
const STREAMS = ["Coking coal", "PCI coal", "Steel", "COG", "LDG", "Limestone", "Dolomite"];
const PRODUCTS = ["Hot metal", "Own coke", "Crude steel"];

/** The three gases counted as fuel, and twice the hot metal: a count-once check and a ratio. */
function withDefects(): Book {
  const book = new Book(snapshotOf(samplePlant("iron and steel", "integrated steel")!.sheets()));
  for (const gas of ["COG", "LDG"]) book.set(stream([gas], "treatment"), "combustion");
  for (const month of MONTHS) book.set({ month, table: "production", row: ["Hot metal"], field: "produced" }, 400_000);
  return book;
}

function renamed(book: Book): Book {
  STREAMS.forEach((name, i) => {
    for (const month of MONTHS) book.set({ month, table: "fuel", row: [name], field: "stream" }, `S${i}`);
    book.set(stream([name], "stream"), `S${i}`);
  });
  PRODUCTS.forEach((name, i) => {
    for (const month of MONTHS) book.set({ month, table: "production", row: [name], field: "product" }, `P${i}`);
    book.set({ table: "products", row: [name], field: "product" }, `P${i}`);
    book.set({ table: "baselineProduction", row: [name], field: "product" }, `P${i}`);
  });
  return book;
}

test("a steel plant with other names has the same GEI and the same findings at the same cells", () => {
  const before = assessSnapshot(withDefects().snapshot, { asOf: AS_OF });
  const after = assessSnapshot(renamed(withDefects()).snapshot, { asOf: AS_OF });
  const told = (findings: typeof before.findings) => findings.map(({ check, where }) => ({ check, where }));
  expect(told(after.findings)).toEqual(told(before.findings));
  expect(told(before.findings).map(({ check }) => check)).toEqual(expect.arrayContaining(["RC-20", "PS-20"]));
  expect(after.inventory?.gei).toMatchObject({ value: (before.inventory?.gei as { value: unknown }).value });
});
