/** Rows inserted into a sheet and taken out of it are known again by the inputs in them. */
import * as fc from "fast-check";
import { followedFormula } from "../../../src/core/rebuild/followedRows";
import { rowShifts, shifted } from "../../../src/core/rebuild/rowShifts";

/** What happens to each row of a sheet of ten, in order: it stays, goes, or gets a new one above it. */
const fates = fc.array(fc.constantFrom("stays", "stays", "stays", "goes", "below a new one"), { minLength: 10, maxLength: 10 });

const inputsIn = (rows: readonly (readonly [row: number, name: number])[]) =>
  Object.fromEntries(
    rows.flatMap(([row, name]) => [
      [`'Apr 2025'!C${row}`, `${name}`],
      [`'Apr 2025'!A${row} stream`, `stream ${name}`],
    ]),
  );

test("every input of the build is found at its cell of today, and one whose row went is said to have gone", () => {
  fc.assert(
    fc.property(fates, (all) => {
      let row = 0;
      const now = all.flatMap((fate, name): readonly (readonly [number, number])[] => {
        row += fate === "goes" ? 0 : fate === "below a new one" ? 2 : 1;
        return fate === "goes" ? [] : [[row, name]];
      });
      const before = inputsIn(all.map((_, name) => [name + 1, name]));
      const shifts = rowShifts(before, inputsIn(now));
      const moved = Object.fromEntries(Object.entries(before).map(([place, text]) => [shifted(place, shifts), text]));
      expect(Object.keys(moved)).toHaveLength(20);
      expect(moved).toMatchObject(inputsIn(now));
    }),
  );
});

test("rows of other sheets, of settings and of sheets without inputs stay where they are", () => {
  const shifts = rowShifts({ "'May'!B3": "1", "plan 'Plan'!B7": "t" }, { "'May'!B4": "1", "plan 'Plan'!B7": "t" });
  expect(["'May'!B3", "plan 'Plan'!B7", "'June'!B3", "no place"].map((place) => shifted(place, shifts))).toEqual([
    "'May'!B4",
    "plan 'Plan'!B7",
    "'June'!B3",
    "no place",
  ]);
});

test("a formula kept from before follows the rows as Excel's own would have", () => {
  const may = (...rows: readonly number[]) => Object.fromEntries(rows.map((row, i) => [`'May'!B${row}`, `${i}`]));
  // Rows 3, 4, 5 and 7 hold 0, 1, 2 and 3. A row above them all comes in; then row 4 with its 1 goes.
  const put = rowShifts(may(3, 4, 5, 7), may(4, 5, 6, 8));
  const cut = rowShifts(may(3, 4, 5, 7), { "'May'!B3": "0", "'May'!B4": "2", "'May'!B6": "3" });
  const formula = "=SUM('May'!$B$3:$B$7)/'May'!B4*$A$4";
  expect(followedFormula(formula, (sheet) => put.get(sheet))).toBe("=SUM('May'!$B$4:$B$8)/'May'!B5*$A$4");
  expect(followedFormula(formula, (sheet) => cut.get(sheet))).toBe("=SUM('May'!$B$3:$B$6)/#REF!*$A$4");
});
