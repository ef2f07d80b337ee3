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
  /** The same of what is measured in cubic metres of a gas. */
  readonly maxOfGas?: number;
}

/** What kinds of figures there are, with what a figure of the kind can be at all in the unit of its field. */
export const FIGURE_LIMITS = {
  /** Tonnes, kilolitres, cubic metres: the unit of the row. */
  amount: { min: 0 },
  energy: { min: 0 },
  /** What a meter shows, and what its difference is multiplied with. */
  register: { min: 0 },
  percent: { min: 0, max: 100 },
  /** kcal per kg or L, more is kJ; a rich gas has up to 30,000 per Nm3 or Sm3. */
  calorificValue: { min: 500, max: 15_000, maxOfGas: 30_000 },
  /** Emissions per amount of fuel, energy or product. */
  factor: { min: 0 },
  powerFactor: { min: 0, max: 2 },
  fraction: { min: 0.01, max: 1 },
  equivalence: { min: 0, max: 1000 },
  density: { min: 0.3, max: 2.5 },
  /** kcal or kWh per kg or t of product. */
  specificEnergy: { min: 0 },
  minutes: { min: 0, max: 1440 },
  voltage: { min: 0, max: 1000 },
  months: { min: 1, max: 12 },
  money: { min: 0 },
  /** May be negative. */
  difference: {},
  /** A figure whose row says what it is. */
  ofItem: {},
} as const satisfies Readonly<Record<string, NumberLimits>>;
export type FigureKind = keyof typeof FIGURE_LIMITS;

/**
 * What a figure is held against. `itself`: the same figure of the plant's other months, `roughly` where it swings by nature.
 * `perOutput`, `perProduced`: its rate
 * per tonne of the month's output, or of the row's own production, in the other months. `intensity`: the month's emissions
 * per tonne. `balance`: stocks and registers by what is carried over and what adds up. `never`: one figure a year.
 */
export type Comparison = "itself" | "roughly" | "perOutput" | "perProduced" | "intensity" | "balance" | "never";

/** How plausible a figure is, declared once for every numeric field; one engine judges all of them by it. */
export interface FigureSpec {
  readonly quantity: FigureKind;
  /**
   * Parameter in whose range the figure, or its rate where rates are compared, needs no explanation; null where the size
   * of a plant or its material decides.
   */
  readonly usual: string | null;
  readonly compared: Comparison;
}

/** A figure by its kind, its usual range and what it is held against. */
export const figure = (quantity: FigureKind, usual: string | null, compared: Comparison): FigureSpec => ({ quantity, usual, compared });

/** A figure of the plan or of the reference data: one for the year. */
export const once = (quantity: FigureKind, usual: string | null = null): FigureSpec => figure(quantity, usual, "never");

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
  /** Of a number: what it can be at all. */
  readonly limits?: NumberLimits;
  /** Of a number: how it is judged. */
  readonly figure?: FigureSpec;
  /** Of a choice: months of one row that choose differently are asked about. */
  readonly compared?: true;
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

type FieldOptions = Partial<Pick<FieldSpec, "unit" | "decimals" | "choicesFrom" | "synonyms" | "width" | "help">>;

function field<const Kind extends "text" | "date">(kind: Kind, width: number) {
  return <const Id extends string>(id: Id, label: string, options: FieldOptions = {}): FieldSpec<Id, Kind, never> => ({
    id,
    label,
    kind,
    synonyms: [],
    width,
    help: "",
    ...options,
  });
}

/** A number is always declared with how it is judged; its limits are those of its kind unless it has narrower ones. */
type Judged = { readonly figure: FigureSpec } & Pick<FieldSpec, "limits">;

function figureField(width: number, decimals?: number) {
  return <const Id extends string>(id: Id, label: string, options: FieldOptions & Judged): FieldSpec<Id, "number", never> => ({
    id,
    label,
    kind: "number",
    synonyms: [],
    width,
    ...(decimals === undefined ? {} : { decimals }),
    help: "",
    limits: FIGURE_LIMITS[options.figure.quantity],
    ...options,
  });
}

export const textField = field("text", 15);
/** A ratio, factor or analysis, shown as typed. */
export const numberField = figureField(13);
/** A quantity or an amount, grouped and with the decimals of the forms. */
export const quantityField = figureField(13, 3);
export const wholeField = figureField(13, 0);
export const dateField = field("date", 13);

/**
 * Which words a choice cell may hold, and further spellings of each: all words of a list of spellings, in its order, or those
 * that are named.
 */
export type ChoiceWords<Choice extends string> =
  | { readonly words: { readonly [Word in Choice]: string }; readonly choices?: undefined }
  | { readonly choices: readonly Choice[]; readonly words?: Readonly<Partial<Record<NoInfer<Choice>, string>>> };

function choicesOf<Choice extends string>({ choices, words }: ChoiceWords<Choice>): readonly Choice[] {
  return choices ?? (Object.keys(words) as Choice[]);
}

export function choiceField<const Id extends string, const Choice extends string>(
  id: Id,
  label: string,
  options: ChoiceWords<Choice> & FieldOptions & Pick<FieldSpec, "compared">,
): FieldSpec<Id, "choice", Choice> {
  return { id, label, kind: "choice", synonyms: [], width: 14, help: "", ...options, choices: choicesOf(options) };
}

type ItemOptions = Partial<Pick<ItemSpec, "unit" | "decimals" | "synonyms" | "help">>;

export function item<const Id extends string, const Kind extends "text" | "date">(
  id: Id,
  label: string,
  kind: Kind,
  options: ItemOptions = {},
): ItemSpec<Id, Kind, never> {
  return { id, label, kind, synonyms: [], help: "", ...options };
}

export function numberItem<const Id extends string>(id: Id, label: string, options: ItemOptions & Judged): ItemSpec<Id, "number", never> {
  return { id, label, kind: "number", synonyms: [], help: "", limits: FIGURE_LIMITS[options.figure.quantity], ...options };
}

export function choiceItem<const Id extends string, const Choice extends string>(
  id: Id,
  label: string,
  options: ChoiceWords<Choice> & ItemOptions,
): ItemSpec<Id, "choice", Choice> {
  return { id, label, kind: "choice", synonyms: [], help: "", ...options, choices: choicesOf(options) };
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
