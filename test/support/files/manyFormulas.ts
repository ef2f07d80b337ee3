/** A workbook of many formulas whose stored results are not what a calculation gives: so it shows whether they were computed anew. */
import { workbookParts, worksheet, zipped } from "./plans";

/** Column A counts, column B says =A*2 and stores three times A. */
export function manyFormulas(count: number): Uint8Array {
  const rows = Array.from(
    { length: count },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i + 1}</v></c><c r="B${i + 1}"><f>A${i + 1}*2</f><v>${3 * (i + 1)}</v></c></row>`,
  );
  return zipped(workbookParts({ Many: worksheet(`<sheetData>${rows.join("")}</sheetData>`) }));
}
