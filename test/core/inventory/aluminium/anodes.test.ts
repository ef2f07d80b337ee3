/** Carbon of a smelter: net anodes, pitch and packing coke, by a month's rows and the arithmetic of each figure. */
import { aluminiumResult, isSmelter, producedIn } from "../../../../src/core/inventory/aluminium";
import type { ActivityLine } from "../../../../src/core/activity/line";
import type { ProcessItem } from "../../../../src/core/plan/spec/processTable";
import { APRIL, exact, item, MAY, row, told, typedPlan, typedSetting } from "../../../support/typedSetting";
import type { Typed, TypedPlan, TypedSetting } from "../../../support/typedSetting";

const SMELTER: TypedPlan = {
  entity: { sector: "aluminium", subSector: "smelter" },
  products: [{ product: "Metal", unit: "t", role: "main product" }],
};
const METAL = row("production", "Metal", APRIL, { produced: "1000 t" });

const items = (values: { readonly [Item in ProcessItem]?: Typed }, month = APRIL): readonly ActivityLine[] =>
  Object.entries(values).map(([id, value]) => item(id as ProcessItem, month, value));

function smelter(lines: readonly ActivityLine[], { plan = {}, ...rest }: TypedSetting = {}) {
  const found = aluminiumResult(typedSetting({ plan: { ...SMELTER, ...plan }, lines: [METAL, ...lines], ...rest }));
  if (found === null) throw new Error("no smelter");
  return found;
}

test.each<readonly [sector: string, subSector: string | null, isOne: boolean]>([
  ["aluminium", "smelter", true],
  ["aluminium", null, true],
  ["aluminium", "refinery", false],
  ["cement", "smelter", false],
  ["cement", null, false],
])("sector %s, sub-sector %s: a smelter, %s", (sector, subSector, isOne) => {
  const entity = { sector, subSector };
  expect(isSmelter(typedPlan({ entity }))).toBe(isOne);
  expect(aluminiumResult(typedSetting({ plan: { ...SMELTER, entity } })) !== null).toBe(isOne);
});

test("a smelter without a main product has no metal and no result", () => {
  const products = [{ product: "Metal", unit: "t", role: "by-product" }];
  expect(aluminiumResult(typedSetting({ plan: { ...SMELTER, products }, lines: [METAL] }))).toBeNull();
});

test("the aluminium is the sum of the main products", () => {
  const products = ["Ingot", "Billet"].map((product) => ({ product, unit: "t", role: "main product" }));
  const lines = products.map(({ product }) => row("production", product, APRIL, { produced: "250 t" }));
  const found = smelter(lines, { plan: { products } });
  expect(told(found.aluminium)).toBe("Aluminium = 500 t");
  expect(found.metals.map(({ product }) => product.text)).toEqual(["Ingot", "Billet"]);
});

describe("net anodes", () => {
  test("lose the measured sulphur and ash", () => {
    const { anode, parameters } = smelter(items({ netAnode: "100 t", anodeSulphur: 3, anodeAsh: 1 }));
    // 100 t x (100 - 3 - 1) / 100
    expect(told(anode.carbon)).toBe("Anode carbon = 96 t C");
    expect(anode.products.map(({ value }) => told(value))).toEqual(["Anode carbon, Apr 2025 = 96 t C"]);
    // 96 t C x 44/12
    expect(exact(anode.emissions)).toBe("352");
    expect([...parameters.keys()].filter((key) => key.startsWith("anode"))).toEqual([]);
  });

  test("or the default for either of them, which is listed among the parameters by its id", () => {
    // 100 t x (100 - 2 - 1) / 100, and with an ash of 0.4
    expect(exact(smelter(items({ netAnode: "100 t", anodeAsh: 1 })).anode.carbon)).toBe("97");
    const { anode, parameters } = smelter(items({ netAnode: "100 t", anodeSulphur: 3 }));
    expect(exact(anode.carbon)).toBe("96.6");
    expect(["anodeSulphur", "anodeAsh", "carbonToCo2"].map((key) => parameters.get(key)?.label)).toEqual([
      undefined,
      "aluminium.anode.ash",
      "carbonToCo2",
    ]);
    expect(told(parameters.get("anodeAsh")!)).toBe("aluminium.anode.ash = 0.4 %");
  });

  test("are measured in every month as soon as they are in one", () => {
    const lines = [...items({ netAnode: "100 t", anodeSulphur: 3 }), ...items({ netAnode: "100 t" }, MAY)];
    const { anode } = smelter(lines, { months: [APRIL, MAY] });
    expect(told(anode.carbon)).toBe("noRow | Anode sulphur | 2025-5");
    expect(anode.products.map(({ month }) => month)).toEqual([APRIL, MAY]);
  });

  test("cannot be two figures of one month, nor in another unit than tonnes", () => {
    const [once] = items({ netAnode: "100 t" });
    expect(told(smelter([once!, once!]).anode.carbon)).toBe("severalRows | Net anode consumption | 2025-4 | 'Apr 2025'!A10");
    expect(exact(smelter(items({ netAnode: "50000 kg" })).anode.carbon)).toBe("48.8");
    expect(exact(smelter(items({ netAnode: "100 GJ" })).anode.carbon)).toBe("unit");
    expect(exact(smelter(items({ netAnode: null })).anode.carbon)).toBe("blank");
  });
});

describe("pitch", () => {
  const baking = { greenAnode: "1000 t", anodeHydrogen: 0.5, bakedAnode: "900 t" } as const;

  test("burns what enters the furnace and leaves it neither as hydrogen nor baked nor as tar", () => {
    const { pitch } = smelter(items({ ...baking, wasteTar: "5 t" }));
    expect(Object.values(pitch!.sums).map(told)).toEqual([
      "Green anode = 1000 t",
      "Hydrogen of green anode = 5 t",
      "Baked anode = 900 t",
      "Waste tar = 5 t",
    ]);
    // (1,000 - 5 - 900 - 5) t x 44/12
    expect(exact(pitch!.emissions)).toBe("330");
    expect(Object.values(pitch!.products).map((rows) => rows.map(({ value }) => told(value)).join())).toEqual([
      "Green anode, Apr 2025 = 1000 t",
      "Hydrogen of green anode, Apr 2025 = 5 t",
      "Baked anode, Apr 2025 = 900 t",
      "Waste tar, Apr 2025 = 5 t",
    ]);
  });

  test("without a report of tar there is none, and without green anodes no pitch", () => {
    const { pitch } = smelter(items(baking));
    // 95 t x 44/12
    expect([exact(pitch!.sums.tar), exact(pitch!.emissions).slice(0, 8), pitch!.products.tar]).toEqual(["0", "348.3333", []]);
    expect(smelter(items({ bakedAnode: "900 t" })).pitch).toBeNull();
    expect(told(smelter(items({ greenAnode: "1000 t", bakedAnode: "900 t" })).pitch!.emissions)).toBe(
      "noRow | Hydrogen in green anode | 2025-4",
    );
  });
});

test("packing coke goes by the baked anodes; a plant that reports none has none", () => {
  const { packingCoke, parameters } = smelter(items({ bakedAnode: "800 t" }), { plan: { method: { carbonRatio: "3.664" } } });
  expect(told(packingCoke!.baked)).toBe("Baked anode = 800 t");
  expect(packingCoke!.products.map(({ value }) => told(value))).toEqual(["Baked anode, Apr 2025 = 800 t"]);
  // 800 t x 0.015 t/t x (100 - 2 - 2.5)/100 x 3.664
  expect(exact(packingCoke!.emissions)).toBe("41.98944");
  expect([...parameters.keys()].filter((key) => key.startsWith("coke"))).toEqual(["cokeRate", "cokeSulphur", "cokeAsh"]);
  expect(smelter([]).packingCoke).toBeNull();
});

test("the metal of a month is a reading for each of its rows", () => {
  const setting = typedSetting({
    plan: SMELTER,
    lines: [METAL, METAL, row("production", "Metal", MAY, { produced: "7 t" })],
    months: [APRIL, MAY],
  });
  const read = producedIn(setting.plan.products[0]!, setting);
  expect([read(APRIL).length, read(MAY)]).toEqual([2, [{ line: setting.lines[2], kind: "produced", unit: "t" }]]);
});
