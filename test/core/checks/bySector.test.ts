/** Errors typical of each sector are found at the right cell of its sample: ten of each, several in one workbook. */
import { assessSnapshot } from "../../support/assessed";
import { SECTORS } from "../../../src/core/plan/spec/sectors";
import { SAMPLES } from "../../../src/core/sectors";
import { refText } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";
import { Book } from "./book";
import { BY_SECTOR } from "./defects/bySector";

const AS_OF = { year: 2026, month: 5, day: 15 };
const LEAST = 10;

const bookOf = (sector: string, subSector: string) =>
  new Book(snapshotOf(SAMPLES.find((sample) => sample.sector === sector && sample.subSector === subSector)!.sheets()));

const findingsOf = (book: Book) => assessSnapshot(book.snapshot, { asOf: AS_OF }).findings;

test.each(BY_SECTOR.map((each) => [`${each.sector}, ${each.subSector}`, each] as const))(
  "%s: each of its errors is found at its cell",
  (_, { sector, subSector, defects }) => {
    const book = bookOf(sector, subSector);
    const expected = defects.map(({ error, check, inject }) => `${error}: ${check} at ${inject(book)}`);
    const found = new Set(
      findingsOf(book).flatMap(({ check, where, also }) =>
        [where, ...also].map((cell) => `${check} at ${cell === null ? "" : refText(cell)}`),
      ),
    );
    expect(expected.filter((line) => !found.has(line.slice(line.lastIndexOf(": ") + 2)))).toEqual([]);
  },
);

test.each(SECTORS)("%s has ten of them", (sector) => {
  const errors = BY_SECTOR.filter((book) => book.sector === sector).flatMap(({ defects }) => defects.map(({ error }) => error));
  expect(new Set(errors).size).toBeGreaterThanOrEqual(LEAST);
});
