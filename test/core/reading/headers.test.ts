import fc from "fast-check";
import { headerParts } from "../../../src/core/plan/parse/headerParts";
import { plainWords } from "../../../src/core/plan/parse/words";
import { basisIn, headerMatcher } from "../../../src/core/plan/parse/headers";
import { splitUnit } from "../../../src/core/plan/parse/headerUnit";
import { ELECTRICITY_TABLE } from "../../../src/core/plan/spec/electricityTable";
import { FUEL_TABLE } from "../../../src/core/plan/spec/fuelTable";

const fuel = (text: string) => {
  const [first] = headerMatcher(FUEL_TABLE).match(text);
  return first === undefined ? "nothing" : `${first.field.id} ${first.confidence}`;
};

test.each([
  ["Consumed", "consumed 1"],
  ["Op. Stock (MT)", "opening 0.95"],
  ["QTY. CONSUMED", "consumed 0.95"],
  ["Total quantity of receipts", "received 0.9"],
  ["खपत", "consumed 0.95"],
  ["सकल कैलोरी मान (kcal/kg)", "gcv 0.95"],
  ["Khapat", "consumed 0.95"],
  ["Consumtion", "consumed 0.85"],
  ["Gross Calorifc Value", "gcv 0.85"],
  ["GCV kcal/kg", "gcv 1"],
  ["Moisture %", "totalMoisture 0.95"],
  ["Coal consumption", "consumed 0.6"],
  ["Fuel / ईंधन", "stream 0.9"],
  ["खपत Consumption", "consumed 0.9"],
  ["Qty as received", "consumed 0.95"],
  ["Gross calorific value (GCV)", "gcv 0.95"],
  ["Consumption (YTD)", "consumed 0.6"],
  ["Consumption (old mill)", "consumed 0.6"],
  ["Freight", "nothing"],
  ["Name of the transporter and his address", "nothing"],
])("%s is read as %s", (header, expected) => {
  expect(fuel(header)).toBe(expected);
});

test("each match says why in words", () => {
  const reasons = ["Consumption", "Consumtion", "Coal consumption"].map((text) => headerMatcher(FUEL_TABLE).match(text)[0]!.reason);
  expect(reasons).toEqual([
    '"Consumption" is another name for it',
    '"Consumtion" read as "consumption"',
    '"Coal consumption" holds the words "consumption"',
  ]);
});

test("a header may be named by its unit", () => {
  expect(headerMatcher(ELECTRICITY_TABLE).match("Bill kWh")[0]!.field.id).toBe("billed");
  expect(headerMatcher(ELECTRICITY_TABLE).match("kWh")[0]!.field.id).toBe("energy");
});

test.each([
  ["GCV (kcal/kg)", "kcal/kg"],
  ["Consumption in MT", "MT"],
  ["Production, lakh t", "lakh t"],
  ["Qty [KL]", "KL"],
  ["GCV (kcal/kg, ADB)", "kcal/kg"],
  ["kcal/kg", "kcal/kg"],
  ["Units", ""],
  ["Consumption (kiln)", ""],
  ["Opening / closing", ""],
])("the unit of %s is %p", (header, unit) => {
  expect(splitUnit(header).unit).toBe(unit);
});

test.each([
  ["GCV (ADB)", "air dried"],
  ["Qty as received", "as received"],
  ["GCV, dry basis", "dry"],
  ["GCV", ""],
])("the basis in %s is %p", (text, basis) => {
  expect(basisIn(text)).toBe(basis);
});

const WORDS = fc.constantFrom(
  "Coal",
  "consumption",
  "GCV",
  "kiln",
  "YTD",
  "budget",
  "ADB",
  "MT",
  "kcal/kg",
  "lakh",
  "in",
  "per day",
  "मात्रा",
  "टन",
  "foo",
  "2025",
);
const HEADERS = fc
  .array(fc.tuple(WORDS, fc.constantFrom("", "(", "[", ",")))
  .map((words) => words.map(([word, mark]) => (mark === "(" ? `(${word})` : mark === "[" ? `[${word}]` : `${word}${mark}`)).join(" "));

/** The parser's parts are all the words there are: a word can be unknown, never gone. */
test("every word of a header is in exactly one part of it", () => {
  fc.assert(
    fc.property(HEADERS, (header) => {
      const parts = headerParts(header).parts.map(({ text }) => text);
      const words = (texts: readonly string[]) =>
        texts
          .flatMap((text) => plainWords(text).split(" "))
          .filter((word) => word !== "")
          .sort();
      expect(words(parts)).toEqual(words([header]));
    }),
    { numRuns: 300 },
  );
});
