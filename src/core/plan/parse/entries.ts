/** Reads cells of the plan by what their fields say they hold: a text, one of the choices, a number, or a date. */
import { fromSerial, MONTH_NAMES } from "../../quantity/period";
import type { CalendarDate } from "../../quantity/period";
import { parseUnit } from "../../quantity/units";
import type { AnyPlanCell, ItemsOf, PlanCell, RowOf } from "../model";
import type { FieldSpec, ItemListSpec, ItemSpec, TableSpec } from "../spec/tableSpec";
import { formatAt, formulaAt, valueAt } from "../../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot } from "../../workbook/cells";
import { normaliseHeader } from "./headers";
import { unitInHeader } from "./headerUnit";
import { readChoice } from "./choice";
import { typedNumber } from "./numbers";
import type { HeldCell } from "./numbers";
import { cellOf, cellText, rowsOf, shownAt, shownText, textOf } from "./tables";
import type { FoundRow, FoundTable } from "./tables";

const DATE_TEXT = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{2}|\d{4})$/i;

/** A date serial, or text such as 31-03-2026, 31/3/26, 31-Mar-2026 or 2026-03-31 (day before month, as in India). */
export function dateOf(value: CellValue, system: 1900 | 1904): CalendarDate | null {
  if (typeof value === "number") return value >= 20_000 && value < 80_000 ? fromSerial(value, system) : null;
  if (typeof value !== "string") return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim());
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = DATE_TEXT.exec(value.trim());
  if (!match) return null;
  const [, dayText = "", monthText = "", yearText = ""] = match;
  const month = /\d/.test(monthText)
    ? Number(monthText)
    : MONTH_NAMES.findIndex((name) => monthText.toLowerCase().startsWith(name.toLowerCase())) + 1;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  return validDate(year, month, Number(dayText));
}

/** A day that does not exist would be one of another month. */
function validDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? { year, month, day } : null;
}

/** A cell that is read: where it is, what it holds, and the note beside it. */
interface Source {
  readonly at: CellRef | null;
  readonly held: HeldCell;
  /** What a person sees in it. */
  readonly shown: string;
  /** Whether the row is found by it: then an error is its name, lest the row be lost. */
  readonly isKey?: boolean;
  readonly note: string;
  /** Unit of the row, for a field that has none of its own. */
  readonly rowUnit: string;
  /** Unit in the header or the label, which people change where they have another one. */
  readonly headerUnit?: string;
}

const NOTHING: HeldCell = { value: null, format: "General", isFormula: false };

function sourceAt(sheet: SheetSnapshot, at: CellRef): Pick<Source, "at" | "held" | "shown"> {
  const held = {
    value: valueAt(sheet, at.row, at.column),
    format: formatAt(sheet, at.row, at.column),
    isFormula: formulaAt(sheet, at.row, at.column) !== "",
  };
  return { at, held, shown: shownAt(sheet, at.row, at.column) };
}

const EMPTY: Source = { at: null, held: NOTHING, shown: "", note: "", rowUnit: "" };

function readCell(
  field: FieldSpec | ItemSpec,
  { at, held, shown, isKey = false, note, rowUnit, headerUnit = "" }: Source,
  system: 1900 | 1904,
): AnyPlanCell {
  const shared: PlanCell = { text: shown, cell: at, note };
  switch (field.kind) {
    case "text":
      return { ...shared, text: isKey ? shown : cellText(held.value), kind: "text" };
    case "choice":
      return { ...shared, kind: "choice", ...readChoice(field, shared.text) };
    case "number":
      return { ...shared, kind: "number", ...typedNumber(field, held, rowUnit, headerUnit) };
    case "date":
      return { ...shared, kind: "date", ...readDate(held.value, shown, system) };
  }
}

/** A value typed into a cell of no particular format, as the sheet would be read with it. */
export function readTyped(
  field: FieldSpec | ItemSpec,
  { value, at, note }: { readonly value: CellValue; readonly at: CellRef | null; readonly note: string },
): AnyPlanCell {
  return readCell(field, { ...EMPTY, at, held: { ...NOTHING, value }, shown: shownText(value), note }, 1900);
}

/** A row of a table in which nobody has typed anything. */
export function blankRow<Field extends FieldSpec>(spec: TableSpec<Field>): RowOf<TableSpec<Field>> {
  const cells = spec.fields.map((field) => [field.id, readTyped(field, { value: null, at: null, note: "" })]);
  return Object.fromEntries(cells) as RowOf<TableSpec<Field>>;
}

function readDate(value: CellValue, shown: string, system: 1900 | 1904) {
  const date = dateOf(value, system);
  if (date !== null) return { state: "given", date } as const;
  return shown === "" ? ({ state: "blank", date } as const) : ({ state: "unreadable", date } as const);
}

/** The rows of a found table, typed by the table's fields; an absent table has no rows. */
export function readRows<Field extends FieldSpec>(
  spec: TableSpec<Field>,
  found: FoundTable | undefined,
  system: 1900 | 1904,
): readonly RowOf<TableSpec<Field>>[] {
  if (found === undefined) return [];
  return rowsOf(found).map((row) => {
    const rowUnit = unitOfRow(row);
    const cells = spec.fields.map((field) => {
      const at = cellOf(row, field.id);
      const headerUnit = row.table.columns.get(field.id)?.unit ?? "";
      const source = at === null ? EMPTY : { ...EMPTY, ...sourceAt(found.sheet, at), headerUnit };
      return [field.id, readCell(field, { ...source, isKey: spec.keys.includes(field.id), rowUnit }, system)];
    });
    return Object.fromEntries(cells) as RowOf<TableSpec<Field>>;
  });
}

function unitOfRow(row: FoundRow): string {
  const unit = textOf(row, "unit");
  return parseUnit(unit).ok ? unit : "";
}

/** The items of a list by their labels, wherever they are; the value is the next cell to the right, the note the one after. */
export function readItems<Item extends ItemSpec>(
  spec: ItemListSpec<Item>,
  sheet: SheetSnapshot,
  system: 1900 | 1904,
): ItemsOf<ItemListSpec<Item>> {
  const labels = labelPositions(sheet);
  const cells = spec.items.map((wanted) => {
    const found = [wanted.label, ...wanted.synonyms]
      .map((label) => labels.get(normaliseHeader(label)))
      .find((position) => position !== undefined);
    if (found === undefined) return [wanted.id, readCell(wanted, EMPTY, system)];
    const at = { sheet: sheet.name, row: found.row, column: found.column + 1 };
    const note = cellText(valueAt(sheet, found.row, found.column + 2));
    const headerUnit = unitInHeader(cellText(valueAt(sheet, found.row, found.column)));
    return [wanted.id, readCell(wanted, { ...EMPTY, ...sourceAt(sheet, at), note, headerUnit }, system)];
  });
  return Object.fromEntries(cells) as ItemsOf<ItemListSpec<Item>>;
}

function labelPositions(sheet: SheetSnapshot): ReadonlyMap<string, { readonly row: number; readonly column: number }> {
  const positions = new Map<string, { row: number; column: number }>();
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value !== "string") return;
      const key = normaliseHeader(value);
      if (!positions.has(key)) positions.set(key, { row: sheet.top + r, column: sheet.left + c });
    }),
  );
  return positions;
}
