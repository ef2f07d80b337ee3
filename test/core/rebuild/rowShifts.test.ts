/** Rows inserted into a sheet and taken out of it are known again by the inputs in them. */
import * as fc from "fast-check";
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
