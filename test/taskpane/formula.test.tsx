/** @jest-environment jsdom */
/** A formula put together in the pane: cells, words and numbers, and the result of the very function that will stand in the cell. */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { EMISSIONS } from "../../src/functions/functions";
import { formulaOf, missingIn, resultOf } from "../../src/taskpane/views/factors/formula";
import { FUNCTION_SPECS } from "../../src/taskpane/views/factors/functionSpecs";
import { snapshotOf } from "../support/planSnapshot";
import { fakeSession } from "./support/fakeSession";
import type { FakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press, type } from "./support/openPane";

jest.setTimeout(60_000);
const SAMPLE = assessSnapshot(snapshotOf(cementSample()), { asOf: HOST.today });
const specOf = (id: string) => FUNCTION_SPECS.find((spec) => spec.id === id)!;

beforeAll(() =>
  Promise.all([import("../../src/taskpane/views/factors/FactorsView"), import("../../src/taskpane/views/factors/FormulaBuilder")]),
);
beforeEach(() => freshBrowser());
afterEach(cleanup);

async function openBuilder(): Promise<FakeSession> {
  const session = await openAt("factors", "Factors", fakeSession(SAMPLE));
  fireEvent.click(screen.getByText("Write a formula"));
  await screen.findByLabelText("Function");
  return session;
}

test("EMISSIONS of a selected cell: the formula writes the year, the result is the function's own", async () => {
  const session = await openBuilder();
  expect(screen.getByText("Still required: source.")).toBeTruthy();
  type("source", "petroleum_coke");
  type("unit", "t");
  await press("Take the selected cells for quantity");
  expect(screen.getByText("May be left out: ncv, factor, oxidation, year")).toBeTruthy();
  const formula = '=CCTS.EMISSIONS("petroleum_coke",\'Apr 2025\'!I7,"t",,,,"2025-26")';
  expect(screen.getByText(formula)).toBeTruthy();
  expect(EMISSIONS([["petroleum_coke"]] as never, [[100]], [["t"]])).toEqual([[316.875]]);
  expect(screen.getByText("It gives 316.875.")).toBeTruthy();
  await press("Insert the formula");
  expect(session.calls.at(-1)).toBe(`insert ${JSON.stringify([{ formula, value: null }])}`);
});

test("what the function refuses is told in its words, and cannot be inserted", async () => {
  await openBuilder();
  type("Function", "NCV_FROM_GCV");
  type("gcv", "41");
  type("state", "solid");
  expect(screen.getByText(/^gcv 41 kcal\/kg/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Insert the formula" }).getAttribute("aria-disabled")).toBe("true");
});

test("cells that were taken can be cleared again", async () => {
  await openBuilder();
  type("Function", "GEI");
  await press("Take the selected cells for emissions");
  expect(screen.getByText("Still required: output.")).toBeTruthy();
  await press("Clear emissions");
  expect(screen.getByText("Still required: emissions.")).toBeTruthy();
});

test("each function leads to its own help", async () => {
  await openBuilder();
  type("Function", "CALCINATION_B2");
  expect(screen.getByRole("link", { name: "About CCTS.CALCINATION_B2" }).getAttribute("href")).toBe("assets/functions.html#CALCINATION_B2");
});

test("a column gives a column, a sum of ranges one value, and an error in a cell its reason", () => {
  const cells = (...values: readonly unknown[]) => ({ address: "A1:A2", values: values.map((value) => [value]) as never, isCut: false });
  expect(resultOf(specOf("CALCINATION"), { clinker: cells(100, 200) })).toEqual({ ok: true, values: [[52.92], [105.84]] });
  expect(resultOf(specOf("GEI"), { emissions: cells(30, 30), output: "100" })).toEqual({ ok: true, values: [[0.6]] });
  expect(resultOf(specOf("GEI"), { emissions: cells(30, { error: "#REF!" }), output: "100" })).toEqual({
    ok: false,
    message: "emissions holds the error #REF!: fix that cell first",
  });
});

test("texts are quoted, numbers are not, and nothing trails", () => {
  expect(formulaOf(specOf("CONVERT_QTY"), { value: "1,200", from: "kL", to: "t", source: 'a "b"' })).toBe(
    '=CCTS.CONVERT_QTY(1200,"kL","t","a ""b""")',
  );
  expect(formulaOf(specOf("GWP"), { gas: "CF4" })).toBe('=CCTS.GWP("CF4")');
  expect(missingIn(specOf("TARGET"), { year: "2025-26" })).toBe("registration");
});

/** Arguments with which a function answers, whatever word stands in one of the others. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EMISSIONS: { quantity: "1", unit: "t", ncv: "4100", factor: "1" },
  FACTOR: { source: "HSD", property: "co2" },
  CITE: { source: "HSD", property: "co2" },
  GWP: { gas: "CF4" },
  CONVERT_QTY: { value: "1", from: "t", to: "kg" },
  NCV_FROM_GCV: { gcv: "4300" },
  PFC_SLOPE: { aluminium: "1000", minutesPerCellDay: "0.2", technology: "CWPB" },
  PFC_OVERVOLTAGE: { aluminium: "1000", overvoltage: "5", currentEfficiencyPercent: "95", technology: "CWPB" },
};
const CHOSEN = FUNCTION_SPECS.flatMap((spec) =>
  spec.args.flatMap(({ name, choices }) =>
    choices === null ? [] : [{ spec, id: spec.id, name, words: choices.map(({ value }) => value) }],
  ),
);

test.each(CHOSEN)("$id takes every $name that is offered", ({ spec, id, name, words }) => {
  const refused = words.filter((word) => {
    const result = resultOf(spec, { ...GIVEN[id], [name]: word });
    // That nothing is published for a known word is an answer; a word that is not known is refused by name or with a list.
    return !result.ok && (result.message.includes(`${name} "`) || result.message.includes(": write "));
  });
  expect(refused).toEqual([]);
});

test.each(CHOSEN.filter(({ name }) => name !== "source"))(
  "$id names exactly the words for $name that are offered",
  ({ spec, id, name, words }) => {
    const result = resultOf(spec, { ...GIVEN[id], [name]: "zz" });
    expect(result).toEqual({ ok: false, message: `${name} "zz": write ${words.slice(0, -1).join(", ")} or ${words.at(-1)!}` });
  },
);
