/** On paper: where pages begin, worked out by hand, and for the input sheets of every sample. */
import { createSample } from "../../../src/core/operations";
import { SAMPLES } from "../../../src/core/sectors";
import { breaksBefore, paperFor } from "../../../src/core/workbook/appearance/pages";
import type { WorkbookPort } from "../../../src/core/workbook/port";
import type { SheetPlan } from "../../../src/core/workbook/sheetPlan";

/** Forty rows of one line, 15 points each, in columns so narrow that nothing is scaled: a page of A4 holds 470 of 480 points. */
const narrow = { cells: [], columns: [{ width: 20 }], titleRows: 2 };
// Less two rows of the title, 470 - 30 = 440 points are left: 29 rows.

test("a table begins a page when it does not fit any more", () => {
  const blocks = [
    { first: 3, last: 20 },
    { first: 23, last: 35 },
  ];
  // Rows 2 to 20 are 19; with rows 21 to 35 they are 34, more than 29.
  expect(breaksBefore(blocks, narrow)).toEqual([23]);
  // Rows 2 to 30 are 29.
  expect(breaksBefore([{ first: 3, last: 30 }], narrow)).toEqual([]);
  // Nor is a page left to the title alone.
  expect(breaksBefore([{ first: 3, last: 31 }], narrow)).toEqual([]);
});

test("a table longer than a page begins one and goes on where it is full, and the next one follows on its last page", () => {
  const blocks = [
    { first: 3, last: 10 },
    { first: 13, last: 60 },
    { first: 63, last: 70 },
  ];
  // Rows 13 to 41 and 42 to 60: 19 rows, to which rows up to 70 make 29.
  expect(breaksBefore(blocks, narrow)).toEqual([13]);
  expect(breaksBefore([...blocks.slice(0, 2), { first: 63, last: 71 }], narrow)).toEqual([13, 63]);
});

test("what is too wide to be read on A4 goes onto A3", () => {
  expect(paperFor([{ width: 100 }, { width: 90 }])).toEqual({});
  expect(paperFor([{ width: 100 }, { width: 91 }])).toEqual({ paper: "A3" });
});

test.each(SAMPLES)(
  "every month of the sample of $sector, $subSector, is one page, and a page begins with a table only",
  async ({ sector, subSector }) => {
    const plans: SheetPlan[] = [];
    const port: WorkbookPort = {
      name: "sample",
      calculates: true,
      read: () => Promise.resolve({ sheets: [], part: null, dateSystem: 1900 }),
      write: ({ create }) => {
        plans.push(...create);
        return Promise.resolve();
      },
      pause: () => Promise.resolve(),
    };
    await createSample(port, sector, undefined, subSector);
    const inputs = plans.filter(({ print }) => print.breaks !== undefined);
    expect(inputs.length).toBe(14);
    for (const { form, cells, print } of inputs) {
      const titles = cells.filter(({ style }) => style === "section").map(({ row }) => row);
      expect(print.breaks!.filter((row) => !titles.includes(row))).toEqual([]);
      if (form.startsWith("month:")) expect(print.breaks).toEqual([]);
    }
  },
);
