/** Lays sections of items and tables below each other on one sheet plan; the only place that knows how input sheets look. */
import { headerText } from "../spec/tableSpec";
import type { FieldSpec, ItemListSpec, ItemSpec, TableSpec } from "../spec/tableSpec";
import { absolute } from "../../workbook/cells";
import type { CellValue } from "../../workbook/cells";
import { breaksBefore, paperFor } from "../../workbook/appearance/pages";
import type { Block } from "../../workbook/appearance/pages";
import type {
  CellContent,
  ColumnPlan,
  NamePlan,
  PlannedCell,
  SheetPlan,
  StyleName,
  TablePlan,
  ValidationPlan,
} from "../../workbook/sheetPlan";
import { CRORE, FORMATS, grouped, LAKH } from "../../workbook/appearance/styles";

/** What goes into an input cell: a value, a formula with its result, or either once the sheet row (from 0) is known. */
export type Input = CellValue | CellContent | ((row: number) => CellContent);
export type RowInput = Readonly<Record<string, Input>>;
export interface ItemInput {
  readonly value: Input;
  readonly note?: string;
}

export interface SheetHead {
  readonly form: string;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColor: string;
}

const DATE_BOUNDS = { min: 36_526, max: 73_050 };
const MIN_WIDTH = 9;
/** Title and subtitle. */
const TITLE_ROWS = 2;

export class SheetBuilder {
  private readonly cells: PlannedCell[] = [];
  private readonly widths: number[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly names: NamePlan[] = [];
  /** Sections with their title, which a page does not cut. */
  private readonly blocks: Block[] = [];
  /** A blank row stands below the subtitle. */
  private row = 3;

  constructor(private readonly head: SheetHead) {
    this.put(0, 0, { value: head.title }, "title");
    this.put(1, 0, { value: head.subtitle }, "subtitle");
  }

  /** The row the next section starts at, counted from 0. */
  get nextRow(): number {
    return this.row;
  }

  put(row: number, column: number, content: CellContent, style: StyleName, format?: string): void {
    this.cells.push({ row, column, content, style, ...(format === undefined ? {} : { format }) });
  }

  /** One labelled value, such as the month of a sheet. */
  labelled(label: string, content: CellContent, style: StyleName, format?: string): void {
    this.put(this.row, 0, { value: label }, "label");
    this.put(this.row, 1, content, style, format);
    this.row += 2;
  }

  items(spec: ItemListSpec, values: Readonly<Record<string, ItemInput>>): void {
    this.section(spec.title);
    ["Item", "Value", "Note"].forEach((text, column) =>
      this.put(this.row, column, { value: text }, column === 0 ? "header" : "headerIndented"),
    );
    [34, 30, 30].forEach((width, column) => this.widen(column, width));
    spec.items.forEach((item, index) => this.item(this.row + 1 + index, item, values[item.id]));
    this.blocks.push({ first: this.row - 1, last: this.row + spec.items.length });
    this.row += spec.items.length + 3;
  }

  private item(row: number, item: ItemSpec, input: ItemInput | undefined): void {
    this.put(row, 0, { value: item.unit === undefined ? item.label : `${item.label} (${item.unit})` }, "label");
    const style: StyleName = item.kind === "number" ? "input" : "inputText";
    const value = content(input?.value ?? null, row);
    this.put(row, 1, value, style, formatOf(item, value));
    this.put(row, 2, { value: input?.note ?? null }, "inputText", FORMATS.text);
    this.validate(item, row, row, 1);
  }

  /** A real table with its rows, then blank rows ready for typing. `tableName` must be unique in the workbook. */
  table(
    spec: TableSpec,
    tableName: string,
    rows: readonly RowInput[],
    blankRows: number,
  ): { readonly firstRow: number; readonly lastRow: number } {
    this.section(spec.title);
    const headerRow = this.row;
    const firstRow = headerRow + 1;
    const lastRow = headerRow + Math.max(1, rows.length + blankRows);
    spec.fields.forEach((field, column) => this.column(field, column, headerRow, firstRow, lastRow, rows));
    this.tables.push({ name: tableName, area: { top: headerRow, left: 0, bottom: lastRow, right: spec.fields.length - 1 } });
    this.blocks.push({ first: headerRow - 1, last: lastRow });
    this.row = lastRow + 3;
    return { firstRow, lastRow };
  }

  private column(field: FieldSpec, column: number, headerRow: number, firstRow: number, lastRow: number, rows: readonly RowInput[]): void {
    this.widen(column, field.width);
    this.put(headerRow, column, { value: headerText(field) }, field.kind === "number" ? "headerRight" : "headerIndented");
    for (let row = firstRow; row <= lastRow; row += 1) {
      const input = content(rows[row - firstRow]?.[field.id] ?? null, row);
      const style: StyleName = "formula" in input ? "formula" : field.kind === "number" ? "input" : "inputText";
      this.put(row, column, input, style, formatOf(field, input));
    }
    this.validate(field, firstRow, lastRow, column);
  }

  private validate(field: FieldSpec | ItemSpec, top: number, bottom: number, column: number): void {
    const area = { top, left: column, bottom, right: column };
    const prompt = field.help;
    const source = "choicesFrom" in field ? field.choicesFrom : undefined;
    if (field.choices !== undefined && fitsDropDown(field.choices))
      this.validations.push({ area, prompt, severity: "stop", rule: { kind: "list", items: field.choices } });
    else if (source !== undefined)
      this.validations.push({ area, prompt, severity: "warning", rule: { kind: "listFrom", source: `=${source}` } });
    else if (field.kind === "date") this.validations.push({ area, prompt, severity: "warning", rule: { kind: "decimal", ...DATE_BOUNDS } });
    else if (field.kind === "number")
      this.validations.push({ area, prompt, severity: "warning", rule: { kind: "decimal", min: -1e12, max: 1e12 } });
  }

  /** Names a column of a table, for the drop-downs of other sheets. */
  name(name: string, sheetReference: string, firstRow: number, lastRow: number, column: number): void {
    this.names.push({ name, refersTo: `=${sheetReference}!${absolute(firstRow, column)}:${absolute(lastRow, column)}` });
  }

  private section(title: string): void {
    this.put(this.row, 0, { value: title }, "section");
    this.row += 1;
  }

  private widen(column: number, width: number): void {
    this.widths[column] = Math.max(this.widths[column] ?? MIN_WIDTH, width);
  }

  build(): SheetPlan {
    const columns: ColumnPlan[] = this.widths.map((width) => ({ width }));
    const breaks = breaksBefore(this.blocks, { cells: this.cells, columns, titleRows: TITLE_ROWS });
    return {
      form: this.head.form,
      name: this.head.name,
      tabColor: this.head.tabColor,
      cells: this.cells,
      columns,
      frozenRows: TITLE_ROWS,
      frozenColumns: 1,
      tables: this.tables,
      validations: this.validations,
      conditionals: [],
      names: this.names,
      charts: [],
      print: { orientation: "landscape", titleRows: TITLE_ROWS, header: this.head.title, ...paperFor(columns), breaks },
    };
  }
}

function content(input: Input, row: number): CellContent {
  if (typeof input === "function") return input(row);
  return typeof input === "object" && input !== null && "value" in input ? input : { value: input };
}

/** A quantity is grouped for the size it has; where it is still blank, for the size a month's quantity or power usually has. */
function formatOf({ kind, decimals, unit }: FieldSpec | ItemSpec, { value }: CellContent): string {
  if (kind !== "number") return kind === "date" ? FORMATS.date : FORMATS.text;
  if (decimals === undefined) return FORMATS.general;
  return grouped(decimals, typeof value === "number" ? value : unit === "kWh" ? CRORE : LAKH);
}

/** Excel takes at most 255 characters in a drop-down's own list, and commas only between its items. */
const LONGEST_LIST = 255;

/** Whether the choices fit into a drop-down; longer lists are checked when they are read. */
function fitsDropDown(choices: readonly string[]): boolean {
  return choices.join(",").length <= LONGEST_LIST && choices.every((choice) => !choice.includes(","));
}
