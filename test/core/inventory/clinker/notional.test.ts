/** What traded and stocked clinker counts for: calcination, kiln heat, power and grinding it would have had here. */
import { clinkerRow, kiln, kilnFuel, kilnResult } from "../../../support/typedKiln";
import { APRIL, exact, row, told } from "../../../support/typedSetting";
import type { TypedPlan } from "../../../support/typedSetting";

const METHOD = { clinkerPower: 60, grindingPower: 40 };

/** The notional terms of a month with these cells of clinker, and petcoke in the kiln. */
function notional(cells: Parameters<typeof clinkerRow>[0], method: TypedPlan["method"] = METHOD, majorFactor?: string) {
  const found = kiln({ lines: [clinkerRow(cells), kilnFuel()], plan: { method } }, majorFactor);
  if (found?.notional === undefined || found.notional === null) throw new Error("no notional terms");
  const { process, heat, power, grinding, equivalent } = found.notional;
  return { process, heat, power, grinding, equivalent };
}

const figures = (...given: Parameters<typeof notional>) =>
  Object.fromEntries(Object.entries(notional(...given)).map(([id, figure]) => [id, exact(figure)]));

test("imported clinker counts with the calcination, heat and power of the plant's own", () => {
  expect(figures({ movedIn: "20 t" })).toEqual({
    // 20 t x 0.5292
    process: "10.584",
    // 20 t x (4.1868 TJ / 1,000 t = 1,000 kcal/kg) x 4.1868E-6 x 97.5 t/TJ
    heat: "8.16426",
    // 20 t x 60 kWh / 1,000 x 0.5 t/MWh
    power: "0.6",
    grinding: "0",
    equivalent: "0",
  });
});

test("what the stock falls by counts as imported", () => {
  // 20 t + 60 t
  expect(figures({ movedIn: "20 t", opening: "160 t" })).toMatchObject({
    process: "42.336",
    heat: "32.65704",
    power: "2.4",
    grinding: "0",
  });
});

test("the plan's heat of imported clinker goes before the kiln's own", () => {
  // half of 1,000 kcal/kg
  expect(figures({ movedIn: "20 t" }, { ...METHOD, clinkerHeat: 500 })).toMatchObject({ heat: "4.08213" });
});

test("clinker sold, sent to sister units and laid to stock counts as the cement it would make, with its grinding", () => {
  expect(figures({ dispatched: "30 t", movedOut: "10 t", closing: "160 t" })).toEqual({
    process: "0",
    heat: "0",
    power: "0",
    // 125 t x 40 kWh / 1,000 x 0.5 t/MWh
    grinding: "2.5",
    // (30 + 10 + 60) t / 0.8
    equivalent: "125",
  });
});

test("nothing can be stated in a cement that was not made", () => {
  expect(told(notional({}, METHOD, "0").equivalent)).toBe("noClinkerMade | major cement");
});

test("power and grinding that the plan leaves blank are gaps of their terms alone", () => {
  const found = notional({ movedIn: "20 t" }, {});
  expect(told(found.power)).toBe("planBlank | Monitoring Plan | 'Monitoring Plan'!B16 | field: Notional power of imported clinker");
  expect(told(found.grinding)).toBe("planBlank | Monitoring Plan | 'Monitoring Plan'!B19 | field: Grinding power of exported clinker");
  expect([exact(found.process), exact(found.equivalent)]).toEqual(["10.584", "0"]);
});

test("the kiln's heat and factor are those of the fuels burnt in it", () => {
  const streams = [
    { stream: "Petcoke", material: "petcoke", use: "kiln" },
    { stream: "Petcoke", material: "petcoke", use: "boiler" },
    { stream: "Limestone", material: "limestone", use: "kiln" },
  ];
  const lines = [clinkerRow(), kilnFuel(), kilnFuel("boiler"), row("fuel", "Limestone", APRIL, { use: "kiln", consumed: "5 t" })];
  const found = kilnResult({ lines, plan: { streams } });
  expect([found.kilnHeat, found.kilnEmissions, found.kilnFactor, found.kilnHeatPerClinker].map(told)).toEqual([
    "Kiln heat = 4.1868 TJ",
    "Kiln fuel emissions = 408.213 tCO2e",
    "Kiln fuel factor = 97.5 tCO2/TJ",
    "Kiln heat per clinker = 1000 kcal/kg clinker",
  ]);
  expect([found.kilnHeat, found.kilnEmissions]).toMatchObject([{ how: "sum of kiln fuels" }, { how: "sum of kiln fuels" }]);
});

test("calcination by the notified factor per tonne, unless the plan chooses the analysis", () => {
  const found = kilnResult({ lines: [clinkerRow()] });
  // 1,000 t x 0.5292
  expect([exact(found.calcinationFactor), exact(found.calcination), found.b2]).toEqual(["0.5292", "529.2", null]);
});
