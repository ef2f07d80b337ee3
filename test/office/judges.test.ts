import type { CellValue } from "../../src/core/workbook/cells";
import type { PlannedCell } from "../../src/core/workbook/sheetPlan";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { cell, plan } from "../support/files/plans";
import { evaluateWorkbook } from "../support/judges/ieee";
import { recalculate } from "../support/office/libreOffice";

const rows: readonly (readonly CellValue[])[] = [
  ["Stream", "Use", "t", "TJ/t"],
  ["Petcoke", "kiln", 100, 0.0325],
  ["Coal", "kiln", 40.5, 0.02],
  ["petcoke", "captive", 7, "n/a"],
  ["Coal", "captive", null, null],
];

/** LibreOffice writes numbers with 15 digits into a file, so no more of them can be compared. */
function image(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

/** Formulas on which LibreOffice and the plain judge must give the same 15 digits, text or error. */
const formulas = [
  "=-2^2",
  "=2^3^2",
  "=50%*10",
  "=1/0",
  '="a"="A"',
  "=ROUND(2.675,2)",
  "=ROUND(1.005,2)",
  "=ROUND(-2.5,0)",
  "=ROUNDUP(1.21,1)",
  "=ROUNDDOWN(-1.29,1)",
  "=ROUND(1234.5,-2)",
  "=ROUNDDOWN(ROUND((2.3505-2.35)*1000000,6),0)",
  "=ROUNDUP(ROUND(1.0000000000001*7,6),0)",
  "=SUM('Apr 2025'!C2:C5)",
  "=MAX('Apr 2025'!C2:C5)",
  "=MIN('Apr 2025'!D2:D5)",
  "=SUMIFS('Apr 2025'!$C$2:$C$5,'Apr 2025'!$A$2:$A$5,\"Petcoke\",'Apr 2025'!$B$2:$B$5,\"kiln\")",
  "=SUMIFS('Apr 2025'!C2:C5,'Apr 2025'!C2:C5,\">=7\")",
  "=COUNTIFS('Apr 2025'!A2:A5,\"coal\")",
  "=COUNTIFS('Apr 2025'!C2:C5,\"\")",
  "=COUNTIFS('Apr 2025'!B2:B5,\"<>kiln\")",
  "=SUMPRODUCT('Apr 2025'!C2:C3,'Apr 2025'!D2:D3)",
  "=SUMPRODUCT(('Apr 2025'!A2:A5=\"Coal\")*('Apr 2025'!C2:C5))",
  "=INDEX('Apr 2025'!C2:C5,MATCH(\"Coal\",'Apr 2025'!A2:A5,0))",
  "=MATCH(\"none\",'Apr 2025'!A2:A5,0)",
  "=IF(ISNUMBER('Apr 2025'!D4),1,\"\")",
  "=AND(TRUE,1<2)",
  "=OR(FALSE,'Apr 2025'!C5>0)",
  "=NOT(ISNUMBER('Apr 2025'!C5))",
  '=NUMBERVALUE("1,23,456.5",".",",")',
  '=TEXT(1234.5,"#,##0.00")',
  '=TEXT(45748,"mmm yyyy")',
  '=TEXT(0.256,"0.0%")',
  '=1/3&" t"',
  "=ABS(-3.5)*2.1",
  "='Apr 2025'!C5=\"\"",
  "='Apr 2025'!C2*44/12*0.0961",
];

test("LibreOffice and the plain judge agree on the functions forms use", async () => {
  const port = filePort(newWorkbook(), "judges.xlsx");
  const data = rows.flatMap((row, r) => row.flatMap((value, c): PlannedCell[] => (value === null ? [] : [cell(r, c, { value })])));
  await port.write({
    create: [plan("Apr 2025", { cells: data }), plan("F", { cells: formulas.map((formula, i) => cell(i, 0, { formula, value: -1 })) })],
    update: [],
  });
  const judge = evaluateWorkbook(await port.read());
  const office = await recalculate(port.bytes());
  const sheet = office.sheets.find(({ name }) => name === "F")!;
  expect(formulas.map((formula, i) => [formula, sheet.values[i]![0]])).toEqual(
    formulas.map((formula, i) => [formula, image(judge("F", i, 0))]),
  );
});
