/** Turns the tables of a month's sheet into activity lines. */
import type { TableSpec } from "../plan/tableSpec";
import { MONTH_TABLES } from "../plan/monthTables";
import type { Month } from "../quantity/period";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { numberOf } from "./entries";
import type { ActivityLine, ActivityTable, Reading } from "./records";
import { cellOf, cellText, findTables, formulaOf, rowsOf, textOf, valueOf } from "./tables";
import type { FoundRow, FoundTable } from "./tables";

/** Which field names the line, which its use, and which its lot. */
const NAMING: Readonly<Record<ActivityTable, { readonly stream: string; readonly use: string; readonly lot: string }>> = {
  fuel: { stream: "stream", use: "use", lot: "lot" },
  electricity: { stream: "meter", use: "kind", lot: "" },
  production: { stream: "product", use: "", lot: "" },
  heat: { stream: "heatId", use: "kind", lot: "" },
  process: { stream: "item", use: "", lot: "" },
};

/** Lines of all month tables on one sheet whose month is known. */
export function monthSheetLines(sheet: SheetSnapshot, month: Month): readonly ActivityLine[] {
  return findTables(sheet, MONTH_TABLES).flatMap((found) => rowsOf(found).map((row) => activityLine(row, month)));
}

export function activityLine(row: FoundRow, month: Month): ActivityLine {
  const { spec } = row.table;
  const naming = NAMING[spec.id as ActivityTable];
  return {
    table: spec.id as ActivityTable,
    stream: textOf(row, naming.stream),
    use: naming.use === "" ? "" : textOf(row, naming.use),
    lot: naming.lot === "" ? "" : textOf(row, naming.lot),
    month,
    readings: readings(row, spec),
    attributes: new Map(spec.fields.filter((f) => f.kind !== "number").map((f) => [f.id, textOf(row, f.id)])),
    cell: cellOf(row, naming.stream) as CellRef,
  };
}

function readings(row: FoundRow, spec: TableSpec): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  for (const field of spec.fields) {
    const column = row.table.columns.get(field.id);
    if (field.kind !== "number" || column === undefined) continue;
    const value = valueOf(row, field.id);
    const { value: number, problem } = numberOf(value);
    found.set(field.id, {
      value: number,
      problem,
      text: cellText(value),
      computed: formulaOf(row, field.id) !== "",
      isText: typeof value === "string" && value !== "",
      cell: cellOf(row, field.id)!,
      ...unitOf(row, row.table, field.id, field.unit),
    });
  }
  return found;
}

/** The unit written in the header goes before the row's own unit column, which goes before the field's fixed unit. */
function unitOf(row: FoundRow, table: FoundTable, field: string, fixed: string | undefined): Pick<Reading, "unit" | "unitCell" | "unitText"> {
  const column = table.columns.get(field)!;
  if (column.unit !== "") return { unit: column.unit, unitCell: { sheet: table.sheet.name, row: table.headerRow, column: column.column }, unitText: column.header };
  if (fixed !== undefined) return { unit: fixed, unitCell: null, unitText: fixed };
  const text = textOf(row, "unit");
  return { unit: text, unitCell: cellOf(row, "unit"), unitText: text };
}
