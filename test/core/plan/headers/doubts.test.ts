/** Of a quantity, what its header says beside the name is asked about: another period, or words that nobody understands. */
import { headerMatcher, unsure } from "../../../../src/core/plan/parse/headers";
import type { HeaderMatch } from "../../../../src/core/plan/parse/headers";
import { ELECTRICITY_TABLE } from "../../../../src/core/plan/spec/electricityTable";
import { PROCESS_TABLE } from "../../../../src/core/plan/spec/processTable";
import { PRODUCTION_TABLE } from "../../../../src/core/plan/spec/productionTable";
import type { TableSpec } from "../../../../src/core/plan/spec/tableSpec";
import { FUEL_TABLE } from "../../../../src/core/plan/spec/fuelTable";
import type { FigurePeriod } from "../../../../src/core/plan/parse/periodWords";

const read = (text: string) =>
  headerMatcher({ ...FUEL_TABLE })
    .match(text)
    .map(({ field, confidence, reason }) => [field.id, confidence, reason]);

test.each([
  ["Consumption (per day)", "its header says that it is a figure of a day"],
  ["Consumption (YTD)", "its header says that it adds up the months so far"],
  ["Consumption (annual)", "its header says that it is a figure of the year"],
  ["Consumption (budget)", "its header says that it is planned, not measured"],
  ["Consumption (rated)", "its header says that it is a design figure"],
  ["Consumption (last year)", "its header says that it is of an earlier month or year"],
  ["Consumption (variance)", "its header says that it is a difference"],
  // A mean of amounts is no amount of the month.
  ["Consumption (average)", "its header says that it is an average"],
  ["Consumption (old mill)", '"old mill" in its header is not understood'],
  // The period goes before the strange word, the other period before the month's.
  ["Consumption (old mill) (YTD)", "its header says that it adds up the months so far"],
  ["Consumption (month) (YTD)", "its header says that it adds up the months so far"],
  // What a purchase or a consumption is worth is no amount of it.
  ["Consumption value", '"value" in its header is not understood'],
  ["Value of the consumption (old mill)", '"old mill" in its header is not understood'],
  ["Consumption (GCV)", '"GCV" in its header is not understood'],
  ["Consumption (closing) (used)", '"closing" in its header is not understood'],
])("%s is asked about: %s", (header, reason) => {
  expect(read(header)).toEqual([["consumed", 0.6, reason]]);
});

test.each([
  ["Consumption (for the month)", "consumed", 0.95],
  ["Gross calorific value (GCV)", "gcv", 0.95],
  ["GCV (Gross Calorifc Value)", "gcv", 1],
  ["GCV (average)", "gcv", 1],
  ["GCV (kcal/kg)", "gcv", 1],
  ["GCV kcal/kg (kcal/kg)", "gcv", 1],
])("%s says nothing else", (header, field, confidence) => {
  expect(read(header).map(([id, sureness]) => [id, sureness])).toEqual([[field, confidence]]);
});

test("the value of what is bought, sold or metered is money; that of a quality is the quality", () => {
  const surest = (spec: TableSpec, text: string) => headerMatcher({ ...spec }).match(text)[0]?.confidence;
  expect([surest(FUEL_TABLE, "Purchase value"), surest(PRODUCTION_TABLE, "Dispatch value")]).toEqual([0.6, 0.6]);
  expect(surest(ELECTRICITY_TABLE, "Import value")).toBe(0.6);
  const qualities = ["GCV value", "Gross calorific value"].map((text) => surest(FUEL_TABLE, text));
  expect([...qualities, surest(PROCESS_TABLE, "Value")]).toEqual([0.9, 0.95, 1]);
  const ofNoKind = { id: "x", label: "Worth", kind: "number", synonyms: [], width: 9, help: "" } as const;
  expect(surest({ id: "x", title: "", keys: [], fields: [ofNoKind] }, "Value, worth")).toBe(0.9);
});

test("a name, a choice and what is unsure already may carry any remark", () => {
  expect(read("Supplier (old mill)")).toEqual([["lot", 0.95, '"Supplier" is another name for it']]);
  expect(read("Use (YTD)")).toEqual([["use", 1, '"Use" is the name of this column']]);
  expect(read("Coal consumption (YTD)")).toEqual([["consumed", 0.6, '"Coal consumption" holds the words "consumption"']]);
});

const match = (field: string, confidence: number): HeaderMatch => ({
  spec: FUEL_TABLE,
  field: FUEL_TABLE.fields.find(({ id }) => id === field) ?? FUEL_TABLE.fields[0]!,
  confidence,
  reason: "by its name",
});
const doubted = (field: string, confidence: number, periods: readonly FigurePeriod[], strange?: string) => {
  const { confidence: left, reason } = unsure(match(field, confidence), periods, strange);
  return [left, reason];
};

test("what stands over a column makes it unsure as a bracket does, and never surer than it was", () => {
  expect(doubted("consumed", 0.95, [])).toEqual([0.95, "by its name"]);
  expect(doubted("consumed", 0.95, ["month"])).toEqual([0.95, "by its name"]);
  expect(doubted("consumed", 0.95, ["month", "toDate"])).toEqual([0.6, "its header says that it adds up the months so far"]);
  expect(doubted("consumed", 0.3, ["day"])).toEqual([0.3, "its header says that it is a figure of a day"]);
  expect(doubted("consumed", 0.95, [], "Plant B")).toEqual([0.6, '"Plant B" in its header is not understood']);
  expect(doubted("gcv", 1, ["average"])).toEqual([1, "by its name"]);
  expect(doubted("gcv", 1, ["average"], "Plant B")).toEqual([0.6, '"Plant B" in its header is not understood']);
  expect(doubted("consumed", 1, ["average"])).toEqual([0.6, "its header says that it is an average"]);
});

test("a doubted match keeps its table and its field", () => {
  expect(unsure(match("consumed", 1), ["day"], undefined)).toMatchObject({ spec: FUEL_TABLE, field: { id: "consumed" } });
});
