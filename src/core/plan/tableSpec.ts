/**
 * One description of a table serves three purposes: the sheet we create, the headers we recognise in other people's
 * sheets, and the words of findings about it. To add a column, add a field here; nothing else lists columns.
 */

export type FieldKind = "text" | "number" | "choice" | "date";

export interface FieldSpec {
  readonly id: string;
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
  /** In characters. */
  readonly width: number;
  /** Shown when the cell is selected. */
  readonly help: string;
}

export interface TableSpec {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldSpec[];
  /** Fields by which a header row is told to be this table's; all must be found. */
  readonly keys: readonly string[];
}

/** A list of named items with one value each, as a table of three columns: item, value, note. */
export interface ItemSpec {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly unit?: string;
  readonly choices?: readonly string[];
  readonly synonyms: readonly string[];
  readonly help: string;
}

export interface ItemListSpec {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemSpec[];
}

/** The header as printed: "GCV (kcal/kg)". */
export function headerText(field: FieldSpec): string {
  return field.unit === undefined ? field.label : `${field.label} (${field.unit})`;
}

type FieldOptions = Partial<Pick<FieldSpec, "unit" | "choices" | "choicesFrom" | "synonyms" | "width" | "help">>;

function field(kind: FieldKind, defaultWidth: number) {
  return (id: string, label: string, options: FieldOptions = {}): FieldSpec => ({ id, label, kind, synonyms: [], width: defaultWidth, help: "", ...options });
}

export const textField = field("text", 18);
export const numberField = field("number", 13);
export const choiceField = field("choice", 15);
export const dateField = field("date", 13);

export function item(id: string, label: string, kind: FieldKind, options: Partial<Omit<ItemSpec, "id" | "label" | "kind">> = {}): ItemSpec {
  return { id, label, kind, synonyms: [], help: "", ...options };
}

export function fieldOf(table: TableSpec, id: string): FieldSpec {
  const found = table.fields.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`Table ${table.id} has no field ${id}.`);
  return found;
}
