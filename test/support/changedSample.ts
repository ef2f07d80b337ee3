/** A sample plant as a file in which single input cells are changed as a person would change them. */
import type { Sector, SubSector } from "../../src/core/plan/spec/sectors";
import type { SheetSnapshot } from "../../src/core/workbook/cells";
import { Book } from "../core/checks/book";
import type { FilePort } from "../../src/files/filePort";
import { sampleFile } from "./sampleWorkbook";

/** The sample's file with what `change` types into its sheets. */
export async function changedSample(sector: Sector, change: (book: Book) => void, subSector?: SubSector): Promise<FilePort> {
  const port = await sampleFile(sector, subSector);
  const before = await port.read();
  const book = new Book(before);
  change(book);
  const update = before.sheets.flatMap((sheet) => {
    const after = book.snapshot.sheets.find(({ id }) => id === sheet.id);
    const cells = after === undefined ? [] : typedCells(sheet, after);
    return cells.length === 0 ? [] : [{ sheetId: sheet.id, cells, restyle: false }];
  });
  await port.write({ create: [], update });
  return port;
}

function typedCells(before: SheetSnapshot, after: SheetSnapshot) {
  return after.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      if (value === (before.values[r]?.[c] ?? null)) return [];
      const format = typeof value === "number" ? "General" : "@";
      return [{ row: after.top + r, column: after.left + c, content: { value }, style: "plain" as const, format }];
    }),
  );
}
