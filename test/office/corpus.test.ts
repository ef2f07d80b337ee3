/** LibreOffice opens what we add a tab to, whoever wrote it, and finds their numbers and ours. */
import { valueAt, type WorkbookSnapshot } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { CORPUS } from "../support/files/corpus";
import { NEW_SHEET } from "../support/files/otherWriters";
import { reopened } from "../support/office/libreOffice";

const COLUMNS_OF_FUELS = 6;

/** The typed numbers of the table of fuels; what formulas give beside it may be calculated anew. */
function numbers({ sheets }: WorkbookSnapshot): readonly unknown[] {
  const { top, left, values, formulas } = sheets[0]!;
  return values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      typeof value === "number" && left + c < COLUMNS_OF_FUELS && formulas[r]?.[c] === ""
        ? [`${top + r}:${left + c} ${value.toPrecision(14)}`]
        : [],
    ),
  );
}

test("every workbook of the corpus with a tab of ours", async () => {
  const files = CORPUS.filter(({ name }) => name !== "openpyxl-protected.xlsx");
  const built = await Promise.all(
    files.map(async ({ name, bytes }) => {
      const port = filePort(bytes, name);
      const before = await port.read();
      await port.write({ create: [NEW_SHEET], update: [], part: '{"version":1}' });
      return { name, before, bytes: port.bytesFor(name) };
    }),
  );
  const opened = await reopened(built.map(({ bytes }) => bytes));
  for (const [i, { name, before }] of built.entries()) {
    const after = opened[i];
    const ours = after?.sheets.find((sheet) => sheet.name === NEW_SHEET.name);
    expect([name, after && numbers(after), ours && valueAt(ours, 1, 0)]).toEqual([name, numbers(before), "Apr"]);
  }
});
