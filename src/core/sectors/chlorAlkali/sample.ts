/** The sample chlor-alkali plant for 2025-26: membrane cells on captive coal power and some from the grid. All invented. */
import { sampleSheets } from "../sampleBuilder";
import { analysed, made, used } from "../sampleContent";
import { SAMPLE_PLANS, TYPE_I_SOLID } from "../sampleParts";

const coal = (stream: string, use: "captive power" | "boiler") => ({
  stream,
  material: "Indian coal",
  use,
  unit: "t",
  factorType: "Type I",
  typeReason: TYPE_I_SOLID,
  source: "Annex IV",
  sampling: "SP-COAL",
});

export const chlorAlkaliSample = () =>
  sampleSheets({
    sector: "chlor-alkali",
    subSector: "membrane",
    name: "Kutch Alkalies",
    registration: "CHAOE997XX",
    place: "Gujarat",
    established: "1996",
    boundary: [
      ["Salt handling and brine purification", "Part of caustic soda making"],
      ["Electrolysis and rectifiers", "Part of caustic soda making"],
      ["Caustic evaporation and flaking", "Part of caustic soda making"],
      ["Chlorine liquefaction and filling", "Chillers on the plant's own feeder"],
      ["Chlorine derivatives", "None on the site"],
      ["Captive power and boilers", "Steam and power used on site"],
    ],
    products: [
      {
        plan: {
          product: "Caustic soda",
          productName: "Caustic soda, as NaOH 100 %",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Reference product of the PAT pro-forma",
        },
        produced: made(100_000),
      },
      { plan: { product: "Liquid chlorine", productName: "Liquefied chlorine", unit: "t", role: "by-product" }, produced: made(70_000) },
      { plan: { product: "Caustic flakes", productName: "Flakes of own lye", unit: "t", role: "by-product" }, produced: made(30_000) },
    ],
    streams: [
      {
        plan: coal("CPP coal", "captive power"),
        consumed: made(157_500),
        opening: 6600,
        analyses: { ncv: analysed(4000, 2) },
        meter: "WB-1",
        document: "CP",
      },
      {
        plan: coal("Boiler coal", "boiler"),
        consumed: made(9000),
        opening: 380,
        analyses: { ncv: analysed(4000, 2) },
        meter: "WB-1",
        document: "BC",
      },
      {
        plan: {
          stream: "Soda ash",
          material: "soda ash",
          use: "process",
          unit: "t",
          factorType: "Type I",
          typeReason: "Stoichiometric; purity not analysed",
          source: "Annex IV",
          sampling: "SP-FLUX",
        },
        consumed: used(800),
        meter: "WF-1",
        document: "SA",
      },
    ],
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power, AC side", powerKind: "grid" }, kWh: used(60_000_000), factor: 1000 },
      { plan: { meter: "EM-CPP", measures: "Captive power, net of auxiliaries", powerKind: "own captive" }, kWh: used(192_000_000) },
    ],
    instruments: [
      ["WB-1", "Coal", "Gate weighbridge", "0-100 t"],
      ["WF-1", "Soda ash", "Brine house feeder", "0-1 t/h"],
    ],
    sampling: [SAMPLE_PLANS.coal, SAMPLE_PLANS.carbonate],
    baselineGei: 3.1714,
    baselineOutput: 96_500,
    target: 3.0942,
    previous: {
      unit: "t",
      output: 98_400,
      purchased: 59.2,
      generated: 189.3,
      exported: 0,
      solid: 656_800,
      liquid: 0,
      gas: 0,
      normalised: [70_780, 71_200],
      direct: 264_200,
      indirect: 43_040,
      process: 328,
      specific: [0.7193, 0.712],
    },
    measure: {
      measure: "Remembraning of two electrolysers",
      measureYear: "2025-26",
      ghgBefore: 318_000,
      ghgAfter: 311_900,
      investment: 210_000_000,
    },
  });
