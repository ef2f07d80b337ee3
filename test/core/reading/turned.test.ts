/** A sheet turned round: its rows are columns, and each cell is where its own row and column cross. */
import { turned } from "../../../src/core/reading/turned";
import { grid } from "../../support/grids";

/** A row may end before the first one does: the cell behind its end is empty, and the row below does not move up into it. */
test("a row that ends early keeps its place", () => {
  const full = grid("Coal", [
    ["Month", "Coal"],
    ["Apr 2025", null],
    ["May 2025", 120],
  ]);
  const [header = [], april = [], may = []] = full.values;
  const sheet = { ...full, values: [header, april.slice(0, 1), may] };
  expect(turned(sheet).values).toEqual([
    ["Month", "Apr 2025", "May 2025"],
    ["Coal", null, 120],
  ]);
});
