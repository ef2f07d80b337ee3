/** Lines as layouts make them of cells: what they say of themselves, how far they fill the year, and their records. */
import { lineOfCells, specOf } from "../../../src/core/activity/build";
import { enteredMonths } from "../../../src/core/activity/entered";
import { hasValue, isFilled, lineName, linesIn, mainReading, readingOf, useOf } from "../../../src/core/activity/line";
import type { ActivityLine, ActivityTable, Reading } from "../../../src/core/activity/line";
import { basisOf, recordsOf } from "../../../src/core/activity/records";
import type { AnyPlanCell } from "../../../src/core/plan/model";
import { decimal } from "../../../src/core/quantity/decimal";
import { monthsOf } from "../../../src/core/quantity/period";

const CELL = { sheet: "Apr 2025", row: 6, column: 8 };
const at = {
  text: "1,200",
  isText: true,
  isPercent: false,
  unit: "t",
  unitCell: null,
  unitText: "t",
  cell: CELL,
  labelCell: CELL,
  labelText: "",
};
const number = (value: number, computed = false): Reading => ({ ...at, computed, value: decimal(value), problem: null });
const without = (problem: "blank" | "text"): Reading => ({ ...at, computed: false, value: null, problem });

const choice = (text: string, known: string | null): AnyPlanCell =>
  known === null
    ? { kind: "choice", state: "unknown", choice: null, likely: [], text, cell: CELL, note: "" }
    : { kind: "choice", state: "chosen", choice: known, text, cell: CELL, note: "" };

interface Row {
  readonly table?: ActivityTable;
  readonly month?: number;
  readonly lot?: string;
  readonly readings?: Readonly<Record<string, Reading>>;
  readonly said?: Readonly<Record<string, AnyPlanCell>>;
}

function line({ table = "fuel", month = 4, lot = "", readings = {}, said = {} }: Row = {}): ActivityLine {
  const parts = { table, stream: "Coal", lot, month: { year: 2025, month }, monthCell: null, cell: CELL };
  return lineOfCells({ ...parts, readings: new Map(Object.entries(readings)) }, ({ id }) => said[id] ?? null);
}

test("a cell that the row lacks is blank, of the kind of its field", () => {
  const fields = specOf("fuel").fields.filter(({ kind }) => kind !== "number");
  const { said } = line();
  expect(Object.entries<AnyPlanCell>(said).map(([id, cell]) => [id, cell.kind, cell.text, cell.cell, cell.note])).toEqual(
    fields.map(({ id, kind }) => [id, kind, "", null, ""]),
  );
});

test("a blank choice has no choice, a blank date no date", () => {
  const { said } = line();
  expect(said.status).toEqual({ kind: "choice", state: "blank", choice: null, text: "", cell: null, note: "" });
  expect(
    Object.values<AnyPlanCell>(line({ table: "electricity" }).said).filter((cell) => cell.kind === "date" && cell.date !== null),
  ).toEqual([]);
});

test("a cell of another kind than its field is a fault of the program", () => {
  const text: AnyPlanCell = { kind: "text", text: "kiln", cell: CELL, note: "" };
  expect(() => line({ said: { use: text } })).toThrow("A row of fuel has a cell that is not of the kind of its field.");
});

test.each<readonly [table: ActivityTable, figure: string]>([
  ["fuel", "consumed"],
  ["electricity", "energy"],
  ["production", "produced"],
  ["heat", "quantity"],
  ["process", "value"],
])("a line of %s exists for its figure %s", (table, figure) => {
  const made = line({ table, readings: { [figure]: number(7) } });
  expect(mainReading(made)?.value?.toString()).toBe("7");
  expect(linesIn([line({ table: table === "fuel" ? "heat" : "fuel" }), made], table)).toEqual([made]);
});

test("what cannot be read fills its cell, and is no value", () => {
  const made = line({ readings: { consumed: number(0), gcv: without("text"), ncv: without("blank") } });
  const figures = ["consumed", "gcv", "ncv", "carbon"];
  expect(figures.map((figure) => isFilled(made, figure))).toEqual([true, true, false, false]);
  expect(figures.map((figure) => hasValue(made, figure))).toEqual([true, false, false, false]);
  expect(readingOf(made, "carbon")).toBeUndefined();
});

test("a line is named by its stream, its use in the scheme's word or as written, and its lot", () => {
  const kiln = { use: choice("Kiln firing", "kiln") };
  expect(lineName(line({ said: kiln, lot: "A" }))).toBe("Coal, kiln, A");
  expect(lineName(line({ said: { use: choice("oven?", null) } }))).toBe("Coal, oven?");
  expect(lineName(line())).toBe("Coal");
  expect(useOf(line({ table: "electricity", said: { kind: choice("Grid", "grid") } }))).toBe("grid");
  expect(useOf(line({ table: "heat", said: { kind: choice("Bought", "bought") } }))).toBe("bought");
  expect(useOf(line({ table: "production" }))).toBe("");
});

const YEAR = monthsOf({ start: 2025 });
const months = (...lines: readonly ActivityLine[]) => {
  const { begun, toEnter } = enteredMonths(YEAR, lines);
  return [begun.length, toEnter.length];
};

test("a year is begun up to its last month with a figure, and its first month always", () => {
  const june = line({ month: 6, readings: { consumed: number(5) } });
  expect(months()).toEqual([1, 11]);
  expect(months(june, line({ readings: { consumed: number(5) } }))).toEqual([3, 9]);
  // What cannot be read is there to be mended.
  expect(months(line({ month: 6, readings: { consumed: without("text") } }))).toEqual([3, 9]);
});

test("a blank month and one whose formulas give zero are to be entered; a typed zero is a figure", () => {
  const june = (consumed: Reading) => months(line({ month: 6, readings: { consumed } }));
  expect(june(without("blank"))).toEqual([1, 11]);
  expect(june(number(0, true))).toEqual([1, 11]);
  expect(june(number(0))).toEqual([3, 9]);
  expect(june(number(5, true))).toEqual([3, 9]);
  expect(june({ ...without("text"), computed: true })).toEqual([3, 9]);
  expect(months(line({ month: 6, readings: { gcv: number(4000) } }))).toEqual([1, 11]);
});

test("a record is one reading with its row's words", () => {
  const said = {
    use: choice("Kiln", "kiln"),
    gcvBasis: choice("ADB", "air dried"),
    quantityBasis: choice("as weighed", null),
    status: choice("Measured", "measured"),
    evidence: { kind: "text", text: "WB-12", cell: CELL, note: "" } as const,
  };
  const made = line({ said, lot: "A", readings: { consumed: number(1200), gcv: without("text") } });
  const shared = { table: "fuel", stream: "Coal", use: "kiln", lot: "A", month: "2025-04", text: "1,200", unit: "t" };
  const rest = { status: "measured", evidence: "WB-12", cell: "'Apr 2025'!I7" };
  expect(recordsOf([made])).toEqual([
    { ...shared, ...rest, kind: "consumed", value: "1200", problem: null, basis: "as weighed" },
    { ...shared, ...rest, kind: "gcv", value: null, problem: "text", basis: "air dried" },
  ]);
  expect(basisOf(line({ table: "heat" }), "gcv")).toBe("");
});
