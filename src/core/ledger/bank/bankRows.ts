/** The rows of the certificate bank in the making: line below line, each formula naming the lines above it by their ids. */
import { entryOf } from "../../quantity/known";
import { FORM_COLUMNS } from "../../forms/model/layout";
import { a1, quoteSheet, valueAt } from "../../workbook/cells";
import type { CellValue, SheetSnapshot } from "../../workbook/cells";
import type { CellContent, PlannedCell, SheetPlan, StyleName } from "../../workbook/sheetPlan";
import { FORMATS, grouped, rupees } from "../../workbook/appearance/styles";
import { BANK_AT, bankRow } from "./bankPrices";

/** Whole certificates. */
export const WHOLE = grouped(0, 100_000);

/** A computed line; `formula` is null for a constant, `value` null for a figure that is not known. */
export interface BankLine {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly formula: string | null;
  readonly value: number | null;
  readonly format: string;
  readonly how: string;
}

export class BankRows {
  readonly cells: PlannedCell[] = [];
  private readonly rows = new Map<string, number>();
  private readonly values = new Map<string, number | null>();

  /** `plans` are the tabs of the same build; `existing` is the bank that is there, with what people typed. */
  constructor(
    private readonly plans: readonly SheetPlan[],
    private readonly existing: SheetSnapshot | undefined,
    private row: number,
  ) {}

  /** The row the next line goes to. */
  get next(): number {
    return this.row;
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  put(row: number, column: number, content: CellContent | { readonly value: CellValue }, style: StyleName, format?: string): void {
    this.cells.push({ row, column, content, style, ...(format === undefined ? {} : { format }) });
  }

  heading(id: string, label: string): void {
    this.put(this.row, BANK_AT.id, { value: id }, "id", FORMATS.text);
    this.put(this.row, BANK_AT.label, { value: label }, "section");
    this.row += 1;
  }

  /** The header row of a table within the tab: an id, a name, figures, and words in the last column. */
  header(texts: readonly string[]): void {
    const styleAt = (column: number): StyleName =>
      column <= BANK_AT.label ? "header" : column === texts.length - 1 ? "headerIndented" : "headerRight";
    texts.forEach((text, column) => this.put(this.row, column, { value: text }, styleAt(column)));
    this.row += 1;
  }

  line({ id, label, unit, formula, value, format, how }: BankLine): void {
    this.begin(id, label, unit, how);
    this.put(
      this.row,
      BANK_AT.value,
      formula === null ? { value } : { formula, value: value ?? "" },
      formula !== null && /^='/.test(formula) ? "link" : "formula",
      format,
    );
    this.values.set(id, value);
    this.row += 1;
  }

  /** A cell to fill in; where somebody did, their figure is the one that is calculated with. */
  input(id: string, label: string, unit: string, suggestion: number | null, how: string): void {
    const value = this.typedNumber(id, BANK_AT.value, suggestion);
    this.begin(id, label, unit, how);
    this.put(this.row, BANK_AT.value, { value: suggestion }, "input", rupees(suggestion));
    this.values.set(id, value);
    this.row += 1;
  }

  /** A number of whole certificates to fill in. */
  count(id: string, label: string, unit: string, how: string): void {
    const value = this.typedNumber(id, BANK_AT.value, null);
    this.begin(id, label, unit, how);
    this.put(this.row, BANK_AT.value, { value: null }, "input", WHOLE);
    this.values.set(id, value);
    this.row += 1;
  }

  /** The beginning of a row of a table: its id and its name. */
  begin(id: string, label: string, unit: string, how: string): void {
    this.rows.set(id, this.row);
    this.put(this.row, BANK_AT.id, { value: id }, "id", FORMATS.text);
    this.put(this.row, BANK_AT.label, { value: label }, "label", FORMATS.text);
    if (unit !== "") this.put(this.row, BANK_AT.unit, { value: unit }, "plain");
    if (how !== "") this.put(this.row, BANK_AT.how, { value: how }, "noteLine");
  }

  /** What somebody typed; `untouched` while the line is not there, null where they left it blank or wrote no number. */
  typedNumber(id: string, column: number, untouched: number | null): number | null {
    if (this.existing === undefined) return untouched;
    const row = bankRow(this.existing, id);
    if (row === null) return untouched;
    const value = valueAt(this.existing, row, column);
    return typeof value === "number" ? value : null;
  }

  /** The cell of a line on this tab. */
  cell(id: string): string {
    return a1(entryOf(this.rows, id), BANK_AT.value);
  }

  value(id: string): number | null {
    return this.values.get(id) ?? null;
  }

  /** The whole period's cell of a line of Form A; null where Form A has no such line. */
  formA(line: string): string | null {
    const form = this.plans.find((plan) => plan.form === "formA");
    const row = form?.cells.find((cell) => cell.column === FORM_COLUMNS.id && cell.content.value === line)?.row;
    return form === undefined || row === undefined ? null : `${quoteSheet(form.name)}!${a1(row, FORM_COLUMNS.current)}`;
  }
}

/** The expression while all cells are numbers, otherwise blank. */
export function guarded(cells: readonly (string | null)[], expression: string): string {
  return `=IF(AND(${cells.map((cell) => `ISNUMBER(${cell ?? '""'})`).join(",")}),${expression},"")`;
}
