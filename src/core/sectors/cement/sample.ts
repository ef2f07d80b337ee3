/** The sample cement plant for 2025-26: its monitoring plan and reference data. All figures are invented. */
import { monthSheet, planSheet, referenceSheet } from "../../plan/sheets/inputSheets";
import type { PlanContent, ReferenceContent } from "../../plan/sheets/inputSheets";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { cementMonths } from "./sampleMonths";
import { ACVA, ATTACHMENTS, CALIBRATED, day, inside, PEOPLE, PROCEDURES, SAMPLING, TYPE_I_SMALL, TYPE_I_SOLID, VERSIONS } from "../sampleParts";
import { INVENTED } from "../sampleSheet";

/** Registration number of the sample: well formed, and in no schedule. */
const REGISTRATION = "CMTOE999XX";

const PLAN: PlanContent = {
  subtitle: `${INVENTED} Prepared for 2025-26; blue cells are inputs.`,
  entity: {
    name: { value: "Narmada Vista Cement (sample)" },
    registration: { value: REGISTRATION, note: "Not in any schedule; the target in Reference Data is typed" },
    sector: { value: "cement" },
    subSector: { value: "integrated" },
    ...PEOPLE,
    established: { value: "2009" },
    address: { value: "Plot 7, Limestone Road, Sampleganj, Madhya Pradesh" },
    office: { value: "14 Sample Marg, Indore, 0731 000 0001, office@sample.invalid" },
    patNumber: { value: "CMT0000XX" },
  },
  boundary: [
    inside("Crushing and raw material preparation", "Part of cement making"),
    inside("Pyro-processing: preheater, calciner, kiln, cooler", "Part of cement making"),
    inside("Cement grinding and packing", "Part of cement making"),
    inside("Captive power plant and waste heat recovery", "Power used on site"),
    inside("Solar plant", "Power used on site"),
    inside("DG sets", "Power used on site"),
    inside("Internal transport of process and material", "Fuel is burnt inside the gate"),
    { process: "Colony", inside: "No", reason: "Not part of production, Procedure 4.4(3)", proof: "Meter EM-COLONY", since: day(2025, 4, 1) },
  ],
  products: [
    { product: "Clinker", productName: "Portland clinker", unit: "t", role: "clinker" },
    { product: "OPC", productName: "Ordinary Portland cement", unit: "t", role: "cement" },
    { product: "PPC", productName: "Portland pozzolana cement", unit: "t", role: "cement" },
  ],
  streams: [
    { stream: "Imported coal", material: "imported coal", use: "kiln", measurement: "Weighbridge and stock balance", unit: "t", factorType: "Type I", typeReason: TYPE_I_SOLID, source: "Annex IV", sampling: "SP-1", laboratory: "Plant laboratory" },
    { stream: "Petcoke", material: "petcoke", use: "kiln", measurement: "Weighbridge and stock balance", unit: "t", factorType: "Type I", typeReason: TYPE_I_SOLID, source: "Annex IV", sampling: "SP-1", laboratory: "Plant laboratory" },
    { stream: "RDF", material: "RDF", use: "kiln", measurement: "Weigh feeder", unit: "t", factorType: "Type I", typeReason: "Below 10 % of total emissions", biomass: 40, source: "Annex IV; biogenic share from quarterly analysis", sampling: "SP-2", laboratory: "Plant laboratory" },
    { stream: "HSD", material: "HSD", use: "kiln", measurement: "Flow meter", unit: "kL", factorType: "Type I", typeReason: TYPE_I_SMALL, source: "Annex IV", laboratory: "Supplier's certificate" },
    { stream: "Domestic coal", material: "Indian coal", use: "captive power", measurement: "Weighbridge and stock balance", unit: "t", factorType: "Type I", typeReason: TYPE_I_SOLID, source: "Annex IV", sampling: "SP-1", laboratory: "Plant laboratory" },
    { stream: "HSD", material: "HSD", use: "DG", measurement: "Flow meter", unit: "kL", factorType: "Type I", typeReason: TYPE_I_SMALL, source: "Annex IV", laboratory: "Supplier's certificate" },
    { stream: "HSD", material: "HSD", use: "internal transport", measurement: "Flow meter", unit: "kL", factorType: "Type I", typeReason: TYPE_I_SMALL, source: "Annex IV", laboratory: "Supplier's certificate" },
  ],
  meters: [
    { meter: "EM-GRID", measures: "Grid power at the main incomer", powerKind: "grid", location: "132 kV switchyard", range: "0-40 MW", uncertainty: 0.2, ...CALIBRATED },
    { meter: "EM-CPP", measures: "Captive power, net of auxiliaries", powerKind: "own captive", location: "CPP control room", range: "0-15 MW", uncertainty: 0.5, ...CALIBRATED },
    { meter: "EM-WHR", measures: "Waste heat recovery power, net", powerKind: "waste heat", location: "WHR control room", range: "0-5 MW", uncertainty: 0.5, ...CALIBRATED },
    { meter: "EM-SOLAR", measures: "Solar power", powerKind: "own renewable", location: "Solar switchroom", range: "0-3 MW", uncertainty: 0.5, contract: "Own plant; undertaking NDC-2025 against double counting", ...CALIBRATED },
    { meter: "EM-DG", measures: "DG sets", powerKind: "DG", location: "DG house", range: "0-2 MW", uncertainty: 0.5, ...CALIBRATED },
    { meter: "EM-COLONY", measures: "Colony", powerKind: "colony", location: "Colony substation", range: "0-1 MW", uncertainty: 0.5, ...CALIBRATED },
    { meter: "WB-1", measures: "Kiln fuels", location: "Main gate weighbridge", range: "0-100 t", uncertainty: 0.1, ...CALIBRATED },
    { meter: "WB-2", measures: "Captive power coal", location: "CPP gate weighbridge", range: "0-100 t", uncertainty: 0.1, ...CALIBRATED },
    { meter: "WF-3", measures: "RDF", location: "Preheater platform", range: "0-10 t/h", uncertainty: 1, ...CALIBRATED },
    { meter: "FM-1", measures: "HSD, kiln", location: "Kiln day tank", range: "0-5 kL/h", uncertainty: 0.5, ...CALIBRATED },
    { meter: "FM-2", measures: "HSD, DG", location: "DG day tank", range: "0-2 kL/h", uncertainty: 0.5, ...CALIBRATED },
    { meter: "FM-3", measures: "HSD, vehicles", location: "Fuel station", range: "0-5 kL/h", uncertainty: 0.5, ...CALIBRATED },
  ],
  sampling: SAMPLING,
  procedures: PROCEDURES,
  method: {
    calcination: { value: "Type I factor", note: "Clinker is analysed daily, raw meal is not" },
    gwp: { value: "AR5", note: "As printed in Annex I; cement has no PFC" },
    internalTransport: { value: "counted" },
    alternativeFuels: { value: "fossil share counted", note: "No recommendation of NSC-ICM applied for" },
    billPeriod: { value: "replaced by the meter" },
    electricityTolerance: { value: 1 },
    fuelTolerance: { value: 2 },
    coverageMonths: { value: 12 },
    clinkerPower: { value: 61, note: "From the section meters of 2024-25" },
    grindingPower: { value: 31, note: "From the section meters of 2024-25" },
  },
  versions: VERSIONS,
  acva: ACVA,
};

const REFERENCE: ReferenceContent = {
  subtitle: `${INVENTED} Verified baseline, previous year, targets and measures.`,
  baseline: {
    baselineYear: { value: "2023-24" },
    baselineGei: { value: 0.6004 },
    baselineOutput: { value: 1_498_200 },
    gridFactor: { value: 0.727, note: "CEA CO2 Baseline Database V20.0, FY2023-24" },
  },
  production: [
    { product: "Clinker", unit: "t", baselineProduced: 968_400, previousProduced: 986_700 },
    { product: "OPC", unit: "t", baselineProduced: 351_800, previousProduced: 357_200 },
    { product: "PPC", unit: "t", baselineProduced: 992_600, previousProduced: 1_021_300 },
  ],
  targets: [
    { targetYear: "2025-26", target: 0.5965, notification: "Typed for the sample; no notification", schedule: "sample" },
    { targetYear: "2026-27", target: 0.5868, notification: "Typed for the sample; no notification", schedule: "sample" },
  ],
  previousYear: [
    { e2Line: "B1.ii", e2Label: "Total equivalent product", unit: "t", previousValue: 1_532_400 },
    { e2Line: "B2.1", e2Label: "Electricity purchased", unit: "Million kWh", previousValue: 38.42 },
    { e2Line: "B2.2", e2Label: "Electricity generated", unit: "Million kWh", previousValue: 66.87 },
    { e2Line: "B2.3", e2Label: "Electricity exported", unit: "Million kWh", previousValue: 0 },
    { e2Line: "B2.5", e2Label: "Solid fuel", unit: "Million kcal", previousValue: 868_300 },
    { e2Line: "B2.6", e2Label: "Liquid fuel", unit: "Million kcal", previousValue: 6_120 },
    { e2Line: "B2.7", e2Label: "Gaseous fuel", unit: "Million kcal", previousValue: 0 },
    { e2Line: "B2.10", e2Label: "Normalised energy total", unit: "TOE", previousValue: 89_950, normalised: 89_400 },
    { e2Line: "B2.11", e2Label: "Direct GHG, energy", unit: "tCO2e", previousValue: 352_800 },
    { e2Line: "B2.12", e2Label: "Indirect GHG, energy", unit: "tCO2e", previousValue: 27_930 },
    { e2Line: "B2.13", e2Label: "Direct GHG, process", unit: "tCO2e", previousValue: 522_160 },
    { e2Line: "B3.2", e2Label: "Specific energy, normalised", unit: "TOE/t", previousValue: 0.0587, normalised: 0.0576 },
  ],
  measures: [
    { measure: "Second string of waste heat recovery", measureYear: "2025-26", ghgBefore: 41_200, ghgAfter: 37_900, investment: 184_000_000 },
    { measure: "RDF feeding raised from 5 to 8 % of kiln heat", measureYear: "2025-26", ghgBefore: 298_500, ghgAfter: 289_300, investment: 62_500_000 },
  ],
  attachments: ATTACHMENTS,
};

/** All sheets of the sample workbook: plan, reference data and the twelve months. */
export function cementSample(): readonly SheetPlan[] {
  return [planSheet(PLAN), referenceSheet(REFERENCE), ...cementMonths().map(monthSheet)];
}
