/** What a sector's plan leaves open or contradicts: an error that says what is missing, and never a certificate figure. */
import { assessSnapshot } from "../../support/assessed";
import type { Sector } from "../../../src/core/plan/spec/sectors";
import { samplePlant } from "../../../src/core/sectors";
import { isMissing } from "../../../src/core/trace/figure";
import { Book } from "../checks/book";
import { addProduct } from "../checks/defects/changes";
import { MONTHS } from "../checks/defects/defect";
import { snapshotOf } from "../../support/planSnapshot";

const plantOf = (sector: Sector) => new Book(snapshotOf(samplePlant(sector)!.sheets()));
const assessed = (book: Book) => assessSnapshot(book.snapshot, { asOf: { year: 2026, month: 5, day: 15 } });
const crude = { table: "products", row: ["Crude throughput"] } as const;

test("the sample refinery has certificates", () => {
  expect(assessed(plantOf("petroleum refinery")).inventory?.certificates).not.toBeNull();
});

interface Case {
  readonly name: string;
  readonly sector: Sector;
  readonly error: string;
  readonly hasGei: boolean;
  readonly change: (book: Book) => unknown;
}

const CASES: readonly Case[] = [
  {
    name: "NRGF without its document",
    sector: "petroleum refinery",
    error: "OU-04",
    hasGei: true,
    change: (book) => book.set({ ...crude, field: "equivalenceSource" }, null),
  },
  {
    name: "no NRGF",
    sector: "petroleum refinery",
    error: "OU-03",
    hasGei: true,
    change: (book) => book.set({ ...crude, field: "equivalence" }, null),
  },
  {
    name: "a product of another sector",
    sector: "petroleum refinery",
    error: "OU-25",
    hasGei: true,
    change: (book) =>
      addProduct(book, { product: "Ethylene", unit: "t", role: "main product", equivalence: 1, equivalenceSource: "Note 7" }, 20_000),
  },
  {
    name: "a sub-sector nobody knows",
    sector: "petroleum refinery",
    error: "PL-21",
    hasGei: false,
    change: (book) => book.item("entity", "subSector", "gas plant"),
  },
  {
    name: "a sub-sector of another sector",
    sector: "petroleum refinery",
    error: "PL-24",
    hasGei: true,
    change: (book) => book.item("entity", "subSector", "spinning"),
  },
  {
    name: "more carbon out than in",
    sector: "iron and steel",
    error: "RC-25",
    hasGei: false,
    change: (book) => MONTHS.map((month) => book.set({ month, table: "fuel", row: ["Steel", "process"], field: "carbon" }, 65)),
  },
  {
    name: "more CO2 bonded than is emitted",
    sector: "fertiliser",
    error: "BD-21",
    hasGei: false,
    change: (book) => book.item("entity", "ccus", 3_000_000, "Proof MRV-14"),
  },
];

test.each(CASES)("$name: an error, and no certificates", ({ sector, error, hasGei, change }) => {
  const book = plantOf(sector);
  change(book);
  const { inventory, findings } = assessed(book);
  expect(findings.filter(({ severity }) => severity === "error").map(({ check }) => check)).toContain(error);
  expect(inventory?.certificates).toBeNull();
  expect(isMissing(inventory!.gei)).toBe(!hasGei);
});

test("an NRGF unlike the baseline's is an error: one rule for both years", () => {
  const book = plantOf("petroleum refinery");
  book.set({ ...crude, field: "equivalence" }, 9);
  expect(
    assessed(book)
      .findings.filter(({ severity }) => severity === "error")
      .map(({ check }) => check),
  ).toEqual(["OU-24", "OU-24"]);
});
