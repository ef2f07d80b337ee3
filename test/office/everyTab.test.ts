/** LibreOffice, made to recalculate, against the values the build stored: `npm run test:deep:judges` goes over every sample. */
import { everyTab } from "../support/generatedTabs";
import { officeJudges } from "../support/office/everyFormula";

test.each(["cement", "aluminium", "pulp and paper"] as const)(
  "LibreOffice gives the engine's value for every formula of the %s sample",
  async (sector) => {
    const { formulas, wrong } = await officeJudges(await everyTab(sector));
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(formulas).toBeGreaterThan(800);
  },
);
