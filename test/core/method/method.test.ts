/** Clauses of the method by example, with figures small enough to check by hand, and what their traces say. */
import { massOfVolume, shareOf, stockConsumed, volumeOfMass } from "../../../src/core/method/activityData";
import { anodeConsumption, packingCoke, pitchVolatiles } from "../../../src/core/method/aluminium";
import { dependsOnNcv, emissionsPerUnit } from "../../../src/core/method/anySource";
import {
  bypassDustCalcination,
  calcinationB2,
  calcinationFactor,
  kilnDustCalcination,
  organicCarbonCalcination,
  oxideCalcination,
  uncorrectedFactor,
} from "../../../src/core/method/calcinationB2";
import { captureDeduction } from "../../../src/core/method/capture";
import { lotFactorFromCarbon } from "../../../src/core/method/carbon";
import { billedEnergy, biogenicEnergy, biogenicMemo, kcalPerKgOf, meanCalorificValue } from "../../../src/core/method/combustion";
import { kilnHeatPerClinker } from "../../../src/core/method/cement";
import { deemedGei, environmentalCompensation } from "../../../src/core/method/compensation";
import { blendedFactor, megawattHours } from "../../../src/core/method/electricity";
import { co2OfGas } from "../../../src/core/method/gases";
import { heatDeduction, powerShareOfCombinedGeneration, purchasedHeat, specificEnergy } from "../../../src/core/method/heat";
import { correctedResult, laboratoryCorrection } from "../../../src/core/method/laboratory";
import { carbonFlow, massBalance } from "../../../src/core/method/massBalance";
import { refrigerantLeakage } from "../../../src/core/method/memoItems";
import { cf4OfAnodeEffects, pfcTier1, weightedOvervoltage } from "../../../src/core/method/pfc";
import { anodeCarbon, asMeasured, partByAnalysis, partByShare } from "../../../src/core/method/processItems";
import { findSource, packFor } from "../../../src/core/parameters";
import { decimal } from "../../../src/core/quantity/decimal";
import { parseUnit } from "../../../src/core/quantity/units";
import { traceText } from "../../../src/core/trace/trace";
import type { Trace } from "../../../src/core/trace/trace";
import { given } from "../../cases/call";
import { unsaid } from "../../support/traces";

const shown = ({ value, unit }: Trace): string => `${value.toString()} ${unit}`;
const RATIO = given("3.664");
/** Round masses: one t/t of CaO and of MgO each. */
const MOLAR = { co2: given(44), cao: given(44), mgo: given(44) };

test.each<readonly [what: string, trace: () => Trace, expected: string]>([
  [
    "anode, 2 % sulphur and 0.4 % ash",
    () => anodeConsumption(given(1000), given("0.43"), given(2), given("0.4"), RATIO),
    "1537.70752 tCO2",
  ],
  ["pitch volatiles of 1000 t green anode", () => pitchVolatiles(given(1000), given(5), given(950), given(5), RATIO), "146.56 tCO2e"],
  ["packing coke of 1000 t baked anode", () => packingCoke(given(1000), given("0.015"), given(2), given("2.5"), RATIO), "52.4868 tCO2"],
  ["PFC Tier 1", () => pfcTier1(given(1000), given("0.4"), "CF4"), "0.4 t"],
  // 950 t x 2 mV / 95 % x 1.16 / 1000: the coefficients are for the efficiency in per cent.
  ["overvoltage at 95 %", () => cf4OfAnodeEffects(weightedOvervoltage(given(950), given(2), given(95)), given("1.16")), "0.0232 t"],
  ["carbon of two flows", () => massBalance([carbonFlow(given(100), given(80))], [carbonFlow(given(50), given(10))], RATIO), "274.8 tCO2"],
  ["heat bought", () => purchasedHeat(given(1000, "GJ"), given("0.09")), "90 tCO2e"],
  ["heat sold", () => heatDeduction(given(200, "GJ"), given("0.1")), "20 tCO2e"],
  // 1,000,000 kWh are 3,600 GJ, a quarter of 14,400.
  [
    "combined generation, a quarter of the heat content",
    () => powerShareOfCombinedGeneration(given(1000), given(1_000_000), given(10_800)),
    "250 tCO2e",
  ],
  ["bypass dust in full", () => bypassDustCalcination(given(100), given("0.53")), "53 tCO2"],
  ["kiln dust fully calcined", () => kilnDustCalcination(given(100), given("0.25"), given(1)), "25 tCO2"],
  ["kiln dust half calcined", () => kilnDustCalcination(given(90), given("0.25"), given("0.5")), "10 tCO2"],
  ["kiln dust not calcined", () => kilnDustCalcination(given(100), given("0.25"), given(0)), "0 tCO2"],
  ["deemed achievement", () => deemedGei(given("0.8086", "tCO2e/t")), "0.8086 tCO2e/t"],
  ["refrigerant", () => refrigerantLeakage(given(50), given(1810)), "90.5 tCO2e"],
  ["CO2 of oxides", () => oxideCalcination(given(100), given("0.5"), given("0.1"), MOLAR), "60 tCO2"],
  ["factor before corrections", () => uncorrectedFactor(given(53), given(100)), "0.53 tCO2/t"],
  ["organic carbon", () => organicCarbonCalcination(given(1000), given("1.5"), given("0.002"), given(4)), "12 tCO2"],
  // 50 - 2 + 3 + 4 + 5
  [
    "method B2",
    () =>
      calcinationB2({
        oxides: given(50),
        nonCarbonate: given(2),
        bypassDust: given(3),
        kilnDust: given(4),
        organicCarbon: given(5),
      }),
    "60 tCO2",
  ],
  ["calcination per tonne of clinker", () => calcinationFactor(given(53), given(100)), "0.53 tCO2/t"],
  ["of nothing", () => calcinationFactor(given(53), given(0)), "0 tCO2/t"],
  // (3 x 20 % + 1 x 30 %) x 44 / 22
  [
    "a gas by its components",
    () =>
      co2OfGas(
        [
          { percent: given(20), carbonAtoms: 3 },
          { percent: given(30), carbonAtoms: 1 },
        ],
        given(44),
        given(22),
      ),
    "1.8 kgCO2/Nm3",
  ],
  // 41.868 % / 100 x 4 / (10,000 x 4.1868E-6)
  ["factor of one lot", () => lotFactorFromCarbon(given("41.868"), given(10_000), given(4)), "40 tCO2/TJ"],
  // 100 kWh x 860 + 0.5 t x 600 x 1000
  ["the biogenic part", () => biogenicMemo(given(10), given(100), given("0.9"), given("0.75")), "225 tCO2"],
  ["what is left of stocks", () => stockConsumed(given(50), given(100, "t"), given(10), given(20)), "120 t"],
  ["anode carbon", () => anodeCarbon(given(100), given(2), given(1)), "97 t C"],
  ["CO2 bonded, 7 of 12 months", () => captureDeduction(given(1200), 7), "700 tCO2e"],
])("%s", (_what, trace, expected) => {
  const found = trace();
  expect(shown(found)).toBe(expected);
  expect(found.cite).not.toBe("");
  expect([unsaid(found), found.inputs.length > 0]).toEqual([[], true]);
});

test.each<readonly [what: string, trace: () => Trace, expected: string]>([
  ["litres weighed", () => massOfVolume(given(10, "kL", "oil"), given("0.8", "t/kL", "density")), "Mass = 8 t of oil, density"],
  ["tonnes measured", () => volumeOfMass(given(8, "t", "oil"), given("0.8", "t/kL", "density")), "Volume = 10 kL of oil, density"],
  [
    "heat of a kiln",
    // 41.868 TJ / 1000 t / 4.1868E-6
    () => kilnHeatPerClinker(given("41.868", "TJ", "heat"), given(1000, "t", "clinker")),
    "Kiln heat per clinker = 10000 kcal/kg clinker of heat, clinker",
  ],
  [
    "a steam",
    // 100 kWh x 860 + 0.5 t x 600 x 1000
    () =>
      specificEnergy(given(100, "", "power"), given(860, "", "rate"), [
        { tonnes: given("0.5", "", "steam"), enthalpy: given(600, "", "enthalpy") },
      ]),
    "Specific energy = 386000 kcal/t of power, rate, steam, enthalpy",
  ],
  [
    "a gas",
    () => co2OfGas([{ percent: given(50, "%", "methane"), carbonAtoms: 1 }], given(44, "", "CO2"), given(22, "", "volume")),
    "CO2 of the gas = 1 kgCO2/Nm3 of methane, CO2, volume",
  ],
  ["a share", () => shareOf("Slag", given(1, "t", "slag"), given(4, "t", "cement")), "Slag = 0.25 t/t of slag, cement"],
  ["a share of nothing", () => shareOf("Slag", given(1, "t", "slag"), given(0, "t", "cement")), "Slag = 0 t/t of slag, cement"],
  ["by analysis", () => partByAnalysis(given(50, "t", "meal"), given(4, "%", "MgO")), "Part by analysis = 2 t of meal, MgO"],
  ["by a fraction", () => partByShare(given(50, "t", "dust"), given("0.1", "", "share")), "Part by share = 5 t of dust, share"],
  ["as measured", () => asMeasured(given(5, "t", "tar")), "tar = 5 t of tar"],
])("%s", (_what, trace, expected) => {
  const found = trace();
  expect(`${found.label} = ${shown(found)} of ${found.inputs.map(({ label }) => label).join(", ")}`).toBe(expected);
});

test.each<readonly [what: string, trace: () => Trace | null, note: RegExp | null]>([
  ["bypass dust", () => bypassDustCalcination(given(1), given(1)), /^The official cement workbook multiplies/],
  ["kiln dust", () => kilnDustCalcination(given(1), given(1), given(1)), /^The official cement workbook applies/],
  ["organic carbon", () => organicCarbonCalcination(given(1), given(1), given(1), given(1)), /divides this term by 1,000/],
  ["Equation I of a lot", () => lotFactorFromCarbon(given(1), given(1), given(1)), /prints a final x 100/],
  ["billed energy", () => billedEnergy(given(1)), /^Taken on net calorific value/],
  ["deemed achievement", () => deemedGei(given(1)), /^Which output applies is not stated/],
  ["blended power", () => blendedFactor(given(1), given(1), given(1)), /each kWh counts once/],
  ["laboratories", () => laboratoryCorrection(given(80), given("71.7")), /^The clause does not say/],
  [
    "a bake furnace that gives more than it takes",
    () => pitchVolatiles(given(1), given(0), given(2), given(0), RATIO),
    /anode weight is wrong/,
  ],
  ["one that does not", () => pitchVolatiles(given(2), given(0), given(1), given(0), RATIO), null],
  ["a balance that closes", () => massBalance([carbonFlow(given(2), given(1))], [], RATIO), null],
])("what was decided of %s is noted", (_what, trace, note) => {
  const notes = trace()?.notes;
  expect(notes?.length).toBe(note === null ? 0 : 1);
  expect(notes?.[0] ?? "").toMatch(note ?? /^$/);
});

test("energy without a trace: of IPCC's calorific values, of the biogenic part, on average, and in MWh", () => {
  // 41.868 TJ/Gg = 41.868 / 4.1868E-3 kcal/kg
  expect(kcalPerKgOf(decimal("41.868")).toString()).toBe("10000");
  expect(biogenicEnergy(decimal(10), decimal("0.75")).toString()).toBe("2.5");
  // 20 TJ / 4 / 2.5
  expect(meanCalorificValue(decimal(20), decimal(4), decimal("2.5")).toString()).toBe("2");
  expect(meanCalorificValue(decimal(20), decimal(0), decimal("2.5")).toString()).toBe("0");
  expect(megawattHours(decimal(2500)).toString()).toBe("2.5");
});

test("compensation in rupees to the paisa, and none without a price", () => {
  const priced = environmentalCompensation(given("10.005"), given("799.99"), given(2));
  expect(priced.ok && shown(priced.value)).toBe("16007.8 INR");
  expect(priced.ok && priced.value.inputs.length).toBe(3);
  expect(environmentalCompensation(given(1000), null, given(2))).toEqual({
    ok: false,
    problem: { kind: "unavailable", message: "averagePrice: no average price is published for the year; enter it when it is" },
  });
});

test.each([
  [71.7, "within"],
  [-71.7, "within"],
  [71.8, "4571.8"],
  [-100, "4400"],
])("4500 kcal/kg inside and %s more outside", (gap, expected) => {
  const correction = laboratoryCorrection(given(gap, "kcal/kg"), given("71.7"));
  const corrected = correction === null ? null : correctedResult(given(4500), correction);
  expect(corrected === null ? "within" : corrected.value.toString()).toBe(expected);
  expect(unsaid([correction, corrected])).toEqual([]);
});

test("more carbon out than in is said, not hidden", () => {
  const balance = massBalance([carbonFlow(given(10), given(50))], [carbonFlow(given(20), given(50))], RATIO);
  expect([shown(balance), balance.notes]).toEqual([
    "-18.32 tCO2",
    ["More carbon leaves than enters: a flow is missing or a carbon content is wrong."],
  ]);
});

test.each([
  ["HSD", "kL", null, true],
  ["HSD", "GJ", null, false],
  ["HSD", "kL", "tCO2/TJ", true],
  ["HSD", "kL", "tCO2/t", false],
  ["limestone", "t", null, false],
])("emissions of a unit of %s in %s with a factor in %s follow the NCV: %s", (name, symbol, factor, follows) => {
  const [source, unit, pack] = [findSource(name), parseUnit(symbol), packFor({ start: 2025 })];
  if (!source.ok || !unit.ok || !pack.ok) throw new Error(`${name}, ${symbol} and 2025-26 are known`);
  const asked = { source: source.value, name, unit: unit.value, ncv: null, oxidation: null, year: { start: 2025 }, pack: pack.value };
  expect(dependsOnNcv({ ...asked, factor: factor === null ? null : { value: decimal(3), unit: factor } })).toBe(follows);
});

test("the trace of a fuel, as a verifier reads it", () => {
  const [source, unit, pack] = [findSource("HSD"), parseUnit("kL"), packFor({ start: 2025 })];
  if (!source.ok || !unit.ok || !pack.ok) throw new Error("HSD, kL and 2025-26 are known");
  const perUnit = emissionsPerUnit({
    source: source.value,
    name: "HSD",
    unit: unit.value,
    ncv: { value: decimal(8500), unit: "kcal/L" },
    factor: null,
    oxidation: null,
    year: { start: 2025 },
    pack: pack.value,
  });
  if (!perUnit.ok) throw new Error(perUnit.problem.message);
  expect(traceText(perUnit.value)).toBe(
    [
      "Combustion emissions = 2.63705598 tCO2e",
      "  how: energy x factor x oxidation",
      "  source: Detailed Procedure, BEE, July 2024, Annexure III, Equation IV",
      "  Fuel energy = 0.0355878 TJ/kL",
      "    how: NCV of one unit",
      "    source: Detailed Procedure, BEE, July 2024, Annexure III, Equation V",
      "    NCV = 8500 kcal/L",
      "  CO2 factor of Diesel (HSD) = 74.1 tCO2/TJ",
      "    source: Bureau of Energy Efficiency, Detailed Procedure for Compliance Mechanism under CCTS, Annexure IV, " +
        "Sr. 10 (p. 42), v1.0, July 2024",
      "  Oxidation factor = 1",
      "    source: Detailed Procedure, BEE, July 2024, 5(7)(v): 1 where it is not measured",
      "    note: The official cement workbook takes a blank oxidation factor as 0, which leaves the fuel out of the total.",
    ].join("\n"),
  );
});

test("a calorific value per kg meets a quantity in kL through the published density, which the trace names", () => {
  const [source, unit, pack] = [findSource("HSD"), parseUnit("kL"), packFor({ start: 2025 })];
  if (!source.ok || !unit.ok || !pack.ok) throw new Error("HSD, kL and 2025-26 are known");
  const shared = { source: source.value, name: "HSD", unit: unit.value, factor: null, oxidation: null, year: { start: 2025 } };
  const found = emissionsPerUnit({ ...shared, ncv: { value: decimal(10_000), unit: "kcal/kg" }, pack: pack.value });
  const energy = found.ok ? found.value.inputs[0] : undefined;
  expect([energy?.label, energy?.how, energy?.unit]).toEqual(["Fuel energy", "density x NCV", "TJ/kL"]);
  expect(energy?.inputs.map(({ label }) => label)).toEqual(["Amount", "NCV"]);
  expect(energy?.inputs[0]?.inputs.map(({ label }) => label)).toEqual(["Density of Diesel (HSD)"]);
});

test("a fuel that is weighed meets a calorific value per litre in the same way", () => {
  const [source, unit, pack] = [findSource("HSD"), parseUnit("t"), packFor({ start: 2025 })];
  if (!source.ok || !unit.ok || !pack.ok) throw new Error("HSD, t and 2025-26 are known");
  const shared = { source: source.value, name: "HSD", unit: unit.value, factor: null, oxidation: null, year: { start: 2025 } };
  const found = emissionsPerUnit({ ...shared, ncv: { value: decimal(8500), unit: "kcal/L" }, pack: pack.value });
  // 2.63705598 t of a kL, above, x 1.21 kL/t
  expect(found.ok && found.value.value.toDecimalPlaces(6).toString()).toBe("3.190838");
});
