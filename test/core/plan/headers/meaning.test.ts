/** Which column a header is of, how sure that is, and why, in every way that people head one. */
import { headerMatcher } from "../../../../src/core/plan/parse/headers";
import { ELECTRICITY_TABLE } from "../../../../src/core/plan/spec/electricityTable";
import { FUEL_TABLE } from "../../../../src/core/plan/spec/fuelTable";
import { HEAT_TABLE } from "../../../../src/core/plan/spec/heatTable";
import { unitField } from "../../../../src/core/plan/spec/monthFields";
import { figure, numberField, table, textField } from "../../../../src/core/plan/spec/tableSpec";
import type { TableSpec } from "../../../../src/core/plan/spec/tableSpec";

/** Of a table that is learnt anew. */
const read = (spec: TableSpec, text: string) => headerMatcher({ ...spec }).match(text);
const fieldsIn = (spec: TableSpec, text: string) => read(spec, text).map(({ field, confidence }) => `${field.id} ${confidence}`);
const reasonOf = (spec: TableSpec, text: string) => read(spec, text).map(({ field, confidence, reason }) => [field.id, confidence, reason]);

test("a table's headers are learnt once", () => {
  expect(headerMatcher(FUEL_TABLE)).toBe(headerMatcher(FUEL_TABLE));
});

test("a match names the table and the field it is of", () => {
  const spec = { ...FUEL_TABLE };
  const [first] = headerMatcher(spec).match("GCV");
  expect([first?.spec, first?.field]).toEqual([spec, spec.fields.find(({ id }) => id === "gcv")]);
});

test.each([
  ["GCV", ["gcv", 1, '"GCV" is the name of this column']],
  ["HHV", ["gcv", 0.95, '"HHV" is another name for it']],
  ["value, calorific, gross", ["gcv", 0.9, '"value, calorific, gross" says the same in other words']],
  ["Balance, opening", ["opening", 0.9, '"Balance, opening" says the same in other words']],
  ["Gross Calorifc Value", ["gcv", 0.85, '"Gross Calorifc Value" read as "gross calorific value"']],
  ["Calorifc value gross", ["gcv", 0.85, '"Calorifc value gross" read as "calorific value gross"']],
  ["Gross value of calorifc", ["gcv", 0.85, '"Gross value of calorifc" read as "gross value of calorific"']],
  ["Coal consumption", ["consumed", 0.6, '"Coal consumption" holds the words "consumption"']],
  ["Coal consumtion", ["consumed", 0.6, '"Coal consumtion" holds the words "consumption"']],
  ["Coal consumption, mill", ["consumed", 0.6, '"Coal consumption, mill" holds the words "consumption"']],
  ["Fuel consumption, mill", ["consumed", 0.6, '"Fuel consumption, mill" holds the words "fuel consumption"']],
  ["Coal consumption / कोयला", ["consumed", 0.6, '"Coal consumption / कोयला" holds the words "consumption"']],
  ["Fuel / ईंधन", ["stream", 0.9, '"Fuel / ईंधन" says it in two languages']],
  // Words in no brackets that are no unit are asked about by what they hold; the longest name counts.
  ["Gross calorific value and ash", ["gcv", 0.6, '"Gross calorific value and ash" holds the words "gross calorific value"']],
])("%s is read with its reason", (header, expected) => {
  expect(reasonOf(FUEL_TABLE, header)).toEqual([expected]);
});

test.each(["", "(MT)", "Freight", "Coal consumption in the mill", "Name of the transporter", "Consumption of coal, petcoke and HSD"])(
  "%p is no column of fuels",
  (header) => {
    expect(fieldsIn(FUEL_TABLE, header)).toEqual([]);
  },
);

test("a name of two columns is both, the own name first", () => {
  expect(fieldsIn(HEAT_TABLE, "Heat")).toEqual(["quantity 1", "heatId 0.95"]);
});

test("a column is found once, by whichever of its names is nearest", () => {
  expect(fieldsIn(FUEL_TABLE, "Moisture, in total")).toEqual(["totalMoisture 0.9"]);
});

test.each([
  ["GCV kcal/kg", ["gcv 1"]],
  ["Bill kWh", ["billed 0.95"]],
  ["Bill kWh (kiln)", ["billed 0.6"]],
  ["MWh", ["energy 0.9"]],
  ["Lakh units", ["energy 0.9"]],
  // No other name of the column is a unit of heat.
  ["GJ", []],
  ["Freight (kWh)", []],
  ["Export kWh", ["energy 0.6"]],
])("the unit in %p is of a column, or names it", (header, expected) => {
  expect(fieldsIn(header.startsWith("GCV") ? FUEL_TABLE : ELECTRICITY_TABLE, header)).toEqual(expected);
});

test("why a unit names its column", () => {
  expect(reasonOf(ELECTRICITY_TABLE, "MWh")).toEqual([["energy", 0.9, '"MWh" is a unit of this column']]);
});

test("a column of units is none of energy, although units are kWh", () => {
  const spec = table({ id: "x", title: "", keys: [], fields: [unitField] });
  expect([fieldsIn(spec, "MWh"), fieldsIn(spec, "Units")]).toEqual([[], ["unit 0.95"]]);
});

/** Steam, by the unit of which another column is named. */
const STEAM = table({
  id: "steam",
  title: "",
  keys: [],
  fields: [
    numberField("steam", "Steam", { figure: figure("energy", null, "itself"), unit: "t", synonyms: ["steam made"] }),
    numberField("heat", "Steam GJ", { figure: figure("energy", null, "itself"), unit: "GJ" }),
    textField("line", "Line of steam"),
  ],
});

test("a name that is known without its unit is not looked for with it", () => {
  expect(fieldsIn(STEAM, "Steam made GJ")).toEqual(["steam 0.95"]);
  expect(fieldsIn(STEAM, "Steam GJ")).toEqual(["steam 1"]);
});

test.each([
  ["ADB moisture", ["inherentMoisture 0.9"]],
  ["Moisture (ADB)", ["inherentMoisture 0.9"]],
  ["Moisture ADB %", ["inherentMoisture 0.9"]],
  ["Moisture (air dried)", ["inherentMoisture 0.9"]],
  ["Mositure % (adb)", ["inherentMoisture 0.9"]],
  ["Moisture (ARB)", ["totalMoisture 0.95"]],
  ["Moisture", ["totalMoisture 0.95"]],
  ["TM%", ["totalMoisture 0.95"]],
  ["Total moisture (ADB)", ["totalMoisture 1"]],
  ["GCV (ADB)", ["gcv 1"]],
  ["GCV ADB", ["gcv 1"]],
  ["Qty as received", ["consumed 0.95"]],
  ["Received (ARB)", ["received 1"]],
  ["Total qty in MT", ["consumed 0.6"]],
])("%s is of the moisture basis it names", (header, expected) => {
  expect(fieldsIn(FUEL_TABLE, header)).toEqual(expected);
});

test("why air-dried moisture is the inherent one", () => {
  expect(reasonOf(FUEL_TABLE, "Moisture (ADB)")).toEqual([["inherentMoisture", 0.9, '"Moisture ADB" says the same in other words']]);
});

test.each([
  ["खपत Consumption", ["consumed 0.9"]],
  ["Consumption / कोयला", ["consumed 0.9"]],
  ["Coal / खपत", ["consumed 0.9"]],
  ["Coal consumption / कोयला", ["consumed 0.6"]],
  ["Coal consumption / कोयला खपत", ["consumed 0.6"]],
  ["Coal consumption / मिल में कोयला", ["consumed 0.6"]],
  // One language contradicts the other: each is possible, none is taken.
  ["Opening stock / अंतिम स्टॉक", ["opening 0.6", "closing 0.6"]],
  ["Freight / भाड़ा", []],
  // What is in no letters is no language.
  ["Consumption 2025", ["consumed 0.6"]],
  ["Consumption 2025 कोयला", ["consumed 0.6"]],
  ["Consumption YTD / खपत", ["consumed 0.6"]],
])("%s, in two languages", (header, expected) => {
  expect(fieldsIn(FUEL_TABLE, header)).toEqual(expected);
});

test("a name that is two columns in one language is the one of them that the other language says", () => {
  const fields = [
    textField("meter", "Meter", { synonyms: ["मीटर"] }),
    textField("maker", "Make", { synonyms: ["meter", "निर्माता"] }),
    textField("place", "Place", { synonyms: ["मीटर"] }),
  ];
  const spec = table({ id: "x", title: "", keys: [], fields });
  expect(fieldsIn(spec, "Meter / मीटर")).toEqual(["meter 0.9"]);
  expect(fieldsIn(spec, "Meter / निर्माता")).toEqual(["maker 0.9"]);
  expect(fieldsIn(spec, "Place / मीटर")).toEqual(["place 0.9"]);
});

const knows = (text: string) => headerMatcher({ ...FUEL_TABLE }).knows(text);

test.each(["Stream", "FUEL", "GCV kcal/kg", "GCV (kcal/kg)", "Fuel / ईंधन", "ईंधन / Coal", "Name of fuel (as in the plan)"])(
  "a row with %s is worth a closer look",
  (text) => {
    expect(knows(text)).toBe(true);
  },
);

test.each(["", "Freight", "Consumtion", "Coal consumption", "Receipts of the total"])("a row with %p alone is none", (text) => {
  expect(knows(text)).toBe(false);
});

test("a text of more than 80 characters is a sentence and no header", () => {
  const [header, sentence] = ["Stream".padEnd(80), "Stream".padEnd(81)];
  expect([knows(header), fieldsIn(FUEL_TABLE, header)]).toEqual([true, ["stream 1"]]);
  expect([knows(sentence), fieldsIn(FUEL_TABLE, sentence)]).toEqual([false, []]);
});
