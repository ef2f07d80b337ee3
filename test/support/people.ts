/** What people do to a workbook between two builds, done to the file as Excel would do it. */
import type { CellContent } from "../../src/core/workbook/sheetPlan";
import { mapReferences, referenceText } from "../../src/core/desk/inPlace/references";
import { filePort } from "../../src/files/filePort";
import type { PlannedCell } from "../../src/core/workbook/sheetPlan";
import { formatAt, formulaAt, valueAt } from "../../src/core/workbook/cells";

/** Inserts a row with a note in column B into one sheet; what stands below moves down, and references everywhere follow. */
export async function withRowInserted(bytes: Uint8Array, name: string, at: number, note: string): Promise<Uint8Array> {
  const port = filePort(bytes, "people.xlsx");
  const { sheets } = await port.read();
  const follow = (formula: string, own: string): string =>
    mapReferences(formula, (reference) => ((reference.sheet ?? own) !== name ? referenceText(reference) : referenceText({ ...reference, corners: reference.corners.map((corner) => ({ ...corner, row: corner.row >= at ? corner.row + 1 : corner.row })) })));
  for (const sheet of sheets) {
    const cells: PlannedCell[] = [];
    const shift = sheet.name === name ? 1 : 0;
    const bottom = sheet.top + sheet.values.length;
    for (let row = sheet.top; row < bottom + shift; row += 1) {
      for (let column = sheet.left; column < sheet.left + (sheet.values[0]?.length ?? 0); column += 1) {
        const from = row > at ? row - shift : row;
        const isNew = shift === 1 && row === at;
        const formula = isNew ? "" : formulaAt(sheet, from, column);
        const content: CellContent = isNew ? { value: column === 1 ? note : null } : formula === "" ? { value: valueAt(sheet, from, column) } : { formula: follow(formula, sheet.name), value: valueAt(sheet, from, column) };
        if (shift === 1 || (formula !== "" && follow(formula, sheet.name) !== formula)) cells.push({ row, column, content, style: "plain", format: formatAt(sheet, from, column) });
      }
    }
    if (cells.length > 0) await port.write({ create: [], update: [{ sheetId: sheet.id, cells, restyle: false }] });
  }
  return port.bytes();
}
