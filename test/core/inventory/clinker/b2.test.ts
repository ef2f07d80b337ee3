/** Calcination by the plant's own analysis, CSI method B2: rows of a month and the arithmetic of each term. */
import type { ProcessItem } from "../../../../src/core/plan/spec/processTable";
import type { Month } from "../../../../src/core/quantity/period";
import { decimal } from "../../../../src/core/quantity/decimal";
import { isMissing } from "../../../../src/core/trace/figure";
import type { Figure } from "../../../../src/core/trace/figure";
import { clinkerRow, kilnResult } from "../../../support/typedKiln";
import { APRIL, item, MAY, told } from "../../../support/typedSetting";
import type { Typed, TypedSetting } from "../../../support/typedSetting";

/** As many per cent of oxide as its molar mass, so that 1,000 t of clinker give 440.095 t, ten times the molar mass of CO2. */
const CLINKER = { cao: 56.0774, mgo: 0 } as const;
const METHOD = { calcination: "CSI B2", carbonRatio: "3.664" };

type Items = { readonly [Item in ProcessItem]?: Typed };
const items = (values: Items, month: Month = APRIL) => Object.entries(values).map(([id, value]) => item(id as ProcessItem, month, value));

function b2(values: Items, { lines = [clinkerRow()], plan = {}, ...rest }: TypedSetting = {}) {
  const found = kilnResult({ lines: [...lines, ...items({ ...CLINKER, ...values })], plan: { method: METHOD, ...plan }, ...rest });
  if (found.b2 === null) throw new Error("not by analysis");
  return { ...found.b2, calcination: found.calcination, factor: found.calcinationFactor };
}

/** To nine decimals: 44.0095/56.0774 is no finite decimal. */
const nine = (figure: Figure) => (isMissing(figure) ? told(figure) : figure.value.toDecimalPlaces(9).toString());

/** The mean organic carbon of a plant that measures none: 1,000 t x 1.55 x 0.002 x 3.664. */
const ORGANIC = "11.3584";

test("the CO2 of CaO and MgO, by their molar masses", () => {
  const found = b2({ mgo: 4.03044 });
  // 1,000 t x (56.0774 % x 44.0095/56.0774 + 4.03044 % x 44.0095/40.3044)
  expect([nine(found.oxides), nine(found.uncorrected), nine(found.organicCarbon)]).toEqual(["484.1045", "0.4841045", ORGANIC]);
  expect([nine(found.calcination), nine(found.factor)]).toEqual(["495.4629", "0.4954629"]);
  expect([found.nonCarbonate, found.bypass, found.kilnDust].map(nine)).toEqual(["0", "0", "0"]);
  expect(found.sums.bypassDust).toMatchObject({ value: decimal(0), how: "none in this period" });
  expect([found.sums.cao, found.sums.mgo].map(told)).toEqual(["cao = 560.774 t", "mgo = 40.3044 t"]);
  expect([found.products.cao, found.products.mgo].map(([first]) => told(first!.value))).toEqual([
    "CaO in clinker, Apr 2025 = 560.774 t",
    "MgO in clinker, Apr 2025 = 40.3044 t",
  ]);
});

test("months weigh by their clinker, and so does each of several kilns", () => {
  const months = [APRIL, MAY];
  const lines = [clinkerRow(), clinkerRow({ produced: "3000 t" }, MAY), ...items({ cao: 28.0387, mgo: 0 }, MAY)];
  // 440.095 t + 3,000 t x half of it
  expect(nine(b2({}, { lines, months }).oxides)).toBe("1100.2375");
  const products = ["Clinker", "White clinker"].map((product) => ({ product, unit: "t", role: "clinker" }));
  const both = b2(
    {},
    { lines: [clinkerRow(), clinkerRow({ produced: "500 t" }, APRIL, "White clinker")], plan: { products, method: METHOD } },
  );
  expect([nine(both.oxides), both.products.cao.length]).toEqual(["660.1425", 2]);
});

test("oxides that were no carbonate are taken away", () => {
  const found = b2({ nonCarbonate: "100 t", nonCarbonateCao: 56.0774, nonCarbonateMgo: 40.3044 });
  // 100 t x (44.0095 % + 44.0095 %)
  expect(nine(found.nonCarbonate)).toBe("88.019");
  // 440.095 - 88.019 + 11.3584
  expect(nine(found.calcination)).toBe("363.4344");
  expect([found.sums.nonCarbonateCao, found.sums.nonCarbonateMgo].map(told)).toEqual([
    "nonCarbonateCao = 56.0774 t",
    "nonCarbonateMgo = 40.3044 t",
  ]);
  expect([found.products.nonCarbonateCao, found.products.nonCarbonateMgo].map(([first]) => told(first!.value).split(",")[0])).toEqual([
    "CaO of non-carbonates",
    "MgO of non-carbonates",
  ]);
  expect(nine(b2({ nonCarbonate: "100 t", nonCarbonateMgo: 0 }).calcination)).toBe("noRow | Non-carbonate CaO | 2025-4");
});

test("a term whose tonnes are oxides or carbon already is of these tonnes, and its derivation says so", () => {
  const { nonCarbonate, organicCarbon } = b2({ nonCarbonate: "1 t", nonCarbonateCao: 1, nonCarbonateMgo: 1, rawMeal: "1600 t" });
  const tonnes = expect.objectContaining({ label: "of the tonnes above", value: decimal(1), unit: "", inputs: [] }) as unknown;
  expect("inputs" in nonCarbonate && nonCarbonate.inputs[0]).toEqual(tonnes);
  expect("inputs" in organicCarbon && organicCarbon.inputs.slice(1, 3)).toEqual([tonnes, tonnes]);
});

test("bypass dust is fully calcined, kiln dust as far as it is measured", () => {
  const bypass = b2({ bypassDust: "10 t" });
  // 10 t x 0.440095
  expect([nine(bypass.bypass), told(bypass.sums.bypassDust), nine(bypass.calcination)]).toEqual([
    "4.40095",
    "bypassDust = 10 t",
    "455.85435",
  ]);
  // Of fully calcined dust as much; of half calcined, with f = 0.440095: 10 t x s / (1 - s), s = f / (1 + f) / 2
  expect(nine(b2({ ckd: "10 t", ckdRate: 100 }).kilnDust)).toBe("4.40095");
  const half = decimal("0.440095").div("1.440095").div(2);
  const found = b2({ ckd: "10 t", ckdRate: 50 });
  expect(nine(found.kilnDust)).toBe(half.times(10).div(decimal(1).minus(half)).toDecimalPlaces(9).toString());
  expect([told(found.sums.ckd), told(found.sums.ckdCalcined)]).toEqual(["ckd = 10 t", "ckdCalcined = 5 t"]);
  expect([found.products.ckd, found.products.ckdCalcined].map(([first]) => told(first!.value))).toEqual([
    "CKD, Apr 2025 = 10 t",
    "CKD calcined, Apr 2025 = 5 t",
  ]);
  expect(nine(b2({ ckd: "10 t" }).calcination)).toBe("noRow | CKD calcination rate | 2025-4");
});

describe("organic carbon of the raw meal", () => {
  const organic = (values: Items) => {
    const found = b2(values);
    return [nine(found.organicCarbon), told(found.sums.organicCarbon), found.organicDefaults];
  };

  test("by both defaults, of the clinker of the period", () => {
    expect(organic({})).toEqual([ORGANIC, "organicCarbon = 0 t", { rawMeal: true, carbon: true }]);
    expect(b2({}).products.organicCarbon).toEqual([]);
  });

  test("by the raw meal fed and its measured carbon", () => {
    // 1,600 t x 0.3 % x 3.664
    const found = ["17.5872", "organicCarbon = 4.8 t", { rawMeal: false, carbon: false }];
    expect(organic({ rawMeal: "1600 t", rawMealCarbon: 0.3 })).toEqual(found);
    expect(nine(b2({ rawMeal: "1600 t", rawMealCarbon: 0.3 }).calcination)).toBe("457.6822");
  });

  test("by one default for what is not measured", () => {
    // 1,600 t x 0.002 x 3.664
    expect(organic({ rawMeal: "1600 t" })).toEqual(["11.7248", "organicCarbon = 3.2 t", { rawMeal: false, carbon: true }]);
    // 1,000 t x 1.55 x 0.3 % x 3.664
    expect(organic({ rawMealCarbon: 0.3 })).toEqual(["17.0376", "organicCarbon = 4.65 t", { rawMeal: true, carbon: false }]);
    expect(told(b2({ rawMealCarbon: 0.3 }).products.organicCarbon[0]!.value)).toBe("Organic carbon of raw meal, Apr 2025 = 4.65 t");
  });
});

test("CaO and MgO must be there every month; without clinker there is no factor", () => {
  expect(nine(b2({ cao: null }).calcination)).toBe("blank | Clinker CaO | 2025-4 | 'Apr 2025'!B10 | field: Clinker CaO");
  const none = b2({}, { lines: [clinkerRow({ produced: "0 t" })] });
  expect([none.oxides, none.uncorrected, none.factor].map(nine)).toEqual(["0", "0", "0"]);
});
