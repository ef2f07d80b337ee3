/** The sample integrated steel plant for 2025-26: ovens, blast furnaces and converters, with their gases used inside. All invented. */
import { sampleSheets } from "../sampleBuilder";
import { analysed, made, metered, used } from "../sampleContent";
import type { SampleStream } from "../sampleContent";
import { SAMPLE_PLANS, TYPE_I_SMALL, TYPE_I_SOLID } from "../sampleParts";

const typeI = { factorType: "Type I", source: "Annex IV" } as const;

/** A flow of the carbon balance: its carbon is analysed every month. */
function flow(
  stream: string,
  treatment: "mass balance in" | "mass balance out",
  annual: number,
  carbon: readonly [percent: number, step: number],
  meter: string,
  opening?: number,
): SampleStream {
  return {
    plan: {
      stream,
      material: "",
      use: "process",
      unit: "t",
      factorType: "Type II",
      source: "Own laboratory, dry",
      sampling: "SP-MAT",
      treatment,
    },
    consumed: made(annual),
    ...(opening === undefined ? {} : { opening }),
    analyses: { carbon: analysed(...carbon) },
    meter,
    document: meter,
  };
}

/** A gas of the plant's own making: its energy is recorded, its carbon is that of the coal and coke above. */
function gas(stream: string, material: string, use: "process" | "captive power", annual: number, ncv: number, meter: string): SampleStream {
  return {
    plan: {
      ...typeI,
      stream,
      material,
      use,
      unit: "Nm3",
      typeReason: "Internal: recorded for the energy balance",
      sampling: "SP-GAS",
      treatment: "internal",
    },
    consumed: made(annual),
    analyses: { ncv: analysed(ncv, 0.2) },
    meter,
    document: meter,
  };
}

function flux(stream: string, material: string, annual: number): SampleStream {
  return {
    plan: {
      ...typeI,
      stream,
      material,
      use: "process",
      unit: "t",
      typeReason: "Factor of the pure carbonate; purity analysed",
      oxidation: 0.95,
      sampling: "SP-FLUX",
    },
    consumed: used(annual),
    meter: "WF-1",
    document: "FX",
  };
}

const STREAMS: readonly SampleStream[] = [
  flow("Coking coal", "mass balance in", 1_767_000, [79, 0.02], "WH-1", 74_000),
  flow("PCI coal", "mass balance in", 441_000, [80, 0.02], "WH-2", 18_500),
  flow("Coke bought", "mass balance in", 60_000, [86, 0.02], "WH-3", 2_500),
  flow("Steel", "mass balance out", 3_000_000, [0.15, 0.001], "WB-2"),
  flow("Coal tar sold", "mass balance out", 55_000, [86, 0.02], "WB-2"),
  flow("Benzol sold", "mass balance out", 14_000, [91, 0.02], "WB-2"),
  flow("Pig iron sold", "mass balance out", 40_000, [4.2, 0.01], "WB-2"),
  {
    ...gas("BFG", "blast furnace gas", "process", 2_871_000_000, 780, "FT-BFG"),
    supply: { received: metered(made(5_340_000_000)), movedOut: made(120_000_000) },
  },
  gas("BFG", "blast furnace gas", "captive power", 2_349_000_000, 780, "FT-BFG"),
  gas("COG", "coke oven gas", "process", 540_000_000, 4150, "FT-COG"),
  gas("LDG", "oxygen steel furnace gas", "process", 204_000_000, 1700, "FT-LDG"),
  {
    plan: {
      ...typeI,
      stream: "Steam coal",
      material: "Indian coal",
      use: "captive power",
      unit: "t",
      typeReason: TYPE_I_SOLID,
      sampling: "SP-COAL",
    },
    consumed: made(450_000),
    opening: 19_000,
    analyses: { ncv: analysed(4000, 2) },
    meter: "WB-1",
    document: "CL",
  },
  flux("Limestone", "limestone", 420_000),
  flux("Dolomite", "dolomite", 330_000),
  {
    plan: { ...typeI, stream: "HSD", material: "HSD", use: "internal transport", unit: "kL", typeReason: TYPE_I_SMALL, density: 0.826 },
    consumed: used(9000),
    analyses: { ncv: made(0).map(() => 10_300) },
    meter: "FM-1",
    document: "HS",
  },
  {
    plan: {
      stream: "Coke bought, notional",
      material: "",
      use: "process",
      unit: "t",
      factorType: "Type I",
      typeReason: "No supplier's figure; the published one is stated",
      factor: 0.56,
      source: "IPCC 2006, Volume 3, Table 4.1",
      treatment: "notional",
      sampling: "SP-MAT",
    },
    consumed: made(60_000),
    meter: "WH-3",
    document: "CN",
  },
];

const inside = (product: string, productName: string, annual: number) => ({
  plan: { product, productName, unit: "t", role: "intermediate" },
  produced: made(annual),
  usedInside: true as const,
});

export const integratedSteelSample = () =>
  sampleSheets({
    sector: "iron and steel",
    subSector: "integrated steel",
    name: "Mahanadi Iron and Steel",
    registration: "ISPOE997XX",
    place: "Odisha",
    established: "2006",
    boundary: [
      ["Coke ovens and by-product plant", "Part of iron making"],
      ["Sinter and pellet plants", "Part of iron making"],
      ["Lime and dolomite kilns", "All lime is burnt here"],
      ["Blast furnaces, stoves and PCI mill", "Part of iron making"],
      ["Steel melting and casting", "Part of steel making"],
      ["Rolling and reheating", "Whole production, on the plant's meters"],
      ["Oxygen plant", "Own plant; its power is on the plant's meters"],
      ["Power and blowing station", "Steam, blast and power used on site"],
    ],
    products: [
      {
        plan: {
          product: "Crude steel",
          productName: "Crude steel, cast",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Crude steel, Annexure II",
        },
        produced: made(3_000_000),
      },
      inside("Hot metal", "Hot metal", 2_940_000),
      inside("Own coke", "Coke of own ovens", 1_320_000),
      inside("Sinter", "Sinter", 3_816_000),
    ],
    streams: STREAMS,
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid" }, kWh: used(300_000_000), factor: 10_000 },
      { plan: { meter: "EM-PH", measures: "Power house, gas and coal", powerKind: "own captive" }, kWh: used(1_260_000_000) },
    ],
    instruments: [
      ["WH-1", "Coking coal", "Oven charge weigher", "0-40 t"],
      ["WH-2", "PCI coal", "Injection bin load cells", "0-200 t"],
      ["WH-3", "Coke bought", "Stock house", "0-20 t"],
      ["WB-1", "Steam coal", "Rail weighbridge", "0-120 t"],
      ["WB-2", "Steel, tar, benzol, pig iron", "Dispatch weighbridge", "0-120 t"],
      ["WF-1", "Limestone and dolomite", "Bunker weigh feeders", "0-150 t/h"],
      ["FT-BFG", "Blast furnace gas", "Holder and consumers", "0-800 kNm3/h"],
      ["FT-COG", "Coke oven gas", "Holder and consumers", "0-90 kNm3/h"],
      ["FT-LDG", "Converter gas", "Holder and consumers", "0-60 kNm3/h"],
      ["FM-1", "HSD", "Filling station", "0-5 kL/h"],
    ],
    sampling: [SAMPLE_PLANS.material, SAMPLE_PLANS.gas, SAMPLE_PLANS.coal, SAMPLE_PLANS.carbonate],
    method: { carbonRatio: { value: "3.664", note: "As 5(7)(iii) of the Procedure prints it" } },
    baselineGei: 2.6014,
    baselineOutput: 2_895_000,
    target: 2.5411,
    previous: {
      unit: "t",
      output: 2_952_000,
      purchased: 295.4,
      generated: 1239,
      exported: 0,
      solid: 18_100_000,
      liquid: 75_400,
      gas: 0,
      normalised: [1_846_000, 1_851_000],
      direct: 737_000,
      indirect: 214_800,
      process: 6_590_000,
      specific: [0.6253, 0.617],
    },
    measure: {
      measure: "Top-pressure recovery turbine, furnace 2",
      measureYear: "2025-26",
      ghgBefore: 7_790_000,
      ghgAfter: 7_741_000,
      investment: 1_150_000_000,
    },
  });
