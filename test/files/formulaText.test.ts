import { formulaFromFile, formulaToFile, moveFormula } from "../../src/files/formulaText";

test.each([
  ["B1*$C$1+D$2+$E3", 2, 1, "C3*$C$1+E$2+$E5"],
  ["SUM(A1:B2)+SUM(B:B)+SUM(3:3)+SUM($B:$B)", 1, 1, "SUM(B2:C3)+SUM(C:C)+SUM(4:4)+SUM($B:$B)"],
  ["'Q1 A1'!B1&\"B1 'x' B1\"&Sheet1!A1", 1, 0, "'Q1 A1'!B2&\"B1 'x' B1\"&Sheet1!A2"],
  ["LOG10(A1)+Table1[[#This Row],[A1]]+Jan2025!A1+1.5E3+XYZ2025", 1, 0, "LOG10(A2)+Table1[[#This Row],[A1]]+Jan2025!A2+1.5E3+XYZ2025"],
  ["A1+XFD1048576", -1, 1, "B1048576+A1048575"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ["=NUMBERVALUE(A1)+SUMIFS(A:A,B:B,1)", "_xlfn.NUMBERVALUE(A1)+SUMIFS(A:A,B:B,1)"],
  ['="NUMBERVALUE(1)"&SORT(A1:A2)', '"NUMBERVALUE(1)"&_xlfn._xlws.SORT(A1:A2)'],
  ["=Days+DAYS(A1,A2)", "Days+_xlfn.DAYS(A1,A2)"],
])("%s is kept in a file as %s, and read back without prefix", (formula, stored) => {
  expect(formulaToFile(formula)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(formula);
});
