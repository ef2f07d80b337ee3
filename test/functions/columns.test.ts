/** What goes in and what comes out, as Excel calls: null for omitted, 0 or null for blank, matrices, objects, errors. */
import * as CCTS from "../../src/functions/functions";
import { call, failure } from "../cases/call";

type Matrix = unknown[][];
const cells = (...column: unknown[]): Matrix => column.map((cell) => [cell]);
const emissions = (...args: (Matrix | null)[]): unknown[][] => (CCTS.EMISSIONS as (...all: unknown[]) => unknown[][])(...args);

/** Errors shown in a column as their code and message. */
const shown = (answers: unknown[][]): unknown[] =>
  answers.map(([answer]) => (answer instanceof Error ? `${(answer as Error & { code: string }).code} ${answer.message}` : answer));

test("one value in gives one value, a column in gives a column", () => {
  expect(emissions(cells("coal"), cells(1200), cells("t"), cells(4100))).toEqual([[1979.5692816]]);
  expect(emissions(cells("coal"), cells(1200, 2400, 0), cells("t"), cells(4100))).toEqual([[1979.5692816], [3959.1385632], [0]]);
});

test("sources, units and NCVs may change from row to row", () => {
  const answers = emissions(
    cells("coal", "HSD", "grid", "rice husk", "petcoke"),
    cells(1200, 10, 100, 500, 1),
    cells("t", "kL", "MWh", "t", "t"),
    cells(4100, 8500, null, null, null),
    null,
    null,
    null,
  );
  expect(shown(answers)).toEqual([
    1979.5692816,
    26.3705598,
    72.7,
    0,
    "#VALUE! ncv is blank or zero: give it, e.g. 4100 kcal/kg, or leave it out",
  ]);
});

test("a row that cannot be answered shows its own error beside the others", () => {
  const answers = emissions(cells("coal", "cola", "coal", "coal"), cells(1200, 1, "#N/A", -1), cells("t"), cells(4100));
  expect(shown(answers)).toEqual([
    1979.5692816,
    '#N/A source "cola" is not known: try e.g. HSD, petcoke, grid or limestone',
    "#N/A quantity holds the error #N/A: fix that cell first",
    "#NUM! quantity is negative: give what was measured",
  ]);
});

test("errors and formatted numbers arrive as objects", () => {
  const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
  const formatted = { type: "FormattedNumber", basicValue: 1200, numberFormat: "0.0" };
  expect(shown(emissions(cells("coal"), cells(error, formatted), cells("t"), cells(4100)))).toEqual([
    "#DIV/0! quantity holds the error #DIV/0!: fix that cell first",
    1979.5692816,
  ]);
});

test("a row of months across is answered across", () => {
  expect(emissions([["coal"]], [[1200, 2400]], [["t"]], [[4100, 4100]])).toEqual([[1979.5692816, 3959.1385632]]);
});

test("columns of different lengths are refused", () => {
  expect(() => emissions(cells("coal"), cells(1, 2, 3), cells("t"), cells(4100, 4000))).toThrow(
    "quantity is 3 x 1 and ncv is 2 x 1: give single cells or equally long columns",
  );
});

test("a blank quantity counts as 0, whether it comes as 0, null or an empty text", () => {
  for (const blank of [0, null, ""]) expect(emissions(cells("coal"), cells(blank), cells("t"), cells(4100))).toEqual([[0]]);
});

test("a blank NCV is an error, whether it comes as 0, null or an empty text; one that is left out is not", () => {
  for (const blank of [0, null, ""])
    expect(() => emissions(cells("HSD"), cells(1), cells("t"), cells(blank))).toThrow("ncv is blank or zero");
  expect(call(CCTS.EMISSIONS as never, "HSD", 1, "t", null)).toBe(3.1863);
});

test.each([
  ["7790 kcal/kg", 32.615172 * 0.0975],
  ["32.615172 GJ/t", 32.615172 * 0.0975],
  ["7,790", 32.615172 * 0.0975],
])("an NCV as text, %s", (ncv, perTonne) => {
  expect(call(CCTS.EMISSIONS as never, "petcoke", 1000, "t", ncv)).toBe(Number((perTonne * 1000).toPrecision(12)));
});

test("quantities as text, with grouping or in another unit", () => {
  expect(call(CCTS.EMISSIONS as never, "coal", "1,200", "t", 4100)).toBe(1979.5692816);
  expect(call(CCTS.EMISSIONS as never, "coal", "12,00,000 kg", "t", 4100)).toBe(1979.5692816);
});

test("a factor as text with its unit, an oxidation in per cent, and years in every spelling", () => {
  expect(call(CCTS.EMISSIONS as never, "coal", 1, "TJ", null, "94.6 kgCO2/GJ", "98 %")).toBe(92.708);
  for (const year of ["2025-26", "FY2025-26", "2025-2026", null])
    expect(call(CCTS.EMISSIONS as never, "grid", 1, "MWh", null, null, null, year)).toBe(0.727);
});

test("coal given as energy needs no NCV, and a factor per tonne neither", () => {
  expect(call(CCTS.EMISSIONS as never, "coal", 1, "TJ")).toBe(96.1);
  expect(call(CCTS.EMISSIONS as never, "coal", 2, "t", null, "2.5 tCO2/t")).toBe(5);
});

test("liquids and gases by volume: published density, or an NCV per volume", () => {
  expect(call(CCTS.EMISSIONS as never, "HSD", 1.21, "kL")).toBe(3.1863);
  expect(call(CCTS.EMISSIONS as never, "LSHS", 1, "kL", 9300)).toBe(3.013742376);
  expect(call(CCTS.EMISSIONS as never, "natural gas", 1000, "SCM", "8100 kcal/SCM")).toBe(1.902523788);
  expect(failure(CCTS.EMISSIONS as never, "blast furnace gas", 1000, "Nm3", 800)).toBe("no error");
});

test("GEI adds its ranges up: the period's GEI, not a mean of months", () => {
  const gei = CCTS.GEI as (...all: unknown[]) => unknown[][];
  expect(gei(cells(60, 40), cells(100, 25))).toEqual([[0.8]]);
  expect(gei(cells(60, null, 40), [[100, 25]])).toEqual([[0.8]]);
  expect(() => gei(cells(60, "#REF!"), cells(100, 25))).toThrow("emissions holds the error #REF!");
});

test("certificates are exact decimals", () => {
  expect(call(CCTS.CCC_SHORTFALL as never, 2.3505, 2.35, 1_000_000)).toBe(500);
  expect(call(CCTS.CCC_SURPLUS as never, 2.35, 2.3505, 1_000_000)).toBe(500);
});

test.each([
  ["FACTOR", ["HSD", "co2"], 74.1],
  ["FACTOR", ["grid", "co2"], 0.727],
  ["FACTOR", ["grid", "co2", "2026-27"], 0.727],
  ["FACTOR", ["clinker", "co2"], 0.5292],
  ["FACTOR", ["HSD", "carbon"], 20.2],
  ["FACTOR", ["HSD", "oxidation"], 1],
  ["FACTOR", ["natural gas", "density"], 0.76],
  ["FACTOR", ["ncvFromGcv.gas", ""], 0.9],
  [
    "CITE",
    ["HSD", "co2"],
    "74.1 tCO2/TJ: Bureau of Energy Efficiency, Detailed Procedure for Compliance Mechanism under CCTS, Annexure IV, Sr. " +
      "10 (p. 42), v1.0, July 2024",
  ],
  ["CITE", ["petcoke", "ncv"], "32.5 TJ/Gg: IPCC, 2006 IPCC Guidelines, Volume 2 Energy, Ch. 1, Table 1.2, 2006"],
  ["GWP", ["CF4"], 6630],
  ["GWP", ["C2F6", "AR6"], 12400],
  ["GWP", ["methane", "AR5"], 28],
  ["GWP", ["CF4", "Procedure"], 6630],
  ["TARGET", ["CMTOE085RJ", "2025-26"], 0.8032],
  ["TARGET", ["cmtoe085rj", "2026-27"], 0.7891],
  ["CONVERT_QTY", [7790, "kcal/kg", "GJ/t"], 32.615172],
  ["CONVERT_QTY", [1.21, "kL", "t", "HSD"], 1],
  ["CONVERT_QTY", ["", "t", "kg"], 0],
  ["CONVERT_QTY", [1, "lakh kWh", "MWh"], 100],
  ["STOCK_CONSUMED", [8000, 120000, 5000, 11000], 112000],
  ["STOCK_CONSUMED", ["", 100, "", 20], 80],
  ["NCV_FROM_GCV", [6000, "solid"], 5700],
  ["NCV_FROM_GCV", [10000, "Liquid"], 9500],
  ["NCV_FROM_GCV", ["9000 kcal/SCM", "gas"], 8100],
  ["CALCINATION", [1000], 529.2],
  ["CALCINATION", [1000, "520 kgCO2/t"], 520],
  ["CALCINATION_B2", [1_000_000, 0.655, 0.015, 2006.36960306, 0, 5000, 1, 1.55, "0 %"], 531068.153],
  ["CALCINATION_B2", [0, 0.655, 0.015], 0],
  ["ANODE", [1000, 0.43], 1538.8266666666666],
  ["ANODE", [1000, "430 kg/t", 2, 0.4], 1538.8266666666666],
  ["PFC_SLOPE", [100_000, 0.5, "CWPB"], 57007.665],
  ["PFC_SLOPE", [1000, 10, "vss", null, null, "SAR"], 6428.592],
  // 100,000 t x 2 mV / 95 % x 1.16 / 1000 = 2.4421 t CF4; the coefficients take the efficiency in per cent.
  ["PFC_OVERVOLTAGE", [100_000, 2, 95, "CWPB"], 19471.14947368421],
  ["ENV_COMPENSATION", [150_000, 800], 240_000_000],
] as const)("%s(%j) = %s", (fn, args, expected) => {
  const answer = call(CCTS[fn] as never, ...args);
  expect(fn === "CALCINATION_B2" ? Number((answer as number).toFixed(3)) : answer).toBe(expected);
});

test("the same arguments give the same answer, and no answer is a promise", () => {
  const first = emissions(cells("coal"), cells(1200), cells("t"), cells(4100));
  expect(emissions(cells("coal"), cells(1200), cells("t"), cells(4100))).toEqual(first);
  expect(first).not.toBeInstanceOf(Promise);
});
