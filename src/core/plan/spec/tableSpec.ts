/**
 * One description of a table serves four purposes: the sheet we create, the headers we recognise in other people's
 * sheets, the type of what is read from it, and the words of findings about it. To add a column, add a field here;
 * nothing else lists columns.
 */

export type FieldKind = "text" | "number" | "choice" | "date";

/** What a number may be at all; a figure outside is refused as unreadable, with the likely unit. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
}

export interface FieldSpec<Id extends string = string, Kind extends FieldKind = FieldKind, Choice extends string = string> {
  readonly id: Id;
  /** Header without the unit. */
  readonly label: string;
  /** Fixed unit of the column, shown in the header in brackets; absent when the row's own unit column says it. */
  readonly unit?: string;
  readonly kind: Kind;
  readonly choices?: readonly Choice[];
  /** Further spellings of each choice, English and Hindi, separated by a comma and a space. */
  readonly words?: Readonly<Partial<Record<Choice, string>>>;
  readonly limits?: NumberLimits;
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

export interface TableSpec<Field extends FieldSpec = FieldSpec> {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Fields by which a header row is told to be this table's; all must be found. */
  readonly keys: readonly Field["id"][];
}

/** A list of named items with one value each, as a table of three columns: item, value, note. */
export type ItemSpec<Id extends string = string, Kind extends FieldKind = FieldKind, Choice extends string = string> = Omit<
  FieldSpec<Id, Kind, Choice>,
  "width" | "choicesFrom"
>;

export interface ItemListSpec<Item extends ItemSpec = ItemSpec> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** The header as printed: "GCV (kcal/kg)". */
export function headerText(field: FieldSpec): string {
  return field.unit === undefined ? field.label : `${field.label} (${field.unit})`;
}

type FieldOptions = Partial<Pick<FieldSpec, "unit" | "decimals" | "limits" | "choicesFrom" | "synonyms" | "width" | "help">>;

function field<const Kind extends FieldKind>(kind: Kind, width: number, decimals?: number) {
  return <const Id extends string>(id: Id, label: string, options: FieldOptions = {}): FieldSpec<Id, Kind, never> => ({
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
export const dateField = field("date", 13);

/** Which words a choice cell may hold, and further spellings of each. */
export interface ChoiceWords<Choice extends string> {
  readonly choices: readonly Choice[];
  readonly words?: Readonly<Partial<Record<NoInfer<Choice>, string>>>;
}

export function choiceField<const Id extends string, const Choice extends string>(
  id: Id,
  label: string,
  options: ChoiceWords<Choice> & FieldOptions,
): FieldSpec<Id, "choice", Choice> {
  return { id, label, kind: "choice", synonyms: [], width: 15, help: "", ...options };
}

type ItemOptions = Partial<Pick<ItemSpec, "unit" | "decimals" | "limits" | "synonyms" | "help">>;

export function item<const Id extends string, const Kind extends Exclude<FieldKind, "choice">>(
  id: Id,
  label: string,
  kind: Kind,
  options: ItemOptions = {},
): ItemSpec<Id, Kind, never> {
  return { id, label, kind, synonyms: [], help: "", ...options };
}

export function choiceItem<const Id extends string, const Choice extends string>(
  id: Id,
  label: string,
  options: ChoiceWords<Choice> & ItemOptions,
): ItemSpec<Id, "choice", Choice> {
  return { id, label, kind: "choice", synonyms: [], help: "", ...options };
}

/** Infers the fields of a table, so that rows read from it are typed by them. */
export function table<Field extends FieldSpec>(spec: TableSpec<Field>): TableSpec<Field> {
  return spec;
}

/** Infers the items of a list. */
export function itemList<Item extends ItemSpec>(spec: ItemListSpec<Item>): ItemListSpec<Item> {
  return spec;
}

/** Throws for a field the table does not have, which is a fault of the program and never of a workbook. */
export function fieldOf(spec: TableSpec, id: string): FieldSpec {
  const found = spec.fields.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`Table ${spec.id} has no field ${id}.`);
  return found;
}
