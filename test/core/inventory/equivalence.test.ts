/** Equivalence that nobody stated has no certificates: physical output may be shown, a claim may not. */
import { assessSnapshot } from "../../../src/core/operations/assess";
import { samplePlant } from "../../../src/core/sectors";
import { isMissing } from "../../../src/core/trace/figure";
import { Book } from "../checks/book";
import { snapshotOf } from "../../support/planSnapshot";

const refinery = () => new Book(snapshotOf(samplePlant("petroleum refinery", "refinery")!.sheets()));
const assessed = (book: Book) => assessSnapshot(book.snapshot, { asOf: { year: 2026, month: 5, day: 15 } });

test("NRGF without its document: the GEI is there, a certificate figure is not, and an error says what is missing", () => {
  const book = refinery();
  const cell = { table: "products", row: ["Crude throughput"], field: "equivalenceSource" } as const;
  expect(assessed(book).inventory?.certificates).not.toBeNull();
  book.set(cell, null);
  const { inventory, findings } = assessed(book);
  expect(inventory?.certificates).toBeNull();
  expect(isMissing(inventory!.gei)).toBe(false);
  expect(findings.filter(({ severity }) => severity === "error").map(({ check }) => check)).toEqual(["OU-04"]);
});

test("an unknown sub-sector: an error, no GEI and no certificates", () => {
  const book = refinery();
  book.item("entity", "subSector", "gas plant");
  const { inventory, findings } = assessed(book);
  expect(inventory?.certificates).toBeNull();
  expect(isMissing(inventory!.gei)).toBe(true);
  expect(findings.map(({ check }) => check)).toContain("PL-21");
});
