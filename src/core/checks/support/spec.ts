/** The fields of the plan, the reference data and the month sheets, by their ids. */
import { PLAN_SECTIONS } from "../../plan/spec/planTables";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { REFERENCE_SECTIONS } from "../../plan/spec/referenceTables";
import type { FieldKind, ItemListSpec, ItemSpec, TableSpec } from "../../plan/spec/tableSpec";
import type { ActivityTable } from "../../activity/line";

const itemsOf = (section: ItemListSpec | TableSpec): readonly ItemSpec[] => ("items" in section ? section.items : section.fields);

/** The first of an id and a kind is meant. */
const SHEET_FIELDS = new Map(
  [...PLAN_SECTIONS, ...REFERENCE_SECTIONS]
    .flatMap(itemsOf)
    .map((field) => [`${field.kind} ${field.id}`, field] as const)
    .reverse(),
);

const MONTH_FIELDS: ReadonlyMap<string, ReadonlyMap<string, ItemSpec>> = new Map(
  MONTH_TABLES.map((table) => [table.id, new Map(table.fields.map((field) => [field.id, field]))]),
);

/** A field of the plan or of the reference data; fields of other kinds may share its id. */
export function sheetField(id: string, kind: FieldKind): ItemSpec | undefined {
  return SHEET_FIELDS.get(`${kind} ${id}`);
}

/** A field of a month's table. */
export function monthField(table: ActivityTable, id: string): ItemSpec | undefined {
  return MONTH_FIELDS.get(table)?.get(id);
}
