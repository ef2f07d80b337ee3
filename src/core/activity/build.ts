/** Makes lines of their table: the one place where the cells of a row become the typed cells of its line. */
import type { AnyPlanCell } from "../plan/model";
import { MONTH_TABLES } from "../plan/spec/monthTables";
import type { FieldSpec, TableSpec } from "../plan/spec/tableSpec";
import type { ActivityLine, ActivityTable, Reading } from "./line";

export function specOf(table: ActivityTable): TableSpec {
  const found = MONTH_TABLES.find((candidate) => candidate.id === table);
  if (found === undefined) throw new Error(`There is no month table ${table}.`);
  return found;
}

/** The parts of a line as a layout or a file gives them; the figures keep the ids of their fields. */
export type LineParts = Pick<ActivityLine, "stream" | "lot" | "month" | "monthCell" | "cell"> & {
  readonly table: ActivityTable;
  readonly readings: ReadonlyMap<string, Reading>;
};

/** A line of its table; a cell the row does not have is blank. */
export function lineOfCells(parts: LineParts, cellOf: (field: string) => AnyPlanCell | null): ActivityLine {
  const said = specOf(parts.table)
    .fields.filter((field) => field.kind !== "number")
    .map((field) => [field.id, cellOf(field.id) ?? blankCell(field)] as const);
  const line = { ...parts, said: Object.fromEntries(said) };
  if (!isLine(line)) throw new TypeError(`A row of ${parts.table} has a cell that is not of the kind of its field.`);
  return line;
}

/** The specification gives the fields of a table and the type of its line alike: a cell of each field's kind makes a line. */
function isLine(line: LineParts & { readonly said: Cells }): line is LineParts & { readonly said: Cells } & ActivityLine {
  return specOf(line.table).fields.every(({ id, kind }) => kind === "number" || line.said[id]?.kind === kind);
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
