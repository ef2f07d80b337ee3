/** Per what amount a calorific value is, and what a bare one is in. */
import { bareUnitOf, perOwnVolume } from "../../../../src/core/inventory/calorific";
import type { BaseUnit } from "../../../../src/core/inventory/readings";
import { decimal } from "../../../../src/core/quantity/decimal";
import { fuelLotOf, ncvOf } from "../../../support/typedLot";
import { exact } from "../../../support/typedSetting";

test.each<readonly [quantity: string, measured: BaseUnit, bare: string]>([
  ["kg", "t", "kcal/kg"],
  ["kL", "kL", "kcal/L"],
  ["Nm3", "Sm3", "kcal/Nm3"],
  ["million Nm3", "Sm3", "kcal/Nm3"],
  ["1000 Sm3", "Sm3", "kcal/Sm3"],
  ["MMSCM", "Sm3", "kcal/SCM"],
  ["balloons", "Sm3", "kcal/Sm3"],
])("of a quantity in %s, carried in %s, a bare calorific value is in %s", (quantity, measured, bare) => {
  expect(bareUnitOf(quantity, measured)).toBe(bare);
});

test.each([
  ["41.868 MJ/kg", "10000 kcal/Nm3"],
  ["41.868 GJ/t", "10000 kcal/Nm3"],
  ["41.868 TJ/Gg", "10000 kcal/Nm3"],
  ["9000 kcal/kg", "9000 kcal/Nm3"],
  ["9000 Mcal/t", "9000 kcal/Nm3"],
  ["40 MJ/L", "40 MJ/L"],
  ["9000 kcal/Sm3", "9000 kcal/Sm3"],
  ["9 per balloon", "9 per balloon"],
])("%s over the figures of a gas in Nm3 are %s", (typed, own) => {
  const [, figure = "", text = ""] = /^(\S+) (.+)$/.exec(typed) ?? [];
  const { value, unit } = perOwnVolume(decimal(figure), text, "kcal/Nm3");
  expect(`${value.toString()} ${unit}`).toBe(own);
});

test.each<readonly [consumed: string, ncv: string, found: string]>([
  ["1000 t", "10000", "10000 kcal/kg, in kcal/kg, per t, bare kcal/kg"],
  // 41.868 MJ/kg = 10,000 kcal/kg
  ["1000 t", "41.868 MJ/kg", "10000 kcal/kg, in kcal/kg, per t, bare kcal/kg"],
  ["1000 t", "10000 Mcal/t", "10000 kcal/kg, in kcal/kg, per t, bare kcal/kg"],
  ["1000 kL", "10000 kcal/L", "10000 kcal/L, in kcal/L, per kL, bare kcal/kg"],
  ["1000 t", "10000 kcal/Sm3", "10000 kcal/Sm3, in kcal/Sm3, per Sm3, bare kcal/kg"],
  // of 41.868 MJ per Sm3, whatever the column says
  ["1000 Sm3", "41.868 GJ/t", "10000 kcal/Sm3, in kcal/Sm3, per Sm3, bare kcal/Sm3"],
  ["1000 Sm3", "10000", "10000 kcal/Sm3, in kcal/Sm3, per Sm3, bare kcal/Sm3"],
  ["1000 Sm3", "41.868 MJ/kg", "10000 kcal/Sm3, in kcal/Sm3, per Sm3, bare kcal/Sm3"],
])("%s at %s", (consumed, ncv, found) => {
  expect(ncvOf({ consumed, ncv })).toBe(`measured: NCV, Coal, boiler, Apr 2025 = ${found}`);
});

test("a unit that is no calorific value is a gap at its figure", () => {
  const gap = "unit | Coal, boiler | 2025-4 | 'Apr 2025'!P10 | field: NCV | text: kWh | unit: kcal/kg";
  expect(ncvOf({ ncv: "10000 kWh" })).toBe(`measured: ${gap}, in kcal/kg, per t, bare kcal/kg`);
});

describe("the plan's NCV", () => {
  const planned = (consumed: string, ncv: string | number, density: number | string | null = null) =>
    ncvOf({ consumed }, { material: "HSD", ncv, density }).replace("plan: NCV, Monitoring Plan = ", "");

  test("of a liquid by volume is per litre, and per kg where the plan gives the density to weigh it with", () => {
    expect(planned("1000 kL", 8500)).toBe("8500 kcal/L, in kcal/L, per kL, bare kcal/L");
    expect(planned("1000 kL", 8500, 0.8)).toBe("8500 kcal/kg, in kcal/kg, per t, bare kcal/kg");
    expect(planned("1000 kL", 8500, "light")).toBe("8500 kcal/L, in kcal/L, per kL, bare kcal/L");
    expect(planned("1000 t", 8500, 0.8)).toBe("8500 kcal/kg, in kcal/kg, per t, bare kcal/kg");
  });

  test("of a gas is per its volume, by whatever density; per kg it says nothing of a gas", () => {
    const gas = (ncv: string | number) => ncvOf({ consumed: "1000 Nm3" }, { material: "natural gas", density: 0.8, ncv });
    const rest = "in kcal/Sm3, per Sm3, bare kcal/Nm3";
    expect(gas("9000 kcal/Sm3")).toBe(`plan: NCV, Monitoring Plan = 9000 kcal/Sm3, ${rest}`);
    expect(gas(9000)).toMatch(/^plan: NCV, Monitoring Plan = 8531\.4\d+ kcal\/Sm3/);
    expect(gas("41 MJ/kg")).toBe(`plan: unit | Coal, boiler | field: NCV | text: MJ/kg | unit: kcal/Sm3, ${rest}`);
  });

  test("is in the unit typed behind it", () => {
    // 41.868 MJ/kg
    expect(planned("1000 kL", "41.868 MJ/kg")).toBe("10000 kcal/kg, in kcal/kg, per t, bare kcal/L");
    expect(planned("1000 t", "10000 kWh")).toBe(
      "plan: unit | Coal, boiler | field: NCV | text: kWh | unit: kcal/kg, in kcal/kg, per t, bare kcal/kg",
    );
  });

  test("that cannot be read is a gap, per what a bare one would be", () => {
    const gap = "unreadable | Monitoring Plan | 'Monitoring Plan'!H1 | field: NCV | text: high | hint: a number";
    expect(planned("1000 kL", "high")).toBe(`plan: ${gap}, in kcal/L, per kL, bare kcal/L`);
  });
});

describe("the energy of a lot", () => {
  const energy = (consumed: string, ncv: string, density: number | null = 0.8) =>
    exact(fuelLotOf({ consumed, ncv }, { material: "HSD", density }).energy);

  test("says whether it is of a weight or of a volume", () => {
    const how = (consumed: string, ncv: string) => fuelLotOf({ consumed, ncv }, { material: "HSD" }).energy;
    expect([how("1 t", "10000"), how("1 kL", "10000 kcal/L"), how("1 Sm3", "10000")]).toMatchObject([
      { how: "quantity x NCV" },
      { how: "volume x NCV" },
      { how: "volume x NCV" },
    ]);
  });

  test("is its amount x NCV, the amount in what the NCV is per", () => {
    // 1,000 t x 10,000 x 4.1868E-6
    expect(energy("1000 t", "10000 kcal/kg")).toBe("41.868");
    // 1,000 kL x 10,000 kcal/L, and x 0.8 t/kL where it is per kg
    expect(energy("1000 kL", "10000 kcal/L")).toBe("41.868");
    expect(energy("1000 kL", "10000 kcal/kg")).toBe("33.4944");
    // 1,000 t / 0.8 t/kL
    expect(energy("1000 t", "10000 kcal/L")).toBe("52.335");
    // 1,000,000 Sm3 x 10,000 x 4.1868E-9
    expect(energy("1000000 Sm3", "10000 kcal/Sm3")).toBe("41.868");
    expect([energy("1000 t", "10000 kcal/Sm3"), energy("1000 kL", "10000 kcal/Sm3")]).toEqual(["unit", "unit"]);
  });
});
