/** Reads the monitoring plan and the reference data from their sheets. */
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
import type { MonitoringPlan, ReferenceData } from "../model";
import type { FieldSpec, TableSpec } from "../spec/tableSpec";
import type { SheetSnapshot } from "../../workbook/cells";
import { readItems, readRows } from "./entries";
import { identifyRows } from "./identify";
import { findTables } from "./tables";
import type { FoundTable } from "./tables";

export function readPlan(sheet: SheetSnapshot, system: 1900 | 1904): MonitoringPlan {
  const rows = tableReader(
    sheet,
    [BOUNDARY_TABLE, PRODUCT_TABLE, STREAM_TABLE, METER_TABLE, SAMPLING_TABLE, PROCEDURE_TABLE, VERSION_TABLE],
    system,
  );
  const products = identifyRows(rows(PRODUCT_TABLE), ({ product }) => [product.text]);
  const streams = identifyRows(rows(STREAM_TABLE), ({ stream, use }) => [stream.text, use.choice ?? use.text]);
  const meters = identifyRows(rows(METER_TABLE), ({ meter }) => [meter.text]);
  return {
    sheet: sheet.name,
    entity: readItems(ENTITY_ITEMS, sheet, system),
    boundary: rows(BOUNDARY_TABLE),
    products: products.rows,
    streams: streams.rows,
    meters: meters.rows,
    repeated: { products: products.repeated, streams: streams.repeated, meters: meters.repeated },
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
  return <Field extends FieldSpec>(spec: TableSpec<Field>) =>
    readRows(
      spec,
      found.find((candidate) => candidate.spec.id === spec.id),
      system,
    );
}
