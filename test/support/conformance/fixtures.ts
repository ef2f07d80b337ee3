/** What the examples for workbook ports begin with and write. */
import type { CellValue, Visibility } from "../../../src/core/workbook/cells";
import type { CellContent, PlannedCell, SheetPlan } from "../../../src/core/workbook/sheetPlan";

/** A sheet as it stands before the port sees it; the matrices begin at A1. */
export interface FixtureSheet {
  readonly name: string;
  /** Of a formula, its result. */
  readonly values: readonly (readonly CellValue[])[];
  /** With "=", or "" where there is none. */
  readonly formulas?: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  /** The worksheet property by which a tab of ours is known. */
  readonly form?: string;
}

export interface FixtureWorkbook {
  readonly sheets: readonly FixtureSheet[];
  readonly dateSystem?: 1900 | 1904;
}

/** A month sheet with one cell of each kind, sheets of each visibility, and a tab of ours. */
export const PLANT: FixtureWorkbook = {
  sheets: [
    {
      name: "Apr 2025",
      values: [
        ["Stream", "Quantity", "Unit", "Date", "Metered", "Check"],
        ["Coal", 1200.5, "t", 45748, true, { error: "#DIV/0!" }],
        ["Lignite", 0, "t", 45749, false, ""],
        ["Petcoke", null, "t", null, null, { error: "#N/A" }],
        ["Total", 1200.5, "", null, null, null],
      ],
      formulas: [
        ["", "", "", "", "", ""],
        ["", "", "", "", "", "=1/0"],
        ["", "", "", "", "", '=""'],
        ["", "", "", "", "", ""],
        ["", "=SUM(B2:B4)", "", "", "", ""],
      ],
      formats: [
        ["General", "General", "General", "General", "General", "General"],
        ["General", "0.000", "@", "dd-mmm-yyyy", "General", "General"],
        ["General", "0.000", "@", "dd-mmm-yyyy", "General", "General"],
        ["General", "0.000", "@", "General", "General", "General"],
        ["General", "0.000", "General", "General", "General", "General"],
      ],
    },
    { name: "Notes", values: [["kept"]], visibility: "hidden" },
    { name: "Keys", values: [["secret"]], visibility: "veryHidden" },
    { name: "Form A", values: [["old"]], form: "form-a" },
  ],
};

/** Texts that a spreadsheet would rather make something else of. */
export const TEXTS = [
  ["=1+1"],
  ["+91 80 1234"],
  ["-3 % moisture"],
  ["@plant"],
  ["'quoted"],
  ["00123"],
  ["1200"],
  ["12%"],
  ["1/2"],
  ["Apr 2025"],
  ["2025-26"],
  ["TRUE"],
  ["#N/A "],
  [" leading space"],
  ["line\nbreak"],
  ["कोयला"],
  ["Coal"],
  ["₹ 5"],
  ["1e5"],
];

/** A plan with nothing but the cells. */
export function plan(form: string, name: string, cells: readonly PlannedCell[]): SheetPlan {
  return {
    form,
    name,
    cells,
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: 0, header: "" },
    tabColor: "#1F3A4D",
  };
}

export function cell(row: number, column: number, content: CellContent, format?: string): PlannedCell {
  return { row, column, content, style: "plain", ...(format === undefined ? {} : { format }) };
}

/** One of everything a plan can hold. */
export const FULL_PLAN: SheetPlan = {
  ...plan("tracker", "Tracker", [
    { row: 0, column: 0, content: { value: "GEI tracker & notes" }, style: "title" },
    { row: 1, column: 0, content: { value: "Month" }, style: "header" },
    { row: 1, column: 1, content: { value: "GEI" }, style: "header" },
    { row: 1, column: 2, content: { value: "Status" }, style: "header" },
    { row: 2, column: 0, content: { value: "Apr" }, style: "inputText" },
    { row: 2, column: 1, content: { value: 1 }, style: "input", format: "0.0000" },
    { row: 2, column: 2, content: { value: "ok" }, style: "ok" },
    { row: 3, column: 0, content: { value: "May" }, style: "inputText" },
    { row: 3, column: 1, content: { formula: "=B3*2", value: 2 }, style: "formula", format: "0.0000" },
    { row: 3, column: 2, content: { value: "ok" }, style: "ok" },
    { row: 4, column: 1, content: { formula: "=SUM(B3:B4)", value: 3 }, style: "total", format: "0.0000" },
  ]),
  columns: [{ width: 20 }, { width: 12 }, { width: 12 }, { width: 8, hidden: true }],
  frozenRows: 2,
  frozenColumns: 1,
  tables: [{ name: "ccts_tracker", area: { top: 1, left: 0, bottom: 3, right: 2 } }],
  validations: [
    {
      area: { top: 2, left: 2, bottom: 3, right: 2 },
      rule: { kind: "list", items: ["ok", "open"] },
      prompt: "Choose one.",
      severity: "stop",
    },
    {
      area: { top: 2, left: 1, bottom: 2, right: 1 },
      rule: { kind: "decimal", min: 0, max: 5 },
      prompt: "tCO2e per tonne",
      severity: "warning",
    },
    {
      area: { top: 2, left: 0, bottom: 3, right: 0 },
      rule: { kind: "listFrom", source: "='Apr 2025'!$A$2:$A$4" },
      prompt: "",
      severity: "stop",
    },
  ],
  conditionals: [{ area: { top: 2, left: 1, bottom: 3, right: 1 }, formula: "=$B3>1.5", style: "warning" }],
  names: [{ name: "ccts_tracker_gei", refersTo: "='Tracker'!$B$3:$B$4" }],
  charts: [
    {
      name: "GEI",
      kind: "line",
      title: "GEI by month",
      data: { top: 1, left: 0, bottom: 3, right: 1 },
      place: { top: 6, left: 0, bottom: 20, right: 5 },
    },
  ],
  print: {
    orientation: "landscape",
    area: { top: 0, left: 0, bottom: 4, right: 2 },
    titleRows: 2,
    header: "Plant & Co",
    paper: "A3",
    breaks: [3],
  },
};
