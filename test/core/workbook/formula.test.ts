import {
  isFormula,
  mapReferences,
  movedFormula,
  normalFormula,
  relativeFormula,
  sameButRows,
  sameFormula,
} from "../../../src/core/workbook/formula";

/** Each reference in brackets. */
const marked = (formula: string): string =>
  mapReferences(formula, ({ prefix, corners }) => `[${prefix}${corners.map(({ column, row }) => `${column}|${row}`).join(":")}]`);

test.each([
  ["=A1+$B$2", "=[A|0]+[$B|1]"],
  ["=SUM('It''s'!A1:B3)", "=SUM(['It''s'!A|0:B|2])"],
  ["=LOG10(A1)*ATAN2(B1,C1)", "=LOG10([A|0])*ATAN2([B|0],[C|0])"],
  ['="A1"&A1&"x""A1"', '="A1"&[A|0]&"x""A1"'],
  ["=FY2026_total+Q1.rate+A1_+XYZ2025+R1C1", "=FY2026_total+Q1.rate+A1_+XYZ2025+R1C1"],
  ["=fuel[A1]+fuel[[#This Row],[B2]]", "=fuel[A1]+fuel[[#This Row],[B2]]"],
  ["=SUM(A:A)+SUM(3:3)", "=SUM(A:A)+SUM(3:3)"],
  ["=1E5+1.5E3", "=1E5+1.5E3"],
  ["='[Book 1.xlsx]Apr'!B3+[Book1.xlsx]Apr!B3", "=['[Book 1.xlsx]Apr'!B|2]+[[Book1.xlsx]Apr!B|2]"],
  ["=कोयला!B2", "=[कोयला!B|1]"],
])("the references of %s", (formula, expected) => {
  expect(marked(formula)).toBe(expected);
});

test.each([
  ["B1*$C$1+D$2+$E3", 2, 1, "C3*$C$1+E$2+$E5"],
  ["SUM(A1:B2)+SUM(B:B)+SUM(3:3)+SUM($B:$B)", 1, 1, "SUM(B2:C3)+SUM(C:C)+SUM(4:4)+SUM($B:$B)"],
  ["'Q1 A1'!B1&\"B1 'x' B1\"&Sheet1!A1", 1, 0, "'Q1 A1'!B2&\"B1 'x' B1\"&Sheet1!A2"],
  ["LOG10(A1)+Table1[[#This Row],[A1]]+Jan2025!A1+1.5E3+XYZ2025", 1, 0, "LOG10(A2)+Table1[[#This Row],[A1]]+Jan2025!A2+1.5E3+XYZ2025"],
  ["A1+XFD1048576", -1, 1, "B1048576+A1048575"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, moved) => {
  expect(movedFormula(formula)(rows, columns)).toBe(moved);
});

test.each([
  ["=A1+$B$2*C$3-$D4", "=B3+$B$2*D$3-$D6"],
  ['=SUM(A1:$B$2)&"A1"', '=SUM(B3:$B$2)&"A1"'],
  ["='Apr 2025'!A1", "='Apr 2025'!B3"],
  ["=SUM(A:A,1:1,$A:$A,$1:$1)", "=SUM(B:B,3:3,$A:$A,$1:$1)"],
])("%s copied two rows down and a column right is %s", (first, copied) => {
  expect(movedFormula(first)(2, 1)).toBe(copied);
});

test.each([
  ["=LOG10(A1)*3", "=LOG10(A2)*3"],
  ["=TAX25*A1", "=TAX25*A2"],
  ["=FY26+GCV24*A1", "=FY26+GCV24*A2"],
  ["=rate_1*A1", "=rate_1*A2"],
  ["=$Z$1*A1", "=$Z$1*A2"],
])("%s and, one row below, %s are copies of one formula on a sheet of ten columns", (first, below) => {
  expect(relativeFormula(below, { row: 1, column: 1 }, 10)).toBe(relativeFormula(first, { row: 0, column: 1 }, 10));
});

test.each([
  ["=A1+B1", "=A2+B3"],
  ["=Z1*A1", "=Y2*A2"],
  ["=LOG10(A1)", "=LOG(A2)"],
  ["='Apr 2025'!Z1", "='Apr 2025'!Z1"],
])("%s and, one row below, %s are not", (first, below) => {
  expect(relativeFormula(below, { row: 1, column: 1 }, 10)).not.toBe(relativeFormula(first, { row: 0, column: 1 }, 10));
});

test.each([
  ["= sum( 'Data'!a1 , 1.50 )", "=SUM(DATA!A1,1.5)"],
  ["=_xlfn.NUMBERVALUE(@A1)", "=NUMBERVALUE(A1)"],
  ["=\"a  b\"&'It''s'!A1", "=\"a  b\"&IT''S!A1"],
])("Excel takes %s for %s", (given, kept) => {
  expect(normalFormula(given)).toBe(kept);
  expect(sameFormula(given, kept)).toBe(true);
});

test("formulas that differ in rows alone are told from those that differ in more", () => {
  expect(sameButRows("=$B4>1.5", "=$B9>1.50")).toBe(true);
  expect(sameButRows("=$B4>1.5", "=$C4>1.5")).toBe(false);
  expect(sameButRows('="B4"', '="B9"')).toBe(false);
});

test.each<[string, boolean]>([
  ["=SUM('Apr 2025'!I7:I9)", true],
  ['=IF(A1="(", "it\'s", {1,2;3,4})', true],
  ["=@Table1[[#This Row],[Used (t)]]*2", true],
  ["=+A1", true],
  ["=))((", false],
  ["=SUM(A1", false],
  ['="open', false],
  ["=", false],
  ["", false],
  ["A1+1", false],
])("%s can be a formula: %s", (text, can) => {
  expect(isFormula(text)).toBe(can);
});
