import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { evaluateWorkbook, formulaReferences, precedentsOf } from "./ieee";

/** A sheet from rows as one would type them: a text starting with "=" is a formula. */
function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const wide = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  const isFormula = (value: CellValue): value is string => typeof value === "string" && value.startsWith("=");
  return {
    id: name,
    name,
    visibility: "visible",
    protected: false,
    form: null,
    top: 0,
    left: 0,
    values: wide.map((row) => row.map((value) => (isFormula(value) ? null : value))),
    formulas: wide.map((row) => row.map((value) => (isFormula(value) ? value : ""))),
    formats: wide.map((row) => row.map(() => "General")),
  };
}

function book(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, dateSystem: 1900, part: null };
}

const data = sheet("Apr 2025", [
  ["Stream", "Use", "t", "TJ/t"],
  ["Petcoke", "kiln", 100, 0.0325],
  ["Coal", "kiln", 40.5, 0.02],
  ["petcoke", "captive", 7, "n/a"],
  ["Coal", "captive", null, true],
  ["5", "x", 5, null],
]);

function result(formula: string): CellValue {
  return evaluateWorkbook(book(data, sheet("F", [[formula]])))("F", 0, 0);
}

describe.each<[string, readonly (readonly [string, CellValue])[]]>([
  [
    "arithmetic in plain doubles",
    [
      ["=0.1+0.2", 0.30000000000000004],
      ["=(2.3505-2.35)*1000000", 499.9999999997229],
      ["=-2^2", 4],
      ["=2^3^2", 64],
      ["=2+3*4", 14],
      ["=50%*10", 5],
      ["=10/4", 2.5],
      ["=1/0", { error: "#DIV/0!" }],
      ["=0^0", { error: "#NUM!" }],
      ["=10^400", { error: "#NUM!" }],
      ['="3"*"1,000"', 3000],
      ['="x"+1', { error: "#VALUE!" }],
      ["=TRUE+1", 2],
      ['=--"7"', 7],
    ],
  ],
  [
    "rounding on the 15-digit image, halves away from zero",
    [
      ["=ROUND(2.675,2)", 2.68],
      ["=ROUND(1.005,2)", 1.01],
      ["=ROUND(-2.5,0)", -3],
      ["=ROUND(1234.5,-2)", 1200],
      ["=ROUNDDOWN(-1.29,1)", -1.2],
      ["=ROUNDUP(1.21,1)", 1.3],
      ["=ROUNDDOWN(0.1*3*10,0)", 3],
      ["=ROUNDDOWN((2.3505-2.35)*1000000,0)", 499],
      ["=ROUNDDOWN(ROUND((2.3505-2.35)*1000000,6),0)", 500],
      ["=ROUNDUP(ROUND(1.0000000000001*7,6),0)", 7],
      ["=ABS(-3.5)", 3.5],
      ['=ROUND("x",1)', { error: "#VALUE!" }],
    ],
  ],
  [
    "comparison and text",
    [
      ['="a"="A"', true],
      ['=1<"a"', true],
      ['="z"<TRUE', true],
      ["='Apr 2025'!C5=0", true],
      ["='Apr 2025'!C5=\"\"", true],
      ["=2<>2", false],
      ["=3>=3", true],
      ['=1/3&" t"', "0.333333333333333 t"],
      ['="a""b"&TRUE', 'a"bTRUE'],
      ['=0.1+0.2&""', "0.3"],
      ["=NOT(1>2)", true],
      ["='Apr 2025'!C5", 0],
    ],
  ],
  [
    "sums and conditions",
    [
      ["=SUM('Apr 2025'!C2:C6,\"2\",TRUE)", 155.5],
      ["=SUM('Apr 2025'!A1:D1)", 0],
      ["=MAX('Apr 2025'!C2:C6)", 100],
      ["=MIN('Apr 2025'!D2:D5)", 0.02],
      ["=MIN('Apr 2025'!A1:A2)", 0],
      ["=SUMIFS('Apr 2025'!C:C,'Apr 2025'!A:A,\"PETCOKE\")", 107],
      ["=SUMIFS('Apr 2025'!C2:C6,'Apr 2025'!A2:A6,\"Petcoke\",'Apr 2025'!B2:B6,\"kiln\")", 100],
      ["=SUMIFS('Apr 2025'!C2:C6,'Apr 2025'!C2:C6,\">5\")", 147.5],
      ["=COUNTIFS('Apr 2025'!A2:A6,\"*coke\")", 2],
      ["=COUNTIFS('Apr 2025'!C2:C6,\"\")", 1],
      ["=COUNTIFS('Apr 2025'!A2:A6,5)", 1],
      ["=COUNTIFS('Apr 2025'!B2:B6,\"<>kiln\")", 3],
      ["=SUMIFS('Apr 2025'!C2:C6,'Apr 2025'!A2:A5,\"x\")", { error: "#VALUE!" }],
      ["=SUMPRODUCT('Apr 2025'!C2:C6,'Apr 2025'!D2:D6)", 4.0600000000000005],
      ["=SUMPRODUCT(('Apr 2025'!A2:A6=\"Coal\")*('Apr 2025'!C2:C6))", 40.5],
      ["=SUMPRODUCT('Apr 2025'!C2:C6,'Apr 2025'!D2:D5)", { error: "#VALUE!" }],
      ["=AND(TRUE,1,'Apr 2025'!D5)", true],
      ["=OR(FALSE,0)", false],
      ["=AND('Apr 2025'!A1:A2)", { error: "#VALUE!" }],
    ],
  ],
  [
    "look-up and choice",
    [
      ["=INDEX('Apr 2025'!C2:C6,MATCH(\"coal\",'Apr 2025'!A2:A6,0))", 40.5],
      ["=MATCH(\"none\",'Apr 2025'!A2:A6,0)", { error: "#N/A" }],
      ["=MATCH(\"c*l\",'Apr 2025'!A2:A6,0)", 2],
      ["=INDEX('Apr 2025'!A1:D2,2,3)", 100],
      ["=INDEX('Apr 2025'!A1:D1,3)", "t"],
      ["=INDEX('Apr 2025'!A1:D2,3,1)", { error: "#REF!" }],
      ["=SUM(INDEX('Apr 2025'!C1:C6,0))", 152.5],
      ["=MATCH(50,'Apr 2025'!C3:C3)", 1],
      ["=MATCH(5,'Apr 2025'!C6:C6,0)", 1],
      ["=IF(ISNUMBER('Apr 2025'!D4),1,\"\")", ""],
      ["=IF(FALSE,1)", false],
      ["=IF(1=1,2,1/0)", 2],
      ["=IF(1/0,1,2)", { error: "#DIV/0!" }],
      ["=ISNUMBER('Apr 2025'!C5)", false],
    ],
  ],
  [
    "numbers from and to text",
    [
      ['=NUMBERVALUE("1,23,456.5")', 123456.5],
      ['=NUMBERVALUE("1.234,5",",",".")', 1234.5],
      ['=NUMBERVALUE("")', 0],
      ['=NUMBERVALUE(" 12 %")', 0.12],
      ['=NUMBERVALUE("t")', { error: "#VALUE!" }],
      ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
      ['=TEXT(0.256,"0.0%")', "25.6%"],
      ['=TEXT(-2.5,"0")', "-3"],
      ['=TEXT(45748,"mmm yyyy")', "Apr 2025"],
      ['=TEXT(45748,"dd-mmm-yyyy")', "01-Apr-2025"],
      ['=TEXT("a","0")', "a"],
    ],
  ],
])("%s", (_family, cases) => {
  test.each(cases)("%s", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

test("errors travel; values follow from formulas in whatever order they stand", () => {
  const judge = evaluateWorkbook(
    book(
      sheet("A", [
        ["=B1*2", "='B'!A1+1", "=A2"],
        [{ error: "#N/A" }, "=SUM(C1,1)"],
      ]),
      sheet("B", [["=A2", 1], [20]]),
    ),
  );
  expect(judge("A", 0, 0)).toBe(42);
  expect(judge("A", 1, 1)).toEqual({ error: "#N/A" });
});

test("a circle, an unknown function and a name are refused by address", () => {
  const judge = evaluateWorkbook(
    book(sheet("A", [["=B1", "=C1+1", "=SUM(A1:A2)"], ["=VLOOKUP(1,B1:B2,1)", "=Rate*2"], [1, "=A3+1"], ["=A2+1"]])),
  );
  expect(() => judge("A", 0, 0)).toThrow("circular reference: A!A1 -> A!B1 -> A!C1 -> A!A1");
  expect(() => judge("A", 3, 0)).toThrow("circular reference");
  expect(judge("A", 2, 1)).toBe(2);
  const plain = evaluateWorkbook(
    book(
      sheet("A", [
        ["=LOOKUP(1,B1)", 5],
        ["=A1+1", "=Rate*2"],
      ]),
    ),
  );
  expect(() => plain("A", 1, 0)).toThrow("'A'!A1: the judge does not know the function LOOKUP");
  expect(() => plain("A", 1, 0)).toThrow("'A'!A1: the judge does not know the function LOOKUP");
  expect(() => plain("A", 1, 1)).toThrow("The judge does not follow the name Rate in =Rate*2");
});

test("two thousand sums over forty thousand rows, and a chain of forty thousand cells", () => {
  const rows = Array.from({ length: 40_000 }, (_, i): CellValue[] => [`S${i % 100}`, `2025-${(i % 12) + 1}`, i, i === 0 ? 1 : `=D${i}+1`]);
  const sums = Array.from({ length: 2_000 }, (_, i): CellValue[] => [
    `=SUMIFS('D'!$C$1:$C$40000,'D'!$A$1:$A$40000,"S${i % 100}",'D'!$B$1:$B$40000,"2025-${(i % 12) + 1}")`,
  ]);
  const judge = evaluateWorkbook(book(sheet("D", rows), sheet("F", sums)));
  expect(judge("D", 39_999, 3)).toBe(40_000);
  // i = 0, 300, 600 ... 39900 carry S0 and 2025-1: 134 terms of mean 19950.
  expect(judge("F", 0, 0)).toBe(134 * 19_950);
  expect(Array.from({ length: 2_000 }, (_, i) => judge("F", i, 0)).filter((value) => typeof value === "number")).toHaveLength(2_000);
});

test("what a formula refers to, and what a cell draws on", () => {
  expect(formulaReferences("=SUM('Apr 2025'!$A$1:B2)+C3*Plan!D4+LOG10(2)&\"E5\"")).toEqual([
    { sheet: "Apr 2025", area: { top: 0, left: 0, bottom: 1, right: 1 } },
    { sheet: null, area: { top: 2, left: 2, bottom: 2, right: 2 } },
    { sheet: "Plan", area: { top: 3, left: 3, bottom: 3, right: 3 } },
  ]);
  const workbook = book(
    sheet("Form A", [["=SUM('CCTS Data'!A1:A3)", "unused"]]),
    sheet("CCTS Data", [["='Apr 2025'!C2"], [3], [null]]),
    data,
  );
  expect([...precedentsOf(workbook, { sheet: "Form A", row: 0, column: 0 })]).toEqual([
    "'Apr 2025'!C2",
    "'CCTS Data'!A1",
    "'CCTS Data'!A2",
  ]);
});
