/** Perfluorocarbons of anode effects, by each of the three methods. */
import { aluminiumResult } from "../../../../src/core/inventory/aluminium";
import type { ActivityLine } from "../../../../src/core/activity/line";
import { APRIL, exact, item, MAY, row, told, typedSetting } from "../../../support/typedSetting";
import type { TypedPlan, TypedSetting } from "../../../support/typedSetting";

const made = (tonnes: string, month = APRIL, product = "Metal") => row("production", product, month, { produced: tonnes });
const METAL = made("1000 t");

function pfc(method: TypedPlan["method"], lines: readonly ActivityLine[], { plan, ...rest }: TypedSetting = {}) {
  const entity = { sector: "aluminium", subSector: "smelter" };
  const products = [{ product: "Metal", unit: "t", role: "main product" }];
  const found = aluminiumResult(typedSetting({ plan: { entity, products, method: { gwp: "SAR", ...method }, ...plan }, lines, ...rest }));
  if (found === null) throw new Error("no smelter");
  return { pfc: found.pfc, keys: [...found.parameters.keys()].filter((key) => !/^(anode|carbon)/.test(key)), parameters: found.parameters };
}

const NO_METHOD = "planBlank | Monitoring Plan | 'Monitoring Plan'!B18 | field: PFC method";
const NO_TECHNOLOGY = "planBlank | Monitoring Plan | 'Monitoring Plan'!B17 | field: Potline technology";

test.each<readonly [TypedPlan["method"], string]>([
  [{}, `${NO_METHOD}; ${NO_TECHNOLOGY}`],
  [{ pfcMethod: "slope" }, NO_TECHNOLOGY],
  [{ potline: "CWPB" }, NO_METHOD],
  [{ potline: "CWPB", pfcMethod: "by eye" }, "unknownWord | Monitoring Plan | 'Monitoring Plan'!B18 | field: PFC method | text: by eye"],
])("a plan that says %j of its potlines leaves no figure", (method, gap) => {
  const found = pfc(method, [METAL]).pfc;
  expect([found.method, told(found.emissions)]).toEqual([null, gap]);
});

test("Tier 1 goes by the metal alone", () => {
  const { pfc: found, keys } = pfc({ pfcMethod: "Tier 1", potline: "SWPB" }, [METAL]);
  if (found.method !== "Tier 1") throw new Error("another method");
  // 1,000 t x 1.6 kg/t and x 0.4 kg/t
  expect([found.cf4, found.c2f6].map(told)).toEqual(["CF4 = 1.6 t", "C2F6 = 0.4 t"]);
  // 1.6 t x 6,500 + 0.4 t x 9,200
  expect(exact(found.emissions)).toBe("14080");
  expect(keys).toEqual(["gwpCf4", "gwpC2f6", "tier1Cf4", "tier1C2f6"]);
});

test("slope: the metal of each month weights its minutes, and C2F6 is a part of CF4", () => {
  const lines = [METAL, made("500 t", MAY), item("anodeEffectMinutes", APRIL, 2), item("anodeEffectMinutes", MAY, 6)];
  const { pfc: found, keys, parameters } = pfc({ pfcMethod: "slope", potline: "CWPB" }, lines, { months: [APRIL, MAY] });
  if (found.method !== "slope") throw new Error("another method");
  // 1,000 t x 2 min + 500 t x 6 min
  expect(told(found.effect.sum)).toBe("Anode effects = 5000 t min");
  expect(found.effect.products.map(({ value }) => told(value))).toEqual([
    "Aluminium x minutes, Metal, Apr 2025 = 2000 t min",
    "Aluminium x minutes, Metal, May 2025 = 3000 t min",
  ]);
  // x 0.143 kg / 1,000; of it 12.1 %
  expect([found.cf4, found.c2f6].map(exact)).toEqual(["0.715", "0.086515"]);
  // 0.715 t x 6,500 + 0.086515 t x 9,200
  expect(exact(found.emissions)).toBe("5443.438");
  expect(keys).toEqual(["gwpCf4", "gwpC2f6", "slope", "c2f6Fraction"]);
  expect(parameters.get("slope")?.label).toBe("aluminium.pfc.cwpb.slope");
});

test("overvoltage: by the current efficiency of the same month, in per cent", () => {
  const lines = [METAL, item("overvoltage", APRIL, 4), item("currentEfficiency", APRIL, 80)];
  const { pfc: found, keys } = pfc({ pfcMethod: "overvoltage", potline: "SWPB" }, lines);
  if (found.method !== "overvoltage") throw new Error("another method");
  // 1,000 t x 4 mV / 80 %
  expect(told(found.effect.sum)).toBe("Anode effects = 50 t mV/%");
  expect(found.effect.products.map(({ value }) => told(value))).toEqual([
    "Aluminium x overvoltage / efficiency, Metal, Apr 2025 = 50 t mV/%",
  ]);
  // x 3.65 kg / 1,000; of it 25.2 %
  expect([found.cf4, found.c2f6].map(exact)).toEqual(["0.1825", "0.04599"]);
  // 0.1825 t x 6,500 + 0.04599 t x 9,200
  expect(exact(found.emissions)).toBe("1609.358");
  expect(keys).toEqual(["gwpCf4", "gwpC2f6", "overvoltage", "c2f6Fraction"]);
});

test("each row of metal is weighted by the minutes of its month, and each metal of a plant that makes several", () => {
  const slope = { pfcMethod: "slope", potline: "CWPB" };
  const minutes = item("anodeEffectMinutes", APRIL, 2);
  const of = (found: ReturnType<typeof pfc>) => (found.pfc.method === "slope" ? exact(found.pfc.effect.sum) : "another method");
  // (1,000 t + 200 t) x 2 min
  expect(of(pfc(slope, [METAL, made("200 t"), minutes]))).toBe("2400");
  const products = ["Metal", "Billet"].map((product) => ({ product, unit: "t", role: "main product" }));
  expect(of(pfc(slope, [METAL, made("200 t", APRIL, "Billet"), minutes], { plan: { products } }))).toBe("2400");
});

test("a month without minutes, or without metal, is a gap that names what it lacks", () => {
  const slope = { pfcMethod: "slope", potline: "CWPB" };
  expect(told(pfc(slope, [METAL]).pfc.emissions)).toBe("noRow | Anode-effect minutes per cell-day | 2025-4");
  const found = pfc(slope, [item("anodeEffectMinutes", APRIL, 2)]).pfc;
  expect(found.method === "slope" ? told(found.effect.sum) : "").toBe("noRow | Metal | 2025-4");
});

test("a technology without a coefficient of the method leaves no figure", () => {
  const lines = [METAL, item("overvoltage", APRIL, 4), item("currentEfficiency", APRIL, 80)];
  const { pfc: found, keys } = pfc({ pfcMethod: "overvoltage", potline: "VSS" }, lines);
  expect([exact(found.emissions), keys]).toEqual(["noParameter", ["gwpCf4", "gwpC2f6", "c2f6Fraction"]]);
});
