import { formulaFromFile, formulaToFile } from "../../src/files/formulaText";

test.each([
  ["=NUMBERVALUE(A1)+SUMIFS(A:A,B:B,1)", "_xlfn.NUMBERVALUE(A1)+SUMIFS(A:A,B:B,1)"],
  ['="NUMBERVALUE(1)"&SORT(A1:A2)', '"NUMBERVALUE(1)"&_xlfn._xlws.SORT(A1:A2)'],
  ["=Days+DAYS(A1,A2)", "Days+_xlfn.DAYS(A1,A2)"],
])("%s is kept in a file as %s, and read back without prefix", (formula, stored) => {
  expect(formulaToFile(formula)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(formula);
});
