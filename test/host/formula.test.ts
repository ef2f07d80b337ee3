import { normaliseFormula } from "../../src/host/formula/normalise";

const SHEETS = ["Apr 2025", "Data", "It's", "GEI2026", "R1C1", "2025", "Größe"];
const context = {
  sheetName: (name: string) => SHEETS.find((sheet) => sheet.toLowerCase() === name.toLowerCase()) ?? null,
  verbatim: false,
};
const normal = (formula: string): string => normaliseFormula(formula, context).text;

describe("formulas on their way in", () => {
  test.each([
    ["=sum( a1:b2 , 3 )", "=SUM(A1:B2,3)"],
    ['=if ( a1 > 1 , true , "sum( a1 )" )', '=IF(A1>1,TRUE,"sum( a1 )")'],
    ["='data'!$a$1+'DATA'!b2", "=Data!$A$1+Data!B2"],
    ["='apr 2025'!A1", "='Apr 2025'!A1"],
    ["='it''s'!A1", "='It''s'!A1"],
    ["='GEI2026'!A1+'R1C1'!A1+'2025'!A1+'Größe'!A1", "='GEI2026'!A1+'R1C1'!A1+'2025'!A1+Größe!A1"],
    ["=1.50*0.10+1e3+44/12+.5", "=1.5*0.1+1000+44/12+0.5"],
    ["=_xlfn.NUMBERVALUE(A1)+_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=NUMBERVALUE(A1)+FILTER(A1:A3,B1:B3)"],
    ["=fuel[@Qty]*fuel[[#All],[Qty]]", "=fuel[[#This Row],[Qty]]*fuel[[#All],[Qty]]"],
    ["=SUM(A1:C1 B1:B9)", "=SUM(A1:C1 B1:B9)"],
    ["=@sum(a1)+@a2", "=SUM(A1)+A2"],
    ["=ccts.gei(a1,,2)", "=CCTS.GEI(A1,,2)"],
    ["=-A1^2%", "=-A1^2%"],
    ["={1,2;3,4}", "={1,2;3,4}"],
    ["=IF(TRUE,,1)", "=IF(TRUE,,1)"],
    ["=SUM(A:A,1:3,$B:$C)", "=SUM(A:A,1:3,$B:$C)"],
    ["=log10(1)+rate_1+#N/A", "=LOG10(1)+rate_1+#N/A"],
  ])("%s becomes %s", (given, expected) => {
    expect(normal(given)).toBe(expected);
    expect(normal(expected)).toBe(expected);
  });

  test.each([
    ["=A1+"],
    ["=SUM(A1:A3"],
    ["=A1)"],
    ["=(A1,"],
    ["=SUM(A1 2)"],
    ["=1 2"],
    ["=*2"],
    ["=A1 ~ 2"],
    ["=Nowhere!A1"],
    ["="],
    [`=${"1+".repeat(5000)}1`],
  ])("%.20s is refused", (formula) => {
    expect(() => normal(formula)).toThrow("The argument is invalid");
  });

  test("without rewriting only what the engine cannot read is changed", () => {
    expect(normaliseFormula("= sum( 'data'!A1 , 1.50 )", { ...context, verbatim: true }).text).toBe("= SUM( 'Data'!A1 , 1.50 )");
  });

  test("tells how far a formula reaches, sheet by sheet", () => {
    expect(normaliseFormula("=A1:C9+Data!ZZ5000", context).reaches).toEqual([
      { sheet: null, row: 0, column: 0 },
      { sheet: null, row: 8, column: 2 },
      { sheet: "Data", row: 4999, column: 701 },
    ]);
  });
});
