/** The sample naphtha cracker for 2025-26: own fuel gas, RLNG, gas turbines, decoking and flare. All figures are invented. */
import { sampleSheets } from "../sampleBuilder";
import { analysed, made, used } from "../sampleContent";
import { SAMPLE_PLANS } from "../sampleParts";

/** kcal/kg: 50 GJ/t and 48 GJ/t. */
const NCV = { own: 11_942.3, rlng: 11_464.6 };

const gas = (stream: string, use: "process" | "captive power", material: string, factor: number) => ({
  stream,
  material,
  use,
  unit: "t",
  factorType: "Type II",
  factor,
  source: "Gas chromatograph, monthly average",
  sampling: "SP-GAS",
});

export const petrochemicalSample = () =>
  sampleSheets({
    sector: "petrochemicals",
    subSector: "cracker",
    name: "Saurashtra Olefins",
    registration: "PETOE997XX",
    place: "Gujarat",
    established: "1999",
    boundary: [
      ["Cracker furnaces and cold box", "Part of olefin making"],
      ["Decoking and flares", "By air and flare meters, procedure MRV-03"],
      ["Downstream units", "None inside the boundary"],
      ["Gas turbines and boilers", "Steam and power used on site"],
    ],
    products: [
      {
        plan: {
          product: "Ethylene",
          productName: "Ethylene",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Olefin, Annexure II",
        },
        produced: made(700_000),
      },
      {
        plan: {
          product: "Propylene",
          productName: "Propylene",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Olefin, Annexure II",
        },
        produced: made(340_000),
      },
    ],
    streams: [
      {
        plan: gas("Own fuel gas", "process", "refinery gas", 56),
        consumed: made(300_000),
        analyses: { ncv: analysed(NCV.own, 5) },
        meter: "FT-OFG",
        document: "OG",
      },
      {
        plan: gas("RLNG fuel", "process", "natural gas", 56.1),
        consumed: made(60_000),
        analyses: { ncv: analysed(NCV.rlng, 3) },
        meter: "FT-NG",
        document: "NG",
      },
      {
        plan: gas("GT gas", "captive power", "natural gas", 56.1),
        consumed: made(220_000),
        analyses: { ncv: analysed(NCV.rlng, 3) },
        meter: "FT-GT",
        document: "GT",
      },
      {
        plan: {
          stream: "Decoking and flare",
          material: "carbon dioxide",
          use: "process",
          unit: "t",
          factorType: "Type II",
          factor: 1,
          source: "Air and flue gas of decoking; flare meter and analysis",
          sampling: "SP-GAS",
        },
        consumed: used(25_000),
        meter: "FT-FLARE",
        document: "DF",
      },
    ],
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid" }, kWh: used(120_000_000), factor: 10_000 },
      { plan: { meter: "EM-GT", measures: "Gas turbines, net", powerKind: "own captive" }, kWh: used(860_000_000) },
    ],
    instruments: [
      ["FT-OFG", "Own fuel gas", "Fuel gas drum", "0-50 t/h"],
      ["FT-NG", "RLNG to furnaces", "Metering skid", "0-10 t/h"],
      ["FT-GT", "RLNG to gas turbines", "Metering skid", "0-35 t/h"],
      ["FT-FLARE", "Flare and decoking", "Flare header", "0-10 t/h"],
    ],
    sampling: [SAMPLE_PLANS.gas],
    baselineGei: 1.6692,
    baselineOutput: 1_003_600,
    target: 1.6305,
    previous: {
      unit: "t",
      output: 1_023_400,
      purchased: 118.1,
      generated: 846,
      exported: 0,
      solid: 0,
      liquid: 0,
      gas: 6_675_000,
      normalised: [678_000, 684_500],
      direct: 1_569_000,
      indirect: 85_860,
      process: 24_600,
      specific: [0.6625, 0.6582],
    },
    measure: {
      measure: "Coil outlet exchangers of furnace 4",
      measureYear: "2025-26",
      ghgBefore: 1_725_000,
      ghgAfter: 1_707_000,
      investment: 380_000_000,
    },
  });
