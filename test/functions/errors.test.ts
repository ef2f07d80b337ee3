/** Every way a function can refuse: Excel's error and the message, which names the argument and the remedy. */
import * as CCTS from "../../src/functions/functions";
import { call, failure } from "../cases/call";

type Cell = string | number | boolean | null;
type Row = readonly [fn: keyof typeof CCTS, args: readonly Cell[]];

const LONG = "x".repeat(200);

const REFUSALS: readonly Row[] = [
  ["EMISSIONS", ["", 1, "t"]],
  ["EMISSIONS", ["unobtainium", 1, "t"]],
  ["EMISSIONS", [LONG, 1, "t"]],
  ["EMISSIONS", ["coke", 1, "t"]],
  ["EMISSIONS", ["AFR", 1, "t"]],
  ["EMISSIONS", ["captive power", 1, "MWh"]],
  ["EMISSIONS", ["coal", 1200, "t"]],
  ["EMISSIONS", ["Indonesian coal", 1200, "t"]],
  ["EMISSIONS", ["tyres", 10, "t"]],
  ["EMISSIONS", ["dolochar", 10, "t", 3000]],
  ["EMISSIONS", ["industrial waste", 10, "t"]],
  ["EMISSIONS", ["HSD", -5, "kL"]],
  ["EMISSIONS", ["HSD", "about five", "kL"]],
  ["EMISSIONS", ["HSD", "1,2,3", "kL"]],
  ["EMISSIONS", ["HSD", true, "kL"]],
  ["EMISSIONS", ["HSD", "5 kWh", "kL"]],
  ["EMISSIONS", ["HSD", "#REF!", "kL"]],
  ["EMISSIONS", ["HSD", 1e12, "t"]],
  ["EMISSIONS", ["HSD", 5, ""]],
  ["EMISSIONS", ["HSD", 5, "ton"]],
  ["EMISSIONS", ["HSD", 5, "furlong"]],
  ["EMISSIONS", ["HSD", 5, "kVAh"]],
  ["EMISSIONS", ["HSD", 5, "kWh"]],
  ["EMISSIONS", ["HSD", 5, "SCM"]],
  ["EMISSIONS", ["LSHS", 5, "kL"]],
  ["EMISSIONS", ["naphtha", 5, "kL", "10600 kcal/kg"]],
  ["EMISSIONS", ["petcoke", 5, "t", 0]],
  ["EMISSIONS", ["petcoke", 5, "t", ""]],
  ["EMISSIONS", ["petcoke", 5, "t", 7.79]],
  ["EMISSIONS", ["petcoke", 5, "t", 32.5]],
  ["EMISSIONS", ["petcoke", 5, "t", 32500]],
  ["EMISSIONS", ["petcoke", 5, "t", 99999]],
  ["EMISSIONS", ["petcoke", 5, "t", "100 kcal/kg"]],
  ["EMISSIONS", ["petcoke", 5, "t", "7790 kWh"]],
  ["EMISSIONS", ["petcoke", 5, "t", "high"]],
  ["EMISSIONS", ["petcoke", 5, "t", "#N/A"]],
  ["EMISSIONS", ["natural gas", 5, "SCM", 35]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, 0]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, 0.4]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, 3.1]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, 97500]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, 301]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, "975 kgCO2/GJ"]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, "97.5 kWh/t"]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, null, 98]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, null, -0.5]],
  ["EMISSIONS", ["petcoke", 5, "t", 7790, null, 101]],
  ["EMISSIONS", ["grid", 5, "t"]],
  ["EMISSIONS", ["grid", 5, "MWh", null, 727]],
  ["EMISSIONS", ["grid", 5, "MWh", null, "0.7 t/t"]],
  ["EMISSIONS", ["limestone", 5, "kL"]],
  ["EMISSIONS", ["limestone", 5, "t", null, 440]],
  ["EMISSIONS", ["CH4", 5, "t"]],
  ["EMISSIONS", ["CF4", 5, "t", null, 0.5]],
  ["EMISSIONS", ["HSD", 5, "kL", null, null, null, 2026]],
  ["EMISSIONS", ["HSD", 5, "kL", null, null, null, "2026"]],
  ["EMISSIONS", ["HSD", 5, "kL", null, null, null, "last year"]],
  ["EMISSIONS", ["HSD", 5, "kL", null, null, null, "2025-27"]],
  ["EMISSIONS", ["HSD", 5, "kL", null, null, null, "2022-23"]],
  ["EMISSIONS", ["HSD", 5, "kL", null, null, null, "2030-31"]],
  ["EMISSIONS", ["HSD", 5, "kL", null, null, null, true]],
  ["GEI", [1000, 0]],
  ["GEI", [1000, ""]],
  ["GEI", [1000, -5]],
  ["GEI", ["n.a.", 5]],
  ["GEI", ["#DIV/0!", 5]],
  ["CCC_SHORTFALL", [0, 0.8, 1000]],
  ["CCC_SHORTFALL", [0.8, 0, 1000]],
  ["CCC_SHORTFALL", [0.8, 0.7, 0]],
  ["CCC_SHORTFALL", [-0.8, 0.7, 100]],
  ["CCC_SHORTFALL", [0.8, "none", 100]],
  ["CCC_SHORTFALL", [0.8, "0.7 t/t", 100]],
  ["CCC_SURPLUS", ["", 0.8, 1000]],
  ["CCC_SURPLUS", [0.8, 0.7, -1]],
  ["ENV_COMPENSATION", [100, ""]],
  ["ENV_COMPENSATION", [100, 0]],
  ["ENV_COMPENSATION", [100, -800]],
  ["ENV_COMPENSATION", [-100, 800]],
  ["ENV_COMPENSATION", [100, 800, "2024"]],
  ["ENV_COMPENSATION", [100, 800, "2023-24"]],
  ["FACTOR", ["HSD", ""]],
  ["FACTOR", ["HSD", "colour"]],
  ["FACTOR", ["steam", "co2"]],
  ["FACTOR", ["coal", "ncv"]],
  ["FACTOR", ["LSHS", "density"]],
  ["FACTOR", ["CH4", "co2"]],
  ["FACTOR", ["HSD", "co2", "2020-21"]],
  ["FACTOR", ["grid.cea.v22.2025-26.incl", "", "2024-25"]],
  ["CITE", ["grid", "ncv"]],
  ["CITE", ["hearsay", "co2"]],
  ["GWP", [""]],
  ["GWP", ["HSD"]],
  ["GWP", ["R-22"]],
  ["GWP", ["CH4"]],
  ["GWP", ["CF4", "AR9"]],
  ["TARGET", ["CMTOE085RJ", ""]],
  ["TARGET", ["CMTOE085RJ", 2026]],
  ["TARGET", ["CMTOE085RJ", "2024-25"]],
  ["TARGET", ["CMTOE999XX", "2025-26"]],
  ["TARGET", ["85", "2025-26"]],
  ["TARGET", ["CGUOE005UP", "2025-26"]],
  ["CONVERT_QTY", [5, "t", "kWh"]],
  ["CONVERT_QTY", [5, "kL", "t"]],
  ["CONVERT_QTY", [5, "kL", "t", "LSHS"]],
  ["CONVERT_QTY", [5, "kL", "t", "nothing"]],
  ["CONVERT_QTY", [5, "", "t"]],
  ["CONVERT_QTY", ["five", "t", "kg"]],
  ["STOCK_CONSUMED", [10, 5, 0, 20]],
  ["STOCK_CONSUMED", [-10, 5, 0, 2]],
  ["STOCK_CONSUMED", [10, "5 t", 0, 2]],
  ["NCV_FROM_GCV", [0, "solid"]],
  ["NCV_FROM_GCV", [25.8, "solid"]],
  ["NCV_FROM_GCV", [5000, "plasma"]],
  ["NCV_FROM_GCV", [5000, ""]],
  ["GAS_CO2", [0.2, 0.23]],
  ["GAS_CO2", [60, 50]],
  ["GAS_CO2", [-2, 23]],
  ["STOICHIOMETRY", ["CO2", "limestone"]],
  ["STOICHIOMETRY", ["CO2", "Ca(CO3"]],
  ["STOICHIOMETRY", ["CO2)", "CaCO3"]],
  ["STOICHIOMETRY", ["", "CaCO3"]],
  ["STOICHIOMETRY", ["CO2", "PuCO3"]],
  ["HEAT_FACTOR", [9610, 0, 100]],
  ["HEAT_FACTOR", [9610, "5 t", 100]],
  ["SPECIFIC_ENERGY", [543, 2.6, 2.89, 665]],
  ["SPECIFIC_ENERGY", [543, 2619, 2.89, 2784]],
  ["EF_FROM_CARBON", [0.6, 4500]],
  ["EF_FROM_CARBON", [0, 4500]],
  ["EF_FROM_CARBON", [60, 0]],
  ["EF_FROM_CARBON", [60, "9000 kcal/SCM"]],
  ["CALCINATION", [-1]],
  ["CALCINATION", ["5 kWh"]],
  ["CALCINATION", [1000, 0]],
  ["CALCINATION", [1000, 525]],
  ["CALCINATION_B2", [1000, 65.5, 0.015]],
  ["CALCINATION_B2", [1000, 0, 0.015]],
  ["CALCINATION_B2", [1000, 0.655, 1.5]],
  ["CALCINATION_B2", [1000, 0.655, 0.015, 20000]],
  ["CALCINATION_B2", [1000, 0.655, 0.015, -1]],
  ["CALCINATION_B2", [1000, 0.655, 0.015, null, null, 5, 110]],
  ["CALCINATION_B2", [1000, 0.655, 0.015, null, null, null, null, 0]],
  ["CALCINATION_B2", [1000, 0.655, 0.015, null, null, null, null, 15]],
  ["CALCINATION_B2", [1000, 0.655, 0.015, null, null, null, null, null, 0]],
  ["CALCINATION_B2", [1000, 0.655, 0.015, null, null, null, null, null, 0.2]],
  ["ANODE", [1000, 0]],
  ["ANODE", [1000, 430]],
  ["ANODE", [1000, 0.43, 0]],
  ["ANODE", [1000, 0.43, 20]],
  ["ANODE", [-1000, 0.43]],
  ["PFC_SLOPE", [1000, 0.5, ""]],
  ["PFC_SLOPE", [1000, 0.5, "PFPB_L"]],
  ["PFC_SLOPE", [1000, 2000, "CWPB"]],
  ["PFC_SLOPE", [1000, -1, "CWPB"]],
  ["PFC_SLOPE", [1000, 0.5, "CWPB", 143]],
  ["PFC_SLOPE", [1000, 0.5, "CWPB", null, 12.1]],
  ["PFC_SLOPE", [1000, 0.5, "CWPB", null, null, "AR7"]],
  ["PFC_OVERVOLTAGE", [1000, 5, 0.95, "CWPB"]],
  ["PFC_OVERVOLTAGE", [1000, 5, 95, "VSS"]],
  ["PFC_OVERVOLTAGE", [1000, 5, 95, "CWPB", 50]],
];

const lineOf = ([fn, args]: Row): string => {
  const shown = args
    .map((arg) => (arg === null ? "" : arg === LONG ? "xxx..." : typeof arg === "string" ? `"${arg}"` : String(arg)))
    .join(", ");
  return `${fn}(${shown}): ${failure(CCTS[fn] as never, ...args)}`;
};

test("every refusal, as a table", () => {
  expect(REFUSALS.map(lineOf).join("\n")).toMatchSnapshot();
});

test.each(REFUSALS.map((row) => [`${row[0]}(${row[1].join(", ").slice(0, 60)})`, row] as const))(
  "%s is refused in at most 100 characters, unshortened",
  (_name, [fn, args]) => {
    const message = failure(CCTS[fn] as never, ...args);
    expect(message).toMatch(/^#(VALUE!|N\/A|NUM!|DIV\/0!) \S/);
    expect(message.replace(/^#\S+ /, "").length).toBeLessThanOrEqual(100);
    expect(message).not.toMatch(/\.\.\.$/);
  },
);

test("every function has refusals in the table", () => {
  expect(Object.keys(CCTS).filter((fn) => !REFUSALS.some(([name]) => name === fn))).toEqual([]);
});

test("where the runtime has Excel's error class, its code and message are used", () => {
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" };
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode, associate: () => undefined } });
  try {
    expect(() => call(CCTS.EMISSIONS as never, "coal", 1200, "t")).toThrow(ExcelError);
    expect(failure(CCTS.EMISSIONS as never, "coal", 1200, "t")).toBe("#N/A coal: give the NCV, e.g. 4100 kcal/kg");
  } finally {
    delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
  }
});
