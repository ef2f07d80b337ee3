/** Forms over workbooks somebody else laid out, before LibreOffice forced to recalculate. */
import { valueAt } from "../../src/core/workbook/cells";
import { agrees } from "../support/agrees";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { draftForms, MESSY_CASES, messyCase, messySnapshot } from "../cases/messy/answered";
import { recalculate } from "../support/office/libreOffice";
import { planOf } from "../support/snapshotPlan";

/** A file of ours counts days from 1900. */
const CASES = MESSY_CASES.filter((name) => messyCase(name).dateSystem !== 1904);

test.each(CASES)("%s", async (name) => {
  const messy = messyCase(name);
  const plans = draftForms(messy);
  const port = filePort(newWorkbook(), `${name}.xlsx`);
  await port.write({ create: [...messySnapshot(messy).sheets.map(planOf), ...plans], update: [] });
  const recalculated = await recalculate(port.bytes());
  const wrong = plans.flatMap((plan) => {
    const sheet = recalculated.sheets.find((found) => found.name === plan.name)!;
    return plan.cells.flatMap(({ row, column, content }) => {
      if (!("formula" in content)) return [];
      const native = valueAt(sheet, row, column);
      return agrees(native, content.value)
        ? []
        : [
            `${plan.name}!R${row + 1}C${column + 1} ${content.formula}: native ${JSON.stringify(native)}, engine ` +
              `${JSON.stringify(content.value)}`,
          ];
    });
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});
