/** Excel fails at a random point of an operation: the workbook is wholly before it or wholly after it, and the message is true. */
import { smallFailures } from "../deep/failures";
import "../support/localExcel";

test("failures injected before, half-way and after: nothing half-written, no untrue message, and trying again works", async () => {
  const figures = await smallFailures(7);
  expect(figures).toMatchObject({ halfWritten: [], untrue: [], retriesFailed: [] });
  expect(figures.points).toBe(7);
});
