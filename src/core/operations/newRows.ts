/**
 * Rows for what the plan has and a month sheet of ours has not: the stream's name, use and unit go into blank rows of the
 * month's tables, never over content. What finds no blank row is said, not squeezed in.
 */
import { elementAt } from "../quantity/known";
import { MONTH_TABLES } from "../plan/spec/monthTables";
import { PRODUCTION_TABLE } from "../plan/spec/productionTable";
import { ELECTRICITY_TABLE } from "../plan/spec/electricityTable";
import { FUEL_TABLE } from "../plan/spec/fuelTable";
import type { MonitoringPlan } from "../plan/model";
import { fieldOf } from "../plan/spec/tableSpec";
import type { TableSpec } from "../plan/spec/tableSpec";
import { identity, streamKey } from "../plan/names";
import { readChoice } from "../plan/parse/choice";
import { findTables, rowsOf, textOf } from "../plan/parse/tables";
import type { FoundTable } from "../plan/parse/tables";
import { formulaAt, valueAt } from "../workbook/cells";
import type { SheetSnapshot } from "../workbook/cells";
import type { SheetUpdate } from "../workbook/port";
import type { PlannedCell } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/appearance/styles";

/** A row the plan asks for, by the fields it fills. */
interface WantedRow {
  readonly key: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A row that a stream, meter or product of the plan lacks in a month sheet. */
export interface OfferedRow {
  readonly sheet: string;
  /** Sheet row, counted from 0; null where the table has no blank row left. */
  readonly row: number | null;
  /** "Petcoke (kiln)". */
  readonly name: string;
}

/** The rows to add, and the cells that add them. */
export interface RowOffer {
  readonly updates: readonly SheetUpdate[];
  readonly rows: readonly OfferedRow[];
}

/** What to add to the month sheets of ours so that every stream, meter and product of the plan has its row. */
export function newRows(plan: MonitoringPlan, sheets: readonly SheetSnapshot[]): RowOffer {
  const offers = sheets.filter((sheet) => sheet.form?.startsWith("month:") === true).map((sheet) => sheetOffer(plan, sheet));
  return { updates: offers.flatMap(({ updates }) => updates), rows: offers.flatMap(({ rows }) => rows) };
}

const SPECS: readonly TableSpec[] = [FUEL_TABLE, ELECTRICITY_TABLE, PRODUCTION_TABLE];

function sheetOffer(plan: MonitoringPlan, sheet: SheetSnapshot): RowOffer {
  const cells: PlannedCell[] = [];
  const rows: OfferedRow[] = [];
  const done = new Set<string>();
  const tables = findTables(sheet, MONTH_TABLES);
  for (const [index, found] of tables.entries()) {
    if (!SPECS.includes(found.spec) || done.has(found.spec.id)) continue;
    done.add(found.spec.id);
    const missing = missingRows(plan, found);
    const free = freeRows(found, tables[index + 1], missing.length);
    missing.forEach((wanted, i) => {
      const row = free[i] ?? null;
      rows.push({ sheet: sheet.name, row, name: wanted.name });
      if (row !== null) cells.push(...cellsOf(wanted, row, found));
    });
  }
  return { updates: cells.length === 0 ? [] : [{ sheetId: sheet.id, cells, restyle: false }], rows };
}

function missingRows(plan: MonitoringPlan, found: FoundTable): readonly WantedRow[] {
  const there = new Set(
    rowsOf(found).map((row) =>
      found.spec === FUEL_TABLE
        ? streamKey(textOf(row, "stream"), useNamed(textOf(row, "use")))
        : identity(textOf(row, elementAt(found.spec.keys, 0))),
    ),
  );
  return wantedRows(plan, found.spec).filter((wanted) => !there.has(wanted.key));
}

/** A use in any spelling by its choice; a word that is none of them as it is. */
function useNamed(text: string): string {
  return readChoice(fieldOf(FUEL_TABLE, "use"), text).choice ?? text;
}

function wantedRows(plan: MonitoringPlan, spec: TableSpec): readonly WantedRow[] {
  const rows = spec === FUEL_TABLE ? streamRows(plan) : spec === ELECTRICITY_TABLE ? meterRows(plan) : productRows(plan);
  return rows.filter((row, index) => row.name !== "" && rows.findIndex((other) => other.key === row.key) === index);
}

const streamRows = (plan: MonitoringPlan) =>
  plan.streams
    .filter((row) => row.stream.text !== "")
    .map((row): WantedRow => ({
      key: streamKey(row.stream.text, row.use.choice ?? row.use.text),
      name: row.use.text === "" ? row.stream.text : `${row.stream.text} (${row.use.text})`,
      fields: { stream: row.stream.text, use: row.use.text, unit: row.unit.text },
    }));

const meterRows = (plan: MonitoringPlan) =>
  plan.meters
    .filter((row) => row.powerKind.text !== "")
    .map((row): WantedRow => ({
      key: identity(row.meter.text),
      name: row.meter.text,
      fields: { meter: row.meter.text, kind: row.powerKind.text },
    }));

const productRows = (plan: MonitoringPlan) =>
  plan.products.map((row): WantedRow => ({
    key: identity(row.product.text),
    name: row.product.text,
    fields: { product: row.product.text, unit: row.unit.text },
  }));

/** Above the header of a table of ours are its title and two blank rows that belong to neither. */
const ROWS_BETWEEN = 3;

/** Blank rows below the table's data, as many as wanted; the rows that keep it apart from the next one stay blank. */
function freeRows(found: FoundTable, next: FoundTable | undefined, wanted: number): readonly number[] {
  const { sheet, headerRow } = found;
  const end = next === undefined ? sheet.top + sheet.values.length : next.headerRow - ROWS_BETWEEN;
  const free: number[] = [];
  for (let row = (found.rows[found.rows.length - 1] ?? headerRow) + 1; row < end && free.length < wanted; row += 1) {
    if (isBlank(sheet, row)) free.push(row);
  }
  return free;
}

function isBlank(sheet: SheetSnapshot, row: number): boolean {
  const cells = sheet.values[row - sheet.top] ?? [];
  return cells.every((_, index) => {
    const value = valueAt(sheet, row, sheet.left + index);
    return (value === null || value === "") && formulaAt(sheet, row, sheet.left + index) === "";
  });
}

function cellsOf(wanted: WantedRow, row: number, found: FoundTable): readonly PlannedCell[] {
  return Object.entries(wanted.fields).flatMap(([field, value]): readonly PlannedCell[] => {
    const column = found.columns.get(field)?.column;
    return column === undefined || value === "" ? [] : [{ row, column, content: { value }, style: "inputText", format: FORMATS.text }];
  });
}
