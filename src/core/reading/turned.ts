/** A sheet turned round, so that months below one another stand across; what is read from it points to the sheet as it is. */
import type { ActivityLine, Reading } from "../activity/line";
import type { PlanCell } from "../plan/model";
import type { CellRef, CellValue, SheetSnapshot } from "../workbook/cells";
import type { TableMapping } from "./mapping/mapping";
import type { Run } from "./run";

const known = new WeakMap<SheetSnapshot, SheetSnapshot>();

/** Rows become columns. The same sheet gives the same answer. */
export function turned(sheet: SheetSnapshot): SheetSnapshot {
  const width = sheet.values[0]?.length ?? 0;
  const flip = <T>(rows: readonly (readonly T[])[], empty: T): T[][] =>
    Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? empty));
  const found = known.get(sheet) ?? {
    ...sheet,
    top: sheet.left,
    left: sheet.top,
    values: flip<CellValue>(sheet.values, null),
    formulas: flip(sheet.formulas, ""),
    formats: flip(sheet.formats, "General"),
  };
  known.set(sheet, found);
  return found;
}

/** A table of months below one another is known by where it stands in the turned sheet. */
export function isTurned({ layout }: Pick<TableMapping, "layout">): boolean {
  return layout === "monthsDown";
}

/** The sheet that the rows and columns of a table are counted in. */
export function sheetOf(table: TableMapping, sheet: SheetSnapshot): SheetSnapshot {
  return isTurned(table) ? turned(sheet) : sheet;
}

/** A cell of the sheet as the table counts it, and a cell of the table as the sheet does: turning twice is not turning. */
export function placeIn<Cell extends CellRef | null>(table: Pick<TableMapping, "layout">, cell: Cell): Cell {
  return cell === null || !isTurned(table) ? cell : { ...cell, row: cell.column, column: cell.row };
}

const DOWN = { layout: "monthsDown" } as const;
const back = <Cell extends CellRef | null>(cell: Cell): Cell => placeIn(DOWN, cell);

/** A run in which every place asked about is that of the sheet as it is. */
export function turnedRun(run: Run): Run {
  return {
    ...run,
    get names() {
      return run.names;
    },
    nameOf: (query) => run.nameOf({ ...query, where: back(query.where) }),
    askUnit: (text, where, table) => run.askUnit(text, back(where), table),
    place: back,
    noteTotals: (sheet, rows) => run.noteTotals(turnedName(sheet), rows),
    noteLeftOut: (sheet, rows) => run.noteLeftOut(turnedName(sheet), rows),
  };
}

/** Rows of a turned sheet are not those of the sheet. */
export function turnedName(sheet: string): string {
  return `turned ${sheet}`;
}

/** A line read from the turned sheet, with its cells where they are. */
export function turnedBack(line: ActivityLine): ActivityLine {
  const readings = [...(line.readings as ReadonlyMap<string, Reading>)].map(
    ([field, reading]) =>
      [field, { ...reading, cell: back(reading.cell), labelCell: back(reading.labelCell), unitCell: back(reading.unitCell) }] as const,
  );
  const said = Object.entries(line.said as Readonly<Record<string, PlanCell>>).map(
    ([field, cell]) => [field, { ...cell, cell: back(cell.cell) }] as const,
  );
  return Object.assign({}, line, {
    cell: back(line.cell),
    monthCell: back(line.monthCell),
    readings: new Map(readings),
    said: Object.fromEntries(said),
  });
}
