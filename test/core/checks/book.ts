/** A copy of a clean sample in which single cells are changed, found by table, row and field as a person would find them. */
import { PROCESS_TABLE } from "../../../src/core/plan/spec/processTable";
import { HEAT_TABLE } from "../../../src/core/plan/spec/heatTable";
import { PRODUCTION_TABLE } from "../../../src/core/plan/spec/productionTable";
import { ELECTRICITY_TABLE } from "../../../src/core/plan/spec/electricityTable";
import { FUEL_TABLE } from "../../../src/core/plan/spec/fuelTable";
import {
  BOUNDARY_TABLE,
  METER_TABLE,
  PROCEDURE_TABLE,
  PRODUCT_TABLE,
  SAMPLING_TABLE,
  STREAM_TABLE,
  VERSION_TABLE,
} from "../../../src/core/plan/spec/planTables";
import { ACVA_ITEMS, ENTITY_ITEMS } from "../../../src/core/plan/spec/entityItems";
import { METHOD_ITEMS } from "../../../src/core/plan/spec/methodItems";
import {
  ATTACHMENT_TABLE,
  BASELINE_ITEMS,
  BASELINE_PRODUCTION_TABLE,
  MEASURE_TABLE,
  PREVIOUS_YEAR_TABLE,
  TARGET_TABLE,
} from "../../../src/core/plan/spec/referenceTables";
import { headerText } from "../../../src/core/plan/spec/tableSpec";
import type { ItemListSpec, TableSpec } from "../../../src/core/plan/spec/tableSpec";
import { cellText } from "../../../src/core/plan/parse/tables";
import { refText } from "../../../src/core/workbook/cells";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";

const TABLES = {
  fuel: FUEL_TABLE,
  electricity: ELECTRICITY_TABLE,
  production: PRODUCTION_TABLE,
  heat: HEAT_TABLE,
  process: PROCESS_TABLE,
  boundary: BOUNDARY_TABLE,
  products: PRODUCT_TABLE,
  streams: STREAM_TABLE,
  meters: METER_TABLE,
  sampling: SAMPLING_TABLE,
  procedures: PROCEDURE_TABLE,
  versions: VERSION_TABLE,
  baselineProduction: BASELINE_PRODUCTION_TABLE,
  targets: TARGET_TABLE,
  previousYear: PREVIOUS_YEAR_TABLE,
  measures: MEASURE_TABLE,
  attachments: ATTACHMENT_TABLE,
} as const;
export type TableName = keyof typeof TABLES;

const LISTS = { entity: ENTITY_ITEMS, method: METHOD_ITEMS, acva: ACVA_ITEMS, baseline: BASELINE_ITEMS } as const;
export type ListName = keyof typeof LISTS;

const REFERENCE_TABLES: readonly TableName[] = ["baselineProduction", "targets", "previousYear", "measures", "attachments"];
const PLAN_TABLES: readonly TableName[] = ["boundary", "products", "streams", "meters", "sampling", "procedures", "versions"];

/** A row by the texts of its first columns, or by its number from 0. */
export type RowKey = readonly string[] | number;

interface OpenSheet extends SheetSnapshot {
  readonly values: CellValue[][];
  readonly formulas: string[][];
  readonly formats: string[][];
}

export class Book {
  private sheets: OpenSheet[];
  private settings: Partial<WorkbookSnapshot> = {};

  constructor(private readonly clean: WorkbookSnapshot) {
    this.sheets = clean.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => [...row]),
      formulas: sheet.formulas.map((row) => [...row]),
      formats: sheet.formats.map((row) => [...row]),
    }));
  }

  get snapshot(): WorkbookSnapshot {
    return { ...this.clean, ...this.settings, sheets: this.sheets };
  }

  /** Changes a property of the workbook. */
  workbook(settings: Partial<WorkbookSnapshot>): void {
    this.settings = { ...this.settings, ...settings };
  }

  /** Changes a property of a sheet; gives its first cell. */
  sheet(name: string, change: Partial<SheetSnapshot>): string {
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? ({ ...sheet, ...change } as OpenSheet) : sheet));
    return refText({ sheet: change.name ?? name, row: 0, column: 0 });
  }

  /** A copy of a sheet under a new name, at the end. */
  copySheet(name: string, change: Partial<SheetSnapshot>): string {
    const { values, formulas, formats, ...rest } = this.named(name);
    const copy = {
      values: values.map((row) => [...row]),
      formulas: formulas.map((row) => [...row]),
      formats: formats.map((row) => [...row]),
    };
    this.sheets = [...this.sheets, { ...rest, ...copy, id: `${rest.id} copy`, ...change } as OpenSheet];
    return refText({ sheet: change.name ?? name, row: 0, column: 0 });
  }

  /** Sets a cell by its place on the sheet, counted from 0. */
  put(name: string, row: number, column: number, value: CellValue): string {
    this.named(name).values[row]![column] = value;
    return refText({ sheet: name, row, column });
  }

  /** The same workbook with days counted from 1904. */
  countFrom1904(): void {
    const days = 1462;
    for (const { values, formats } of this.sheets) {
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          if (typeof value === "number" && /[dmy]/i.test(formats[r]![c]!) && formats[r]![c] !== "General") row[c] = value - days;
        }),
      );
    }
    this.workbook({ dateSystem: 1904 });
  }

  addSheet(sheet: SheetSnapshot): void {
    this.sheets = [...this.sheets, sheet as OpenSheet];
  }

  /** Sets a cell of a table of a month ("Aug 2025"), of the plan or of the reference data; gives its address. */
  set(
    at: { readonly month?: string; readonly table: TableName; readonly row: RowKey; readonly field: string },
    value: CellValue,
    formula?: string,
  ): string {
    const place = this.place(at);
    place.sheet.values[place.row]![place.column] = value;
    if (formula !== undefined) place.sheet.formulas[place.row]![place.column] = formula;
    return refText({ sheet: place.sheet.name, row: place.row, column: place.column });
  }

  get(at: { readonly month?: string; readonly table: TableName; readonly row: RowKey; readonly field: string }): CellValue {
    const { sheet, row, column } = this.place(at);
    return sheet.values[row]![column] ?? null;
  }

  /** Where a cell is, without changing it. */
  at(at: { readonly month?: string; readonly table: TableName; readonly row: RowKey; readonly field: string }): string {
    const { sheet, row, column } = this.place(at);
    return refText({ sheet: sheet.name, row, column });
  }

  format(at: { readonly month?: string; readonly table: TableName; readonly row: RowKey; readonly field: string }, format: string): string {
    const { sheet, row, column } = this.place(at);
    sheet.formats[row]![column] = format;
    return refText({ sheet: sheet.name, row, column });
  }

  /** Sets an item of the plan or of the reference data, and its note where one is given. */
  item(list: ListName, id: string, value: CellValue, note?: string): string {
    const spec: ItemListSpec = LISTS[list];
    const item = spec.items.find((candidate) => candidate.id === id)!;
    const label = item.unit === undefined ? item.label : `${item.label} (${item.unit})`;
    const sheet = this.named(list === "baseline" ? "Reference Data" : "Monitoring Plan");
    const row = sheet.values.findIndex((cells) => cells[0] === label);
    if (row < 0) throw new Error(`No item ${label}`);
    sheet.values[row]![1] = value;
    if (note !== undefined) sheet.values[row]![2] = note;
    return refText({ sheet: sheet.name, row, column: 1 });
  }

  /** Empties a row of a table; gives the address of its first cell. */
  clear(table: TableName, row: RowKey, month?: string): string {
    const place = this.place({ table, row, field: TABLES[table].fields[0]!.id, ...(month === undefined ? {} : { month }) });
    place.sheet.values[place.row]!.fill(null);
    place.sheet.formulas[place.row]!.fill("");
    return refText({ sheet: place.sheet.name, row: place.row, column: 0 });
  }

  /** Writes a new row under the last of a table; gives the addresses of its cells by field. */
  add(table: TableName, cells: Readonly<Record<string, CellValue>>, month?: string): Readonly<Record<string, string>> {
    const sheet = this.sheetOf(table, month);
    const header = this.header(sheet, TABLES[table]);
    let row = header + 1;
    while ((sheet.values[row]?.[0] ?? null) !== null) row += 1;
    const spec: TableSpec = TABLES[table];
    return Object.fromEntries(
      Object.entries(cells).map(([field, value]) => {
        const column = spec.fields.findIndex(({ id }) => id === field);
        const width = sheet.values[0]!.length;
        (sheet.values[row] ??= Array<CellValue>(width).fill(null))[column] = value;
        sheet.formulas[row] ??= Array<string>(width).fill("");
        sheet.formats[row] ??= Array<string>(width).fill("General");
        return [field, refText({ sheet: sheet.name, row, column })];
      }),
    );
  }

  private place({
    month,
    table,
    row,
    field,
  }: {
    readonly month?: string;
    readonly table: TableName;
    readonly row: RowKey;
    readonly field: string;
  }) {
    const sheet = this.sheetOf(table, month);
    const spec: TableSpec = TABLES[table];
    const header = this.header(sheet, spec);
    const column = spec.fields.findIndex(({ id }) => id === field);
    if (column < 0) throw new Error(`No field ${field} in ${table}`);
    if (typeof row === "number") return { sheet, row: header + 1 + row, column };
    for (let r = header + 1; r < sheet.values.length && sheet.values[r]![0] !== null; r += 1) {
      if (row.every((text, c) => text === "*" || cellText(sheet.values[r]![c] ?? null).startsWith(text))) return { sheet, row: r, column };
    }
    throw new Error(`No row ${row.join(", ")} in ${table}`);
  }

  private sheetOf(table: TableName, month: string | undefined): OpenSheet {
    return this.named(
      month ?? (PLAN_TABLES.includes(table) ? "Monitoring Plan" : REFERENCE_TABLES.includes(table) ? "Reference Data" : "Aug 2025"),
    );
  }

  private named(name: string): OpenSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  }

  private header(sheet: OpenSheet, spec: TableSpec): number {
    const [first, second] = [headerText(spec.fields[0]!), headerText(spec.fields[1]!)];
    return sheet.values.findIndex((row) => row[0] === first && row[1] === second);
  }
}
