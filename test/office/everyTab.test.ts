/** LibreOffice, made to recalculate, against the values the build stored: every formula of every generated tab. */
import { valueAt } from "../../src/core/workbook/cells";
import { agrees } from "../support/agrees";
import { everyTab, generatedFormulas } from "../support/generatedTabs";
import { recalculate } from "../support/office/libreOffice";

jest.setTimeout(300_000);

test.each(["cement", "aluminium", "pulp and paper"] as const)(
  "LibreOffice gives the engine's value for every formula of the %s sample",
  async (sector) => {
    const port = await everyTab(sector);
    const office = await recalculate(port.bytes());
    const wrong = generatedFormulas(await port.read()).flatMap(({ sheet, row, column, formula, stored }) => {
      const native = valueAt(
        office.sheets.find((candidate) => candidate.name === sheet)!,
        row,
        column,
      );
      return agrees(native, stored)
        ? []
        : [`${sheet}!R${row + 1}C${column + 1} ${formula}: LibreOffice ${JSON.stringify(native)}, engine ${JSON.stringify(stored)}`];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  },
);
