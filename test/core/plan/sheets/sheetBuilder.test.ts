/** How sections of an input sheet are laid below each other: each cell with its look, what may be typed into it, and the pages. */
import { SheetBuilder } from "../../../../src/core/plan/sheets/sheetBuilder";
import type { RowInput } from "../../../../src/core/plan/sheets/sheetBuilder";
import {
  choiceField,
  choiceItem,
  dateField,
  figure,
  item,
  itemList,
  numberField,
  numberItem,
  once,
  quantityField,
  table,
  textField,
  wholeField,
} from "../../../../src/core/plan/spec/tableSpec";
import { CRORE, grouped, LAKH } from "../../../../src/core/workbook/appearance/styles";
import { a1 } from "../../../../src/core/workbook/cells";
import type { SheetPlan } from "../../../../src/core/workbook/sheetPlan";

const AMOUNT = figure("amount", null, "itself");
const FUELS = table({
  id: "fuels",
  title: "Fuels",
  keys: ["stream", "use"],
  fields: [
    textField("stream", "Stream", { choicesFrom: "CCTS_Streams", help: "As in the plan" }),
    choiceField("use", "Use", { choices: ["kiln", "DG"] }),
    quantityField("consumed", "Consumed", { figure: AMOUNT, unit: "t", width: 20 }),
    dateField("since", "Since"),
    numberField("gcv", "GCV", { figure: AMOUNT }),
  ],
});

const sheet = () => new SheetBuilder({ form: "month:2025-04", name: "Apr 2025", title: "April", subtitle: "Plant A", tabColor: "#123456" });

/** "A5 header: Stream (format)", the cells in their order. */
const cellsOf = ({ cells }: SheetPlan) =>
  cells.map(({ row, column, content, style, format }) => {
    const formula = "formula" in content ? ` by ${content.formula}` : "";
    return `${a1(row, column)} ${style}: ${JSON.stringify(content.value)}${formula}${format === undefined ? "" : ` (${format})`}`;
  });
const below = (plan: SheetPlan) => cellsOf(plan).slice(2);
const thousands = grouped(3, LAKH);

test("a sheet begins with its title and its subtitle, which stay in sight and on every page", () => {
  const plan = sheet().build();
  expect(plan).toStrictEqual({
    form: "month:2025-04",
    name: "Apr 2025",
    tabColor: "#123456",
    cells: [
      { row: 0, column: 0, content: { value: "April" }, style: "title" },
      { row: 1, column: 0, content: { value: "Plant A" }, style: "subtitle" },
    ],
    columns: [],
    frozenRows: 2,
    frozenColumns: 1,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "landscape", titleRows: 2, header: "April", breaks: [] },
  });
});

test("a labelled value has a row, and a blank one below it", () => {
  const builder = sheet();
  expect(builder.nextRow).toBe(3);
  builder.labelled("Month", { value: 45_748 }, "inputText", "mmm yyyy");
  builder.labelled("Plant", { value: "A" }, "note");
  expect(builder.nextRow).toBe(7);
  expect(below(builder.build())).toEqual(['A4 label: "Month"', "B4 inputText: 45748 (mmm yyyy)", 'A6 label: "Plant"', 'B6 note: "A"']);
});

test("a table has its title, its headers with their units, its rows and blank ones", () => {
  const builder = sheet();
  const rows: readonly RowInput[] = [
    { stream: "Coal", use: "kiln", consumed: 5, since: 45_748, gcv: 6000.5 },
    { stream: { value: "HSD" }, consumed: { formula: "=C5", value: 7 }, use: { error: "#REF!" }, gcv: (row: number) => ({ value: row }) },
  ];
  expect(builder.table(FUELS, "Fuels_04", rows, 1)).toEqual({ firstRow: 5, lastRow: 7 });
  const plan = builder.build();
  expect(below(plan)).toEqual([
    'A4 section: "Fuels"',
    'A5 headerIndented: "Stream"',
    'A6 inputText: "Coal" (@)',
    'A7 inputText: "HSD" (@)',
    "A8 inputText: null (@)",
    'B5 headerIndented: "Use"',
    'B6 inputText: "kiln" (@)',
    'B7 inputText: {"error":"#REF!"} (@)',
    "B8 inputText: null (@)",
    'C5 headerRight: "Consumed (t)"',
    `C6 input: 5 (${thousands})`,
    `C7 formula: 7 by =C5 (${thousands})`,
    `C8 input: null (${thousands})`,
    'D5 headerIndented: "Since"',
    "D6 inputText: 45748 (dd-mmm-yyyy)",
    "D7 inputText: null (dd-mmm-yyyy)",
    "D8 inputText: null (dd-mmm-yyyy)",
    'E5 headerRight: "GCV"',
    "E6 input: 6000.5 (General)",
    "E7 input: 6 (General)",
    "E8 input: null (General)",
  ]);
  expect(plan.tables).toEqual([{ name: "Fuels_04", area: { top: 4, left: 0, bottom: 7, right: 4 } }]);
  expect(plan.columns.map(({ width }) => width)).toEqual([15, 14, 20, 13, 13]);
  expect(builder.nextRow).toBe(10);
});

test("a table without rows has one to type into", () => {
  const builder = sheet();
  expect(builder.table(FUELS, "Fuels", [], 0)).toEqual({ firstRow: 5, lastRow: 5 });
});

test("a figure is grouped for its size; a blank one as a month's amount, power as crores", () => {
  const spec = table({
    id: "power",
    title: "Power",
    keys: [],
    fields: [wholeField("energy", "Energy", { figure: AMOUNT, unit: "kWh" }), wholeField("heat", "Heat", { figure: AMOUNT, unit: "GJ" })],
  });
  const builder = sheet();
  builder.table(spec, "Power", [{ energy: 5, heat: 2 * CRORE }], 1);
  const formats = builder.build().cells.flatMap(({ format }) => (format === undefined ? [] : [format]));
  expect(formats).toEqual([grouped(0, 5), grouped(0, CRORE), grouped(0, 2 * CRORE), grouped(0, LAKH)]);
});

test("what may be typed into the cells of a column", () => {
  const builder = sheet();
  builder.table(FUELS, "Fuels", [], 2);
  const area = (column: number) => ({ top: 5, left: column, bottom: 6, right: column });
  expect(builder.build().validations).toEqual([
    { area: area(0), prompt: "As in the plan", severity: "warning", rule: { kind: "listFrom", source: "=CCTS_Streams" } },
    { area: area(1), prompt: "", severity: "stop", rule: { kind: "list", items: ["kiln", "DG"] } },
    { area: area(2), prompt: "", severity: "warning", rule: { kind: "decimal", min: -1e12, max: 1e12 } },
    // Any day of this century.
    { area: area(3), prompt: "", severity: "warning", rule: { kind: "decimal", min: 36_526, max: 73_050 } },
    { area: area(4), prompt: "", severity: "warning", rule: { kind: "decimal", min: -1e12, max: 1e12 } },
  ]);
});

test.each([
  ["255 letters", ["x".repeat(127), "x".repeat(127)], 1],
  ["256 letters", ["x".repeat(127), "x".repeat(128)], 0],
  ["a comma of its own", ["kiln", "kiln, boiler"], 0],
])("choices of %s fit into a drop-down, or not", (_, choices, lists) => {
  const spec = table({ id: "x", title: "", keys: [], fields: [choiceField("use", "Use", { choices })] });
  const builder = sheet();
  builder.table(spec, "Uses", [], 1);
  expect(builder.build().validations.map(({ rule }) => rule.kind)).toEqual(Array<string>(lists).fill("list"));
});

const ITEMS = itemList({
  id: "entity",
  title: "Entity",
  items: [
    item("name", "Name", "text", { help: "As registered" }),
    numberItem("output", "Output", { figure: once("amount"), unit: "t", decimals: 3 }),
    choiceItem("sector", "Sector", { choices: ["cement", "textiles"] }),
    item("since", "Since", "date"),
  ],
});

test("an item has a row with its label, its value and a note", () => {
  const builder = sheet();
  builder.items(ITEMS, {
    name: { value: "Plant A", note: "new" },
    output: { value: { formula: "=A1", value: 5 } },
    since: { value: (row) => ({ value: row }) },
  });
  const plan = builder.build();
  expect(below(plan)).toEqual([
    'A4 section: "Entity"',
    'A5 header: "Item"',
    'B5 headerIndented: "Value"',
    'C5 headerIndented: "Note"',
    'A6 label: "Name"',
    'B6 inputText: "Plant A" (@)',
    'C6 inputText: "new" (@)',
    'A7 label: "Output (t)"',
    `B7 input: 5 by =A1 (${thousands})`,
    "C7 inputText: null (@)",
    'A8 label: "Sector"',
    "B8 inputText: null (@)",
    "C8 inputText: null (@)",
    'A9 label: "Since"',
    "B9 inputText: 8 (dd-mmm-yyyy)",
    "C9 inputText: null (@)",
  ]);
  expect(plan.columns.map(({ width }) => width)).toEqual([34, 30, 30]);
  expect(
    plan.validations.map(({ area, prompt, severity, rule }) => [area.top, area.bottom, area.left, area.right, prompt, severity, rule.kind]),
  ).toEqual([
    [6, 6, 1, 1, "", "warning", "decimal"],
    [7, 7, 1, 1, "", "stop", "list"],
    [8, 8, 1, 1, "", "warning", "decimal"],
  ]);
  expect(builder.nextRow).toBe(11);
});

test("a column is as wide as the widest of what stands in it, and never narrow", () => {
  const builder = sheet();
  builder.table(FUELS, "Fuels", [], 1);
  builder.items(ITEMS, {});
  builder.table(table({ id: "x", title: "", keys: [], fields: [textField("unit", "Unit", { width: 4 })] }), "Units", [], 1);
  expect(builder.build().columns.map(({ width }) => width)).toEqual([34, 30, 30, 13, 13]);
  const narrow = sheet();
  narrow.table(table({ id: "x", title: "", keys: [], fields: [textField("unit", "Unit", { width: 4 })] }), "Units", [], 1);
  expect(narrow.build().columns).toEqual([{ width: 9 }]);
});

test("a column of a table has a name for the drop-downs of other sheets", () => {
  const builder = sheet();
  builder.name("CCTS_Streams", "'Monitoring Plan'", 5, 7, 2);
  expect(builder.build().names).toEqual([{ name: "CCTS_Streams", refersTo: "='Monitoring Plan'!$C$6:$C$8" }]);
});

test("a page begins with the title of a section that it would cut", () => {
  const tables = sheet();
  const first = tables.table(FUELS, "Fuels", [], 10);
  const title = tables.nextRow;
  tables.table(FUELS, "More", [], 20);
  expect([first.lastRow, title, tables.build().print.breaks]).toEqual([14, 17, [17]]);

  const lists = sheet();
  lists.table(FUELS, "Fuels", [], 21);
  lists.items(ITEMS, {});
  expect(lists.build().print.breaks).toEqual([28]);
});

test("a wide sheet goes onto larger paper", () => {
  const builder = sheet();
  const wide = table({ id: "x", title: "", keys: [], fields: [textField("a", "A", { width: 100 }), textField("b", "B", { width: 100 })] });
  builder.table(wide, "Wide", [], 1);
  expect(builder.build().print).toEqual({ orientation: "landscape", titleRows: 2, header: "April", paper: "A3", breaks: [] });
});
