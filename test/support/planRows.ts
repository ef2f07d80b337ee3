/** Rows of the plan and of the reference data as a person types them, for tests of what is done with them. */
import type { RowOf } from "../../src/core/plan/model";
import { blankRow, readTyped } from "../../src/core/plan/parse/entries";
import type { FieldSpec, TableSpec } from "../../src/core/plan/spec/tableSpec";
import type { CellValue } from "../../src/core/workbook/cells";

/** A row of a table in which only these cells are filled. */
export function typedRow<Field extends FieldSpec>(
  spec: TableSpec<Field>,
  typed: { readonly [Id in Field["id"]]?: CellValue },
): RowOf<TableSpec<Field>> {
  const cells = spec.fields
    .filter(({ id }) => id in typed)
    .map((field) => [
      field.id,
      readTyped(field, { value: (typed as Readonly<Record<string, CellValue>>)[field.id] ?? null, at: null, note: "" }),
    ]);
  return { ...blankRow(spec), ...(Object.fromEntries(cells) as object) };
}
