/** What changes of output, power and fuels come to: figures small enough to check by hand. */
import { certificatesInRupees } from "../../../src/core/method/compensation";
import { netCertificates } from "../../../src/core/method/gei";
import * as whatIf from "../../../src/core/method/whatIf";
import { decimal } from "../../../src/core/quantity/decimal";
import type { Decimal } from "../../../src/core/quantity/decimal";
import { reading } from "../../../src/core/trace/trace";

const d = decimal;
const t = (value: number | string) => reading("", decimal(value), "");

test.each<readonly [what: string, found: () => Decimal, expected: string]>([
  ["10 % more", () => whatIf.growth(d(10)), "1.1"],
  // 1 + 10 % x 30 %
  ["10 % more output, followed by 30 %", () => whatIf.followingGrowth(d(10), d(30)), "1.03"],
  ["200 grown by 1.1", () => whatIf.scaled(d(200), d("1.1")), "220"],
  ["200 and 15 more", () => whatIf.raised(d(200), d(15)), "215"],
  ["a month of 1200 a year", () => whatIf.monthly(d(1200)), "100"],
  ["5 % of 400", () => whatIf.partOf(d(400), d(5)), "20"],
  ["400 less 5 %", () => whatIf.leftOf(d(400), d(5)), "380"],
  ["400 of which 100 are replaced", () => whatIf.shareLeft(d(400), d(100)), "0.75"],
  ["nothing of which something is replaced", () => whatIf.shareLeft(d(0), d(100)), "0"],
  // (50 + 10) / 50
  ["lots of 50 TJ that give 10 TJ more", () => whatIf.growthForMore(d(50), d(10)), "1.2"],
  // 25 t a TJ
  ["10 TJ of a fuel whose 1000 t gave 40 TJ", () => whatIf.quantityForEnergy(d(10), d(1000), d(40)), "250"],
  ["80 MWh on 1000 t, in kWh/t", () => whatIf.perOutput(t(80), t(1000), 1000, "kWh/t").value, "80"],
  ["MWh behind 80 kWh/t on 500 t", () => whatIf.totalOf(d(80), d(500), 1000), "40"],
  ["from 80 to 72", () => whatIf.towards(d(80), d(72)), "0.9"],
  ["30 of a whole of 100 that becomes 90", () => whatIf.partAfter(d(30), d(100), d(90)), "20"],
  // (1 - 0.7) / (1 - 0.8)
  ["additives for a clinker factor of 0.7 instead of 0.8", () => whatIf.additivesGrowth(d("0.8"), d("0.7")), "1.5"],
  ["clinker saved by 200 t of additives that grow by half", () => whatIf.clinkerSaved(d(200), d("1.5")), "100"],
  ["0.05 tCO2e/t less on 1000 t", () => whatIf.avoidedEmissions(t("0.85"), t("0.8"), t(1000)).value, "50"],
  ["60,000 INR for 50 t", () => whatIf.costOfTonne(t(60_000), t(50)).value, "1200"],
  // Of the 80 % that are something else 20 points become this, a quarter.
  ["what the rest gives up for 40 % instead of 20 %", () => whatIf.percentGivenUp(d(20), d(40)), "25"],
  ["what a share of 40 % gives up to be 30 %", () => whatIf.percentTakenBack(d(40), d(30)), "25"],
  ["20 of 80 in per cent", () => whatIf.percentOf(t(20), t(80)).value, "25"],
  ["a point more of a share of 12 %", () => whatIf.smallStep(d(12), true, true), "13"],
  ["a point less of it", () => whatIf.smallStep(d(12), true, false), "11"],
  ["1 % less of a rate of 700", () => whatIf.smallStep(d(700), false, true), "693"],
  ["125 steps of a hundredth", () => whatIf.figureOfSteps(125, 2), "1.25"],
])("%s", (_what, found, expected) => {
  expect(found().toString()).toBe(expected);
});

test("25 certificates to surrender at 1,000.55 INR each: what is added up stands behind it", () => {
  const net = netCertificates(t(0), t(25));
  const rupees = certificatesInRupees(net, t("1000.55"));
  expect([net.value.toString(), net.inputs.map(({ value }) => value.toString())]).toEqual(["-25", ["0", "25"]]);
  expect([net.label, net.how, net.unit]).toEqual(["Certificates, net", "issued - to surrender", "CCC"]);
  expect([rupees.value.toString(), rupees.inputs.length]).toEqual(["-25013.75", 2]);
  expect([rupees.label, rupees.how, rupees.unit]).toEqual(["Certificates in rupees", "ROUND(certificates x price, 2)", "INR"]);
});

test("what is shown of a change is a figure with what it comes from", () => {
  const inputs = [whatIf.perOutput(t(80), t(1000), 1, "kWh/t"), whatIf.avoidedEmissions(t(2), t(1), t(5)), whatIf.costOfTonne(t(6), t(2))];
  expect(inputs.map(({ how, inputs: from }) => [how, from.length])).toEqual([
    ["total / output", 2],
    ["(GEI now - GEI of the scenario) x output", 3],
    ["investment / emissions avoided", 2],
  ]);
  expect(whatIf.perOutput(t(8), t(1000), 1000, "kg/t").how).toBe("total x 1000 / output");
  const share = whatIf.percentOf(reading("Grid", decimal(1), "kWh"), t(4));
  expect([share.label, share.how, share.unit, ...share.inputs.map(({ value }) => value.toString())]).toEqual([
    "Grid, share",
    "part x 100 / whole",
    "%",
    "1",
    "4",
  ]);
});

test("1.25 is 125 steps of a hundredth, and 1.254 no more", () => {
  expect([whatIf.stepsOf(d("1.25"), 2), whatIf.stepsOf(d("1.254"), 2)]).toEqual([125, 125]);
});

test.each([
  [99, true],
  [101, true],
  ["98.9", false],
  ["101.1", false],
])("%s is within 1 %% of 100: %s", (found, isReached) => {
  expect(whatIf.isReached(d(found), d(100))).toBe(isReached);
});
