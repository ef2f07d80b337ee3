/** The Monitoring Plan's sections: the thirteen minimum contents of the Procedure, 5(6), and what checks need beside them. */
import { choiceField, dateField, item, itemList, numberField, table, textField } from "./tableSpec";
import type { ItemListSpec, TableSpec } from "./tableSpec";
import { FUEL_USES, POWER_KINDS } from "./monthTables";

export const SECTORS = [
  "cement",
  "aluminium",
  "chlor-alkali",
  "pulp and paper",
  "textiles",
  "petroleum refinery",
  "petrochemicals",
  "iron and steel",
  "fertiliser",
] as const;
export type Sector = (typeof SECTORS)[number];

/** Sub-sectors of all sectors; which belong to which stands in the sectors' profiles. */
export const SUB_SECTORS = [
  "integrated",
  "grinding",
  "clinkerisation",
  "smelter",
  "refinery",
  "cold rolling",
  "secondary",
  "membrane",
  "wood",
  "agro",
  "recycled",
  "speciality",
  "composite",
  "spinning",
  "processing",
  "fibre",
  "cracker",
  "aromatics",
  "polymer",
  "integrated steel",
  "sponge iron",
  "EAF or IF",
  "ammonia-urea",
  "ammonia",
  "complex",
  "general",
] as const;
export type SubSector = (typeof SUB_SECTORS)[number];

export const PRODUCT_ROLES = ["main product", "clinker", "cement", "intermediate", "by-product"] as const;
export type ProductRole = (typeof PRODUCT_ROLES)[number];

/** How a stream counts: burnt, giving off its CO2, or by the carbon that enters and leaves. */
export const TREATMENTS = ["combustion", "process", "mass balance in", "mass balance out"] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** Sectors without a final notification: their result is a shadow calculation. */
export const SHADOW_SECTORS: readonly Sector[] = ["iron and steel", "fertiliser"];

export const ENTITY_ITEMS = itemList({
  id: "entity",
  title: "1. Obligated entity",
  items: [
    item("name", "Name of obligated entity", "text", {
      synonyms: ["entity name", "company", "इकाई का नाम"],
      help: "As registered on the portal",
    }),
    item("registration", "Registration number", "text", {
      synonyms: ["registration no", "reg no", "पंजीकरण संख्या"],
      help: "Pattern CMTOE085RJ; the PAT number is another one",
    }),
    item("sector", "Sector", "choice", { choices: SECTORS, help: "Decides the method" }),
    item("subSector", "Sub-sector", "choice", {
      choices: SUB_SECTORS,
      help: "As in the Bureau's pro-formas; for cement: integrated, grinding or clinkerisation",
    }),
    item("year", "Compliance year", "text", { synonyms: ["financial year", "fy", "वित्तीय वर्ष"], help: "2025-26" }),
    item("established", "Year of establishment", "text"),
    item("address", "Unit address", "text"),
    item("chiefExecutive", "Chief executive, designation, mobile, e-mail", "text"),
    item("office", "Registered office, phone, e-mail", "text"),
    item("energyManager", "Energy manager, registration number", "text", { help: "Name, certification number, designation" }),
    item("energyManagerAppointed", "Energy manager appointed on", "date"),
    item("energyManagerDuties", "Energy manager's duties", "text"),
    item("e2SubmittedOn", "Previous year's Form E2 submitted on", "date", { help: "Evidence of timely submission goes with Form A" }),
    item("patNumber", "PAT registration number", "text"),
    item("ccus", "CO2 captured and bonded or stored, whole year", "number", {
      unit: "t",
      help: "Only with the receiver's proof; leave blank when there is none",
    }),
  ],
});

export const METHOD_ITEMS = itemList({
  id: "method",
  title: "8. Method choices, with reasons in the note",
  items: [
    item("pack", "Parameters", "choice", {
      choices: ["compliance year", "official workbook"],
      help: "official workbook: the parameters of the Bureau's pro-forma, to see why its number differs",
    }),
    item("calcination", "Calcination of clinker", "choice", {
      choices: ["Type I factor", "CSI B2"],
      help: "Type I: notified factor per tonne of clinker; CSI B2: from CaO and MgO of the clinker",
    }),
    item("gwp", "Global warming potentials", "choice", {
      choices: ["AR5", "AR6", "AR4", "SAR"],
      help: "Annex I of the Procedure prints AR5",
    }),
    item("internalTransport", "Fuel of internal transport", "choice", {
      choices: ["counted", "left out"],
      help: "Inside the gate it is a direct emission; leaving it out wants a reason",
    }),
    item("alternativeFuels", "Alternative fuels", "choice", {
      choices: ["fossil share counted", "zero with NSC-ICM reference"],
      help: "Zero only with the reference of the recommendation",
    }),
    item("billPeriod", "Bills that do not run with the month", "choice", { choices: ["apportioned by days", "replaced by the meter"] }),
    item("electricityTolerance", "Reconciliation tolerance, electricity", "number", {
      unit: "%",
      help: "Blank: 1 %, a project default, not law",
    }),
    item("fuelTolerance", "Reconciliation tolerance, fuels", "number", { unit: "%", help: "Blank: 2 %, a project default, not law" }),
    item("coverageMonths", "Coverage months of the compliance year", "number", {
      unit: "months",
      help: "12; the target rules are read by some as 7 or 3 for 2025-26",
    }),
    item("clinkerHeat", "Notional heat of imported clinker", "number", {
      unit: "kcal/kg clinker",
      help: "Blank: the kiln's own figure of the period",
    }),
    item("clinkerPower", "Notional power of imported clinker", "number", { unit: "kWh/t clinker", help: "Power up to the clinker silo" }),
    item("potline", "Potline technology", "choice", {
      choices: ["CWPB", "SWPB", "VSS", "HSS"],
      help: "Aluminium: decides the PFC coefficients",
    }),
    item("pfcMethod", "PFC method", "choice", {
      choices: ["slope", "overvoltage", "Tier 1"],
      help: "Aluminium: slope and overvoltage need the potline's anode-effect data",
    }),
    item("grindingPower", "Grinding power of exported clinker", "number", {
      unit: "kWh/t cement",
      help: "Power of the cement mills and packing",
    }),
  ],
});

export const ACVA_ITEMS = itemList({
  id: "acva",
  title: "10. Accredited carbon verification agency",
  items: [
    item("agency", "Agency", "text"),
    item("accreditation", "Accreditation number", "text"),
    item("engagedOn", "Engaged on", "date", { help: "Verification takes 8 to 12 weeks; forms are due on 31 July" }),
    item("otherServices", "Has advised the entity or prepared its data", "choice", {
      choices: ["No", "Yes"],
      help: "An agency that advised may not verify",
    }),
  ],
});

export const BOUNDARY_TABLE = table({
  id: "boundary",
  title: "2. Gate-to-gate boundary",
  keys: ["process", "inside"],
  fields: [
    textField("process", "Process", { width: 28, help: "Each process on the site" }),
    choiceField("inside", "Inside the boundary", { choices: ["Yes", "No"] }),
    textField("reason", "Reason", { width: 30, help: "Why it is in or out" }),
    textField("proof", "Meter or document of the exclusion", { width: 26, help: "What shows the excluded quantity" }),
    dateField("since", "Since"),
    textField("approval", "BEE approval of a change"),
  ],
});

export const PRODUCT_TABLE = table({
  id: "products",
  title: "3. Products and equivalence",
  keys: ["product", "role"],
  fields: [
    textField("product", "Product", { help: "Id used in the month sheets" }),
    textField("productName", "Name", { width: 28 }),
    textField("unit", "Unit", { width: 9 }),
    choiceField("role", "Role", {
      choices: PRODUCT_ROLES,
      help: "clinker and cement follow the cement method; others count by their equivalence factor",
    }),
    numberField("equivalence", "Equivalence factor", {
      help: "Tonnes of equivalent product per tonne; cement takes it from clinker factors",
    }),
    textField("equivalenceSource", "Source of the factor", { width: 24 }),
  ],
});

export const STREAM_TABLE = table({
  id: "streams",
  title: "4. Source streams",
  keys: ["stream", "material", "use"],
  fields: [
    textField("stream", "Stream", { help: "Id used in the month sheets" }),
    textField("material", "Material", {
      width: 22,
      help: "Name, alias or id of the factor catalogue: imported coal, petcoke, HSD, RDF ...",
    }),
    choiceField("use", "Use", { choices: FUEL_USES }),
    textField("measurement", "Measurement method", { width: 22 }),
    textField("unit", "Unit", { width: 9 }),
    choiceField("factorType", "Factor type", {
      choices: ["Type I", "Type II"],
      help: "Type II is the rule for solid, gaseous and process streams",
    }),
    textField("typeReason", "Reason for Type I", {
      width: 26,
      help: "Unreasonable cost, infeasible, or a liquid or gas stream below 10 %",
    }),
    numberField("ncv", "NCV", { unit: "kcal/kg", help: "Only where the month sheets give none; per L or Sm3 when measured by volume" }),
    numberField("factor", "CO2 factor", { unit: "tCO2/TJ", help: "Measured factor; blank takes Annex IV. t/t for carbonates" }),
    numberField("oxidation", "Oxidation factor", { help: "0 to 1; blank is 1, as the Procedure says when it is not measured" }),
    numberField("biomass", "Biomass share", { unit: "%", help: "Share of the energy that is biogenic" }),
    numberField("density", "Density", { unit: "t/kL", help: "For liquids measured by volume; blank takes the PPAC figure" }),
    textField("source", "Source of the figures", { width: 24 }),
    textField("sampling", "Sampling plan", { width: 20 }),
    textField("laboratory", "Laboratory", { width: 20 }),
    choiceField("treatment", "Treatment", {
      choices: TREATMENTS,
      help: "Blank: by the material. Mass balance counts the carbon that enters and leaves",
    }),
    numberField("carbon", "Carbon", { unit: "%", help: "For a mass balance, where the month sheets give none" }),
  ],
});

export const METER_TABLE = table({
  id: "meters",
  title: "5. Meters and measuring equipment",
  keys: ["meter", "location"],
  fields: [
    textField("meter", "Meter", { help: "Id used in the month sheets" }),
    textField("measures", "Measures", { width: 24, help: "Stream, or kind of power" }),
    choiceField("powerKind", "Kind of power", { choices: POWER_KINDS, help: "For electricity meters" }),
    textField("location", "Location", { width: 24 }),
    textField("range", "Range", { width: 14 }),
    numberField("uncertainty", "Uncertainty", { unit: "%" }),
    dateField("calibrationDue", "Calibration due"),
    numberField("supplierFactor", "Supplier factor", { unit: "tCO2/MWh", help: "For a dedicated PPA or outside captive plant, verified" }),
    textField("contract", "Contract or undertaking", {
      width: 24,
      help: "For renewable power: contract and no-double-counting undertaking",
    }),
  ],
});

export const SAMPLING_TABLE = table({
  id: "sampling",
  title: "6. Sampling, laboratories and analysis",
  keys: ["samplingPlan", "frequency"],
  fields: [
    textField("samplingPlan", "Sampling plan"),
    textField("place", "Place and quantity", { width: 24 }),
    textField("frequency", "Frequency", { width: 22 }),
    textField("custody", "Storage, transport, chain of custody", { width: 28 }),
    textField("laboratory", "Laboratory", { width: 20 }),
    textField("accreditation", "NABL accreditation", { width: 18 }),
    textField("standard", "Standard", { width: 20 }),
    numberField("externalGap", "Gap to external laboratory", { unit: "kcal/kg" }),
  ],
});

export const PROCEDURE_TABLE = table({
  id: "procedures",
  title: "7. Procedures and responsibilities",
  keys: ["content", "description"],
  fields: [
    textField("content", "Content", { width: 34 }),
    textField("description", "How it is done here", { width: 40 }),
    textField("responsible", "Responsible", { width: 20 }),
    textField("document", "Document", { width: 20 }),
  ],
});

export const VERSION_TABLE = table({
  id: "versions",
  title: "9. Versions of this plan",
  keys: ["version", "effectiveFrom"],
  fields: [
    textField("version", "Version", { width: 9 }),
    dateField("effectiveFrom", "Effective from"),
    dateField("submittedOn", "Submitted to BEE on"),
    textField("approval", "BEE approval"),
    textField("change", "What changed", { width: 34 }),
  ],
});

/** The contents of 5(6) that a procedure row describes, in the Procedure's order. */
export const PROCEDURE_CONTENTS: readonly { readonly clause: string; readonly label: string }[] = [
  { clause: "5(6).2", label: "Diagram of sources, streams, meters and sampling points" },
  { clause: "5(6).3", label: "Methodology for each stream" },
  { clause: "5(6).5", label: "Traceable references for energy, production and factors" },
  { clause: "5(6).6", label: "Data flow and control" },
  { clause: "5(6).7", label: "Sampling procedure" },
  { clause: "5(6).8", label: "Internal and external testing" },
  { clause: "5(6).9", label: "Regular evaluation of the plan" },
  { clause: "5(6).10", label: "Assignment of responsibilities" },
  { clause: "5(6).12", label: "Analysis methods for each factor" },
];

export const PLAN_SECTIONS: readonly (ItemListSpec | TableSpec)[] = [
  ENTITY_ITEMS,
  BOUNDARY_TABLE,
  PRODUCT_TABLE,
  STREAM_TABLE,
  METER_TABLE,
  SAMPLING_TABLE,
  PROCEDURE_TABLE,
  METHOD_ITEMS,
  VERSION_TABLE,
  ACVA_ITEMS,
];
