/** Axes whose ticks can be checked by hand. */
import { axisOf, tickText } from "../../../src/workbench/charts/axis";

test.each<[string, readonly number[], boolean, readonly number[]]>([
  // 120 / 5 = 24, the next round step is 25.
  ["columns start at zero", [40, 120], true, [0, 25, 50, 75, 100, 125]],
  // 0.85 - 0.82 = 0.03, / 5 = 0.006, the next round step is 0.01.
  ["lines in a narrow band are shown in it", [0.82, 0.85], false, [0.82, 0.83, 0.84, 0.85]],
  ["lines that come near zero start there", [10, 100], false, [0, 20, 40, 60, 80, 100]],
  // 60 - -40 = 100, / 5 = 20.
  ["values on both sides of zero", [-40, 60], true, [-40, -20, 0, 20, 40, 60]],
  ["negative values reach up to zero", [-5, -1], true, [-5, -4, -3, -2, -1, 0]],
  ["one value", [7], true, [0, 2, 4, 6, 8]],
  ["nothing", [], false, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ["zeros", [0, 0], true, [0, 0.2]],
])("%s", (_what, values, fromZero, ticks) => {
  const axis = axisOf(values, fromZero);
  expect(axis.ticks.map((tick) => Number(tick.toPrecision(12)))).toEqual(ticks);
  expect([axis.least, axis.most].map((end) => Number(end.toPrecision(12)))).toEqual([ticks[0], ticks.at(-1)]);
});

test("ticks are told apart, in Indian grouping", () => {
  const told = (values: readonly number[], fromZero: boolean) => {
    const axis = axisOf(values, fromZero);
    return axis.ticks.map((tick) => tickText(tick, axis));
  };
  expect(told([0.82, 0.85], false)).toEqual(["0.82", "0.83", "0.84", "0.85"]);
  expect(told([1.1], true)).toEqual(["0.00", "0.25", "0.50", "0.75", "1.00", "1.25"]);
  expect(told([1_20_000, 3_00_000], true)).toEqual(["0", "1,00,000", "2,00,000", "3,00,000"]);
});
