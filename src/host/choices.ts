/** The list a cell's data validation offers. */
import type { CellRef } from "../core/workbook/cells";
import type { Book } from "./book/book";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { displayText } from "./engine/cells";
import { readAddress, type SheetArea } from "./members/area";

/** null where the cell has no list, or one that is no plain range. */
export function choicesOf(book: Book, { sheet, row, column }: CellRef): readonly string[] | null {
  const sheetId = book.spreadsheet.sheetNamed(sheet)?.getSheetId();
  if (sheetId === undefined) return null;
  const validation = book
    .state(sheetId)
    .validations.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const { list } = (validation?.rule ?? {}) as { readonly list?: { readonly source: unknown } };
  const alert = (validation?.errorAlert ?? {}) as { readonly showAlert?: boolean; readonly style?: string };
  if (typeof list?.source !== "string" || alert.showAlert === false || (alert.style ?? "Stop") !== "Stop") return null;
  return list.source.startsWith("=") ? listed(book, sheetId, list.source.slice(1)) : list.source.split(",").map((item) => item.trim());
}

function listed(book: Book, sheetId: string, source: string): readonly string[] | null {
  const at = rangeOf(book, sheetId, source);
  if (!at) return null;
  const reader = book.reader(at.sheetId);
  const items: string[] = [];
  for (let row = at.area.top; row <= at.area.bottom; row++)
    for (let column = at.area.left; column <= at.area.right; column++) {
      const text = displayText(reader.cell(row, column), reader.format(row, column));
      if (text !== "") items.push(text);
    }
  return items;
}

/** A range, or a name that leads to one. */
function rangeOf(book: Book, sheetId: string, source: string): SheetArea | null {
  const names = Object.values(book.spreadsheet.injector.get(IDefinedNamesService).getDefinedNameMap(book.spreadsheet.unitId) ?? {});
  const named = names.find(({ name }) => name.toLowerCase() === source.toLowerCase());
  try {
    return readAddress(book, sheetId, (named?.formulaOrRefString ?? source).replace(/^=/, ""));
  } catch {
    return null;
  }
}
