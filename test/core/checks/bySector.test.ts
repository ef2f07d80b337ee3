/** Errors typical of each sector are found at the right cell of its sample, and the tonnes at stake are told. */
import { assessSnapshot } from "../../../src/core/operations/assess";
import { SAMPLES } from "../../../src/core/sectors";
import { refText } from "../../../src/core/workbook/cells";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";
import { Book } from "./book";
import { BY_SECTOR } from "./defects/bySector";
import { stream } from "./defects/defect";

const AS_OF = { year: 2026, month: 5, day: 15 };
const CLEAN = new Map<string, WorkbookSnapshot>();

function bookOf(name: string): Book {
  const sample = SAMPLES.find(({ sector, subSector }) => `${sector}, ${subSector}` === name)!;
  const clean = CLEAN.get(name) ?? snapshotOf(sample.sheets());
  CLEAN.set(name, clean);
  return new Book(clean);
}

function foundBy(check: string, book: Book) {
  return assessSnapshot(book.snapshot, { asOf: AS_OF }).findings.filter((finding) => finding.check === check);
}

test.each(BY_SECTOR.map((defect) => [defect.sample, defect.error, defect] as const))("%s: %s", (sample, _, { check, inject }) => {
  const book = bookOf(sample);
  const address = inject(book);
  const cells = foundBy(check, book).flatMap(({ where, also }) => (where === null ? [] : [where, ...also]));
  expect(cells.map(refText)).toContain(address);
});

test("the gases of a blast-furnace plant as fuel: 5.11 Mt at stake", () => {
  const book = bookOf("iron and steel, integrated steel");
  const gases = [["BFG", "blast furnace gas", "process"], ["BFG", "blast furnace gas", "captive power"], ["COG"], ["LDG"]];
  for (const row of gases) book.set(stream(row, "treatment"), "combustion");
  expect(foundBy("RC-20", book).map(({ words }) => words.tonnes)).toEqual(["51,13,063"]);
});

test("dolochar beside the kiln coal it is part of: 48,685 t at stake", () => {
  const book = bookOf("iron and steel, sponge iron");
  book.set(stream(["Dolochar"], "treatment"), "combustion");
  expect(foundBy("RC-22", book).map(({ words }) => words.tonnes)).toEqual(["48,685"]);
});
