import { assessSnapshot } from "../support/assessed";
import { readWorkbook } from "../../src/core/reading/workbook";
import type { WorkbookSnapshot } from "../../src/core/workbook/cells";
import { plan } from "../cases/messy/plant";
import { book, grid } from "../support/grids";
import { largePlant, streamRows, STREAMS } from "../support/largePlant";
import { AS_OF } from "../support/sampleWorkbook";
import { report } from "./measure";

/** The fastest of several runs: what is asked for again and again is quick from the third on, as in a page that stays open. */
function fastest(snapshot: WorkbookSnapshot, run: (given: WorkbookSnapshot) => unknown = readWorkbook): number {
  const times = [0, 1, 2, 3, 4, 5].map(() => {
    const began = performance.now();
    run(snapshot);
    return performance.now() - began;
  });
  return Math.min(...times);
}

test("12 month sheets x 300 streams", () => {
  const snapshot = largePlant(STREAMS);
  // Each month has a meter and three products beside its streams.
  expect(readWorkbook(snapshot).lines.length).toBe(12 * (STREAMS + 4));
  report("read 12 sheets of ours x 300 streams", `${fastest(snapshot).toFixed(0)} ms`, "500 ms");
});

test("a long table of somebody else's, 3,600 and 36,000 rows", () => {
  const long = (rows: number) =>
    book([
      plan(streamRows(STREAMS)),
      grid("Data", [
        ["Month", "Fuel", "Used in", "Unit", "Consumption"],
        ...Array.from({ length: rows }, (_, i) => [`${["Apr", "May", "Jun"][i % 3]} 2025`, `Stream ${i % STREAMS}`, "Kiln", "t", i]),
      ]),
    ]);
  const [few, many] = [fastest(long(3600)), fastest(long(36_000))];
  report("read 3,600 rows of a foreign table", `${few.toFixed(0)} ms`, "500 ms");
  report("ten times the rows take", `${(many / few).toFixed(1)} times`, "11 times");
});

test("read, check and calculate 12 months x 300 streams", () => {
  const assess = (snapshot: WorkbookSnapshot) => assessSnapshot(snapshot, { asOf: AS_OF });
  const [few, many] = [fastest(largePlant(STREAMS / 10), assess), fastest(largePlant(STREAMS), assess)];
  report("read, check and calculate 12 months x 300 streams", `${many.toFixed(0)} ms`, "1000 ms");
  report("ten times the streams take", `${(many / few).toFixed(1)} times`, "11 times");
});
