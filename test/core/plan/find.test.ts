/** Rows of the plan and of the reference data that belong together because they give one name. */
import {
  isSameName,
  previousLine,
  productionOf,
  samplingOf,
  streamsSampledUnder,
  targetRowOf,
  yearOfTarget,
} from "../../../src/core/plan/find";
import type { MonitoringPlan, ReferenceData } from "../../../src/core/plan/model";
import { procedureRows } from "../../../src/core/plan/parse/procedureRows";
import { PROCEDURE_TABLE, PRODUCT_TABLE, SAMPLING_TABLE, STREAM_TABLE } from "../../../src/core/plan/spec/planTables";
import { BASELINE_PRODUCTION_TABLE, PREVIOUS_YEAR_TABLE, TARGET_TABLE } from "../../../src/core/plan/spec/referenceTables";
import { isSubSectorOf } from "../../../src/core/plan/spec/sectors";
import { typedRow } from "../../support/planRows";

const product = (name: string) => ({ ...typedRow(PRODUCT_TABLE, { product: name }), id: name });
const stream = (name: string, sampling: string) => ({ ...typedRow(STREAM_TABLE, { stream: name, sampling }), id: name });
const text = (content: string) => ({ kind: "text", text: content, cell: null, note: "" }) as const;

const REFERENCE = {
  production: ["OPC", "PPC"].map((name) => typedRow(BASELINE_PRODUCTION_TABLE, { product: name })),
  previousYear: ["B1.i", "B1.ii"].map((line) => typedRow(PREVIOUS_YEAR_TABLE, { e2Line: line })),
  targets: ["soon", "2025-26", "2026-27"].map((year) => typedRow(TARGET_TABLE, { targetYear: year })),
} as Pick<ReferenceData, "production" | "previousYear" | "targets"> as ReferenceData;

test("what other years made of a product, in any spelling of its name", () => {
  expect(productionOf(REFERENCE, product(" ppc "))).toBe(REFERENCE.production[1]);
  expect(productionOf(REFERENCE, product("Clinker"))).toBeUndefined();
  expect(productionOf(null, product("OPC"))).toBeUndefined();
});

test("a line of the year before by its number", () => {
  expect(previousLine(REFERENCE, "B1.II")).toBe(REFERENCE.previousYear[1]);
  expect(previousLine(REFERENCE, "B1")).toBeUndefined();
  expect(previousLine(null, "B1.i")).toBeUndefined();
});

test("the target of a year, where a row is of that year", () => {
  expect(targetRowOf(REFERENCE, { start: 2026 })).toBe(REFERENCE.targets[2]);
  expect(targetRowOf(REFERENCE, { start: 2030 })).toBeUndefined();
  expect(targetRowOf(null, { start: 2026 })).toBeUndefined();
  expect(REFERENCE.targets.map((row) => yearOfTarget(row)?.start ?? null)).toEqual([null, 2025, 2026]);
});

const PLAN = {
  streams: [stream("Coal", "SP 1"), stream("HSD", ""), stream("Petcoke", "sp  1"), stream("RDF", "SP 2")],
  sampling: ["", "SP 1"].map((name) => typedRow(SAMPLING_TABLE, { samplingPlan: name })),
  procedures: [
    ["5(6).6 Data flow", "by the DCS"],
    ["5(6).6", "monthly"],
    ["The data  flow and CONTROL", "signed"],
    ["5(6).60 other", "none"],
    ["see 5(6).6 above", "none"],
    ["5(6).7 Sampling", "belt"],
  ].map(([content = "", description = ""]) => typedRow(PROCEDURE_TABLE, { content, description })),
} as Pick<MonitoringPlan, "streams" | "sampling" | "procedures"> as MonitoringPlan;

test("a stream's sampling plan, and the streams of one; no plan is none without a name", () => {
  expect(PLAN.streams.map((each) => samplingOf(PLAN, each)?.samplingPlan.text ?? null)).toEqual(["SP 1", null, "SP 1", null]);
  expect(streamsSampledUnder(PLAN, " sp 1").map(({ id }) => id)).toEqual(["Coal", "Petcoke"]);
  expect(streamsSampledUnder(PLAN, " ")).toEqual([]);
});

test("two cells give one name in any spelling; blank cells give none", () => {
  expect(isSameName(text("EM  1"), text(" em 1"))).toBe(true);
  expect(isSameName(text("EM 1"), text("EM 2"))).toBe(false);
  expect(isSameName(text(""), text(" "))).toBe(false);
});

const described = (clause: string) => procedureRows(PLAN, clause).map(({ description }) => description.text);

test("the rows that describe a content of the Procedure, by its clause or its name", () => {
  expect(described("5(6).6")).toEqual(["by the DCS", "monthly", "signed"]);
  expect(described("5(6).7")).toEqual(["belt"]);
  expect(described("5(6).9")).toEqual([]);
  expect(described("5(6).99")).toEqual([]);
});

test("a sub-sector is of its sector, or general", () => {
  expect(isSubSectorOf("grinding", "cement")).toBe(true);
  expect(isSubSectorOf("grinding", "aluminium")).toBe(false);
  expect(isSubSectorOf("refinery", "aluminium")).toBe(true);
  expect(isSubSectorOf("general", "textiles")).toBe(true);
});
