/** A plant that starts: what is asked for, how far it is, and which months count. */
import { assessSnapshot } from "../../support/assessed";
import type { Assessment } from "../../../src/core/operations/operationTypes";
import { monthProgress, nextCell, sortFindings } from "../../../src/core/operations/worklist";
import { blankInputs, usualPlant } from "../../../src/core/sectors/blank";
import { monthLabel } from "../../../src/core/quantity/period";
import { isMissing } from "../../../src/core/trace/figure";
import { refText } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";
import { Book } from "../checks/book";

const AS_OF = { year: 2025, month: 11, day: 29 };
const PLANT = { ...usualPlant("cement", "integrated", { start: 2025 }), name: "Angul Cement" };
const fresh = () => new Book(snapshotOf(blankInputs(PLANT)));

const at = (book: Book): Assessment => assessSnapshot(book.snapshot, { asOf: AS_OF });
const months = (labels: readonly { year: number; month: number }[] = []) => labels.map(monthLabel);

/** The cells of April that a new plant is asked for, and the two of the plan. */
const CELLS: readonly (readonly [table: "fuel" | "electricity" | "production", row: readonly string[], field: string, value: number])[] = [
  ["fuel", ["Coal", "kiln"], "consumed", 9_000],
  ["fuel", ["Coal", "kiln"], "gcv", 5_200],
  ["fuel", ["Petcoke", "kiln"], "consumed", 4_000],
  ["fuel", ["Petcoke", "kiln"], "gcv", 8_100],
  ["fuel", ["HSD", "DG"], "consumed", 60],
  ["fuel", ["HSD", "DG"], "gcv", 10_200],
  ["electricity", ["Grid meter"], "energy", 14_000_000],
  ["production", ["Clinker"], "opening", 20_000],
  ["production", ["Clinker"], "produced", 120_000],
  ["production", ["Clinker"], "closing", 15_000],
  ["production", ["OPC"], "produced", 80_000],
  ["production", ["PPC"], "produced", 60_000],
];

function filled(month: string, cells = CELLS, book = fresh()): Book {
  for (const [table, row, field, value] of cells) book.set({ month, table, row: [...row], field }, value);
  book.item("method", "clinkerPower", 65);
  book.item("method", "grindingPower", 30);
  return book;
}

test("a new plant: nothing is wrong, and the first cell to fill is the first fuel of April", () => {
  const assessment = at(fresh());
  const errors = sortFindings(assessment).wrong.filter(({ severity }) => severity === "error");
  expect(errors.map(({ check }) => check)).toEqual(["DL-02"]);
  expect(months(assessment.toEnter)).toEqual(["May 2025", "Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025", "Oct 2025"]);
  const progress = monthProgress(assessment, AS_OF)!;
  expect([monthLabel(progress.month), progress.given, progress.asked]).toEqual(["Apr 2025", 0, 14]);
  expect(refText(nextCell(assessment, AS_OF)!)).toBe("'Apr 2025'!I8");
});

test("each cell typed is one less to fill; a blank beside it is not an error yet", () => {
  const assessment = at(filled("Apr 2025", CELLS.slice(0, 5)));
  const progress = monthProgress(assessment, AS_OF)!;
  expect([progress.given, progress.asked]).toEqual([7, 14]);
  expect(sortFindings(assessment).wrong.filter(({ check }) => check === "AD-02" || check === "AD-06")).toEqual([]);
});

test("a full April is a GEI of one month, whatever the day, and the next cell is in May", () => {
  const assessment = at(filled("Apr 2025"));
  const { inventory, toEnter } = assessment;
  expect(months(inventory!.months)).toEqual(["Apr 2025"]);
  expect(isMissing(inventory!.gei)).toBe(false);
  expect(toEnter).toHaveLength(6);
  expect(monthProgress(assessment, AS_OF)).toMatchObject({ given: 14, asked: 14, open: [] });
  expect(refText(nextCell(assessment, AS_OF)!)).toBe("'May 2025'!I8");
});

test("a blank of April is an error once May is begun, and June counts for nothing before it", () => {
  const book = filled("Jun 2025", CELLS, filled("May 2025", CELLS.slice(1), filled("Apr 2025")));
  const assessment = at(book);
  const { inventory, complete } = assessment;
  expect(isMissing(inventory!.gei)).toBe(true);
  expect(months(inventory!.months)).toEqual(["Apr 2025", "May 2025", "Jun 2025"]);
  expect(months(complete!.months)).toEqual(["Apr 2025"]);
  const blank = sortFindings(assessment).wrong.filter(({ check }) => check === "AD-02");
  expect(blank.map(({ where }) => refText(where!))).toEqual(["'May 2025'!I8"]);
});

test("formulas that give zero where nothing was typed do not begin a month; a typed zero does", () => {
  const book = filled("Apr 2025");
  book.set({ month: "May 2025", table: "fuel", row: ["Coal", "kiln"], field: "consumed" }, 0, "=E8+F8-H8");
  expect(months(at(book).inventory!.months)).toEqual(["Apr 2025"]);
  book.set({ month: "May 2025", table: "fuel", row: ["Coal", "kiln"], field: "consumed" }, 0, "");
  expect(months(at(book).inventory!.months)).toEqual(["Apr 2025", "May 2025"]);
});
