/** Tables of a form that repeat rows of the plan or the reference data, cell by cell, as links. */
import type { AnyPlanCell, MonitoringPlan, RowOf } from "../../plan/model";
import { procedureRows } from "../../plan/parse/procedureRows";
import { fieldOf, headerText } from "../../plan/spec/tableSpec";
import type { FieldSpec, TableSpec } from "../../plan/spec/tableSpec";
import type { CellContent } from "../../workbook/sheetPlan";
import type { FormPart, TableRowsSpec } from "./line";
import { dateLink, numberLink, textLink } from "./links";

/** A link of the kind its field is. */
export function entryLink(entry: AnyPlanCell): CellContent {
  if (entry.kind === "date") return dateLink(entry);
  return entry.kind === "number" ? numberLink(entry) : textLink(entry);
}

/** The named fields of every row, under the headers the plan itself has; a line that says so where there is no row. */
export function linkedTable<Field extends FieldSpec>(
  id: string,
  spec: TableSpec<Field>,
  rows: readonly RowOf<TableSpec<Field>>[],
  fields: readonly NoInfer<Field>["id"][],
): TableRowsSpec {
  const header = fields.map((field) => headerText(fieldOf(spec, field)));
  const links = rows.map((row) => fields.map((field) => entryLink((row as Readonly<Record<string, AnyPlanCell>>)[field] as AnyPlanCell)));
  return { kind: "table", id, header, rows: links.length > 0 ? links : [[{ value: "none in the plan" }]] };
}

/** The rows of the plan's procedures that describe one clause of 5(6). */
export function procedureTable(id: string, plan: MonitoringPlan, clause: string): TableRowsSpec {
  const rows = procedureRows(plan, clause);
  const links = rows.map((row) => [textLink(row.description), textLink(row.responsible), textLink(row.document)]);
  return {
    kind: "table",
    id,
    header: ["How it is done here", "Responsible", "Document"],
    rows: links.length > 0 ? links : [[{ value: "none in the plan" }]],
  };
}

/** Items of a list, one a row: label, value, and the note beside it. */
export function itemTable(
  id: string,
  header: readonly string[],
  items: readonly (readonly [label: string, entry: AnyPlanCell])[],
): TableRowsSpec {
  const rows = items.map(([label, entry]): readonly CellContent[] => {
    const value = entryLink(entry);
    const note: CellContent =
      entry.cell === null ? { value: null } : textLink({ text: entry.note, cell: { ...entry.cell, column: entry.cell.column + 1 } });
    return [{ value: label }, value, note];
  });
  return { kind: "table", id, header, rows };
}

/** A heading and what stands under it. */
export function section(id: string, label: string, ...parts: readonly FormPart[]): readonly FormPart[] {
  return [{ kind: "heading", id, label }, ...parts];
}
