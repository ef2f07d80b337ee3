/** What is computed beside the inventory, for checks, the tracker, the energy statement and other reports: figures by hand. */
import * as annual from "../../../src/core/method/annualForm";
import * as balances from "../../../src/core/method/balances";
import * as comparisons from "../../../src/core/method/comparisons";
import * as compensation from "../../../src/core/method/compensation";
import { boundIn } from "../../../src/core/method/capture";
import { issuedLessSurrendered, wholeIssued, wholeToSurrender } from "../../../src/core/method/gei";
import { combinedHeatFactor } from "../../../src/core/method/heat";
import { outsideTransport, vehicleFuelEnergy } from "../../../src/core/method/memoItems";
import * as outlook from "../../../src/core/method/outlook";
import * as ratio from "../../../src/core/method/ratio";
import * as ratios from "../../../src/core/method/ratios";
import { decimal } from "../../../src/core/quantity/decimal";
import type { Decimal } from "../../../src/core/quantity/decimal";
import type { Trace } from "../../../src/core/trace/trace";
import { given } from "../../cases/call";

const d = decimal;

test.each<readonly [what: string, found: () => Decimal | null, expected: string | undefined]>([
  ["burnt of stocks", () => balances.consumedByStock(d(500), d(1000), d(30), d(200)), "1270"],
  ["to be burnt at most", () => balances.availableStock(d(500), d(1000)), "1500"],
  ["kWh of a meter", () => balances.meteredEnergy(d(100), d(150), d(20)), "1000"],
  // 2 MW x 1000 x 30 d x 24 h
  ["kWh of 2 MW in 30 days", () => balances.mostEnergy(d(2), 30), "1440000"],
  ["clinker of a cement", () => balances.clinkerContent(d(100), d(30)), "70"],
  ["the rest of a sum", () => balances.sumOfOthers(d(100), d(30)), "70"],
  ["kWh of tonnes", () => balances.byRate(d(80), d(50)), "4000"],
  ["million kWh", () => annual.millionKwh(d(2_500_000)), "2.5"],
  ["million kcal", () => annual.millionKcal(d("0.041868")), "10"],
  ["kcal per kWh", () => annual.kcalPerKwh(d(5), d(2000), d(860)), "2500"],
  ["kcal per kWh without sets that burn fuel", () => annual.kcalPerKwh(d(5), d(0), d(860)), "860"],
  ["electricity used", () => annual.electricalEnergy(d(10), d(5), d(2)), "13"],
  [
    "TOE",
    () => annual.energyInToe({ thermal: d(1000), bought: d(2), convention: d(860), exported: d(1), heatRate: d(2500) }),
    // (1000 + 1720 - 2500) / 10
    "22",
  ],
  ["a per b", () => ratios.per(d(10), d(4)), "2.5"],
  ["a per nothing", () => ratios.per(d(10), d(0)), undefined],
  ["a per less than nothing", () => ratios.per(d(10), d(-4)), undefined],
  ["what is missing per b", () => ratios.per(null, d(4)), undefined],
  ["a per what is missing", () => ratios.per(d(10), null), undefined],
  ["a quotient below zero", () => ratios.quotient(d(10), d(-4)), "-2.5"],
  ["a quotient of nothing", () => ratios.quotient(d(10), d(0)), undefined],
  ["per cent", () => ratios.percent(d(1), d(8)), "12.5"],
  ["per cent of what is missing", () => ratios.percent(null, d(8)), undefined],
  ["per cent left", () => ratios.percentLeft(d(200), d(50)), "75"],
  ["per cent left of what is missing", () => ratios.percentLeft(null, d(50)), undefined],
  ["per cent left without what is missing", () => ratios.percentLeft(d(200), null), undefined],
  // 4.1868 GJ are a million kcal: 4.1868 TJ on 1,000 t are 1,000 kcal/kg
  ["heat of a kiln", () => ratios.specificHeat(d("4.1868"), d(1000)), "1000"],
  ["heat of a kiln whose heat is missing", () => ratios.specificHeat(null, d(1000)), undefined],
  // 4.1868 TJ are a thousand million kcal
  ["heat rate", () => ratios.heatRate(d("4.1868"), d(400_000)), "2500"],
  ["heat rate whose heat is missing", () => ratios.heatRate(null, d(400_000)), undefined],
  ["certificates of 6 months", () => compensation.certificatesForMonths(d(100), d(6)), "50"],
  ["worth of certificates, to the paisa", () => compensation.certificateValue(d("3.333"), d("100.1")), "333.63"],
  ["in the bank", () => compensation.bankedCertificates(d(100), d(20), d(50)), "70"],
  ["surrendered for the year", () => compensation.surrenderedForYear(d(80), d(30)), "50"],
  ["still to surrender", () => compensation.certificatesOutstanding(d(80), d(30)), "50"],
  ["nothing to surrender", () => compensation.certificatesOutstanding(d(30), d(80)), "0"],
  ["surrendered beyond", () => compensation.surrenderedBeyond(d(30), d(80)), "50"],
  ["nothing beyond", () => compensation.surrenderedBeyond(d(80), d(30)), "0"],
  ["to buy", () => compensation.certificatesToBuy(d(50), d(20)), "30"],
  ["nothing to buy", () => compensation.certificatesToBuy(d(20), d(50)), "0"],
  ["issued or to surrender", () => issuedLessSurrendered(d(0), d(5)), "-5"],
])("%s", (_what, found, expected) => {
  expect(found()?.toString()).toBe(expected);
});

test("a product's stock is what there was and came, less what went", () => {
  const { there, closing } = balances.productStock(d(10), [d(5), d(6)], [d(7), d(1)]);
  expect([there.toString(), closing.toString()]).toEqual(["21", "13"]);
});

test("a range is widened by its margin on both sides", () => {
  const { lower, upper } = balances.widened({ lower: d(100), upper: d(200) }, d(10));
  expect([lower.toString(), upper.toString()]).toEqual(["90", "220"]);
});

test.each<readonly [found: string, isApart: boolean]>([
  ["105", false],
  ["95", false],
  ["105.1", true],
  ["94.9", true],
])("%s is more than 5 %% away from 100: %s", (found, isApart) => {
  expect(balances.isApart(d(found), d(100), d(5))).toBe(isApart);
  expect(balances.isApart(d(found).negated(), d(-100), d(5))).toBe(isApart);
  expect(balances.isFurther(d(found), d(100), d(5))).toBe(isApart);
});

test("the first terms of a list that add up to a total are enough", () => {
  expect(balances.addUpTo(d(100), [d(60), d(41), d(500)], d(1))).toBe(true);
  expect(balances.addUpTo(d(100), [d(60), d(42), d(500)], d(1))).toBe(false);
  expect(balances.addUpTo(d(100), [], d(1))).toBe(false);
});

/** "Headroom = 15 tCO2e: target x output - emissions; of target, output, emissions". */
const said = ({ label, value, unit, how, inputs }: Trace) =>
  `${label} = ${value.toString()} ${unit}: ${how}; of ${inputs.map((input) => input.label).join(", ")}`;

const OUTPUT = given(100, "t", "output");
const OPEN = given(50, "t", "open output");
const EMITTED = given(60, "tCO2e", "emissions");
const TARGET = given("0.75", "tCO2e/t", "target");

test.each<readonly [trace: () => Trace, expected: string]>([
  [() => outlook.openMonths(given(5, "months", "complete")), "Open months = 7 months: 12 - complete; of complete"],
  [() => outlook.averageOutput(OUTPUT, given(4)), "Average output = 25 t: output / complete months; of output"],
  [
    () => outlook.expectedOutput(given(25, "t", "average"), given(7, "months", "open")),
    "Expected output = 175 t: average x open months; of average, open",
  ],
  [() => outlook.headroom(TARGET, OUTPUT, EMITTED), "Headroom = 15 tCO2e: target x output - emissions; of target, output, emissions"],
  [
    () => outlook.projectedEmissions(EMITTED, OPEN, given("0.6", "tCO2e/t", "recent GEI")),
    "Projected emissions = 90 tCO2e: to date + open output x recent GEI; of emissions, open output, recent GEI",
  ],
  [
    () => outlook.projectedGei(given(90, "tCO2e", "projected"), OUTPUT, OPEN),
    "Projected GEI = 0.6 tCO2e/t: projected emissions / projected output; of projected, output, open output",
  ],
  // (0.75 x 150 - 60) / 50
  [() => outlook.requiredGei(TARGET, OUTPUT, OPEN, EMITTED), "GEI required = 1.05 tCO2e/t: ; of target, output, open output, emissions"],
  [
    () => outlook.projectedCertificates(TARGET, OUTPUT, OPEN, given(90, "tCO2e", "projected")),
    "Projected certificates = 22.5 CCC: ; of target, output, open output, projected",
  ],
  [
    () => outlook.periodDifference("Period effect", "year - months", given("10.0000004", "t", "year"), given(9, "t", "months")),
    "Period effect = 1 t: year - months; of year, months",
  ],
  [() => comparisons.geiAtFourDecimals(given("0.61235", "tCO2e/t", "GEI")), "GEI at 4 decimals = 0.6124 tCO2e/t: ROUND(GEI, 4); of GEI"],
  [
    () => comparisons.emissionsWithoutNotional(EMITTED, given(5, "tCO2e", "notional")),
    "Total emissions without notional = 55 tCO2e: total - notional; of emissions, notional",
  ],
  [
    () => comparisons.emissionsNetOfBound(EMITTED, given(5, "tCO2e", "bound")),
    "Total emissions net of bound CO2 = 55 tCO2e: total - CO2 bound in the product; of emissions, bound",
  ],
  [
    () => comparisons.emissionsBeforeCapture(EMITTED, given(5, "tCO2e", "captured")),
    "Total emissions before CO2 bonded or stored = 65 tCO2e: total + CO2 bonded or stored; of emissions, captured",
  ],
  [
    () => vehicleFuelEnergy(given(10, "kL", "diesel"), given("0.8", "t/kL", "density"), given(43, "TJ/Gg", "NCV")),
    "Energy of vehicle fuel = 0.344 TJ: kL x density x NCV / 1000; of diesel, density, NCV",
  ],
  [
    () => outsideTransport(given("0.5", "TJ", "energy"), given("74.1", "tCO2/TJ", "factor")),
    "Outside transport, memo = 37.05 tCO2: energy x factor; of energy, factor",
  ],
  [
    () => boundIn(given(100, "t", "urea"), given("0.733", "tCO2/t", "bound")),
    "CO2 bound in urea = 73.3 tCO2e: tonnes made x t CO2 per t; of urea, bound",
  ],
  [() => wholeIssued(given("5.9", "CCC", "surplus")), "Certificates, whole = 5 CCC: ROUNDDOWN(ROUND(exact, 6), 0); of surplus"],
  [() => wholeToSurrender(given("5.1", "CCC", "shortfall")), "Certificates, whole = 6 CCC: ROUNDUP(ROUND(exact, 6), 0); of shortfall"],
  [
    // 1,000,000 kWh are 3,600 GJ
    () => combinedHeatFactor(given(1440, "tCO2", "fuel"), given(10_800, "GJ", "heat"), given(1_000_000, "kWh", "power")),
    "Factor of heat from combined generation = 0.1 tCO2/GJ: emissions of the fuel / (power + heat), both in GJ; of fuel, heat, power",
  ],
  [
    () => ratio.screeningRatio(given(3, "kWh", "power"), given(2, "t", "output"), d(1000), "kWh/t", "BEE"),
    "power / output = 1500 kWh/t: quotient of the two totals x scale; of power, output",
  ],
  [
    () => ratio.screeningRatio(given(3, "kWh", "power"), given(0, "t", "output"), d(1000), "kWh/t", "BEE"),
    "power / output = 0 kWh/t: quotient of the two totals x scale; of power, output",
  ],
  [
    () => ratio.carbonOfEmissions(given(44, "tCO2", "coal"), given("4", "", "ratio")),
    "Carbon in coal = 11 t C: tCO2 / ratio of CO2 to carbon; of coal, ratio",
  ],
  [
    () => ratio.energyOfQuantity(given(500, "t", "coke"), given("28.2", "TJ/Gg", "NCV")),
    "Energy of coke = 14.1 TJ: t x TJ/Gg / 1000; of coke, NCV",
  ],
  [
    // |90 - 100| x 60 / 200
    () => ratio.emissionsOfDifference(given(90, "t", "one"), given(100, "t", "other"), given(200, "t", "burnt"), EMITTED),
    "Emissions at stake = 3 tCO2e: difference x emissions / quantity; of one, other, burnt, emissions",
  ],
  [
    () => ratio.emissionsOfDifference(given(90, "t", "one"), given(100, "t", "other"), given(0, "t", "burnt"), EMITTED),
    "Emissions at stake = 0 tCO2e: difference x emissions / quantity; of one, other, burnt, emissions",
  ],
])("beside the inventory %#", (trace, expected) => {
  expect(said(trace())).toBe(expected);
});
