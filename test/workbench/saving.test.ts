import type { WorkbookSnapshot } from "../../src/core/workbook/cells";
import type { HostSheetSnapshot, HostSnapshot } from "../../src/host/browser";
import { changesSince, type LookOf } from "../../src/workbench/saving";

const looks: LookOf = { style: (_sheet, row) => (row === 0 ? "header" : "plain"), columnWidths: () => [12, 20] };
const FILE: WorkbookSnapshot = { dateSystem: 1900, part: null, sheets: [] };

function tab(name: string, formulas: (string | number)[][], values = formulas, more: Partial<HostSheetSnapshot> = {}): HostSheetSnapshot {
  return {
    name,
    values,
    formulas,
    formats: formulas.map((row) => row.map(() => "0.00")),
    top: 0,
    left: 0,
    visibility: "visible",
    protected: false,
    tabColor: "#1F3A4D",
    frozenRows: 1,
    frozenColumns: 0,
    properties: {},
    tables: [],
    validations: [],
    conditionals: [],
    charts: [],
    pageLayout: { printArea: null, titleRows: null, properties: {} },
    ...more,
  };
}

const book = (...sheets: HostSheetSnapshot[]): HostSnapshot => ({ name: "book.xlsx", sheets, parts: [] });

test("nothing done is no change", () => {
  expect(changesSince(book(tab("Apr", [[1]])), book(tab("Apr", [[1]])), FILE, looks)).toEqual({ create: [], update: [] });
});

test("a new tab goes into the file with its looks, formats, formulas and identity", () => {
  const added = tab(
    "Form A",
    [
      ["GEI", ""],
      ["=1/0", "=2*3"],
    ],
    [
      ["GEI", ""],
      ["#DIV/0!", 6],
    ],
    { properties: { "ccts.form": "formA" }, tables: [{ name: "CCTS_A", area: "A1:B2", style: "" }] },
  );
  expect(changesSince(book(), book(added), FILE, looks).create).toEqual([
    {
      form: "formA",
      name: "Form A",
      tabColor: "#1F3A4D",
      frozenRows: 1,
      frozenColumns: 0,
      columns: [{ width: 12 }, { width: 20 }],
      cells: [
        { row: 0, column: 0, style: "header", format: "0.00", content: { value: "GEI" } },
        { row: 0, column: 1, style: "header", format: "0.00", content: { value: null } },
        { row: 1, column: 0, style: "plain", format: "0.00", content: { formula: "=1/0", value: { error: "#DIV/0!" } } },
        { row: 1, column: 1, style: "plain", format: "0.00", content: { formula: "=2*3", value: 6 } },
      ],
      tables: [{ name: "CCTS_A", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
      validations: [],
      conditionals: [],
      names: [],
      charts: [],
      print: { orientation: "landscape", titleRows: 0, header: "" },
    },
  ]);
});

test("a tab that is gone stops the save, by name", () => {
  expect(() => changesSince(book(tab("Apr", [[1]])), book(), FILE, looks)).toThrow(
    "The tab Apr was renamed or deleted in the grid. Give it its name back; the workbench saves cells and new tabs only.",
  );
});

test("our part of the file is carried along when it changes", () => {
  const after = { ...book(), parts: ["<state/>"] };
  expect(changesSince(book(), after, FILE, looks).part).toBe("<state/>");
  expect("part" in changesSince(after, after, FILE, looks)).toBe(false);
});
