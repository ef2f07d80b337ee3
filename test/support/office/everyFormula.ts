/** Every formula of every generated tab as LibreOffice calculates it, against the value the build stored. */
import { refText, valueAt } from "../../../src/core/workbook/cells";
import type { FilePort } from "../../../src/files/filePort";
import { agrees } from "../agrees";
import { generatedFormulas } from "../generatedTabs";
import { recalculate } from "./libreOffice";

export interface OfficeJudged {
  readonly formulas: number;
  /** Each with its cell, the formula and both values; nothing where they agree. */
  readonly wrong: readonly string[];
}

/** Rejects where LibreOffice is missing, does not open the workbook or does not recalculate it. */
export async function officeJudges(port: FilePort): Promise<OfficeJudged> {
  const office = await recalculate(port.bytes());
  const sheets = new Map(office.sheets.map((sheet) => [sheet.name, sheet]));
  const formulas = generatedFormulas(await port.read());
  const wrong = formulas.flatMap(({ formula, stored, ...cell }) => {
    const sheet = sheets.get(cell.sheet);
    const native = sheet === undefined ? null : valueAt(sheet, cell.row, cell.column);
    return agrees(native, stored)
      ? []
      : [`${refText(cell)} ${formula.slice(0, 300)}: LibreOffice ${JSON.stringify(native)}, engine ${JSON.stringify(stored)}`];
  });
  return { formulas: formulas.length, wrong };
}
