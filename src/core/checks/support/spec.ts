/** The fields of the plan, the reference data and the month sheets, by their ids. */
import { PLAN_SECTIONS } from "../../plan/spec/planTables";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { REFERENCE_SECTIONS } from "../../plan/spec/referenceTables";
import type { FieldKind, ItemListSpec, ItemSpec, TableSpec } from "../../plan/spec/tableSpec";
import type { ActivityTable } from "../../activity/line";

const itemsOf = (section: ItemListSpec | TableSpec): readonly ItemSpec[] => ("items" in section ? section.items : section.fields);

const SHEET_FIELDS = [...PLAN_SECTIONS, ...REFERENCE_SECTIONS].flatMap(itemsOf);

/** A field of the plan or of the reference data; fields of other kinds may share its id. */
export function sheetField(id: string, kind: FieldKind): ItemSpec | undefined {
  return SHEET_FIELDS.find((field) => field.id === id && field.kind === kind);
}

/** A field of a month's table. */
export function monthField(table: ActivityTable, id: string): ItemSpec | undefined {
  return MONTH_TABLES.find((spec) => spec.id === table)?.fields.find((field) => field.id === id);
}
