/** The sample alumina refinery for 2025-26: oil-fired calciners and coal cogeneration. All figures are invented. */
import { sampleSheets } from "../sampleBuilder";
import { analysed, made, used } from "../sampleContent";
import { SAMPLE_PLANS, TYPE_I_SOLID } from "../sampleParts";

const typeI = { factorType: "Type I", source: "Annex IV", unit: "t" } as const;

export const aluminaSample = () =>
  sampleSheets({
    sector: "aluminium",
    subSector: "refinery",
    name: "Eastern Ghats Alumina",
    registration: "ALMOE997XX",
    place: "Odisha",
    established: "1987",
    boundary: [
      ["Digestion, precipitation and calciners", "Part of alumina making"],
      ["Lime and causticising", "Lime is bought; none is burnt here"],
      ["Cogeneration and power plant", "Steam and power used on site"],
    ],
    products: [
      {
        plan: {
          product: "Alumina",
          productName: "Calcined alumina",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Tonne of calcined alumina",
        },
        produced: made(1_500_000),
      },
    ],
    streams: [
      {
        plan: {
          ...typeI,
          stream: "Furnace oil",
          material: "furnace oil",
          use: "process",
          typeReason: "Supplier's certificate; a liquid with one published factor",
        },
        consumed: made(110_000),
        analyses: { ncv: analysed(9649.4, 2) },
        meter: "TK-FO",
        document: "FO",
      },
      {
        plan: { ...typeI, stream: "Coal", material: "Indian coal", use: "captive power", typeReason: TYPE_I_SOLID, sampling: "SP-COAL" },
        consumed: made(640_000),
        opening: 26_900,
        analyses: { ncv: analysed(3900, 2) },
        meter: "WB-1",
        document: "CL",
      },
    ],
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid" }, kWh: used(20_000_000), factor: 1000 },
      { plan: { meter: "EM-CPP", measures: "Cogeneration, net", powerKind: "own captive" }, kWh: used(640_000_000) },
    ],
    instruments: [
      ["WB-1", "Coal", "Rail weighbridge", "0-120 t"],
      ["TK-FO", "Furnace oil", "Day tank of the calciners", "0-800 t"],
    ],
    sampling: [SAMPLE_PLANS.coal],
    baselineGei: 0.9247,
    baselineOutput: 1_447_500,
    target: 0.9021,
    previous: {
      unit: "t",
      output: 1_476_000,
      purchased: 19.7,
      generated: 631,
      exported: 0,
      solid: 2_458_000,
      liquid: 1_045_000,
      gas: 0,
      normalised: [352_000, 355_500],
      direct: 1_327_500,
      indirect: 14_320,
      process: 0,
      specific: [0.2385, 0.237],
    },
    measure: {
      measure: "Falling-film evaporation of spent liquor",
      measureYear: "2025-26",
      ghgBefore: 1_384_000,
      ghgAfter: 1_363_000,
      investment: 450_000_000,
    },
  });
