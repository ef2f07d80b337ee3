/** Clauses of the method by example, with figures small enough to check by hand, and what their traces say. */
import { anodeConsumption, packingCoke, pitchVolatiles } from "../../../src/core/method/aluminium";
import { emissionsPerUnit } from "../../../src/core/method/anySource";
import { bypassDustCalcination, kilnDustCalcination } from "../../../src/core/method/calcinationB2";
import { captureDeduction } from "../../../src/core/method/capture";
import { deemedGei, environmentalCompensation } from "../../../src/core/method/compensation";
import { heatDeduction, powerShareOfCombinedGeneration, purchasedHeat } from "../../../src/core/method/heat";
import { correctedResult, laboratoryCorrection } from "../../../src/core/method/laboratory";
import { carbonFlow, massBalance } from "../../../src/core/method/massBalance";
import { refrigerantLeakage } from "../../../src/core/method/memoItems";
import { cf4OfAnodeEffects, pfcTier1, weightedOvervoltage } from "../../../src/core/method/pfc";
import { findSource, packFor } from "../../../src/core/parameters";
import { decimal } from "../../../src/core/quantity/decimal";
import { parseUnit } from "../../../src/core/quantity/units";
import { traceText } from "../../../src/core/trace/trace";
import type { Trace } from "../../../src/core/trace/trace";
import { given } from "../../cases/call";

const shown = ({ value, unit }: Trace): string => `${value.toString()} ${unit}`;
const RATIO = given("3.664");

test.each<readonly [what: string, trace: Trace, expected: string]>([
  ["anode, 2 % sulphur and 0.4 % ash", anodeConsumption(given(1000), given("0.43"), given(2), given("0.4"), RATIO), "1537.70752 tCO2"],
  ["pitch volatiles of 1000 t green anode", pitchVolatiles(given(1000), given(5), given(950), given(5), RATIO), "146.56 tCO2e"],
  ["packing coke of 1000 t baked anode", packingCoke(given(1000), given("0.015"), given(2), given("2.5"), RATIO), "52.4868 tCO2"],
  ["PFC Tier 1", pfcTier1(given(1000), given("0.4"), "CF4"), "0.4 t"],
  // 950 t x 2 mV / 95 % x 1.16 / 1000: the coefficients are for the efficiency in per cent.
  ["overvoltage at 95 %", cf4OfAnodeEffects(weightedOvervoltage(given(950), given(2), given(95)), given("1.16")), "0.0232 t"],
  ["carbon of two flows", massBalance([carbonFlow(given(100), given(80))], [carbonFlow(given(50), given(10))], RATIO), "274.8 tCO2"],
  ["heat bought", purchasedHeat(given(1000, "GJ"), given("0.09")), "90 tCO2e"],
  ["heat sold", heatDeduction(given(200, "GJ"), given("0.1")), "20 tCO2e"],
  // 1,000,000 kWh are 3,600 GJ, a quarter of 14,400.
  [
    "combined generation, a quarter of the heat content",
    powerShareOfCombinedGeneration(given(1000), given(1_000_000), given(10_800)),
    "250 tCO2e",
  ],
  ["bypass dust in full", bypassDustCalcination(given(100), given("0.53")), "53 tCO2"],
  ["kiln dust fully calcined", kilnDustCalcination(given(100), given("0.25"), given(1)), "25 tCO2"],
  ["kiln dust half calcined", kilnDustCalcination(given(90), given("0.25"), given("0.5")), "10 tCO2"],
  ["kiln dust not calcined", kilnDustCalcination(given(100), given("0.25"), given(0)), "0 tCO2"],
  ["deemed achievement", deemedGei(given("0.8086", "tCO2e/t")), "0.8086 tCO2e/t"],
  ["refrigerant", refrigerantLeakage(given(50), given(1810)), "90.5 tCO2e"],
  ["CO2 bonded, 7 of 12 months", captureDeduction(given(1200), 7), "700 tCO2e"],
])("%s", (_what, trace, expected) => {
  expect(shown(trace)).toBe(expected);
  expect(trace.cite).not.toBe("");
});

test("compensation in rupees to the paisa, and none without a price", () => {
  const priced = environmentalCompensation(given("10.005"), given("799.99"), given(2));
  expect(priced.ok && shown(priced.value)).toBe("16007.8 INR");
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
  expect(correction === null ? "within" : correctedResult(given(4500), correction).value.toString()).toBe(expected);
});

test("more carbon out than in is said, not hidden", () => {
  const balance = massBalance([carbonFlow(given(10), given(50))], [carbonFlow(given(20), given(50))], RATIO);
  expect([shown(balance), balance.notes]).toEqual([
    "-18.32 tCO2",
    ["More carbon leaves than enters: a flow is missing or a carbon content is wrong."],
  ]);
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
