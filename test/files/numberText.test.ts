import fc from "fast-check";
import { numberAt } from "../../src/files/numberText";

const read = (text: string): number | null => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return numberAt(bytes, 3, bytes.length - 4);
};

test.each([
  ["0", 0],
  ["-0", -0],
  ["12.5", 12.5],
  ["+7", 7],
  ["1.2E-3", 0.0012],
  ["00012.50", 12.5],
  ["0.1", 0.1],
  ["45748", 45748],
  ["123456789012345", 123456789012345],
  ["0.30000000000000004", 0.30000000000000004],
  ["28263.571428571428", 28263.571428571428],
])("%s", (text, number) => {
  expect(read(text)).toBe(number);
});

test.each([
  "",
  ".",
  "-",
  "1e",
  "1e+",
  "abc",
  "1,5",
  "0x10",
  " 5",
  "5 ",
  "1.2.3",
  "Infinity",
  "1e400",
  "12345678901234567890",
  "9007199254740993",
])("%s is left to others", (text) => {
  expect(read(text)).toBeNull();
});

test("every double reads as the number JavaScript reads, in any of the forms programs write", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 20 }), (number, places) => {
      const scaled = number === 0 ? 0 : number / 10 ** Math.floor(Math.log10(Math.abs(number)) - (places % 7));
      for (const text of [
        String(number),
        scaled.toPrecision(17),
        scaled.toPrecision(16),
        scaled.toFixed(Math.min(places, 10)),
        scaled.toExponential(),
      ])
        expect([Number(text), null]).toContain(read(text));
    }),
    { numRuns: 3000 },
  );
});

test("a double with seventeen digits is read here, not left to others", () => {
  const numbers = Array.from({ length: 1000 }, (_, i) => (i * 37 + 5) / 7);
  expect(numbers.filter((number) => read(number.toPrecision(17)) !== number)).toEqual([]);
});
