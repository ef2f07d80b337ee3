/** The input sheets as they are made, and what is read from them again: every section of the plan, the reference data and a month. */
import { readPlan, readReference } from "../../../../src/core/plan/parse/planSheets";
import { findTables } from "../../../../src/core/plan/parse/tables";
import { monthForm, monthSheet, planSheet, referenceSheet } from "../../../../src/core/plan/sheets/inputSheets";
import type { MonthContent, PlanContent, ReferenceContent } from "../../../../src/core/plan/sheets/inputSheets";
import { MONTH_TABLES } from "../../../../src/core/plan/spec/monthTables";
import type { SheetPlan } from "../../../../src/core/workbook/sheetPlan";
import { a1 } from "../../../../src/core/workbook/cells";
import type { SheetSnapshot } from "../../../../src/core/workbook/cells";
import { snapshotOf } from "../../../support/planSnapshot";

const SERIAL_OF_1904 = 46_112 - 1462;

const PLAN: PlanContent = {
  subtitle: "of Plant A",
  entity: { name: { value: "Plant A" } },
  boundary: [{ process: "Kiln", inside: "Yes", since: SERIAL_OF_1904 }],
  products: [
    { product: "OPC", role: "cement" },
    { product: " opc ", role: "clinker" },
    { product: "PPC", role: "cement" },
  ],
  streams: [
    { stream: "Coal", use: "Kilns" },
    { stream: "Coal", use: "bhatti" },
    { stream: "Coal", use: "oven" },
    { stream: "Coal", use: "stove" },
  ],
  meters: [{ meter: "EM-1" }, { meter: "em-1" }, { meter: "EM-2" }],
  sampling: [{ samplingPlan: "SP 1" }],
  procedures: [{ content: "5(6).6", description: "by the DCS" }],
  method: { gwp: { value: "AR5" } },
  versions: [{ version: "1", effectiveFrom: SERIAL_OF_1904 }],
  acva: { agency: { value: "Agency B" }, engagedOn: { value: SERIAL_OF_1904 } },
};
const REFERENCE: ReferenceContent = {
  subtitle: "of Plant A",
  baseline: { baselineYear: { value: "2023-24" } },
  production: [{ product: "OPC", baselineProduced: 5 }],
  targets: [{ targetYear: "2025-26", notifiedOn: SERIAL_OF_1904 }],
  previousYear: [{ e2Line: "B1.i" }],
  measures: [{ measure: "New cooler", measureYear: "2025" }],
  attachments: [{ attachment: "Form E2", ready: "Yes" }],
};
const MONTH: MonthContent = {
  month: { year: 2025, month: 4 },
  subtitle: "of Plant A",
  fuel: [{ stream: "Coal" }],
  electricity: [{ meter: "EM-1" }, { meter: "EM-2" }],
  production: [{ product: "OPC" }],
  heat: [{ heatId: "Steam" }],
  process: [{ item: "Clinker CaO" }],
};

const snapshot = (plan: SheetPlan) => snapshotOf([plan], 1904).sheets[0] as SheetSnapshot;
/** "CCTS_Streams: 4", the name of a table and how many rows it has to type into. */
const tablesOf = ({ tables }: SheetPlan) => tables.map(({ name, area }) => `${name}: ${area.bottom - area.top}`);
const headOf = ({ form, name, cells, tabColor }: SheetPlan) => [
  form,
  name,
  ...cells.slice(0, 2).map(({ content }) => content.value),
  tabColor,
];

test("the Monitoring Plan has its ten sections, each table with rows to type into", () => {
  const plan = planSheet(PLAN);
  expect(headOf(plan)).toEqual(["plan", "Monitoring Plan", "Monitoring Plan", "of Plant A", "#0B3FBF"]);
  expect(tablesOf(plan)).toEqual([
    "CCTS_Boundary: 7",
    "CCTS_ProductTable: 9",
    "CCTS_StreamTable: 10",
    "CCTS_MeterTable: 9",
    "CCTS_Sampling: 7",
    "CCTS_Procedures: 2",
    "CCTS_Versions: 4",
  ]);
  const sections = plan.cells.filter(({ style }) => style === "section").map(({ content }) => content.value);
  expect(sections.map((title) => (typeof title === "string" ? title.split(".")[0] : title))).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
  ]);
});

test("products, streams and meters are offered in the months by the names of their first columns", () => {
  const plan = planSheet(PLAN);
  const firstColumn = (table: string) => {
    const { area } = plan.tables.find(({ name }) => name === table) ?? { area: { top: -1, bottom: -1 } };
    return `='Monitoring Plan'!$A$${area.top + 2}:$A$${area.bottom + 1}`;
  };
  expect(plan.names).toEqual([
    { name: "CCTS_Products", refersTo: firstColumn("CCTS_ProductTable") },
    { name: "CCTS_Streams", refersTo: firstColumn("CCTS_StreamTable") },
    { name: "CCTS_Meters", refersTo: firstColumn("CCTS_MeterTable") },
  ]);
});

test("the plan is read as it was typed, in a workbook that counts from 1904", () => {
  const plan = readPlan(snapshot(planSheet(PLAN)), 1904);
  expect([plan.sheet, plan.entity.name.text, plan.method.gwp.choice, plan.acva.agency.text]).toEqual([
    "Monitoring Plan",
    "Plant A",
    "AR5",
    "Agency B",
  ]);
  expect(plan.boundary.map(({ process, inside }) => [process.text, inside.choice])).toEqual([["Kiln", "Yes"]]);
  expect(plan.sampling.map(({ samplingPlan }) => samplingPlan.text)).toEqual(["SP 1"]);
  expect(plan.procedures.map(({ description }) => description.text)).toEqual(["by the DCS"]);
  expect(plan.versions.map(({ version }) => version.text)).toEqual(["1"]);
  const march = { year: 2026, month: 3, day: 31 };
  expect([plan.boundary[0]?.since.date, plan.versions[0]?.effectiveFrom.date, plan.acva.engagedOn.date]).toEqual([march, march, march]);
});

test("a row that names a product, a meter, or a stream and its use again is put aside", () => {
  const plan = readPlan(snapshot(planSheet(PLAN)), 1904);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  expect([ids(plan.products), ids(plan.repeated.products)]).toEqual([["opc", "ppc"], ["opc"]]);
  expect([ids(plan.meters), ids(plan.repeated.meters)]).toEqual([["em-1", "em-2"], ["em-1"]]);
  // "Kilns" and "bhatti" are one use; words that are no use are uses of their own.
  expect([ids(plan.streams), ids(plan.repeated.streams)]).toEqual([["coal.kiln", "coal.oven", "coal.stove"], ["coal.kiln"]]);
});

test("the Reference Data have their six sections, and are read as they were typed", () => {
  const plan = referenceSheet(REFERENCE);
  expect(headOf(plan)).toEqual(["reference", "Reference Data", "Reference Data", "of Plant A", "#0B3FBF"]);
  expect(tablesOf(plan)).toEqual([
    "CCTS_BaselineProduction: 4",
    "CCTS_Targets: 4",
    "CCTS_PreviousYear: 1",
    "CCTS_Measures: 4",
    "CCTS_Attachments: 2",
  ]);
  const read = readReference(snapshot(plan), 1904);
  expect([read.sheet, read.baseline.baselineYear.text]).toEqual(["Reference Data", "2023-24"]);
  expect(read.production.map(({ product, baselineProduced }) => [product.text, baselineProduced.number?.toString()])).toEqual([
    ["OPC", "5"],
  ]);
  expect(read.targets.map(({ targetYear, notifiedOn }) => [targetYear.text, notifiedOn.date])).toEqual([
    ["2025-26", { year: 2026, month: 3, day: 31 }],
  ]);
  expect(read.previousYear.map(({ e2Line }) => e2Line.text)).toEqual(["B1.i"]);
  expect(read.measures.map(({ measure }) => measure.text)).toEqual(["New cooler"]);
  expect(read.attachments.map(({ ready }) => ready.choice)).toEqual(["Yes"]);
});

test("a month has its name, its first day and its five tables", () => {
  const plan = monthSheet(MONTH);
  expect(monthForm({ year: 2025, month: 12 })).toBe("month:2025-12");
  expect(headOf(plan)).toEqual(["month:2025-04", "Apr 2025", "Monthly data, Apr 2025", "of Plant A", "#0B3FBF"]);
  const [label, day] = plan.cells
    .slice(2, 4)
    .map(({ row, column, content, style, format }) => [a1(row, column), content.value, style, format]);
  // 1 April 2025.
  expect([label, day]).toEqual([
    ["A4", "Month", "label", undefined],
    ["B4", 45_748, "inputText", "mmm yyyy"],
  ]);
  expect(tablesOf(plan)).toEqual([
    "Fuels_2025_04: 5",
    "Electricity_2025_04: 6",
    "Production_2025_04: 3",
    "Heat_2025_04: 3",
    "Process_2025_04: 3",
  ]);
  expect(findTables(snapshot(plan), MONTH_TABLES).map(({ spec, rows }) => [spec.id, rows.length])).toEqual([
    ["fuel", 1],
    ["electricity", 2],
    ["production", 1],
    ["heat", 1],
    ["process", 1],
  ]);
});
