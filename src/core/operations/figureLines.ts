/** The computed lines of the form tabs as they are now: the engine's figure at build beside what the sheet shows. */
import { elementAt } from "../quantity/known";
import { cellText } from "../plan/parse/tables";
import { columnIndex, formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";

/** A computed line of a form tab: the exact figure as text, as the engine gave it at the build. */
export interface FigureLine {
  readonly id: string;
  readonly form: string;
  readonly label: string;
  readonly unit: string;
  readonly exact: string;
  /** The same rounded to the line's step. */
  readonly rounded: number | null;
  /** The native result in the column of the whole period. */
  readonly shown: CellValue;
  readonly cell: CellRef;
}

const EXACT = "Exact figure at build";
const ENGINE = "Engine at build";

/** Found by their headers, so that they still read when the add-in's traces were stripped from the file. */
export function figureLines(snapshot: WorkbookSnapshot): readonly FigureLine[] {
  return snapshot.sheets.flatMap((sheet) => linesOn(sheet));
}

function linesOn(sheet: SheetSnapshot): readonly FigureLine[] {
  const header = sheet.values.findIndex((row) => row.some((value) => value === EXACT) && row.some((value) => value === ENGINE));
  if (header < 0) return [];
  const texts = elementAt(sheet.values, header).map(cellText);
  const column = (label: string): number => sheet.left + texts.indexOf(label);
  const [label, unit, engine, exact] = [column("Particulars"), column("Unit"), column(ENGINE), column(EXACT)];
  return sheet.values.slice(header + 1).flatMap((_, i): readonly FigureLine[] => {
    const row = sheet.top + header + 1 + i;
    const [id, figure] = [cellText(valueAt(sheet, row, 0)), cellText(valueAt(sheet, row, exact))];
    const compared = /(?<![A-Z$])([A-Z]{1,3})\d+-/.exec(formulaAt(sheet, row, engine + 1))?.[1];
    if (id === "" || figure === "" || compared === undefined) return [];
    // The formula of the difference names the column it compares.
    const shown = columnIndex(compared);
    return [
      {
        id,
        form: sheet.form ?? sheet.name,
        label: cellText(valueAt(sheet, row, label)),
        unit: cellText(valueAt(sheet, row, unit)),
        exact: figure,
        rounded: numberAt(sheet, row, engine),
        shown: valueAt(sheet, row, shown),
        cell: { sheet: sheet.name, row, column: shown },
      },
    ];
  });
}

function numberAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const value = valueAt(sheet, row, column);
  return typeof value === "number" ? value : null;
}
