import { UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { startHeadlessUniver } from "../../src/host/engine/univer";
import { watchCalculation } from "../../src/host/engine/calculation";
import { registerAddInFunctions, type AddInImplementation, type FunctionMetadata } from "../../src/workbench/engineFunctions";

const matrix = (name: string, optional = false) => ({ name, dimensionality: "matrix" as const, optional });

const METADATA: readonly FunctionMetadata[] = [
  {
    id: "ECHO",
    name: "ECHO",
    description: "Its arguments, written out",
    parameters: [matrix("first"), { name: "second" }, { name: "third", optional: true }],
  },
  { id: "DOUBLED", name: "DOUBLED", description: "Twice each", parameters: [matrix("values")] },
  { id: "FAILS", name: "FAILS", description: "Throws", parameters: [{ name: "how" }] },
];

const IMPLEMENTATIONS = new Map<string, AddInImplementation>([
  ["ECHO", (...args) => JSON.stringify(args)],
  ["DOUBLED", (values) => (values as number[][]).map((row) => row.map((value) => value * 2))],
  [
    "FAILS",
    (how) => {
      throw how === "plain" ? new Error("a fault of ours") : Object.assign(new Error("give the NCV"), { code: how });
    },
  ],
]);

let univer: Univer;
let values: unknown[][];

const FORMULAS = [
  "=CCTS.ECHO(A1:A3,5)",
  '=CCTS.ECHO(A1,A1,"x")',
  "=CCTS.ECHO(A4,A4)",
  "=CCTS.ECHO(1,,2)",
  "=CCTS.ECHO(A1)",
  '=CCTS.FAILS("#N/A")',
  '=CCTS.FAILS("#DIV/0!")',
  '=CCTS.FAILS("plain")',
  "=CCTS.ECHO(1/0,2)",
  "=SUM(CCTS.DOUBLED(A1:A2))",
  "=OPEN.ECHO(1/0,2)",
  "=CCTS.ECHO(,1)",
];

beforeAll(async () => {
  univer = startHeadlessUniver();
  const cells = { 0: { 0: { v: 1.5 } }, 1: { 0: { v: 2 } }, 2: { 0: { v: "HSD" } } } as Record<number, Record<number, object>>;
  FORMULAS.forEach((formula, row) => {
    cells[row] = { ...cells[row], 1: { f: formula } };
  });
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    name: "book",
    sheetOrder: ["one"],
    sheets: { one: { id: "one", name: "One", rowCount: 50, columnCount: 10, cellData: cells } },
  });
  registerAddInFunctions(univer, "CCTS", { functions: METADATA }, IMPLEMENTATIONS);
  registerAddInFunctions(univer, "OPEN", { functions: METADATA, allowErrorForDataTypeAny: true }, IMPLEMENTATIONS);
  const calculation = watchCalculation(univer.__getInjector());
  calculation.recalculateAll();
  await calculation.settle();
  values = FORMULAS.map((_, row) => [workbook.getSheetByIndex(0)!.getCell(row, 1)?.v]);
  calculation.dispose();
});

afterAll(() => univer.dispose());

test("a matrix argument is a matrix, also of one cell; an omitted one is null", () => {
  expect(values[0]).toEqual(['[[[1.5],[2],["HSD"]],5,null]']);
  expect(values[1]).toEqual(['[[[1.5]],1.5,"x"]']);
});

test("a blank cell is null, as in Excel on the web", () => {
  expect(values[2]).toEqual(["[[[null]],null,null]"]);
  expect(values[3]).toEqual(["[[[1]],null,2]"]);
});

test("too few arguments are refused by the spreadsheet", () => {
  expect(values[4]).toEqual(["#N/A"]);
});

test("errors keep their kind; anything unforeseen is #VALUE!; an error that goes in comes out", () => {
  expect(values.slice(5, 9)).toEqual([["#N/A"], ["#DIV/0!"], ["#VALUE!"], ["#DIV/0!"]]);
});

test("a column comes out as a column", () => {
  expect(values[9]).toEqual([7]);
});

test("an error goes into functions that say they take errors", () => {
  expect(values[10]).toEqual(['[[["#DIV/0!"]],2,null]']);
});

test("a matrix argument that is skipped is null, which a blank cell is not", () => {
  expect(values.at(-1)).toEqual(["[null,1,null]"]);
});
