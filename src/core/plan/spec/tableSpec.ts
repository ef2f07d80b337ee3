/**
 * One description of a table serves three purposes: the sheet we create, the headers we recognise in other people's
 * sheets, and the words of findings about it. To add a column, add a field here; nothing else lists columns.
 */

export type FieldKind = "text" | "number" | "choice" | "date";

export interface FieldSpec<Id extends string = string> {
  readonly id: Id;
  /** Header without the unit. */
  readonly label: string;
  /** Fixed unit of the column, shown in the header in brackets; absent when the row's own unit column says it. */
  readonly unit?: string;
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
  /** Defined name of the range the drop-down takes its items from. */
  readonly choicesFrom?: string;
  /** Other headers people write for it, English and Hindi, without units. */
  readonly synonyms: readonly string[];
  /** Decimals a number is shown with; absent for a number shown as it was typed. */
  readonly decimals?: number;
  /** In characters. */
  readonly width: number;
  /** Shown when the cell is selected. */
  readonly help: string;
}

export interface TableSpec<Id extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldSpec<Id>[];
  /** Fields by which a header row is told to be this table's; all must be found. */
  readonly keys: readonly Id[];
}

/** A list of named items with one value each, as a table of three columns: item, value, note. */
export interface ItemSpec<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly kind: FieldKind;
  readonly unit?: string;
  readonly decimals?: number;
  readonly choices?: readonly string[];
  readonly synonyms: readonly string[];
  readonly help: string;
}

export interface ItemListSpec<Id extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemSpec<Id>[];
}

/** The header as printed: "GCV (kcal/kg)". */
export function headerText(field: FieldSpec): string {
  return field.unit === undefined ? field.label : `${field.label} (${field.unit})`;
}

type FieldOptions = Partial<Pick<FieldSpec, "unit" | "decimals" | "choices" | "choicesFrom" | "synonyms" | "width" | "help">>;

function field(kind: FieldKind, width: number, decimals?: number) {
  return <Id extends string>(id: Id, label: string, options: FieldOptions = {}): FieldSpec<Id> => ({
    id,
    label,
    kind,
    synonyms: [],
    width,
    ...(decimals === undefined ? {} : { decimals }),
    help: "",
    ...options,
  });
}

export const textField = field("text", 18);
/** A ratio, factor or analysis, shown as typed. */
export const numberField = field("number", 13);
/** A quantity or an amount, grouped and with the decimals of the forms. */
export const quantityField = field("number", 13, 3);
export const wholeField = field("number", 15, 0);
export const choiceField = field("choice", 15);
export const dateField = field("date", 13);

export function item<Id extends string>(
  id: Id,
  label: string,
  kind: FieldKind,
  options: Partial<Omit<ItemSpec, "id" | "label" | "kind">> = {},
): ItemSpec<Id> {
  return { id, label, kind, synonyms: [], help: "", ...options };
}

/** Infers the ids of a table's fields, so that rows read from it are typed by them. */
export function table<Id extends string>(spec: TableSpec<Id>): TableSpec<Id> {
  return spec;
}

/** Infers the ids of a list of items. */
export function itemList<Id extends string>(spec: ItemListSpec<Id>): ItemListSpec<Id> {
  return spec;
}

export function fieldOf(spec: TableSpec, id: string): FieldSpec {
  const found = spec.fields.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`Table ${spec.id} has no field ${id}.`);
  return found;
}
