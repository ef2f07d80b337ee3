/** Fields the user fills in on a form: found by the line's id and the column, and kept when the form is built again. */
import { decimal } from "../../quantity/decimal";
import { missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { reading } from "../../trace/trace";
import { formulaAt } from "../../workbook/cells";
import type { CellValue, SheetSnapshot } from "../../workbook/cells";
import { TAB_NAMES } from "./layout";

/** What stands in typed fields, by `typedKey`. */
export type TypedFields = ReadonlyMap<string, CellValue>;

export function typedKey(id: string, column: number): string {
  return `${id}@${column}`;
}

/** What the user has typed into the form tabs, read by the ids in their first columns, which no two tabs share. */
export function typedFieldsOf(sheets: readonly SheetSnapshot[]): TypedFields {
  return new Map(sheets.filter((sheet) => sheet.form !== null && sheet.form in TAB_NAMES).flatMap(fieldsOf));
}

function fieldsOf(sheet: SheetSnapshot): readonly (readonly [string, CellValue])[] {
  return sheet.values.flatMap((values, r) => {
    const id = sheet.left === 0 ? values[0] : null;
    if (typeof id !== "string" || id === "") return [];
    return values.flatMap((value, column): (readonly [string, CellValue])[] =>
      column === 0 || value === null || formulaAt(sheet, sheet.top + r, column) !== "" ? [] : [[typedKey(id, column), value]],
    );
  });
}

/** A typed number as a leaf of a derivation, or a gap that says it is not typed. */
export function typedFigure(fields: TypedFields, id: string, column: number, label: string, unit: string): Figure {
  const value = fields.get(typedKey(id, column));
  return typeof value === "number"
    ? { ...reading(label, decimal(value), unit), notes: [`Typed on the form, line ${id}`] }
    : missing("notTyped", "the form", { words: { field: label } });
}
