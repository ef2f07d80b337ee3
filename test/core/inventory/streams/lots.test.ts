/** One lot of a stream: its quantity in the stream's unit, its mass and its carbon. */
import { liquidDensity, measuredUnitOf, streamName } from "../../../../src/core/inventory/lots";
import { streamResults } from "../../../../src/core/inventory/streams";
import { findSource } from "../../../../src/core/parameters";
import { fuelLotOf } from "../../../support/typedLot";
import { APRIL, exact, row, told, typedSetting } from "../../../support/typedSetting";

test.each([
  ["kg", "t"],
  ["litre", "kL"],
  ["Nm3", "Sm3"],
  ["kWh", "kWh"],
  ["", "t"],
  ["sacks", "t"],
])("a quantity in %j is carried in %s", (unit, base) => {
  expect(measuredUnitOf(row("fuel", "Oil", APRIL, { consumed: `1000 ${unit}`.trim() }))).toBe(base);
  expect(measuredUnitOf(row("fuel", "Oil", APRIL, {}))).toBe("t");
});

test("a quantity whose unit is unknown, or which cannot be read, is a gap at its cell", () => {
  const quantity = (consumed: string | null) => told(fuelLotOf({ consumed }).measured);
  expect(quantity("1000 sacks")).toBe("unit | Coal, boiler | 2025-4 | 'Apr 2025'!I10 | field: consumed | text: sacks | unit: t");
  expect(quantity("NIL")).toBe("text | Coal, boiler | 2025-4 | 'Apr 2025'!I10 | field: consumed | text: NIL");
  expect(quantity(null)).toBe("blank | Coal, boiler | 2025-4 | 'Apr 2025'!I10 | field: consumed");
});

test("a stream is named with its use, in the scheme's word where it is understood", () => {
  const name = (use: string, text: string) => {
    const [stream] = typedSetting({ plan: { streams: [{ stream: "Oil", use }] } }).plan.streams;
    return streamName({ ...stream!, use: { ...stream!.use, text } });
  };
  expect([name("kiln", "Bhatti"), name("oven", "oven")]).toEqual(["Oil (kiln)", "Oil (oven)"]);
});

describe("the density of a liquid", () => {
  const density = (cells: object, material: string | null) => {
    const setting = typedSetting({ plan: { streams: [{ stream: "Oil", ...cells }] } });
    const found = material === null ? null : findSource(material);
    return told(liquidDensity({ stream: setting.plan.streams[0]!, source: found?.ok === true ? found.value : null, setting }));
  };

  test("is the plan's, else the published one of the fuel", () => {
    expect(density({ density: 0.9 }, "HSD")).toBe("Density, Monitoring Plan = 0.9 t/kL");
    expect(density({ density: "light" }, "HSD")).toBe(
      "unreadable | Monitoring Plan | 'Monitoring Plan'!L1 | field: Density | text: light | hint: a number",
    );
    expect(density({}, "HSD")).toMatch(/^Density of .+ = 0\.8\d* t\/kL$/);
    expect([density({}, "anthracite"), density({}, null)]).toEqual(["noDensity | Oil", "noDensity | Oil"]);
  });
});

test("a gas has no mass: the gap is at the quantity, or at the row where there is none", () => {
  const lot = (consumed?: string) => {
    const cells = { use: "boiler", ...(consumed === undefined ? {} : { consumed }), ncv: "10000 kcal/Sm3" };
    const lines = [row("fuel", "Gas", APRIL, cells)];
    const streams = [{ stream: "Gas", material: "natural gas", use: "boiler" }];
    const [found] = streamResults(typedSetting({ plan: { streams }, lines })).streams;
    return found?.method === "combustion" ? told(found.lots[0]!.energy) : "";
  };
  expect(lot("1000 t")).toBe("unit | Gas, boiler | 2025-4 | 'Apr 2025'!I10 | field: consumed | text: t | unit: Sm3");
  expect(lot()).toMatch(/^unit \| Gas, boiler \| 2025-4 \| 'Apr 2025'!A10 \|/);
});

describe("carbon of a lot", () => {
  const carbon = (cells: Parameters<typeof fuelLotOf>[0], stream = {}) => told(fuelLotOf({ ncv: 7000, ...cells }, stream).carbon);

  test("of a fuel is that of the laboratory alone", () => {
    // 1,000 t x 80 %
    expect(carbon({ carbon: 80 })).toBe("Carbon in consumed, Coal, boiler, Apr 2025 = 800 t C");
    expect([carbon({}), carbon({ carbon: null })]).toEqual(["none", "none"]);
    expect(carbon({ carbon: "high" })).toBe("text | Coal, boiler | 2025-4 | 'Apr 2025'!Q10 | field: carbon | text: high");
    // 1,000 kL x 0.8 t/kL x 80 %
    expect(carbon({ consumed: "1000 kL", carbon: 80 }, { material: "HSD", density: 0.8 })).toBe("Carbon in Mass = 640 t C");
  });

  test("of a flow is the laboratory's where there is one, else the plan's", () => {
    const flow = (cells: object, stream: object) => {
      const lines = [row("fuel", "Scrap", APRIL, { use: "process", consumed: "1000 t", ...cells })];
      const streams = [{ stream: "Scrap", material: "scrap", use: "process", treatment: "mass balance in", ...stream }];
      const [found] = streamResults(typedSetting({ plan: { streams }, lines })).streams;
      if (found?.method !== "balanceIn") throw new Error("no flow");
      const [lot] = found.lots;
      return `${lot!.carbonFrom}: ${told(lot!.carbon)}`;
    };
    expect(flow({ carbon: 4 }, { carbon: 5 })).toBe("lot: Carbon in consumed, Scrap, process, Apr 2025 = 40 t C");
    expect(flow({ carbon: null }, { carbon: 5 })).toBe("plan: Carbon in consumed, Scrap, process, Apr 2025 = 50 t C");
    expect(flow({ carbon: "high" }, { carbon: 5 })).toMatch(/^lot: text/);
    expect(flow({}, {})).toBe("plan: noCarbon | Scrap (process)");
    // 1,000 kL x 0.8 t/kL x 5 %
    expect(flow({ consumed: "1000 kL" }, { carbon: 5, density: 0.8, unit: "kL" })).toBe("plan: Carbon in Mass = 40 t C");
  });
});

test("a lot carries what it was measured in beside the unit of its stream", () => {
  const { measured, measuredUnit, quantity } = fuelLotOf({ consumed: "1000 kL", ncv: 9000 }, { material: "HSD", unit: "kL" });
  expect([exact(measured), measuredUnit, exact(quantity)]).toEqual(["1000", "kL", "1000"]);
});
