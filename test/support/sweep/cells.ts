/** Every cell of a plant that people fill in, as the reading knows it: its field, its content and where it is. */
import { readingsOf } from "../../../src/core/activity/line";
import type { ActivityLine } from "../../../src/core/activity/line";
import { specOf } from "../../../src/core/activity/build";
import { planCells } from "../../../src/core/inventory/unread";
import { sheetField } from "../../../src/core/checks/support/spec";
import { monthIndex } from "../../../src/core/quantity/period";
import type { Month } from "../../../src/core/quantity/period";
import type { ItemSpec } from "../../../src/core/plan/spec/tableSpec";
import type { WorkbookReading } from "../../../src/core/reading/readBy";
import { refText, valueAt } from "../../../src/core/workbook/cells";
import type { CellRef, CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";

export interface InputCell {
  readonly part: "month" | "plan" | "reference";
  /** The month's table; "" in the plan and the reference data. */
  readonly table: string;
  readonly field: Pick<ItemSpec, "id" | "kind" | "choices">;
  readonly at: CellRef;
  readonly value: CellValue;
}

/** Cells of one month, of the plan and of the reference data, each once; blank ones among them. */
export function inputCells(snapshot: WorkbookSnapshot, reading: WorkbookReading, month: Month): readonly InputCell[] {
  const held = (at: CellRef): CellValue => {
    const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
    return sheet === undefined ? null : valueAt(sheet, at.row, at.column);
  };
  const lines = reading.lines.filter((line) => monthIndex(line.month) === monthIndex(month));
  const found = [
    ...lines.flatMap(cellsOfLine).map((cell) => ({ ...cell, part: "month" as const })),
    ...(["plan", "reference"] as const).flatMap((part) => {
      const of = reading[part];
      return of === null
        ? []
        : planCells(of).flatMap(([id, { cell, kind }]) => {
            const field = sheetField(id, kind) ?? { id, kind };
            return cell === null ? [] : [{ part, table: "", field, at: cell }];
          });
    }),
  ];
  return [...new Map(found.map((cell) => [refText(cell.at), { ...cell, value: held(cell.at) }])).values()];
}

function cellsOfLine(line: ActivityLine): readonly Pick<InputCell, "table" | "field" | "at">[] {
  const { table } = line;
  const name = specOf(table).fields.find(({ kind }) => kind === "text") ?? { id: "name", kind: "text" as const };
  const figures = readingsOf(line).flatMap(([id, { cell, unitCell }]) => [
    { table, field: { id, kind: "number" as const }, at: cell },
    ...(unitCell?.row === line.cell.row ? [{ table, field: { id: "unit", kind: "text" as const }, at: unitCell }] : []),
  ]);
  const said = specOf(table).fields.flatMap((field) => {
    const cell = (line.said as Readonly<Record<string, { readonly cell: CellRef | null }>>)[field.id]?.cell ?? null;
    return cell === null ? [] : [{ table, field, at: cell }];
  });
  return [{ table, field: name, at: line.cell }, ...figures, ...said];
}
