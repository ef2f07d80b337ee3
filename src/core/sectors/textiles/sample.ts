/** The sample textile plants for 2025-26: a composite mill on coal and grid, a spinning mill with wind power. All invented. */
import { sampleSheets } from "../sampleBuilder";
import { analysed, made, used } from "../sampleContent";
import { SAMPLE_PLANS, TYPE_I_SOLID } from "../sampleParts";

export const compositeSample = () =>
  sampleSheets({
    sector: "textiles",
    subSector: "composite",
    name: "Narmada Composite Mills",
    registration: "TXTOE997XX",
    place: "Gujarat",
    established: "1991",
    boundary: [
      ["Blow room to winding", "Part of the composite mill"],
      ["Weaving or knitting", "Part of the composite mill"],
      ["Dyeing, printing and finishing", "Part of the composite mill"],
      ["Boilers and power", "Steam used on site"],
      ["Effluent treatment and evaporation", "Serves the process house"],
    ],
    products: [
      {
        plan: {
          product: "Fabric",
          productName: "Finished fabric",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Reference product of the mill",
        },
        produced: made(14_000),
      },
    ],
    streams: [
      {
        plan: {
          stream: "Coal",
          material: "Indian coal",
          use: "boiler",
          unit: "t",
          factorType: "Type I",
          typeReason: TYPE_I_SOLID,
          source: "Annex IV",
          sampling: "SP-COAL",
        },
        consumed: made(38_000),
        opening: 1580,
        analyses: { ncv: analysed(4200, 2) },
        meter: "WB-1",
        document: "CL",
      },
    ],
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid" }, kWh: used(62_000_000), factor: 1000 },
    ],
    instruments: [["WB-1", "Coal", "Gate weighbridge", "0-100 t"]],
    sampling: [SAMPLE_PLANS.coal],
    baselineGei: 7.9312,
    baselineOutput: 13_510,
    target: 7.7465,
    previous: {
      unit: "t",
      output: 13_776,
      purchased: 61.3,
      generated: 0,
      exported: 0,
      solid: 158_200,
      liquid: 0,
      gas: 0,
      normalised: [21_100, 21_290],
      direct: 63_650,
      indirect: 44_565,
      process: 0,
      specific: [1.5316, 1.5207],
    },
    measure: {
      measure: "Heat recovery of stenter exhaust",
      measureYear: "2025-26",
      ghgBefore: 66_900,
      ghgAfter: 64_200,
      investment: 31_000_000,
    },
  });

export const spinningSample = () =>
  sampleSheets({
    sector: "textiles",
    subSector: "spinning",
    name: "Kaveri Spinners",
    registration: "TXTOE996XX",
    place: "Tamil Nadu",
    established: "2003",
    boundary: [
      ["Blow room to winding", "Part of the spinning mill, humidification and compressors with it"],
      ["Boilers and power", "Sets for emergencies only"],
      ["Effluent treatment and evaporation", "Sewage of the mill"],
    ],
    products: [
      {
        plan: {
          product: "Yarn",
          productName: "Cotton yarn, 40s",
          unit: "t",
          role: "main product",
          equivalence: 1,
          equivalenceSource: "Reference count of the mill",
        },
        produced: made(18_000),
      },
    ],
    streams: [],
    power: [
      { plan: { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid" }, kWh: used(46_000_000), factor: 1000 },
      {
        plan: {
          meter: "EM-WIND",
          measures: "Wind power at the drawal point",
          powerKind: "open-access renewable",
          contract: "Wheeling agreement WA-00 and undertaking (sample)",
        },
        kWh: made(24_000_000),
        factor: 1000,
      },
    ],
    instruments: [],
    sampling: [],
    baselineGei: 1.9421,
    baselineOutput: 17_370,
    target: 1.8714,
    previous: {
      unit: "t",
      output: 17_712,
      purchased: 69.2,
      generated: 0,
      exported: 0,
      solid: 0,
      liquid: 0,
      gas: 0,
      normalised: [5_951, 6_020],
      direct: 0,
      indirect: 33_740,
      process: 0,
      specific: [0.336, 0.3344],
    },
    measure: {
      measure: "Compact spinning on 12 frames",
      measureYear: "2025-26",
      ghgBefore: 34_100,
      ghgAfter: 33_450,
      investment: 24_000_000,
    },
  });
