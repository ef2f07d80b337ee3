/** Reads a whole workbook: the monitoring plan, the reference data and the activity lines of its months. */
import { ACVA_ITEMS, BOUNDARY_TABLE, ENTITY_ITEMS, METER_TABLE, METHOD_ITEMS, PROCEDURE_TABLE, PRODUCT_TABLE, SAMPLING_TABLE, STREAM_TABLE, VERSION_TABLE } from "../plan/planTables";
import { ATTACHMENT_TABLE, BASELINE_ITEMS, BASELINE_PRODUCTION_TABLE, MEASURE_TABLE, PREVIOUS_YEAR_TABLE, TARGET_TABLE } from "../plan/referenceTables";
import { MONTH_TABLES } from "../plan/monthTables";
import type { MonitoringPlan, ReferenceData } from "../plan/model";
import type { TableSpec } from "../plan/tableSpec";
import { sameMonth } from "../quantity/period";
import type { Month } from "../quantity/period";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { monthSheetLines } from "./activity";
import { readItems, readRows } from "./entries";
import { monthOfSheet } from "./months";
import type { ActivityLine } from "./records";
import { findTables } from "./tables";
import type { FoundTable } from "./tables";

export interface MonthSheet {
  readonly sheet: string;
  readonly month: Month;
}

export interface WorkbookReading {
  /** null when no sheet holds a monitoring plan. */
  readonly plan: MonitoringPlan | null;
  readonly reference: ReferenceData | null;
  readonly months: readonly MonthSheet[];
  readonly lines: readonly ActivityLine[];
  /** Sheets with activity tables whose month nobody can tell. */
  readonly withoutMonth: readonly string[];
  /** Sheets that repeat the month of an earlier sheet; their lines are not counted. */
  readonly repeated: readonly MonthSheet[];
}

/** Tabs we generate carry their identity; month sheets and everything users made do not start with these. */
const INPUT_FORMS: ReadonlySet<string> = new Set(["plan", "reference", "month"]);

function isInput(sheet: SheetSnapshot): boolean {
  return sheet.form === null || INPUT_FORMS.has(sheet.form.split(":")[0]!);
}

export function readWorkbook(snapshot: WorkbookSnapshot): WorkbookReading {
  const inputs = snapshot.sheets.filter(isInput);
  const planSheet = inputs.find((sheet) => sheet.form === "plan") ?? inputs.find(holdsPlan);
  const referenceSheet = inputs.find((sheet) => sheet.form === "reference") ?? inputs.find((sheet) => has(sheet, TARGET_TABLE));
  const rest = inputs.filter((sheet) => sheet !== planSheet && sheet !== referenceSheet);
  return {
    plan: planSheet === undefined ? null : readPlan(planSheet, snapshot.dateSystem),
    reference: referenceSheet === undefined ? null : readReference(referenceSheet, snapshot.dateSystem),
    ...readMonths(rest, snapshot.dateSystem),
  };
}

function holdsPlan(sheet: SheetSnapshot): boolean {
  return has(sheet, STREAM_TABLE) && has(sheet, PRODUCT_TABLE);
}

function has(sheet: SheetSnapshot, spec: TableSpec): boolean {
  return findTables(sheet, [spec]).length > 0;
}

function readMonths(sheets: readonly SheetSnapshot[], system: 1900 | 1904): Pick<WorkbookReading, "months" | "lines" | "withoutMonth" | "repeated"> {
  const months: MonthSheet[] = [];
  const repeated: MonthSheet[] = [];
  const lines: ActivityLine[] = [];
  const withoutMonth: string[] = [];
  for (const sheet of sheets) {
    if (!MONTH_TABLES.some((spec) => has(sheet, spec))) continue;
    const month = monthOfSheet(sheet, system);
    if (month === null) withoutMonth.push(sheet.name);
    else if (months.some((known) => sameMonth(known.month, month))) repeated.push({ sheet: sheet.name, month });
    else {
      months.push({ sheet: sheet.name, month });
      lines.push(...monthSheetLines(sheet, month));
    }
  }
  return { months, lines, withoutMonth, repeated };
}

export function readPlan(sheet: SheetSnapshot, system: 1900 | 1904): MonitoringPlan {
  const rows = tableReader(sheet, [BOUNDARY_TABLE, PRODUCT_TABLE, STREAM_TABLE, METER_TABLE, SAMPLING_TABLE, PROCEDURE_TABLE, VERSION_TABLE], system);
  return {
    sheet: sheet.name,
    entity: readItems(ENTITY_ITEMS, sheet, system),
    boundary: rows(BOUNDARY_TABLE),
    products: rows(PRODUCT_TABLE),
    streams: rows(STREAM_TABLE),
    meters: rows(METER_TABLE),
    sampling: rows(SAMPLING_TABLE),
    procedures: rows(PROCEDURE_TABLE),
    method: readItems(METHOD_ITEMS, sheet, system),
    versions: rows(VERSION_TABLE),
    acva: readItems(ACVA_ITEMS, sheet, system),
  };
}

export function readReference(sheet: SheetSnapshot, system: 1900 | 1904): ReferenceData {
  const rows = tableReader(sheet, [BASELINE_PRODUCTION_TABLE, TARGET_TABLE, PREVIOUS_YEAR_TABLE, MEASURE_TABLE, ATTACHMENT_TABLE], system);
  return {
    sheet: sheet.name,
    baseline: readItems(BASELINE_ITEMS, sheet, system),
    production: rows(BASELINE_PRODUCTION_TABLE),
    targets: rows(TARGET_TABLE),
    previousYear: rows(PREVIOUS_YEAR_TABLE),
    measures: rows(MEASURE_TABLE),
    attachments: rows(ATTACHMENT_TABLE),
  };
}

function tableReader(sheet: SheetSnapshot, specs: readonly TableSpec[], system: 1900 | 1904) {
  const found: readonly FoundTable[] = findTables(sheet, specs);
  return <Id extends string>(spec: TableSpec<Id>) => readRows(spec, found.find((candidate) => candidate.spec.id === spec.id), system);
}
