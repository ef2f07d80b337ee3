/**
 * The grid's engine as a judge: every formula of every tab gives the engine's value, for a sample plant and for a workbook
 * somebody else laid out. `npm run test:deep:judges` asks it about all of them.
 */
import { everyTab } from "../support/generatedTabs";
import { gridJudges, gridJudgesLayout } from "../support/judges/inGrid";

test("every tab of the aluminium sample", async () => {
  const { count, different } = await gridJudges(await (await everyTab("aluminium")).read());
  expect(different).toEqual([]);
  expect(count).toBeGreaterThan(2500);
});

test("every tab of the case hindi-headers", async () => {
  const { count, different } = await gridJudgesLayout("hindi-headers");
  expect(different).toEqual([]);
  expect(count).toBeGreaterThan(500);
});
