/** The input sheets: Monitoring Plan, Reference Data and the twelve months, with what is already known filled in. */
import { PROCESS_TABLE } from "../spec/processTable";
import { HEAT_TABLE } from "../spec/heatTable";
import { PRODUCTION_TABLE } from "../spec/productionTable";
import { ELECTRICITY_TABLE } from "../spec/electricityTable";
import { FUEL_TABLE } from "../spec/fuelTable";
import {
  BOUNDARY_TABLE,
  METER_TABLE,
  PROCEDURE_TABLE,
  PRODUCT_TABLE,
  SAMPLING_TABLE,
  STREAM_TABLE,
  VERSION_TABLE,
} from "../spec/planTables";
import { ACVA_ITEMS, ENTITY_ITEMS } from "../spec/entityItems";
import { METHOD_ITEMS } from "../spec/methodItems";
import {
  ATTACHMENT_TABLE,
  BASELINE_ITEMS,
  BASELINE_PRODUCTION_TABLE,
  MEASURE_TABLE,
  PREVIOUS_YEAR_TABLE,
  TARGET_TABLE,
} from "../spec/referenceTables";
import { isoMonth, monthLabel, toSerial } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { quoteSheet } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { FORMATS } from "../../workbook/appearance/styles";
import { SheetBuilder } from "./sheetBuilder";
import type { ItemInput, RowInput } from "./sheetBuilder";

export const PLAN_SHEET = "Monitoring Plan";
export const REFERENCE_SHEET = "Reference Data";

export interface PlanContent {
  readonly subtitle: string;
  readonly entity: Readonly<Record<string, ItemInput>>;
  readonly boundary: readonly RowInput[];
  readonly products: readonly RowInput[];
  readonly streams: readonly RowInput[];
  readonly meters: readonly RowInput[];
  readonly sampling: readonly RowInput[];
  readonly procedures: readonly RowInput[];
  readonly method: Readonly<Record<string, ItemInput>>;
  readonly versions: readonly RowInput[];
  readonly acva: Readonly<Record<string, ItemInput>>;
}

export interface ReferenceContent {
  readonly subtitle: string;
  readonly baseline: Readonly<Record<string, ItemInput>>;
  readonly production: readonly RowInput[];
  readonly targets: readonly RowInput[];
  readonly previousYear: readonly RowInput[];
  readonly measures: readonly RowInput[];
  readonly attachments: readonly RowInput[];
}

export interface MonthContent {
  readonly month: Month;
  readonly subtitle: string;
  readonly fuel: readonly RowInput[];
  readonly electricity: readonly RowInput[];
  readonly production: readonly RowInput[];
  readonly heat: readonly RowInput[];
  readonly process: readonly RowInput[];
}

const INPUT_TAB = "#0B3FBF";
const BLANK_ROWS = { plan: 6, reference: 3, month: 4 } as const;

export function planSheet(content: PlanContent): SheetPlan {
  const sheet = new SheetBuilder({
    form: "plan",
    name: PLAN_SHEET,
    title: "Monitoring Plan",
    subtitle: content.subtitle,
    tabColor: INPUT_TAB,
  });
  const at = quoteSheet(PLAN_SHEET);
  sheet.items(ENTITY_ITEMS, content.entity);
  sheet.table(BOUNDARY_TABLE, "CCTS_Boundary", content.boundary, BLANK_ROWS.plan);
  const products = sheet.table(PRODUCT_TABLE, "CCTS_ProductTable", content.products, BLANK_ROWS.plan);
  sheet.name("CCTS_Products", at, products.firstRow, products.lastRow, 0);
  const streams = sheet.table(STREAM_TABLE, "CCTS_StreamTable", content.streams, BLANK_ROWS.plan);
  sheet.name("CCTS_Streams", at, streams.firstRow, streams.lastRow, 0);
  const meters = sheet.table(METER_TABLE, "CCTS_MeterTable", content.meters, BLANK_ROWS.plan);
  sheet.name("CCTS_Meters", at, meters.firstRow, meters.lastRow, 0);
  sheet.table(SAMPLING_TABLE, "CCTS_Sampling", content.sampling, BLANK_ROWS.plan);
  sheet.table(PROCEDURE_TABLE, "CCTS_Procedures", content.procedures, 1);
  sheet.items(METHOD_ITEMS, content.method);
  sheet.table(VERSION_TABLE, "CCTS_Versions", content.versions, BLANK_ROWS.reference);
  sheet.items(ACVA_ITEMS, content.acva);
  return sheet.build();
}

export function referenceSheet(content: ReferenceContent): SheetPlan {
  const sheet = new SheetBuilder({
    form: "reference",
    name: REFERENCE_SHEET,
    title: "Reference Data",
    subtitle: content.subtitle,
    tabColor: INPUT_TAB,
  });
  sheet.items(BASELINE_ITEMS, content.baseline);
  sheet.table(BASELINE_PRODUCTION_TABLE, "CCTS_BaselineProduction", content.production, BLANK_ROWS.reference);
  sheet.table(TARGET_TABLE, "CCTS_Targets", content.targets, BLANK_ROWS.reference);
  sheet.table(PREVIOUS_YEAR_TABLE, "CCTS_PreviousYear", content.previousYear, 0);
  sheet.table(MEASURE_TABLE, "CCTS_Measures", content.measures, BLANK_ROWS.reference);
  sheet.table(ATTACHMENT_TABLE, "CCTS_Attachments", content.attachments, 1);
  return sheet.build();
}

/** Form identity of a month's sheet: "month:2025-04". */
export function monthForm(month: Month): string {
  return `month:${isoMonth(month)}`;
}

export function monthSheet(content: MonthContent): SheetPlan {
  const label = monthLabel(content.month);
  const suffix = `${content.month.year}_${String(content.month.month).padStart(2, "0")}`;
  const sheet = new SheetBuilder({
    form: monthForm(content.month),
    name: label,
    title: `Monthly data, ${label}`,
    subtitle: content.subtitle,
    tabColor: INPUT_TAB,
  });
  sheet.labelled("Month", { value: toSerial({ ...content.month, day: 1 }) }, "inputText", FORMATS.month);
  sheet.table(FUEL_TABLE, `Fuels_${suffix}`, content.fuel, BLANK_ROWS.month);
  sheet.table(ELECTRICITY_TABLE, `Electricity_${suffix}`, content.electricity, BLANK_ROWS.month);
  sheet.table(PRODUCTION_TABLE, `Production_${suffix}`, content.production, 2);
  sheet.table(HEAT_TABLE, `Heat_${suffix}`, content.heat, 2);
  sheet.table(PROCESS_TABLE, `Process_${suffix}`, content.process, 2);
  return sheet.build();
}
