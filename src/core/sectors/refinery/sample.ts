/** The sample petroleum refinery for 2025-26: fuel gas, oil and RLNG, hydrogen feed, catalyst coke and flare. All invented. */
import { sampleSheets } from "../sampleBuilder";
import { analysed, made, used } from "../sampleContent";
import { SAMPLE_PLANS, TYPE_I_SMALL } from "../sampleParts";

/** NCV in kcal/kg as the laboratory reports it. */
const NCV = { fuelGas: 11_823, rlng: 11_464.6, oil: 9649.4 };

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

export const refinerySample = () =>
  sampleSheets({
    sector: "petroleum refinery",
    subSector: "refinery",
    name: "Konkan Coast Refinery",
    registration: "REFOE997XX",
    place: "Maharashtra",
    established: "1988",
    boundary: [
      ["Crude and vacuum distillation", "Part of refining"],
      ["Catalytic cracker and regenerator", "Part of refining"],
      ["Hydrogen units", "Feed and fuel are in the plan"],
      ["Sulphur recovery, flares and incinerators", "Flare is metered"],
      ["Power, steam and utilities", "Steam and power used on site"],
      ["Tank farm and dispatch", "On the refinery's meters"],
    ],
    products: [
      {
        plan: {
          product: "Crude throughput",
          productName: "Crude processed, thousand barrels",
          unit: "MBBL",
          role: "main product",
          equivalence: 8,
          equivalenceSource: "NRGF, letter CHT/NRGF/00 (sample); frozen as in the baseline",
        },
        produced: made(65_970),
      },
    ],
    streams: [
      {
        plan: gas("Fuel gas", "process", "refinery gas", 57.6),
        consumed: made(250_000),
        analyses: { ncv: analysed(NCV.fuelGas, 5) },
        meter: "FT-RFG",
        document: "FG",
      },
      {
        plan: {
          stream: "IFO",
          material: "furnace oil",
          use: "process",
          unit: "t",
          factorType: "Type I",
          typeReason: TYPE_I_SMALL,
          source: "Annex IV",
        },
        consumed: made(60_000),
        analyses: { ncv: analysed(NCV.oil, 2) },
        meter: "TK-IFO",
        document: "FO",
      },
      {
        plan: gas("RLNG fuel", "captive power", "natural gas", 56.1),
        consumed: made(300_000),
        analyses: { ncv: analysed(NCV.rlng, 3) },
        meter: "FT-GT",
        document: "GT",
      },
      {
        plan: gas("Hydrogen feed", "process", "natural gas", 56.1),
        consumed: made(150_000),
        analyses: { ncv: analysed(NCV.rlng, 3) },
        meter: "FT-HGU",
        document: "HF",
      },
      {
        plan: {
          stream: "FCC coke",
          material: "",
          use: "process",
          unit: "t",
          factorType: "Type II",
          source: "Coke balance of the regenerator's air and flue gas",
          sampling: "SP-MAT",
          treatment: "mass balance in",
          carbon: 94,
        },
        consumed: used(110_000),
        meter: "AI-FCC",
        document: "FC",
      },
      {
        plan: gas("Flare gas", "process", "refinery gas", 57.6),
        consumed: made(8000),
        analyses: { ncv: analysed(NCV.fuelGas, 5) },
        meter: "FT-FLARE",
        document: "FL",
      },
    ],
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid" }, kWh: used(150_000_000), factor: 10_000 },
      { plan: { meter: "EM-GT", measures: "Gas turbines, net", powerKind: "own captive" }, kWh: used(1_080_000_000) },
    ],
    instruments: [
      ["FT-RFG", "Refinery fuel gas", "Fuel gas header", "0-40 t/h"],
      ["TK-IFO", "Internal fuel oil", "Day tank", "0-500 t"],
      ["FT-GT", "RLNG to gas turbines", "Metering skid", "0-50 t/h"],
      ["FT-HGU", "RLNG to hydrogen units", "Metering skid", "0-25 t/h"],
      ["AI-FCC", "Regenerator flue gas", "Stack analyser", "0-20 %"],
      ["FT-FLARE", "Flare gas", "Flare header, ultrasonic", "0-10 t/h"],
    ],
    sampling: [SAMPLE_PLANS.gas, SAMPLE_PLANS.material],
    baselineGei: 5.0512,
    baselineOutput: 509_300,
    target: 4.9488,
    previous: {
      unit: "MBBL NRGF",
      output: 519_300,
      purchased: 147.8,
      generated: 1062,
      exported: 0,
      solid: 0,
      liquid: 569_300,
      gas: 8_056_000,
      normalised: [875_000, 884_000],
      direct: 2_100_500,
      indirect: 107_400,
      process: 373_000,
      specific: [1.685, 1.675],
    },
    measure: {
      measure: "Air preheater of the crude furnace",
      measureYear: "2025-26",
      ghgBefore: 2_668_000,
      ghgAfter: 2_631_000,
      investment: 520_000_000,
    },
  });
