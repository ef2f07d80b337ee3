/** The sample paper mill for 2025-26, for the general method: boilers, black liquor, lime kiln, gas, steam sold. All invented. */
import { elementAt } from "../../quantity/known";
import { monthLabel, monthsOf } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { monthSheet, planSheet, referenceSheet } from "../../plan/sheets/inputSheets";
import type { MonthContent, PlanContent, ReferenceContent } from "../../plan/sheets/inputSheets";
import type { RowInput } from "../../plan/sheets/sheetBuilder";
import type { SheetPlan } from "../../workbook/sheetPlan";
import {
  ACVA,
  ATTACHMENTS,
  CALIBRATED,
  inside,
  monthEdges,
  PEOPLE,
  PROCEDURES,
  reference,
  SAMPLING,
  stockedFuel,
  TYPE_I_SMALL,
  TYPE_I_SOLID,
  VERSIONS,
} from "../sampleParts";
import { INVENTED, readingEnergy, stockBalanceFormula } from "../sampleSheet";

const PAPER_T = [14850, 15120, 14660, 14390, 14520, 14710, 15040, 15150, 15310, 15280, 14020, 15260];
const NEWSPRINT_T = [3120, 3180, 3070, 2990, 3020, 3080, 3150, 3190, 3220, 3210, 2940, 3200];
const BOILER_KCAL_PER_T = [
  2_960_000, 2_945_000, 2_975_000, 3_020_000, 3_005_000, 2_980_000, 2_950_000, 2_940_000, 2_930_000, 2_935_000, 2_955_000, 2_940_000,
];
const GCV = [4180, 4195, 4160, 4110, 4125, 4158, 4188, 4201, 4212, 4208, 4196, 4190];
const LIQUOR_T = [17_900, 18_260, 17_640, 17_280, 17_450, 17_720, 18_150, 18_290, 18_480, 18_440, 16_900, 18_410];
const GAS_SM3 = [412_000, 419_500, 405_800, 398_200, 401_900, 407_600, 416_300, 420_100, 424_600, 423_700, 388_900, 423_100];
const LIMESTONE_T = [1040, 1062, 1025, 1004, 1015, 1030, 1055, 1064, 1075, 1073, 983, 1071];
const CAPTIVE_KWH_PER_T = 1030;
const GRID_STEPS = [1610, 1642, 1588, 1561, 1573, 1596, 1631, 1645, 1663, 1659, 1521, 1657];
const GRID_MF = 1500;
const STEAM_SOLD_GJ = [5200, 5350, 5100, 4950, 5000, 5150, 5300, 5400, 5450, 5420, 4980, 5380];

const CAPTIVE_KWH = PAPER_T.map((tonnes, i) => Math.round(((tonnes + elementAt(NEWSPRINT_T, i)) * CAPTIVE_KWH_PER_T) / 100) * 100);
/** The coal boilers raise all steam that black liquor does not; most of their coal is charged to the turbine. */
const COAL_T = PAPER_T.map((tonnes, i) =>
  Math.round(((tonnes + elementAt(NEWSPRINT_T, i)) * elementAt(BOILER_KCAL_PER_T, i)) / (0.95 * elementAt(GCV, i)) / 1000),
);
const TURBINE_T = COAL_T.map((tonnes) => Math.round(tonnes * 0.85));
const BOILER_T = COAL_T.map((tonnes, i) => tonnes - elementAt(TURBINE_T, i));
const STOCKS = { boiler: stockedFuel(BOILER_T, 990), turbine: stockedFuel(TURBINE_T, 5600) };
const gridReading = (i: number): number => GRID_STEPS.slice(0, i).reduce((total, steps) => total + steps, 7_610);

const coalStream = (use: string): RowInput => ({
  stream: "Coal",
  material: "Indian coal",
  use,
  measurement: "Weighbridge and stock balance",
  unit: "t",
  factorType: "Type I",
  typeReason: TYPE_I_SOLID,
  source: "Annex IV",
  sampling: "SP-1",
  laboratory: "Plant laboratory",
});

const PLAN: PlanContent = {
  subtitle: `${INVENTED} Prepared for 2025-26; blue cells are inputs.`,
  entity: {
    ...PEOPLE,
    name: { value: "Godavari Reed Papers (sample)" },
    registration: { value: "PNPOE997XX", note: "Not in any schedule; the target in Reference Data is typed" },
    sector: { value: "pulp and paper" },
    subSector: { value: "wood" },
    established: { value: "1986" },
    address: { value: "Mill Road, Sampleganj, Andhra Pradesh" },
    office: { value: "8 Sample Street, Hyderabad, 040 0000 0001, office@sample.invalid" },
    patNumber: { value: "PNP0000XX" },
  },
  boundary: [
    inside("Pulp mill and bleaching", "Part of paper making"),
    inside("Recovery boiler and lime kiln", "Part of paper making"),
    inside("Paper machines and finishing", "Part of paper making"),
    inside("Power house", "Steam and power used on site"),
    {
      process: "Colony",
      inside: "No",
      reason: "Not part of production, Procedure 4.4(3)",
      proof: "Billed by the utility on its own connection",
    },
  ],
  products: [
    {
      product: "Writing paper",
      productName: "Writing and printing paper",
      unit: "t",
      role: "main product",
      equivalence: 1,
      equivalenceSource: "Reference product of the mill",
    },
    {
      product: "Newsprint",
      productName: "Newsprint",
      unit: "t",
      role: "main product",
      equivalence: 0.82,
      equivalenceSource: "Stated by the mill; sample figure",
    },
  ],
  streams: [
    coalStream("boiler"),
    coalStream("captive power"),
    {
      stream: "Black liquor",
      material: "black liquor",
      use: "boiler",
      measurement: "Flow and solids meter",
      unit: "t",
      factorType: "Type I",
      typeReason: "Biomass; a memo item",
      source: "Annex IV",
      laboratory: "Plant laboratory",
      sampling: "SP-2",
    },
    {
      stream: "Natural gas",
      material: "natural gas",
      use: "process",
      measurement: "Custody meter",
      unit: "Sm3",
      factorType: "Type I",
      typeReason: TYPE_I_SMALL,
      source: "Annex IV",
      laboratory: "Supplier's certificate",
    },
    {
      stream: "Limestone",
      material: "limestone",
      use: "process",
      measurement: "Weigh feeder",
      unit: "t",
      factorType: "Type I",
      typeReason: "Stoichiometric; purity not analysed",
      source: "Annex IV",
      laboratory: "Plant laboratory",
      sampling: "SP-2",
    },
  ],
  meters: [
    {
      meter: "EM-GRID",
      measures: "Grid power at the main incomer",
      powerKind: "grid",
      location: "33 kV switchyard",
      range: "0-8 MW",
      uncertainty: 0.2,
      ...CALIBRATED,
    },
    {
      meter: "EM-TG",
      measures: "Turbine generator, net",
      powerKind: "own captive",
      location: "Power house",
      range: "0-40 MW",
      uncertainty: 0.5,
      ...CALIBRATED,
    },
    { meter: "WB-1", measures: "Coal", location: "Gate weighbridge", range: "0-100 t", uncertainty: 0.1, ...CALIBRATED },
    { meter: "FT-2", measures: "Black liquor", location: "Recovery boiler", range: "0-60 t/h", uncertainty: 1, ...CALIBRATED },
    { meter: "GM-1", measures: "Natural gas", location: "Metering skid", range: "0-1,200 Sm3/h", uncertainty: 0.5, ...CALIBRATED },
    { meter: "WF-1", measures: "Limestone", location: "Lime kiln feed", range: "0-4 t/h", uncertainty: 1, ...CALIBRATED },
  ],
  sampling: SAMPLING,
  procedures: PROCEDURES,
  method: {
    internalTransport: { value: "counted" },
    alternativeFuels: { value: "fossil share counted", note: "None is burnt" },
    billPeriod: { value: "replaced by the meter" },
    gwp: { value: "AR5", note: "As printed in Annex I" },
    electricityTolerance: { value: 1 },
    fuelTolerance: { value: 2 },
    coverageMonths: { value: 12 },
  },
  versions: VERSIONS,
  acva: ACVA,
};

const REFERENCE: ReferenceContent = {
  subtitle: `${INVENTED} Verified baseline, previous year, targets and measures.`,
  baseline: {
    baselineYear: { value: "2023-24" },
    baselineGei: { value: 1.3921 },
    baselineOutput: { value: 205_300 },
    gridFactor: { value: 0.727, note: "CEA CO2 Baseline Database V20.0, FY2023-24" },
  },
  production: [
    { product: "Writing paper", unit: "t", baselineProduced: 174_900, previousProduced: 176_200 },
    { product: "Newsprint", unit: "t", baselineProduced: 37_100, previousProduced: 36_800 },
  ],
  targets: [{ targetYear: "2025-26", target: 1.3652, notification: "Typed for the sample; no notification", schedule: "sample" }],
  previousYear: [
    { e2Line: "B1.ii", e2Label: "Total equivalent product", unit: "t", previousValue: 206_400 },
    { e2Line: "B2.1", e2Label: "Electricity purchased", unit: "Million kWh", previousValue: 29.1 },
    { e2Line: "B2.2", e2Label: "Electricity generated", unit: "Million kWh", previousValue: 219.4 },
    { e2Line: "B2.3", e2Label: "Electricity exported", unit: "Million kWh", previousValue: 0 },
    { e2Line: "B2.5", e2Label: "Solid fuel", unit: "Million kcal", previousValue: 1_248_000 },
    { e2Line: "B2.6", e2Label: "Liquid fuel", unit: "Million kcal", previousValue: 0 },
    { e2Line: "B2.7", e2Label: "Gaseous fuel", unit: "Million kcal", previousValue: 41_600 },
    { e2Line: "B2.10", e2Label: "Normalised energy total", unit: "TOE", previousValue: 131_500, normalised: 130_800 },
    { e2Line: "B2.11", e2Label: "Direct GHG, energy", unit: "tCO2e", previousValue: 259_300 },
    { e2Line: "B2.12", e2Label: "Indirect GHG, energy", unit: "tCO2e", previousValue: 21_160 },
    { e2Line: "B2.13", e2Label: "Direct GHG, process", unit: "tCO2e", previousValue: 5_410 },
    { e2Line: "B3.2", e2Label: "Specific energy, normalised", unit: "TOE/t", previousValue: 0.6371, normalised: 0.629 },
  ],
  measures: [
    { measure: "Falling-film evaporator", measureYear: "2025-26", ghgBefore: 263_800, ghgAfter: 258_100, investment: 138_000_000 },
  ],
  attachments: ATTACHMENTS,
};

function coalRow(i: number, month: Month, use: "boiler" | "captive power"): RowInput {
  const { opening, received, closing } = elementAt(STOCKS[use === "boiler" ? "boiler" : "turbine"], i);
  return {
    stream: "Coal",
    use,
    lot: "Linkage",
    unit: "t",
    opening,
    received,
    movedOut: 0,
    closing,
    consumed: stockBalanceFormula(opening, received, 0, closing),
    consumedBy: "stock balance",
    quantityBasis: "as received",
    gcv: elementAt(GCV, i),
    gcvBasis: "as received",
    status: "metered",
    meter: "WB-1",
    evidence: reference("CL", month),
  };
}

function fuelRows(i: number, month: Month): readonly RowInput[] {
  const metered = (meter: string, document: string) => ({
    consumedBy: "weigh feeder",
    quantityBasis: "as fired",
    status: "metered",
    meter,
    evidence: reference(document, month),
  });
  return [
    coalRow(i, month, "boiler"),
    coalRow(i, month, "captive power"),
    {
      stream: "Black liquor",
      use: "boiler",
      unit: "t",
      consumed: elementAt(LIQUOR_T, i),
      gcv: 3280,
      gcvBasis: "as fired",
      ...metered("FT-2", "BL"),
    },
    {
      stream: "Natural gas",
      use: "process",
      unit: "Sm3",
      consumed: elementAt(GAS_SM3, i),
      gcv: 9350,
      gcvBasis: "as fired",
      ...metered("GM-1", "NG"),
    },
    { stream: "Limestone", use: "process", unit: "t", consumed: elementAt(LIMESTONE_T, i), ...metered("WF-1", "LS") },
  ];
}

function electricityRows(i: number, month: Month): readonly RowInput[] {
  const [opening, closing] = [gridReading(i), gridReading(i) + elementAt(GRID_STEPS, i)];
  return [
    {
      meter: "EM-GRID",
      kind: "grid",
      openingReading: opening,
      closingReading: closing,
      factor: GRID_MF,
      energy: readingEnergy(opening, closing, GRID_MF),
      billed: elementAt(GRID_STEPS, i) * GRID_MF,
      ...monthEdges(month),
      point: "drawal",
      status: "metered",
      evidence: reference("BILL", month),
    },
    { meter: "EM-TG", kind: "own captive", energy: elementAt(CAPTIVE_KWH, i), status: "metered", evidence: reference("TG", month) },
  ];
}

function productionRow(product: string, tonnes: readonly number[], i: number, month: Month): RowInput {
  const stock = (k: number) => Math.round(elementAt(tonnes, Math.max(0, k - 1)) * (0.05 + 0.01 * (k % 3)));
  const [opening, closing] = [stock(i), stock(i + 1)];
  return {
    product,
    unit: "t",
    opening,
    produced: elementAt(tonnes, i),
    usedInside: 0,
    dispatched: opening + elementAt(tonnes, i) - closing,
    movedOut: 0,
    movedIn: 0,
    closing,
    status: "metered",
    evidence: reference("DPR", month),
  };
}

/** All sheets of the sample: plan, reference data and the twelve months. */
export function paperSample(): readonly SheetPlan[] {
  const months = monthsOf({ start: 2025 }).map((month, i): MonthContent => ({
    month,
    subtitle: `${INVENTED} One row per lot, meter and product; ${monthLabel(month)}.`,
    fuel: fuelRows(i, month),
    electricity: electricityRows(i, month),
    production: [productionRow("Writing paper", PAPER_T, i, month), productionRow("Newsprint", NEWSPRINT_T, i, month)],
    heat: [
      {
        heatId: "Steam to board mill",
        kind: "sold",
        quantity: elementAt(STEAM_SOLD_GJ, i),
        heatFactor: 0.1042,
        status: "invoiced",
        evidence: reference("STM", month),
      },
    ],
    process: [],
  }));
  return [planSheet(PLAN), referenceSheet(REFERENCE), ...months.map(monthSheet)];
}
