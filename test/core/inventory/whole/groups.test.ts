/** The inventory of a month as a whole: its groups, what is subtracted, its output and its intensity. */
import { netBound, provenCapture } from "../../../../src/core/inventory";
import { intensity } from "../../../../src/core/inventory/intensity";
import { decimal } from "../../../../src/core/quantity/decimal";
import { reading } from "../../../../src/core/trace/trace";
import { clinkerRow, kilnFuel } from "../../../support/typedKiln";
import { mill, MILL, MILL_LINES } from "../../../support/typedMill";
import { APRIL, exact, item, JUNE, MAY, row, told } from "../../../support/typedSetting";
import type { TypedSetting } from "../../../support/typedSetting";

const whole = (setting: TypedSetting = {}) => mill(setting).inventory;

test("direct emissions of fuels and of the process, power bought, and their sum over the output", () => {
  const found = whole();
  expect([found.directEnergy, found.directProcess, found.indirect, found.notional, found.deductions].map(told)).toEqual([
    // 4.1868 TJ x 100
    "Direct emissions, energy = 418.68 tCO2e",
    // 100 t x 0.44
    "Direct emissions, process = 44 tCO2e",
    // 1,000 MWh x 0.727
    "Indirect emissions = 727 tCO2e",
    "Notional emissions of bought intermediates = 0 tCO2e",
    "Deductions = 0 tCO2e",
  ]);
  expect([found.emissions, found.equivalentProduct, found.gei].map(told)).toEqual([
    "Total emissions = 1189.68 tCO2e",
    "Equivalent product = 1000 t",
    "GHG emission intensity = 1.18968 tCO2e/t",
  ]);
  expect(found.equivalentProduct).toMatchObject({ how: "sum of equivalents" });
  expect([found.directEnergy, found.indirect, found.deductions]).toMatchObject([
    { how: "sum of fuels" },
    { how: "purchased power + purchased heat" },
    { how: "export + colony + heat sold + CO2 bonded or stored" },
  ]);
  expect([found.year, found.months, found.clinker, found.aluminium, found.certificates]).toEqual([
    { start: 2025 },
    [APRIL],
    null,
    null,
    null,
  ]);
  expect([found.streams.length, found.products.length, found.power.meters.length, found.heat.rows.length]).toEqual([2, 1, 1, 0]);
});

test("what does not count is in no group", () => {
  const streams = [
    { stream: "Petcoke", material: "petcoke", use: "boiler", factor: 100, treatment: "internal" },
    { stream: "Limestone", material: "limestone", use: "process", treatment: "biogenic memo" },
  ];
  const found = whole({ plan: { streams } });
  expect([found.directEnergy, found.directProcess].map(exact)).toEqual(["0", "0"]);
});

test("heat and power that leave are subtracted, heat that is bought adds", () => {
  const heat = (kind: string) => row("heat", `Steam ${kind}`, APRIL, { kind, quantity: "100 GJ", heatFactor: 0.05 });
  const meters = [...MILL.meters!, { meter: "Colony", powerKind: "colony" }, { meter: "Export", powerKind: "export" }];
  const power = meters.slice(1).map(({ meter }) => row("electricity", String(meter), APRIL, { energy: "100 MWh" }));
  const found = whole({ plan: { meters }, lines: [...MILL_LINES, ...power, heat("bought"), heat("sold")] });
  // 727 + 100 GJ x 0.05
  expect(exact(found.indirect)).toBe("732");
  // 100 MWh x 0.727 for each of export and colony, and 5 for the heat
  expect(exact(found.deductions)).toBe("150.4");
  // 418.68 + 44 + 732 - 150.4
  expect(exact(found.emissions)).toBe("1044.28");
});

test("bought intermediates are notional emissions", () => {
  const flow = (cells: object) => ({ stream: "Limestone", material: "", use: "process", treatment: "notional", factor: 2, ...cells });
  const found = whole({ plan: { streams: [flow({})] } });
  // 100 t x 2
  expect([exact(found.notional), exact(found.directProcess), exact(found.emissions)]).toEqual(["200", "0", "927"]);
  expect(exact(whole({ plan: { streams: [flow({ use: "colony or other excluded" })] } }).notional)).toBe("0");
});

test("a balance in which more carbon leaves than enters is a gap of the process, one that closes adds nothing", () => {
  const flow = (stream: string, treatment: string, carbon: number) => ({ stream, material: stream, use: "process", treatment, carbon });
  const lines = ["Scrap", "Steel"].map((stream) => row("fuel", stream, APRIL, { use: "process", consumed: "100 t" }));
  const process = (carbonIn: number, carbonOut: number) =>
    exact(
      whole({
        plan: { streams: [flow("Scrap", "mass balance in", carbonIn), flow("Steel", "mass balance out", carbonOut)] },
        lines: [...MILL_LINES, ...lines],
      }).directProcess,
    );
  // (42 - 30) t C x 44/12
  expect([process(42, 30), process(30, 42)]).toEqual(["44", "carbonClosure"]);
});

test("a smelter's process has anodes, baking and anode effects", () => {
  const plan = {
    entity: { sector: "aluminium", subSector: "smelter" },
    streams: [],
    method: { carbonRatio: "3.664", gwp: "SAR", pfcMethod: "Tier 1", potline: "SWPB" },
  };
  const items = [item("netAnode", APRIL, "100 t"), item("anodeSulphur", APRIL, 0), item("anodeAsh", APRIL, 0)];
  const process = (...more: ReturnType<typeof item>[]) => exact(whole({ plan, lines: [...MILL_LINES, ...items, ...more] }).directProcess);
  // 100 t x 3.664 + 1,000 t x (1.6 x 6,500 + 0.4 x 9,200) / 1,000
  expect(process()).toBe("14446.4");
  const baked = item("bakedAnode", APRIL, "800 t");
  // 800 t x 0.015 x 95.5 % x 3.664
  expect(process(baked)).toBe("14488.38944");
  // (1,000 - 0 - 800) t x 3.664
  expect(process(baked, item("greenAnode", APRIL, "1000 t"), item("anodeHydrogen", APRIL, 0))).toBe("15221.18944");
});

test("a cement plant's has its calcination, its notional terms and the equivalents of its clinker", () => {
  const plan = {
    entity: { sector: "cement", subSector: "integrated" },
    products: [
      { product: "Clinker", unit: "t", role: "clinker" },
      { product: "OPC", unit: "t", role: "cement" },
    ],
    streams: [{ stream: "Petcoke", material: "petcoke", use: "kiln" }],
    method: { clinkerPower: 60, grindingPower: 40 },
  };
  const cement = row("production", "OPC", APRIL, { produced: "1000 t", gypsum: "200 t" });
  const traded = clinkerRow({ movedIn: "20 t", dispatched: "40 t" });
  const lines = [...MILL_LINES.slice(2, 3), kilnFuel(), cement, traded];
  const found = whole({ plan, lines });
  // 1,000 t x 0.5292; 1,000 t + 40 t / 0.8
  expect([found.directProcess, found.equivalentProduct].map(exact)).toEqual(["529.2", "1050"]);
  // 20 t x 0.5292 + 20 t x 1,000 kcal/kg x 4.1868E-6 x 97.5 + 20 t x 60 kWh x 0.727 / 1,000 + 50 t x 40 kWh x 0.727 / 1,000
  expect(told(found.notional)).toBe("Notional emissions of traded clinker = 21.07466 tCO2e");
  const own = whole({
    plan: { ...plan, products: plan.products.slice(0, 1), entity: { sector: "cement", subSector: "clinkerisation" } },
    lines,
  });
  expect([exact(own.equivalentProduct), exact(own.notional)]).toEqual(["1000", "0"]);
  const mills = whole({
    plan: { ...plan, products: plan.products.slice(1), entity: { sector: "cement", subSector: "clinkerisation" } },
    lines,
  });
  expect(exact(mills.equivalentProduct)).toBe("1000");
});

describe("CO2 bonded or stored", () => {
  const capture = (note: string, months = [APRIL]) => {
    const lines = months.flatMap((month) => MILL_LINES.map((line) => ({ ...line, month })));
    return mill({ plan: { entity: { ...MILL.entity, ccus: [1200, note] } }, lines, months });
  };

  test("is the months' share of the year, with the receiver's proof alone", () => {
    // 1,200 t x 1/12, x 3/12
    expect([capture("Receipt 4").inventory, capture("Receipt 4", [APRIL, MAY, JUNE]).inventory].map(({ ccus }) => exact(ccus))).toEqual([
      "100",
      "300",
    ]);
    expect(told(capture("Receipt 4").inventory.ccus)).toBe("CO2 bonded or stored = 100 tCO2e");
    expect(capture("Receipt 4").inventory.ccus).toMatchObject({ how: "captured + bound" });
    expect([exact(capture("Receipt 4").inventory.deductions), exact(provenCapture(capture("Receipt 4")))]).toEqual(["100", "1200"]);
    expect(capture(" ").inventory.ccus).toMatchObject({ how: "none in this period" });
    expect([told(capture(" ").inventory.ccus), provenCapture(capture(" "))]).toEqual(["CO2 bonded or stored = 0 tCO2e", null]);
  });

  test("is what urea binds where the plan nets it and names the proof", () => {
    const urea = (boundCarbon: string | null, note: string) => {
      const found = mill({
        plan: {
          entity: { sector: "fertiliser", subSector: "ammonia-urea", ccus: [1200, "Receipt 4"] },
          products: [{ product: "Urea", unit: "t", role: "main product" }],
          method: { boundCarbon: [boundCarbon, note] },
        },
        lines: [...MILL_LINES, row("production", "Urea", APRIL, { produced: "100 t" })],
      });
      return [exact(found.inventory.ccus), exact(netBound(found.inventory.products, found)?.bound ?? null)];
    };
    // 100 t captured, and 100 t x 0.7328 bound
    expect(urea("net", "Proof 7")).toEqual(["173.28", "73.28"]);
    expect([urea("net", " "), urea("gross", "Proof 7"), urea(null, "Proof 7")]).toEqual(Array(3).fill(["100", "none"]));
  });
});

test("an intensity needs output, and emissions that are not below zero", () => {
  const of = (emissions: number, output: number) =>
    told(intensity(reading("E", decimal(emissions), "tCO2e"), reading("P", decimal(output), "t")));
  expect([of(5, 2), of(0, 2)]).toEqual(["GHG emission intensity = 2.5 tCO2e/t", "GHG emission intensity = 0 tCO2e/t"]);
  expect([of(5, 0), of(5, -1), of(-5, 2)]).toEqual([
    "noOutput | Monitoring Plan",
    "noOutput | Monitoring Plan",
    "negativeEmissions | Monitoring Plan",
  ]);
});
