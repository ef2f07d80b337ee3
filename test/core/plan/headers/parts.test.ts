/** Every word of a header as what it is: the name, a unit, a multiplier, a moisture basis, a period, or of no known meaning. */
import { basisIn, headerParts, isMoney, looksLikeUnit, saysMore, withoutBasis } from "../../../../src/core/plan/parse/headerParts";
import type { HeaderPart } from "../../../../src/core/plan/parse/headerParts";

const said = (part: HeaderPart) =>
  `${part.kind} ${"basis" in part ? `${part.basis}: ` : "period" in part ? `${part.period}: ` : ""}${part.text}`;
const partsOf = (header: string) => headerParts(header).parts.map(said);

test.each([
  ["GCV", ["name GCV"]],
  ["  Coal \n consumption  ", ["name Coal consumption"]],
  ["GCV ( kcal/kg )", ["unit kcal/kg", "name GCV"]],
  ["(MT) Coal", ["unit MT", "name Coal"]],
  ["Coal [MT] {kiln}", ["unit MT", "unknown kiln", "name Coal"]],
  ["Coal (MT", ["unit MT", "name Coal"]],
  ["GCV ()", ["name GCV"]],
  ["GCV ( , ADB)", ["basis air dried: ADB", "name GCV"]],
  // In one bracket, apart by a comma, a semicolon or a stroke, or by nothing.
  ["GCV (kcal/kg, ADB)", ["unit kcal/kg", "basis air dried: ADB", "name GCV"]],
  ["GCV (ADB; kcal/kg)", ["basis air dried: ADB", "unit kcal/kg", "name GCV"]],
  ["GCV (kcal/kg|YTD)", ["unit kcal/kg", "period toDate: YTD", "name GCV"]],
  ["GCV (kcal/kg ADB)", ["unit kcal/kg", "basis air dried: ADB", "name GCV"]],
  ["GCV (ADB kcal/kg)", ["unit kcal/kg", "basis air dried: ADB", "name GCV"]],
  ["GCV (on kcal/kg dry basis)", ["unit kcal/kg", "basis dry: on dry basis", "name GCV"]],
  ["Heat (per day million kcal)", ["unit million kcal", "period day: per day", "name Heat"]],
  ["Heat (YTD thousand million kcal)", ["unit million kcal", "unknown YTD thousand", "name Heat"]],
  ["Power (lakh kWh old mill)", ["unit lakh kWh", "unknown old mill", "name Power"]],
  ["Power (kWh YTD lakh)", ["unit kWh", "unknown YTD lakh", "name Power"]],
  // Two of a kind contradict each other.
  ["Coal (MT) (kg)", ["unit MT", "unknown kg", "name Coal"]],
  ["Coal (MT), kg", ["unit MT", "name Coal", "unknown kg"]],
  ["Coal (lakh) (t) ('000)", ["multiplier lakh", "unit t", "unknown '000", "name Coal"]],
  // What a figure is of.
  ["Coal (for the month)", ["period month: for the month", "name Coal"]],
  ["Coal (total)", ["plain total", "name Coal"]],
  ["Coal (as per day)", ["period day: as per day", "name Coal"]],
  ["Coal (daily, ADB)", ["period day: daily", "basis air dried: ADB", "name Coal"]],
  ["Coal (daily ADB)", ["unknown daily ADB", "name Coal"]],
  ["Coal (per ADB day)", ["unknown per ADB day", "name Coal"]],
  ["Coal (ADB, kiln)", ["basis air dried: ADB", "unknown kiln", "name Coal"]],
  ["Coal (kiln ADB)", ["unknown kiln ADB", "name Coal"]],
  ["Coal (daily kiln)", ["unknown daily kiln", "name Coal"]],
  ["Coal (ADB or dry)", ["unknown ADB or dry", "name Coal"]],
  ["Coal (ADB dry)", ["basis air dried: ADB dry", "name Coal"]],
  ["Coal (-)", ["name Coal"]],
])("%p is taken apart", (header, expected) => {
  expect(partsOf(header)).toEqual(expected);
});

test.each([
  // A unit stands at the end, the longest that is one.
  ["GCV kcal/kg", ["name GCV", "unit kcal/kg"]],
  ["Power lakh kWh", ["name Power", "unit lakh kWh"]],
  ["Power million kWh per t", ["name Power", "unit million kWh per t"]],
  ["Power - lakh kWh", ["name Power", "unit lakh kWh"]],
  ["Coal power, lakh kWh", ["name Coal power", "unit lakh kWh"]],
  ["Coal power: kWh", ["name Coal power", "unit kWh"]],
  ["Power-kWh", ["name Power", "unit kWh"]],
  ["Power ,-kWh", ["name Power", "unit kWh"]],
  ["Power \u2013 - in lakhs", ["name Power", "multiplier in lakhs"]],
  ["Power, in lakhs", ["name Power", "multiplier in lakhs"]],
  ["Power, figures in lakh kWh", ["name Power", "unit figures in lakh kWh"]],
  ["Power all values in lakh kWh", ["name Power", "unit all values in lakh kWh"]],
  ["Power in the mill", ["name Power in the mill"]],
  ["Power in the mill kWh", ["name Power in the mill", "unit kWh"]],
  ["kWh power", ["name kWh power"]],
  ["Power lakh (net) kWh", ["unknown net", "name Power", "unit lakh kWh"]],
  ["Qty per day", ["name Qty per day"]],
  // What is counted, and in which unit.
  ["Qty in MT", ["name Qty", "unit in MT"]],
  ["qty.  in  lakh t", ["name qty.", "unit in lakh t"]],
  ["Units in MU", ["name Units", "unit in MU"]],
  ["Units  in lakhs", ["name Units", "multiplier in lakhs"]],
  ["Power (all figures in lakh kWh)", ["unit all figures in lakh kWh", "name Power"]],
  ["Coal qty in MT", ["name Coal", "unit qty in MT"]],
  ["Gas, in lakh normal cubic metres", ["name Gas", "unit in lakh normal cubic metres"]],
  ["Power--kWh", ["name Power", "unit kWh"]],
  ["Power,: kWh", ["name Power", "unit kWh"]],
  ["Cost Rs/kVAh", ["name Cost Rs/kVAh"]],
  ["Moisture%", ["name Moisture", "unit %"]],
  ["TM% (ARB)", ["basis as received: ARB", "name TM", "unit %"]],
  ["Total qty in MT", ["name Total qty", "unit in MT"]],
  ["Qty in MT\n(kiln)", ["unknown kiln", "name Qty", "unit in MT"]],
  ["Quantity in the mill", ["name Quantity in the mill"]],
  // Nothing but a unit or a multiplier.
  ["kcal/kg", ["unit kcal/kg"]],
  ["All figures in lakh kWh", ["unit All figures in lakh kWh"]],
  ["Figures are in lakhs", ["multiplier Figures are in lakhs"]],
  ["Unit: t", ["unit Unit: t"]],
  ["लाख यूनिट में", ["unit लाख यूनिट में"]],
  ["(kWh, ADB)", ["unit kWh", "basis air dried: ADB"]],
  // Money is no quantity, whatever stands beside it.
  ["Cost (Rs lakh)", ["unknown Rs lakh", "name Cost"]],
  ["Cost (Rs/kWh)", ["unknown Rs/kWh", "name Cost"]],
  ["Cost (lakh kWh, Rs)", ["unit lakh kWh", "unknown Rs", "name Cost"]],
  ["Cost Rs lakh", ["name Cost Rs lakh"]],
  ["Cost ₹ kWh", ["name Cost ₹ kWh"]],
])("%p, which has no bracket of its own kind, is taken apart", (header, expected) => {
  expect(partsOf(header)).toEqual(expected);
});

test.each([
  ["GCV (kcal/kg, ADB)", "GCV", "kcal/kg", ""],
  [" kWh ", "kWh", "kWh", ""],
  ["All figures in lakh kWh", "All figures in lakh kWh", "lakh kWh", ""],
  ["Units (in lakhs)", "Units (in lakhs)", "Units (in lakhs)", ""],
  ["Power (in lakhs)", "Power", "", "lakhs"],
  ["Coal (lakh) (t)", "Coal", "t", "lakh"],
  ["बिजली (लाख यूनिट में)", "बिजली", "लाख यूनिट", ""],
  ["Power, lakh\nkWh", "Power", "lakh kWh", ""],
  ["Freight", "Freight", "", ""],
  ["", "", "", ""],
])("%p has the name %p, the unit %p and the multiplier %p", (header, name, unit, multiplier) => {
  expect(headerParts(header)).toMatchObject({ name, unit, multiplier });
});

test("periods and words of no known meaning are listed as they stand", () => {
  const { periods, unknown } = headerParts("Coal (YTD, kiln) (budget) [old mill]");
  expect([periods, unknown]).toEqual([
    ["toDate", "planned"],
    ["kiln", "old mill"],
  ]);
});

test.each(["kWh", "lakh kWh", "10^6 kWh", "m3", "tCO2", "tons", "t/day", "1000 t", "kWh".padEnd(40)])("%p looks like a unit", (text) => {
  expect(looksLikeUnit(text)).toBe(true);
});

test.each(["", "1", "Units", "U.n i t", "C", "coal", "2025", "25 t", "May 12 t", "kWh".padEnd(41)])("%p does not", (text) => {
  expect(looksLikeUnit(text)).toBe(false);
});

test.each(["Rs", "Rs. lakh", "lakh INR", "₹/t", "$ 5", "रुपये", "Cost (Rs)"])("%p is of money", (text) => {
  expect(isMoney(text)).toBe(true);
});

test.each(["hrs", "Rsmill", "t", "litres", ""])("%p is not", (text) => {
  expect(isMoney(text)).toBe(false);
});

test.each([
  ["GCV ADB", "GCV", "air dried"],
  ["t (ARB)", "t", "as received"],
  ["GCV (ADB basis)", "GCV", "air dried"],
  ["GCV (  ADB basis  )", "GCV", "air dried"],
  ["GCV [As Fired] (kcal/kg)", "GCV (kcal/kg)", "as fired"],
  ["GCV,  dry basis", "GCV,", "dry"],
  ["SMF coal", "coal", "surface-moisture free"],
  ["Harbour coal", "Harbour coal", ""],
])("without its basis %p is %p; the basis is %p", (text, rest, basis) => {
  expect([withoutBasis(text), basisIn(text)]).toEqual([rest, basis]);
});

test.each([
  ["MT", false],
  ["Qty in MT", false],
  ["MT (ARB)", false],
  ["MT (total)", false],
  ["Total qty, MT", false],
  ["Coal, MT", true],
  ["Qty of coal, MT", true],
  ["MT (kiln)", true],
  ["MT (YTD)", true],
])("beside the unit %p says more: %p", (header, expected) => {
  expect(headerParts(header).parts.some((part) => part.text !== "MT" && saysMore(part))).toBe(expected);
});
