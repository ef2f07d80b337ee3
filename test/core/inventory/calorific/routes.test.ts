/** The NCV of a lot: measured, from its GCV, or from the plan; billed energy needs none. */
import { gcvRoute } from "../../../../src/core/inventory/calorific";
import { fuelLotOf, ncvOf } from "../../../support/typedLot";
import { APRIL, exact, row, told } from "../../../support/typedSetting";

test("a measured NCV goes before a GCV, and a GCV before the plan's NCV", () => {
  const stream = { ncv: 6000 };
  expect(ncvOf({ ncv: 5500, gcv: 5000 }, stream)).toBe(
    "measured: NCV, Coal, boiler, Apr 2025 = 5500 kcal/kg, in kcal/kg, per t, bare kcal/kg",
  );
  // 5,000 x 0.95
  expect(ncvOf({ ncv: null, gcv: 5000 }, stream)).toBe("gcv: NCV = 4750 kcal/kg, in kcal/kg, per t, bare kcal/kg");
  expect(ncvOf({ ncv: null, gcv: null }, stream)).toBe("plan: NCV, Monitoring Plan = 6000 kcal/kg, in kcal/kg, per t, bare kcal/kg");
});

test("what cannot be read is no reason to take another figure", () => {
  const at = (column: string, label: string) => `text | Coal, boiler | 2025-4 | 'Apr 2025'!${column}10 | field: ${label} | text: NIL`;
  expect(ncvOf({ ncv: "NIL", gcv: 5000 })).toBe(`measured: ${at("P", "NCV")}, in kcal/kg, per t, bare kcal/kg`);
  expect(ncvOf({ gcv: "NIL" }, { ncv: 6000 })).toBe(`gcv: ${at("N", "GCV")}, in kcal/kg, per t, bare kcal/kg`);
});

describe("without any calorific value there is no energy, and the gap is where one belongs", () => {
  test.each<readonly [string, Parameters<typeof fuelLotOf>[0]]>([
    ["'Apr 2025'!N10", { gcv: null, ncv: null }],
    ["'Apr 2025'!P10", { ncv: null }],
    ["'Apr 2025'!A10", {}],
  ])("%s", (cell, cells) => {
    expect(ncvOf(cells)).toBe(`measured: noCalorificValue | Coal, boiler | 2025-4 | ${cell}, in kcal/kg, per t, bare kcal/kg`);
  });
});

describe("a GCV is brought to the moisture of the quantity weighed", () => {
  const wet = { gcv: 5000, totalMoisture: 28, inherentMoisture: 4 };
  const of = (quantityBasis: string | null, gcvBasis: string | null) => {
    const { route, ncv } = fuelLotOf({ ...wet, quantityBasis, gcvBasis }).calorific;
    return `${route} ${exact(ncv)}`;
  };

  test.each<readonly [quantity: string | null, gcv: string | null, found: string]>([
    // 5,000 x 0.95
    [null, "dry", "gcv 4750"],
    ["as received", null, "gcv 4750"],
    ["as received", "as received", "gcv 4750"],
    ["dry", "dry", "gcv 4750"],
    // A quantity free of surface moisture has the moisture of the air-dried sample
    ["surface-moisture free", "air dried", "gcv 4750"],
    ["surface-moisture free", "dry", "gcv mixedBasis"],
    // 5,000 x (100 - 28) / (100 - 4) x 0.95
    ["as received", "air dried", "gcvAirDried 3562.5"],
    ["as fired", "air dried", "gcvAirDried 3562.5"],
    // 5,000 x (100 - 28) / 100 x 0.95
    ["as received", "dry", "gcvDry 3420"],
    ["as fired", "dry", "gcvDry 3420"],
    ["as received", "as fired", "gcv mixedBasis"],
    ["dry", "air dried", "gcv mixedBasis"],
  ])("quantity %s, GCV %s", (quantity, gcv, found) => {
    expect(of(quantity, gcv)).toBe(found);
    expect(gcvRoute(row("fuel", "Coal", APRIL, { quantityBasis: quantity, gcvBasis: gcv }))).toBe(
      found.includes("mixed") ? null : found.split(" ")[0],
    );
  });

  test("which has to be measured then", () => {
    const moist = { quantityBasis: "as received", gcvBasis: "air dried", gcv: 5000 };
    expect(told(fuelLotOf({ ...moist, totalMoisture: 28 }).calorific.ncv)).toBe(
      "noColumn | Coal, boiler | 2025-4 | field: inherent moisture",
    );
    expect(told(fuelLotOf({ ...moist, inherentMoisture: 4 }).calorific.ncv)).toBe(
      "noColumn | Coal, boiler | 2025-4 | field: total moisture",
    );
    expect(told(fuelLotOf({ ...moist, gcvBasis: "dry" }).calorific.ncv)).toBe("noColumn | Coal, boiler | 2025-4 | field: total moisture");
  });

  test("and where no conversion joins the two, the gap says both", () => {
    const gap = "mixedBasis | Coal, boiler | 2025-4 | 'Apr 2025'!N10 | gcvBasis: air dried | quantityBasis: dry";
    expect(ncvOf({ ...wet, quantityBasis: "dry", gcvBasis: "air dried" })).toBe(`gcv: ${gap}, in kcal/kg, per t, bare kcal/kg`);
  });
});

test("the ratio of NCV to GCV is that of the fuel's state", () => {
  const ratio = (material: string, unit: string, gcv: string) =>
    exact(fuelLotOf({ consumed: `1000 ${unit}`, gcv }, { material }).calorific.ncv);
  // x 0.95, x 0.95, x 0.90
  expect([ratio("anthracite", "t", "1000"), ratio("HSD", "t", "1000"), ratio("natural gas", "Sm3", "1000 kcal/Sm3")]).toEqual([
    "950",
    "950",
    "900",
  ]);
});

describe("energy billed as such", () => {
  test("is on net calorific value, unless its unit says gross", () => {
    const gas = { material: "natural gas" };
    const net = fuelLotOf({ consumed: "1000 GJ" }, gas);
    expect(ncvOf({ consumed: "1000 GJ" }, gas)).toBe("energy: billed on net calorific value = 1, in itself, per GJ, bare none");
    expect(exact(net.energy)).toBe("1");
    // 1,000 GJ x 0.90 / 1,000
    expect(ncvOf({ consumed: "1000 GJ (GCV)" }, gas)).toBe("grossEnergy: Ratio of NCV to GCV = 0.9 fraction, in itself, per GJ, bare none");
    expect(exact(fuelLotOf({ consumed: "1000 GJ (GCV)" }, gas).energy)).toBe("0.9");
  });

  test("is measured in the unit of its lot", () => {
    // 1,000 MMBtu = 1,055.05585262 GJ
    expect(exact(fuelLotOf({ consumed: "1000 MMBTU", ncv: 9000 }, { material: "natural gas" }).energy)).toBe("1.05505585262");
  });
});

describe("5(15): the difference of the external laboratory", () => {
  const sampled = (externalGap: number | string | null, cells = {}, material = "anthracite") =>
    fuelLotOf({ gcv: 5000, ...cells }, { material, sampling: "Plan A" }, { sampling: [{ samplingPlan: "plan a", externalGap }] }).calorific;

  test.each([
    // beyond 71.7 kcal/kg: (5,000 + 100) x 0.95, (5,000 - 100) x 0.95
    [100, "4845"],
    [-100, "4655"],
    [71.7, "4750"],
    [null, "4750"],
    ["much", "unreadable"],
  ])("of %s kcal/kg is added to the GCV beyond the tolerance", (gap, found) => {
    expect(exact(sampled(gap).ncv)).toBe(found);
    expect(sampled(gap).laboratory === null).toBe(found === "4750");
  });

  test("is added to a measured NCV too", () => {
    expect(told(sampled(100, { ncv: 5000 }).ncv)).toBe("NCV, Coal, boiler, Apr 2025, corrected = 5100 kcal/kg");
    expect(told(sampled(100, { ncv: 5000 }).laboratory)).toBe("Difference of the external laboratory = 100 kcal/kg");
  });

  test("is of solid fuels by weight, under the sampling plan that the stream names", () => {
    expect(sampled(100, {}, "HSD").laboratory).toBeNull();
    expect(sampled(100, { consumed: "1000 kL" }).laboratory).toBeNull();
    expect(
      fuelLotOf({ gcv: 5000 }, { sampling: "Plan B" }, { sampling: [{ samplingPlan: "Plan A", externalGap: 100 }] }).calorific.laboratory,
    ).toBeNull();
  });
});
