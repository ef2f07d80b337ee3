/** Finds texts in the cells of the open workbook. */
import { BooleanNumber } from "@univerjs/core";
import type { CellRef } from "../core/workbook/cells";
import type { Book } from "./book/book";
import { displayText } from "./engine/cells";

/** Cells of visible tabs that show the text, whatever its case, or hold it in their formula; in tab order, row by row. */
export function findCells(book: Book, text: string): readonly CellRef[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  return book.spreadsheet.sheets
    .filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE)
    .flatMap((sheet) => {
      const reader = book.reader(sheet.getSheetId());
      const used = reader.used(true);
      const found: CellRef[] = [];
      for (let row = used?.top ?? 0; used && row <= used.bottom; row++)
        for (let column = used.left; column <= used.right; column++) {
          const cell = reader.cell(row, column);
          if (cell.type === "Empty") continue;
          const shown = `${displayText(cell, reader.format(row, column))}\n${String(cell.value)}\n${cell.formula ?? ""}`;
          if (shown.toLowerCase().includes(wanted)) found.push({ sheet: sheet.getName(), row, column });
        }
      return found;
    });
}
