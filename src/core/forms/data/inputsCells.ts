/** Where `CCTS Inputs` says what the build did not see, for the tabs that repeat it, and in which words. */
import { absolute, quoteSheet } from "../../workbook/cells";

export const INPUTS_COLUMNS = { id: 0, sheet: 1, what: 2, range: 3, built: 4, now: 5, unseen: 6, where: 7, filled: 8 } as const;
export const INPUTS_ROWS = { header: 3, unseen: 4, notOk: 5, sentence: 6, word: 7, firstSheet: 9 } as const;

/** Readings and settings not seen, in which sheets, rows of `CCTS Data` not ok; all of it in a sentence and in a word. */
export type InputsCell = "unseen" | "where" | "notOk" | "sentence" | "word";

const CELLS: Readonly<Record<InputsCell, readonly [row: number, column: number]>> = {
  unseen: [INPUTS_ROWS.unseen, INPUTS_COLUMNS.unseen],
  where: [INPUTS_ROWS.unseen, INPUTS_COLUMNS.where],
  notOk: [INPUTS_ROWS.notOk, INPUTS_COLUMNS.unseen],
  sentence: [INPUTS_ROWS.sentence, INPUTS_COLUMNS.sheet],
  word: [INPUTS_ROWS.word, INPUTS_COLUMNS.sheet],
};

/** "$G$5". */
export function inputsCell(which: InputsCell): string {
  return absolute(...CELLS[which]);
}

/** "'CCTS Inputs'!$G$5". */
export function inputsRef(tab: string, which: InputsCell): string {
  return `${quoteSheet(tab)}!${inputsCell(which)}`;
}

/** The two words that stand before figures which do not say all the sheets say. */
const [OUT_OF_DATE, INCOMPLETE] = ["OUT OF DATE: ", "INCOMPLETE: "];
const UP_TO_DATE = "Up to date with the input sheets.";
const NOT_OK = " rows of CCTS Data not ok, see its column State.";

/** What stands in the two cells at build, when everything has been seen. */
export function textsAtBuild(notOk: number): { readonly sentence: string; readonly word: string } {
  return notOk === 0 ? { sentence: UP_TO_DATE, word: "" } : { sentence: `${INCOMPLETE}${notOk}${NOT_OK}`, word: INCOMPLETE };
}

/** The same as formulas. */
export function textFormulas(): { readonly sentence: string; readonly word: string } {
  const [unseen, notOk] = [inputsCell("unseen"), inputsCell("notOk")];
  const rows = `${notOk}&"${NOT_OK}"`;
  const changed = `"${OUT_OF_DATE}"&${unseen}&" readings or settings not seen by the build, in "&${inputsCell("where")}&". "`;
  return {
    sentence:
      `=IF(${unseen}>0,${changed}&IF(${notOk}>0,${rows}&" ","")&"Build the forms again.",IF(${notOk}>` +
      `0,"${INCOMPLETE}"&${rows},"${UP_TO_DATE}"))`,
    word: `=IF(${unseen}>0,"${OUT_OF_DATE}",IF(${notOk}>0,"${INCOMPLETE}",""))`,
  };
}
