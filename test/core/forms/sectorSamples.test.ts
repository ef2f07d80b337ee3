/** Every formula of every tab of the sector samples, before a judge that knows nothing of the engine: plain doubles. */
import { SAMPLES } from "../../../src/core/sectors";
import { isCellError, refText } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { everyTab, generatedFormulas } from "../../support/generatedTabs";
import { evaluateWorkbook } from "../../support/judges/ieee";

/** Those of which another suite looks at every tab more closely. */
const ELSEWHERE = new Set(["cement, integrated", "aluminium, smelter", "pulp and paper, wood"]);

test.each(SAMPLES.filter(({ sector, subSector }) => !ELSEWHERE.has(`${sector}, ${subSector}`)))(
  "the sample of $sector, $subSector: every formula gives the engine's value, and none an error",
  async ({ sector, subSector }) => {
    const snapshot = await (await everyTab(sector, undefined, subSector)).read();
    const judge = evaluateWorkbook(snapshot);
    const formulas = generatedFormulas(snapshot);
    const wrong = formulas.flatMap(({ sheet, row, column, formula, stored }) => {
      const native = judge(sheet, row, column);
      return !isCellError(native) && agrees(native, stored)
        ? []
        : [`${refText({ sheet, row, column })} ${formula}: ${JSON.stringify(native)}, engine ${JSON.stringify(stored)}`];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(formulas.length).toBeGreaterThan(800);
  },
);
