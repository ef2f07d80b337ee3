/**
 * The hand-over file: plan, records, derivations, the forms' lines, fingerprints and ledger as neutral JSON, for
 * verification without Excel. The figures can be computed again from it.
 */
import { parse } from "valibot";
import { planPack } from "../../inventory";
import type { InventorySetting } from "../../inventory";
import type { AnyPlanCell, MonitoringPlan, ReferenceData } from "../../plan/model";
import { decimal } from "../../quantity/decimal";
import { isoMonth, parseYear, yearLabel } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { recordsOf } from "../../activity/records";
import type { ActivityRecord } from "../../activity/records";
import { lineOfCells } from "../../activity/build";
import type { ActivityLine, Reading } from "../../activity/line";
import { refText } from "../../workbook/cells";
import type { Json } from "../canonical";
import type { LedgerEntry } from "../chain";
import type { KnownSheet } from "../state/state";
import { cellFrom, cellJson, planFrom, planJson } from "./planJson";
import { parseRef } from "../../workbook/refs";
import { WorkbookError } from "../../workbook/port";
import { namesTwice } from "./fieldNames";
import { handOverProblem, planSchema, referenceSchema } from "./schema";

export const HAND_OVER_FORMAT = "ccts-hand-over";

/** A record, with the cell that names the row it stands in. */
export type HandedRecord = ActivityRecord & { readonly row: string };

/** One computed line of a form. */
export type HandedLine = {
  readonly id: string;
  readonly form: string;
  readonly label: string;
  readonly unit: string;
  /** The engine's exact decimal at build, or why there is none. */
  readonly exact: string;
};

/** A row of a register by its columns. */
export type HandedRow = Readonly<Record<string, string>>;

export type HandOver = {
  readonly format: typeof HAND_OVER_FORMAT;
  readonly version: 1;
  readonly year: string;
  /** "2025-04" and so on: the months the figures are of. */
  readonly months: readonly string[];
  readonly plan: Json;
  readonly reference: Json;
  readonly records: readonly HandedRecord[];
  /** Cells of each row beside its figures, by the cell that names it: use, status, basis, evidence, meter. */
  readonly rows: Readonly<Record<string, Json>>;
  /** Figures typed on the form tabs that lines are computed from, by line and column; absent in files that have none. */
  readonly typed?: Readonly<Record<string, number>>;
  /** Derivation of every line as indented text. */
  readonly traces: Readonly<Record<string, string>>;
  readonly lines: readonly HandedLine[];
  readonly fingerprints: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ledger: readonly LedgerEntry[];
  readonly acknowledgements: readonly HandedRow[];
  readonly clarifications: readonly HandedRow[];
  /** Hash of the ledger's last entry when something was last written into the workbook. */
  readonly head?: string | null;
  /** Sheets under the names they had. */
  readonly sheets?: readonly KnownSheet[];
  /** Hash of each part as the last build left it, which its ledger entry covers. */
  readonly built?: Readonly<Record<string, string>> | undefined;
  /** Hash of each part of this file, and the hash over those. */
  readonly hashes?: Readonly<Record<string, string>>;
  readonly seal?: string;
};

/** What an inventory is computed from, as the file holds it. */
export function settingJson({
  plan,
  reference,
  lines,
  year,
  months,
}: InventorySetting): Pick<HandOver, "year" | "months" | "plan" | "reference" | "records" | "rows"> {
  return {
    year: yearLabel(year),
    months: months.map(isoMonth),
    plan: planJson(plan),
    reference: reference === null ? null : planJson(reference),
    records: lines.flatMap((line) => recordsOf([line]).map((record) => ({ ...record, row: rowName(line) }))),
    rows: Object.fromEntries(lines.map((line) => [rowName(line), saidJson(line)])),
  };
}

function saidJson(line: ActivityLine): Json {
  const said = Object.entries(line.said as Readonly<Record<string, AnyPlanCell>>).filter(([, cell]) => cell.text !== "");
  return Object.fromEntries(said.map(([field, cell]) => [field, cellJson(cell)]));
}

/** In a sheet with months across, one cell names twelve lines. */
function rowName(line: ActivityLine): string {
  return `${refText(line.cell)} ${isoMonth(line.month)}`;
}

function monthFrom(text: string): Month {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) };
}

/**
 * The text parsed and known to be a hand-over file in every part; null for anything else. Throws WorkbookError with the
 * place in a file that says it is one and is damaged.
 */
export function readHandOver(text: string): HandOver | null {
  const file = parsed(text);
  if (typeof file !== "object" || file === null || !("format" in file) || file.format !== HAND_OVER_FORMAT) return null;
  if (!("version" in file) || file.version !== 1) return null;
  const problem = handOverProblem(file) ?? (namesTwice(text, file) ? "a name stands twice in one of its parts" : null);
  if (problem !== null)
    throw new WorkbookError("notAWorkbook", `The hand-over file is damaged (${problem}). Write it again from the workbook it came from.`);
  return file as HandOver;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the inventory is computed from, read back; null when the file names no compliance year. */
export function settingFrom(file: HandOver): InventorySetting | null {
  const year = parseYear(file.year);
  if (year === null) return null;
  const months = file.months.map(monthFrom);
  const plan = planFrom<MonitoringPlan>(parse(planSchema, file.plan) as Json);
  const reference = file.reference === null ? null : planFrom<ReferenceData>(parse(referenceSchema, file.reference) as Json);
  return { plan, reference, lines: linesFrom(file), year, months, whole: months, pack: planPack(plan, year) };
}

function linesFrom({ records, rows }: HandOver): readonly ActivityLine[] {
  const groups = new Map<string, [HandedRecord, ...HandedRecord[]]>();
  for (const record of records) {
    const group = groups.get(record.row);
    if (group === undefined) groups.set(record.row, [record]);
    else group.push(record);
  }
  return [...groups].map(([row, group]) => lineFrom(row, group, rows[row] ?? {}));
}

function lineFrom(row: string, group: readonly [HandedRecord, ...HandedRecord[]], said: Json): ActivityLine {
  const { table, stream, lot, month } = group[0];
  const cell = parseRef(row.replace(/ \S+$/, "")) ?? { sheet: "", row: 0, column: 0 };
  const readings = new Map(group.map((record) => [record.kind, readingFrom(record, cell, stream)] as const));
  const parts = { table, stream, lot, month: monthFrom(month), monthCell: null, readings, cell };
  return lineOfCells(parts, ({ id }) => saidCellFrom(said, id));
}

function saidCellFrom(said: Json, field: string): AnyPlanCell | null {
  const json =
    typeof said === "object" && said !== null && !Array.isArray(said) ? (said as Readonly<Record<string, Json>>)[field] : undefined;
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
  const fields = json as Readonly<Record<string, Json>>;
  return typeof fields["text"] === "string" ? cellFrom(fields, fields["text"]) : null;
}

function readingFrom({ value, problem, text, unit, cell }: HandedRecord, labelCell: ActivityLine["cell"], labelText: string): Reading {
  const shared = {
    text,
    computed: false,
    isText: false,
    isPercent: false,
    unit,
    unitCell: null,
    unitText: unit,
    cell: parseRef(cell) ?? labelCell,
    labelCell,
    labelText,
  };
  return value === null ? { ...shared, value, problem: problem ?? "blank" } : { ...shared, value: decimal(value), problem: null };
}
