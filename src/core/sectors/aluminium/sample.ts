/** The sample aluminium smelter for 2025-26: captive coal power, prebaked anodes, anode effects. All figures are invented. */
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

const METAL_T = [20650, 21320, 20580, 21240, 21180, 20610, 21290, 20640, 21350, 21400, 19380, 21360];
/** kWh per tonne of metal, and of the whole site's power the part from the captive plant. */
const KWH_PER_T = [14210, 14190, 14240, 14280, 14270, 14230, 14200, 14180, 14170, 14175, 14190, 14200];
const CAPTIVE_SHARE = 0.91;
const HEAT_RATE = [2556, 2551, 2562, 2578, 2574, 2560, 2549, 2545, 2543, 2544, 2550, 2547];
const GCV = [3890, 3905, 3870, 3822, 3835, 3868, 3899, 3912, 3921, 3917, 3908, 3896];
const NET_ANODE_KG_PER_T = [418, 417, 419, 421, 420, 419, 417, 416, 416, 417, 418, 417];
const MINUTES = [0.16, 0.15, 0.18, 0.21, 0.19, 0.17, 0.15, 0.14, 0.14, 0.15, 0.16, 0.15];
const FURNACE_OIL_KL = [352, 361, 349, 343, 346, 350, 358, 360, 366, 364, 331, 359];
const COLONY_KWH = [612_000, 655_000, 640_000, 598_000, 587_000, 571_000, 540_000, 498_000, 482_000, 490_000, 501_000, 548_000];
const GRID_MF = 10_000;

const each = (compute: (i: number) => number): readonly number[] => METAL_T.map((_, i) => compute(i));
const CAPTIVE_KWH = each((i) => Math.round((elementAt(METAL_T, i) * elementAt(KWH_PER_T, i) * CAPTIVE_SHARE) / 1000) * 1000);
const COAL_T = each((i) => Math.round((elementAt(CAPTIVE_KWH, i) * elementAt(HEAT_RATE, i)) / (0.95 * elementAt(GCV, i)) / 1000));
const COAL_STOCK = stockedFuel(COAL_T, 92_400);
const GRID_STEPS = each((i) =>
  Math.round((elementAt(METAL_T, i) * elementAt(KWH_PER_T, i) + elementAt(COLONY_KWH, i) - elementAt(CAPTIVE_KWH, i)) / GRID_MF),
);
const gridReading = (i: number): number => GRID_STEPS.slice(0, i).reduce((total, steps) => total + steps, 15_240);

const PLAN: PlanContent = {
  subtitle: `${INVENTED} Prepared for 2025-26; blue cells are inputs.`,
  entity: {
    ...PEOPLE,
    name: { value: "Vindhya Light Metals (sample)" },
    registration: { value: "ALMOE998XX", note: "Not in any schedule; the target in Reference Data is typed" },
    sector: { value: "aluminium" },
    subSector: { value: "smelter" },
    established: { value: "1998" },
    address: { value: "Smelter Road, Sampleganj, Odisha" },
    office: { value: "2 Sample Park, Bhubaneswar, 0674 000 0001, office@sample.invalid" },
    patNumber: { value: "ALM0000XX" },
  },
  boundary: [
    inside("Potlines and cast house", "Part of smelting"),
    inside("Anode plant and bake furnace", "Part of smelting"),
    inside("Captive power plant", "Power used on site"),
    { process: "Colony", inside: "No", reason: "Not part of production, Procedure 4.4(3)", proof: "Meter EM-COLONY" },
  ],
  products: [
    {
      product: "Aluminium",
      productName: "Molten aluminium",
      unit: "t",
      role: "main product",
      equivalence: 1,
      equivalenceSource: "Tonne of molten metal",
    },
  ],
  streams: [
    {
      stream: "Domestic coal",
      material: "Indian coal",
      use: "captive power",
      measurement: "Weighbridge and stock balance",
      unit: "t",
      factorType: "Type I",
      typeReason: TYPE_I_SOLID,
      source: "Annex IV",
      sampling: "SP-1",
      laboratory: "Plant laboratory",
    },
    {
      stream: "Furnace oil",
      material: "furnace oil",
      use: "process",
      measurement: "Flow meter",
      unit: "kL",
      factorType: "Type I",
      typeReason: TYPE_I_SMALL,
      source: "Annex IV; density PPAC",
      laboratory: "Supplier's certificate",
    },
  ],
  meters: [
    {
      meter: "EM-GRID",
      measures: "Grid power at the main incomer",
      powerKind: "grid",
      location: "220 kV switchyard",
      range: "0-200 MW",
      uncertainty: 0.2,
      ...CALIBRATED,
    },
    {
      meter: "EM-CPP",
      measures: "Captive power, net of auxiliaries",
      powerKind: "own captive",
      location: "CPP control room",
      range: "0-500 MW",
      uncertainty: 0.5,
      ...CALIBRATED,
    },
    {
      meter: "EM-COLONY",
      measures: "Colony",
      powerKind: "colony",
      location: "Colony substation",
      range: "0-3 MW",
      uncertainty: 0.5,
      ...CALIBRATED,
    },
    { meter: "WB-1", measures: "Captive power coal", location: "Rail weighbridge", range: "0-120 t", uncertainty: 0.1, ...CALIBRATED },
    { meter: "FM-1", measures: "Furnace oil", location: "Bake furnace day tank", range: "0-10 kL/h", uncertainty: 0.5, ...CALIBRATED },
  ],
  sampling: SAMPLING.slice(0, 1),
  procedures: PROCEDURES,
  method: {
    gwp: { value: "AR5", note: "As printed in Annex I" },
    potline: { value: "CWPB" },
    pfcMethod: { value: "slope", note: "Anode-effect minutes of every pot are logged" },
    internalTransport: { value: "counted" },
    alternativeFuels: { value: "fossil share counted", note: "None is burnt" },
    billPeriod: { value: "replaced by the meter" },
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
    baselineGei: { value: 15.9312 },
    baselineOutput: { value: 246_800 },
    gridFactor: { value: 0.727, note: "CEA CO2 Baseline Database V20.0, FY2023-24" },
  },
  production: [{ product: "Aluminium", unit: "t", baselineProduced: 246_800, previousProduced: 249_100 }],
  targets: [{ targetYear: "2025-26", target: 15.7408, notification: "Typed for the sample; no notification", schedule: "sample" }],
  previousYear: [
    { e2Line: "B1.ii", e2Label: "Total equivalent product", unit: "t", previousValue: 249_100 },
    { e2Line: "B2.1", e2Label: "Electricity purchased", unit: "Million kWh", previousValue: 324.6 },
    { e2Line: "B2.2", e2Label: "Electricity generated", unit: "Million kWh", previousValue: 3214.9 },
    { e2Line: "B2.3", e2Label: "Electricity exported", unit: "Million kWh", previousValue: 0 },
    { e2Line: "B2.5", e2Label: "Solid fuel", unit: "Million kcal", previousValue: 8_238_400 },
    { e2Line: "B2.6", e2Label: "Liquid fuel", unit: "Million kcal", previousValue: 39_870 },
    { e2Line: "B2.7", e2Label: "Gaseous fuel", unit: "Million kcal", previousValue: 0 },
    { e2Line: "B2.10", e2Label: "Normalised energy total", unit: "TOE", previousValue: 855_600, normalised: 853_900 },
    { e2Line: "B2.11", e2Label: "Direct GHG, energy", unit: "tCO2e", previousValue: 3_327_000 },
    { e2Line: "B2.12", e2Label: "Indirect GHG, energy", unit: "tCO2e", previousValue: 235_980 },
    { e2Line: "B2.13", e2Label: "Direct GHG, process", unit: "tCO2e", previousValue: 419_800 },
    { e2Line: "B3.2", e2Label: "Specific energy, normalised", unit: "TOE/t", previousValue: 3.4348, normalised: 3.401 },
  ],
  measures: [
    { measure: "Slotted anodes in potline 2", measureYear: "2025-26", ghgBefore: 3_962_000, ghgAfter: 3_921_000, investment: 412_000_000 },
  ],
  attachments: ATTACHMENTS,
};

function fuelRows(i: number, month: Month): readonly RowInput[] {
  const { opening, received, closing } = elementAt(COAL_STOCK, i);
  return [
    {
      stream: "Domestic coal",
      use: "captive power",
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
      evidence: reference("DC", month),
    },
    {
      stream: "Furnace oil",
      use: "process",
      unit: "kL",
      consumed: elementAt(FURNACE_OIL_KL, i),
      consumedBy: "weigh feeder",
      quantityBasis: "as fired",
      gcv: 10_150,
      gcvBasis: "as fired",
      status: "metered",
      meter: "FM-1",
      evidence: reference("FO", month),
    },
  ];
}

function electricityRows(i: number, month: Month): readonly RowInput[] {
  const [opening, closing] = [gridReading(i), gridReading(i) + elementAt(GRID_STEPS, i)];
  const metered = { status: "metered" };
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
      ...metered,
      evidence: reference("BILL", month),
    },
    { meter: "EM-CPP", kind: "own captive", energy: elementAt(CAPTIVE_KWH, i), ...metered, evidence: reference("CPP", month) },
    { meter: "EM-COLONY", kind: "colony", energy: elementAt(COLONY_KWH, i), ...metered, evidence: reference("COL", month) },
  ];
}

function processRows(i: number, month: Month): readonly RowInput[] {
  const lab = { status: "metered", evidence: reference("POT", month) };
  return [
    {
      ...lab,
      item: "Net anode consumption",
      value: Math.round((elementAt(METAL_T, i) * elementAt(NET_ANODE_KG_PER_T, i)) / 1000),
      unit: "t",
    },
    { ...lab, item: "Baked anode produced", value: Math.round(elementAt(METAL_T, i) * 0.56), unit: "t" },
    { ...lab, item: "Anode-effect minutes per cell-day", value: elementAt(MINUTES, i), unit: "min" },
  ];
}

function productionRow(i: number, month: Month): RowInput {
  return {
    product: "Aluminium",
    unit: "t",
    opening: 0,
    produced: elementAt(METAL_T, i),
    usedInside: elementAt(METAL_T, i),
    dispatched: 0,
    movedOut: 0,
    movedIn: 0,
    closing: 0,
    status: "metered",
    evidence: reference("DPR", month),
  };
}

/** All sheets of the sample: plan, reference data and the twelve months. */
export function aluminiumSample(): readonly SheetPlan[] {
  const months = monthsOf({ start: 2025 }).map((month, i): MonthContent => ({
    month,
    subtitle: `${INVENTED} One row per lot, meter and product; ${monthLabel(month)}.`,
    fuel: fuelRows(i, month),
    electricity: electricityRows(i, month),
    production: [productionRow(i, month)],
    heat: [],
    process: processRows(i, month),
  }));
  return [planSheet(PLAN), referenceSheet(REFERENCE), ...months.map(monthSheet)];
}
