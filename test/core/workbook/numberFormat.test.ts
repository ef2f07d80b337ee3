/** A format may say how a figure is shown; it may not show another one. */
import { FORMATS, grouped } from "../../../src/core/workbook/appearance/styles";
import { disguises } from "../../../src/core/workbook/numberFormat";

test.each([
  ...Object.values(FORMATS),
  ...[0, 5_00_000, 5_00_00_000, -5, -5_00_000, -5_00_00_000].flatMap((size) => [
    grouped(0, size),
    grouped(3, size),
    grouped(2, size, '"₹"'),
  ]),
  "",
  "0.00",
  "#,##0.000;[Red]-#,##0.000",
  '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  '0.0000 "tCO2e/t"',
  '#,##0 "Nm3 of CO2"',
  "[$₹-4009] #,##0.00",
  "# ?/8",
  "0.00E+00",
  "[>=100000]##\\,##\\,##0;#,##0",
  "[h]:mm",
  // As the differences of Form A are shown.
  '[=0]"✓ ok";[>0]"✕ differs by "#,##0.000;"✕ differs by -"#,##0.000',
  '#,##0;-#,##0;"nil"',
  "#,##0;-#,##0;;@",
  "dd/mm/yyyy",
])("%s shows the value", (format) => {
  expect(disguises(format)).toBe(false);
});

test.each([
  // Whatever the cell holds, 0.51 is what is seen.
  '"0.5100"',
  "\\0.\\5\\1",
  // 15.9776 is seen as 15.2.
  '[=15.9776]"15.2";General',
  // 12 is seen as 1249.
  '0"49"',
  "0.5",
  '0.00;;;"१२"',
  // 4,890,000 is seen as 4890.
  "#,##0,",
  "0.0,,",
  ";;;",
  // A difference of 500 is seen as none.
  '[=0]"✓ ok";"✓ ok"',
  '[<1000]"✓ ok";[>=1000]#,##0',
  '0.00;;"nil"',
  '"agreed"',
  '""',
])("%s shows something else", (format) => {
  expect(disguises(format)).toBe(true);
});
