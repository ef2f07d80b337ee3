/** Makes lines of their table: the one place where the cells of a row become the typed cells of its line. */
import type { AnyPlanCell } from "../plan/model";
import { MONTH_TABLES } from "../plan/spec/monthTables";
import type { FieldSpec, TableSpec } from "../plan/spec/tableSpec";
import type { ActivityLine, ActivityTable, Reading } from "./line";

const SPECS: ReadonlyMap<string, TableSpec> = new Map(MONTH_TABLES.map((spec) => [spec.id, spec]));

/** The fields of each table that are no figures. */
const SAID_FIELDS: ReadonlyMap<string, readonly FieldSpec[]> = new Map(
  MONTH_TABLES.map((spec) => [spec.id, spec.fields.filter(({ kind }) => kind !== "number")]),
);

/** The specification of a month's table. */
export function specOf(table: ActivityTable): TableSpec {
  const found = SPECS.get(table);
  if (found === undefined) throw new Error(`There is no month table ${table}.`);
  return found;
}

/** The parts of a line as a layout or a file gives them; the figures keep the ids of their fields. */
export type LineParts = Pick<ActivityLine, "stream" | "lot" | "month" | "monthCell" | "cell"> & {
  readonly table: ActivityTable;
  readonly readings: ReadonlyMap<string, Reading>;
};

/** A line of its table; a cell the row does not have is blank. */
export function lineOfCells(parts: LineParts, cellOf: (field: FieldSpec) => AnyPlanCell | null): ActivityLine {
  const said: Record<string, AnyPlanCell> = {};
  for (const field of saidFields(parts.table)) said[field.id] = cellOf(field) ?? blankCell(field);
  const line = { ...parts, said };
  if (!isLine(line)) throw new TypeError(`A row of ${parts.table} has a cell that is not of the kind of its field.`);
  return line;
}

/** The specification gives the fields of a table and the type of its line alike: a cell of each field's kind makes a line. */
function isLine(line: LineParts & { readonly said: Cells }): line is LineParts & { readonly said: Cells } & ActivityLine {
  return saidFields(line.table).every(({ id, kind }) => line.said[id]?.kind === kind);
}

function saidFields(table: ActivityTable): readonly FieldSpec[] {
  return SAID_FIELDS.get(table) ?? [];
}

type Cells = Readonly<Record<string, AnyPlanCell>>;

/** A cell that nobody has filled in, of a field's kind. */
function blankCell(field: Pick<FieldSpec, "kind">): AnyPlanCell {
  const shared = { text: "", cell: null, note: "" };
  switch (field.kind) {
    case "choice":
      return { ...shared, kind: "choice", state: "blank", choice: null };
    case "number":
      return { ...shared, kind: "number", state: "blank", number: null };
    case "date":
      return { ...shared, kind: "date", state: "blank", date: null };
    case "text":
      return { ...shared, kind: "text" };
  }
}
