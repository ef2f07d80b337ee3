/** Carbon of a site: what enters and what leaves, and a balance in which more leaves than enters. */
import { balanceFuels, boundCo2, carbonClosure, closureFigure, hasToClose, isOpen } from "../../../../src/core/inventory/closure";
import { productResults } from "../../../../src/core/inventory/products";
import { streamResults } from "../../../../src/core/inventory/streams";
import { APRIL, exact, row, told, typedSetting } from "../../../support/typedSetting";
import type { Typed, TypedPlan } from "../../../support/typedSetting";

type StreamRow = NonNullable<TypedPlan["streams"]>[number];

/** 100 t of each flow, of which so many per cent are carbon. */
const entering = (stream: string, carbon: Typed, more: StreamRow = {}) => ({
  stream,
  material: stream,
  use: "process",
  treatment: "mass balance in",
  carbon,
  ...more,
});
const leaving = (stream: string, carbon: Typed, more: StreamRow = {}) => ({
  ...entering(stream, carbon, more),
  treatment: "mass balance out",
  ...more,
});

/** A site with these flows, and 3,664 GJ of a fuel at 100 t/TJ in this use: 366.4 tCO2, or 100 t of carbon. */
function site(streams: readonly StreamRow[], fuelUse: string | null = null) {
  const fuel = { stream: "Gas", material: "natural gas", use: fuelUse, factor: 100 };
  const plan = { streams: [...streams, ...(fuelUse === null ? [] : [fuel])], method: { carbonRatio: "3.664" } };
  const flows = streams.map(({ stream, use }) => row("fuel", String(stream), APRIL, { use: use ?? null, consumed: "100 t" }));
  const lines = [...flows, row("fuel", "Gas", APRIL, { use: fuelUse, consumed: "3664 GJ" })];
  const setting = typedSetting({ plan, lines });
  const { streams: results } = streamResults(setting);
  return { results, setting, closure: carbonClosure(results, setting), figure: closureFigure(results, setting) };
}

test("nothing has to close where nothing leaves by the balance", () => {
  const { results, closure, figure } = site([entering("Scrap", 40)]);
  expect([hasToClose(results), closure, figure]).toEqual([false, null, null]);
  const colony = site([entering("Scrap", 40), leaving("Steel", 10, { use: "colony or other excluded" })]);
  expect([hasToClose(colony.results), colony.closure]).toEqual([false, null]);
});

test("what is left of the carbon that enters is CO2, and the balance closes", () => {
  const { results, closure, figure } = site([entering("Scrap", 40), entering("Lime", 5), leaving("Steel", 20), leaving("Slag", 5)]);
  expect(hasToClose(results)).toBe(true);
  // 40 + 5 t, 20 + 5 t, and 20 t x 3.664
  expect([closure!.carbonIn, closure!.carbonOut, closure!.rest].map(told)).toEqual([
    "Carbon in = 45 t C",
    "Carbon out = 25 t C",
    "Mass balance = 73.28 tCO2",
  ]);
  expect([closure!.stream.stream.text, isOpen(closure!)]).toEqual(["Steel", false]);
  expect([closure!.carbonIn, closure!.carbonOut]).toMatchObject([{ how: "sum of flows" }, { how: "sum of flows" }]);
  expect(told(figure)).toBe("Carbon closure = 0 tCO2e");
  expect(figure).toMatchObject({ how: "the carbon closes", inputs: [{ label: "Mass balance" }] });
});

test("more carbon out than in is no emission but a gap of the first stream that leaves", () => {
  const { closure, figure } = site([entering("Scrap", 10), leaving("Steel", 20)]);
  expect([exact(closure!.rest), isOpen(closure!)]).toEqual(["-36.64", true]);
  expect(told(figure)).toBe("carbonClosure | Steel (process)");
});

test("carbon enters in the fuels of kilns and processes too", () => {
  const carbonIn = (use: string | null) => exact(site([leaving("Steel", 20)], use).closure!.carbonIn);
  expect([carbonIn(null), carbonIn("process"), carbonIn("kiln"), carbonIn("boiler")]).toEqual(["0", "100", "100", "0"]);
  const fuels = balanceFuels(site([entering("Scrap", 1)], "kiln").results);
  expect(fuels.map(({ stream }) => stream.stream.text)).toEqual(["Gas"]);
  const [gas] = site([], "kiln").results;
  expect(balanceFuels([{ ...gas!, counted: false }])).toEqual([]);
});

test("a flow without a figure leaves the balance open, but not with more out than in", () => {
  const { closure, figure } = site([entering("Scrap", null), leaving("Steel", 20)]);
  expect([isOpen(closure!), told(figure)]).toEqual([false, "noCarbon | Scrap (process)"]);
});

test("balanced to the last gram it closes", () => {
  const { closure, figure } = site([entering("Scrap", 20), leaving("Steel", 20)]);
  expect([isOpen(closure!), exact(figure)]).toEqual([false, "0"]);
});

test("the CO2 that urea binds", () => {
  const products = [
    { product: "Ammonia", unit: "t", role: "intermediate" },
    { product: "Urea", unit: "t", role: "main product" },
  ];
  const lines = products.map(({ product }) => row("production", product, APRIL, { produced: "100 t" }));
  const bound = (entity: NonNullable<TypedPlan["entity"]>) => {
    const setting = typedSetting({ plan: { entity, products }, lines });
    return boundCo2(productResults(setting), setting);
  };
  const urea = bound({ sector: "fertiliser", subSector: "ammonia-urea" });
  // 100 t x 0.7328
  expect([urea!.product.product.text, exact(urea!.bound)]).toEqual(["Urea", "73.28"]);
  expect(bound({ sector: "pulp and paper", subSector: "wood" })).toBeNull();
});
