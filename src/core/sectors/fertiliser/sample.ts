/** The sample urea plant for 2025-26: gas as feed and as fuel, some power from the grid. All figures are invented. */
import { sampleSheets } from "../sampleBuilder";
import { analysed, made, metered, used } from "../sampleContent";
import { SAMPLE_PLANS } from "../sampleParts";

const gas = (stream: string, use: "process" | "boiler") => ({
  stream,
  material: "natural gas",
  use,
  unit: "Sm3",
  factorType: "Type II",
  factor: 56.1,
  source: "Gas chromatograph, monthly average",
  sampling: "SP-GAS",
});

const GAS_NCV = { ncv: analysed(8413.75, 1) };

export const fertiliserSample = () =>
  sampleSheets({
    sector: "fertiliser",
    subSector: "ammonia-urea",
    name: "Chambal Bank Fertilisers",
    registration: "FRTOE997XX",
    place: "Rajasthan",
    established: "1993",
    boundary: [
      ["Reformers, shift and CO2 removal", "Part of ammonia making"],
      ["Ammonia synthesis and purge gas", "Purge gas goes back to the reformer"],
      ["Urea and prilling", "Part of urea making"],
      ["Flare, start-up heater and inert gas", "On the fuel header"],
      ["Power and steam", "Steam and power used on site"],
    ],
    products: [
      {
        plan: {
          product: "Urea",
          productName: "Urea made",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Unit of the PAT specific energy",
        },
        produced: made(1_270_000),
      },
      {
        plan: { product: "Ammonia", productName: "Ammonia made", unit: "t", role: "intermediate" },
        produced: made(736_600),
        usedInside: true,
      },
    ],
    streams: [
      {
        plan: gas("Gas feed", "process"),
        consumed: made(560_000_000),
        supply: { received: metered(made(800_000_000)), movedOut: made(0) },
        analyses: GAS_NCV,
        meter: "FT-FEED",
        document: "GF",
      },
      { plan: gas("Gas fuel", "boiler"), consumed: made(240_000_000), analyses: GAS_NCV, meter: "FT-FUEL", document: "GB" },
    ],
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid" }, kWh: used(20_000_000), factor: 1000 },
    ],
    instruments: [
      ["FT-FEED", "Gas to desulphurisation", "Ammonia plant battery limit", "0-90,000 Sm3/h"],
      ["FT-FUEL", "Gas to reformer burners and boilers", "Fuel header", "0-40,000 Sm3/h"],
    ],
    sampling: [SAMPLE_PLANS.gas],
    baselineGei: 1.2714,
    baselineOutput: 1_225_500,
    target: 1.2448,
    previous: {
      unit: "t",
      output: 1_249_700,
      purchased: 19.8,
      generated: 0,
      exported: 0,
      solid: 0,
      liquid: 0,
      gas: 6_643_000,
      normalised: [666_000, 674_100],
      direct: 1_560_300,
      indirect: 14_395,
      process: 0,
      specific: [0.5329, 0.5308],
    },
    measure: {
      measure: "S-300 converter basket",
      measureYear: "2025-26",
      ghgBefore: 1_612_000,
      ghgAfter: 1_596_000,
      investment: 640_000_000,
    },
  });
