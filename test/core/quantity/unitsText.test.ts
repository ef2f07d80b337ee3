import {
  nativeNumber,
  parseNumberText,
  parseQuantity,
  saysMultiplier,
  withLatinDigits,
  withoutSpacesAround,
} from "../../../src/core/quantity/unitsText";

test.each([
  ["0", "0"],
  ["1234.5", "1234.5"],
  ["1,23,456.5", "123456.5"],
  ["12,34,56,789", "123456789"],
  ["123,456.5", "123456.5"],
  ["1,234,567", "1234567"],
  ["1,234", "1234"],
  [" -5 ", "-5"],
  ["\u221217.25", "-17.25"],
  ["+.5", "0.5"],
  ["5.", "5"],
  ["1.2E5", "120000"],
  ["12.5 %", "0.125"],
  ["12.5%", "0.125"],
  ["1\u00a0%", "0.01"],
  ["\u00a01040\u00a0", "1040"],
  ["\u202f12.5", "12.5"],
  ["0.500", "0.5"],
  ["\u096f\u096e.\u096b", "98.5"],
  ["\u0967,\u0968\u0969,\u096a\u096b\u096c", "123456"],
  ["\uff12\uff10\uff11\uff10", "2010"],
  ["24 lakh", "2400000"],
  ["24.5 Lacs", "2450000"],
  ["1.2 cr", "12000000"],
  ["1.2Cr.", "12000000"],
  ["-3 crore", "-30000000"],
  ["\u0968\u096a \u0932\u093e\u0916", "2400000"],
  ["2.4\u00a0million ", "2400000"],
  ["007", "7"],
])("%j is %s", (text, expected) => {
  expect(parseNumberText(text)?.toString()).toBe(expected);
});

test.each([
  "",
  " ",
  "abc",
  "1,2,3",
  "1,23",
  "12,3456",
  "1234,567",
  "1.234,5",
  "1.2.3",
  "--5",
  "5-",
  "(5)",
  `1${" ".repeat(300)}`,
  "1 234",
  "12 t",
  "Rs 5",
  "\u20b95",
  "n/a",
  "-",
  "1,23,45",
  "%",
  "Infinity",
  "0x10",
  "1e",
  "NaN",
  "1e9999",
  "0,500",
  "00,500",
  "0,12,345",
  "-0,500",
  "5\n",
  "1\t040",
  "1E5 lakh",
  "24 lakh %",
  "24 lakhs approx",
  "lakh",
  "5 k",
])("%j is not a number", (text) => {
  expect(parseNumberText(text)).toBeNull();
});

function read(text: string): string {
  const outcome = parseQuantity(text);
  return outcome.ok ? `${outcome.value.value.toString()} ${outcome.value.unit?.symbol ?? "without unit"}` : outcome.problem.message;
}

test.each([
  ["7790 kcal/kg", "7790 kcal/kg"],
  ["94.6 kgCO2/GJ", "94.6 kgCO2/GJ"],
  ["25.8 GJ/t", "25.8 GJ/t"],
  ["25.8GJ/t", "25.8 GJ/t"],
  ["1,20,000 tonnes", "120000 t"],
  ["12.5 %", "12.5 %"],
  ["4100", "4100 without unit"],
  ["1.5 Million kWh", "1.5 million kWh"],
  ["7790 kVAh", 'unit "kVAh" is apparent energy, which is not energy: give kWh'],
  ["7790 foo", 'unit "foo" is not known: write e.g. t, kL, SCM, GJ or kWh'],
  ["1,2,3 t", '"1,2,3 t" does not start with a number'],
  ["about 5 t", '"about 5 t" does not start with a number'],
  [" about 5 t ", '"about 5 t" does not start with a number'],
  // Of thirty characters and one more.
  ["a".repeat(30), `"${"a".repeat(30)}" does not start with a number`],
  ["a".repeat(31), `"${"a".repeat(30)}..." does not start with a number`],
  [`5 ${"t".repeat(253)}`, `unit "${"t".repeat(30)}..." is not known: write e.g. t, kL, SCM, GJ or kWh`],
  [`5 ${"t".repeat(254)}`, `"5 ${"t".repeat(28)}..." does not start with a number`],
])("%j reads as %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("a formula reads the text as the engine does, and takes out only what the text holds", () => {
  expect(nativeNumber("A1", "1,040")).toBe('NUMBERVALUE(A1,".",",")');
  expect(nativeNumber("A1", "\u00a01040")).toBe('NUMBERVALUE(SUBSTITUTE(A1,"\u00a0",""),".",",")');
  expect(nativeNumber("A1", "\u22125")).toBe('NUMBERVALUE(SUBSTITUTE(A1,"\u2212","-"),".",",")');
  expect(nativeNumber("A1", "24 lakh")).toBe('NUMBERVALUE(SUBSTITUTE(A1," lakh","E5"),".",",")');
  expect(nativeNumber("A1", "\u0968\u0968")).toBe('NUMBERVALUE(SUBSTITUTE(A1,"\u0968","2"),".",",")');
});

test("only spaces around a text go", () => {
  expect(["  a b  ", "a b", "   ", "", "\ta\n", "a ", " a"].map(withoutSpacesAround)).toEqual(["a b", "a b", "", "", "\ta\n", "a", "a"]);
});

test("digits of other scripts become Latin, the rest stays", () => {
  expect(withLatinDigits("\u0967\u0968 kg \uff13")).toBe("12 kg 3");
});

test("a text says a multiplier of its own where its number ends in one", () => {
  expect(["24 lakh", "24 lakhs.", "24", "lakh", "24 lakh t", "1E5 lakh"].map(saysMultiplier)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  // 255 characters are the longest figure.
  const long = (length: number) => `${"1".repeat(length - " lakh".length)} lakh`;
  expect([saysMultiplier(long(255)), saysMultiplier(long(256))]).toEqual([true, false]);
  expect([parseNumberText(long(255)) === null, parseNumberText(long(256)) === null]).toEqual([false, true]);
});
