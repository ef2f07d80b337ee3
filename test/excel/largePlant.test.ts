/** The budgets of a plant with 100 streams: how often Excel is asked, and how much at once. The benchmark has them for 300. */
import { assess } from "../../src/core/operations";
import { officePort } from "../../src/excel/officePort";
import { largePlant } from "../support/largePlant";
import type { LargePlantCounts } from "../support/largePlantCounts";
import { buildAllowance, largePlantCounts, MB, readAllowance } from "../support/largePlantCounts";
import { startLocalExcel } from "../support/localExcel";
import { BUILD } from "../support/sampleWorkbook";

let counts: LargePlantCounts;

beforeAll(async () => {
  counts = await largePlantCounts(100);
});

test("twelve months of 100 streams are read and checked in three requests", () => {
  expect(counts.read).toMatchObject({ syncs: 3, writes: 0 });
});

test("building all forms takes seven requests, and one for each further megabyte written", () => {
  expect(counts.build.cellsWritten).toBeGreaterThan(60_000);
  expect(counts.build.requestBytes).toBeLessThan(5.5 * MB);
  // One more than the allowance of six: what the write replaces is read first, so that a failure can be taken back.
  expect(counts.build.syncs).toBeLessThanOrEqual(buildAllowance(counts.build) + 1);
});

test("building again reads everything within the allowance of reading, and writes nothing", () => {
  expect(counts.again).toMatchObject({ writes: 0, cellsWritten: 0 });
  // One more than the allowance: the copy of the inputs is read with the forms.
  expect(counts.again.syncs).toBeLessThanOrEqual(readAllowance(counts.again) + 1);
});

test.each(["read", "build", "again"] as const)("no request of %s is larger than a megabyte, no answer larger than four", (what) => {
  expect(counts[what].largestRequest).toBeLessThanOrEqual(1024 * 1024);
  expect(counts[what].largestAnswer).toBeLessThanOrEqual(4 * 1024 * 1024);
});

test("the number of sheets makes no difference", async () => {
  const { host } = await startLocalExcel(largePlant(5));
  await assess(officePort(), BUILD);
  const twelveMonths = host.counters.syncs;
  await host.loadWorkbook(largePlant(5, [0]));
  host.resetCounters();
  await assess(officePort(), BUILD);
  expect([twelveMonths, host.counters.syncs]).toEqual([3, 3]);
  host.dispose();
});
