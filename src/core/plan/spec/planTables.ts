/** The Monitoring Plan's sections: the thirteen minimum contents of the Procedure, 5(6), and what checks need beside them. */
import { choiceField, choiceItem, dateField, item, itemList, numberField, numberItem, once, table, textField } from "./tableSpec";
import type { ItemListSpec, TableSpec } from "./tableSpec";
import {
  ALTERNATIVE_FUEL_WORDS,
  BILL_WORDS,
  BITUMINOUS_WORDS,
  CARBON_RATIO_WORDS,
  GAS_RATIO_WORDS,
  OWN_GENERATION_WORDS,
  PFC_EDITION_WORDS,
  CALCINATION_WORDS,
  FACTOR_TYPE_WORDS,
  FUEL_USES,
  INSIDE_WORDS,
  PACK_WORDS,
  PFC_METHOD_WORDS,
  POTLINE_WORDS,
  POWER_KINDS,
  POWER_WORDS,
  ROLE_WORDS,
  SECTOR_WORDS,
  SUB_SECTOR_WORDS,
  TRANSPORT_WORDS,
  TREATMENT_WORDS,
  USE_WORDS,
  YES_NO_WORDS,
} from "./choiceWords";

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

/**
 * How a stream counts: burnt, giving off its CO2, by the carbon that enters and leaves, made and used inside with its
 * carbon counted upstream, as a biogenic memo beside the total, or as the notional emissions of a bought intermediate.
 */
export const TREATMENTS = [
  "combustion",
  "process",
  "mass balance in",
  "mass balance out",
  "internal",
  "biogenic memo",
  "notional",
] as const;
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
    choiceItem("sector", "Sector", { choices: SECTORS, words: SECTOR_WORDS, help: "Decides the method" }),
    choiceItem("subSector", "Sub-sector", {
      choices: SUB_SECTORS,
      words: SUB_SECTOR_WORDS,
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
    numberItem("ccus", "CO2 captured and bonded or stored, whole year", {
      figure: once("amount"),
      unit: "t",
      help: "Only with the receiver's proof; leave blank when there is none",
    }),
  ],
});

export const METHOD_ITEMS = itemList({
  id: "method",
  title: "8. Method choices, with reasons in the note",
  items: [
    choiceItem("pack", "Parameters", {
      choices: ["compliance year", "official workbook"],
      words: PACK_WORDS,
      help: "official workbook: the parameters of the Bureau's pro-forma, to see why its number differs",
    }),
    choiceItem("calcination", "Calcination of clinker", {
      choices: ["Type I factor", "CSI B2"],
      words: CALCINATION_WORDS,
      help: "Type I: notified factor per tonne of clinker; CSI B2: from CaO and MgO of the clinker",
    }),
    choiceItem("gwp", "Global warming potentials", {
      choices: ["AR5", "AR6", "AR4", "SAR"],
      help: "Annex I of the Procedure prints AR5",
    }),
    choiceItem("internalTransport", "Fuel of internal transport", {
      choices: ["counted", "left out"],
      words: TRANSPORT_WORDS,
      help: "Inside the gate it is a direct emission; leaving it out requires a reason",
    }),
    choiceItem("alternativeFuels", "Alternative fuels", {
      choices: ["fossil share counted", "zero with NSC-ICM reference"],
      words: ALTERNATIVE_FUEL_WORDS,
      help: "Zero only with the reference of the recommendation",
    }),
    choiceItem("bituminousCoal", "Factor of other bituminous coal", {
      choices: ["96.1 Annexure IV", "94.6 IPCC 2006"],
      words: BITUMINOUS_WORDS,
      help: "Annexure IV prints 96.1 t/TJ where IPCC 2006 and the official workbook have 94.6; blank: 96.1",
    }),
    choiceItem("carbonRatio", "Carbon to CO2", {
      choices: ["44/12", "3.664"],
      words: CARBON_RATIO_WORDS,
      help: "Equations I and X print 44/12, 5(7)(iii) prints 3.664; blank: 44/12",
    }),
    choiceItem("gasRatio", "NCV from GCV of a gas", {
      choices: ["0.90 Procedure", "0.95 official workbook"],
      words: GAS_RATIO_WORDS,
      help: "5(9)(iii) prints 0.90, the official workbook takes 0.95; blank: 0.90",
    }),
    choiceItem("ownGeneration", "Factor of own generation", {
      choices: ["sets that burn fuel", "all own sets"],
      words: OWN_GENERATION_WORDS,
      help:
        "5(18): by the net heat rate of the sets that burn fuel, or averaged with waste heat and renewable sets; " +
        "blank: sets that burn fuel",
    }),
    choiceItem("pfcCoefficients", "PFC coefficients", {
      choices: ["IPCC 2006", "2019 Refinement"],
      words: PFC_EDITION_WORDS,
      help: "The aluminium pro-forma prints those of 2006; blank: IPCC 2006",
    }),
    choiceItem("billPeriod", "Bills that do not run with the month", {
      choices: ["replaced by the meter"],
      words: BILL_WORDS,
      help: "The meter's own readings of the month count, and the bill is only compared with them",
    }),
    numberItem("electricityTolerance", "Reconciliation tolerance, electricity", {
      figure: once("percent"),
      unit: "%",
      help: "Blank: 1 %, a project default, not law",
    }),
    numberItem("fuelTolerance", "Reconciliation tolerance, fuels", {
      figure: once("percent"),
      unit: "%",
      help: "Blank: 2 %, a project default, not law",
    }),
    numberItem("coverageMonths", "Coverage months of the compliance year", {
      figure: once("months"),
      unit: "months",
      help: "12; the target rules are read by some as 7 or 3 for 2025-26",
    }),
    numberItem("clinkerHeat", "Notional heat of imported clinker", {
      figure: once("specificEnergy", "plausible.kilnHeat"),
      unit: "kcal/kg clinker",
      help: "Blank: the kiln's own figure of the period",
    }),
    numberItem("clinkerPower", "Notional power of imported clinker", {
      figure: once("specificEnergy", "plausible.clinkerPower"),
      unit: "kWh/t clinker",
      help: "Power up to the clinker silo",
    }),
    choiceItem("potline", "Potline technology", {
      choices: ["CWPB", "SWPB", "VSS", "HSS"],
      words: POTLINE_WORDS,
      help: "Aluminium: decides the PFC coefficients",
    }),
    choiceItem("pfcMethod", "PFC method", {
      choices: ["slope", "overvoltage", "Tier 1"],
      words: PFC_METHOD_WORDS,
      help: "Aluminium: slope and overvoltage need the potline's anode-effect data",
    }),
    numberItem("grindingPower", "Grinding power of exported clinker", {
      figure: once("specificEnergy", "plausible.grindingPower"),
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
    choiceItem("otherServices", "Has advised the entity or prepared its data", {
      choices: ["No", "Yes"],
      words: YES_NO_WORDS,
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
    choiceField("inside", "Inside the boundary", { choices: ["Yes", "No"], words: INSIDE_WORDS }),
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
      words: ROLE_WORDS,
      help: "clinker and cement follow the cement method; others count by their equivalence factor",
    }),
    numberField("equivalence", "Equivalence factor", {
      figure: once("equivalence"),
      help: "Tonnes of equivalent product per tonne; cement takes it from clinker factors, ground slag from energy per tonne",
    }),
    textField("equivalenceSource", "Source of the factor", { width: 24 }),
    textField("usual", "Usual product", {
      width: 18,
      help: "Name in the sector's list: what the product is to ratios and checks, whatever it is called here. Blank: by its own name",
    }),
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
    choiceField("use", "Use", { choices: FUEL_USES, words: USE_WORDS }),
    textField("measurement", "Measurement method", { width: 22 }),
    textField("unit", "Unit", { width: 9 }),
    choiceField("factorType", "Factor type", {
      choices: ["Type I", "Type II"],
      words: FACTOR_TYPE_WORDS,
      help: "Type II is the rule for solid, gaseous and process streams",
    }),
    textField("typeReason", "Reason for Type I", {
      width: 26,
      help: "Unreasonable cost, infeasible, or a liquid or gas stream below 10 %",
    }),
    numberField("ncv", "NCV", {
      figure: once("calorificValue"),
      unit: "kcal/kg",
      help: "Only where the month sheets give none; per L, Nm3 or Sm3 when measured by volume, per kg where the density is given",
    }),
    numberField("factor", "CO2 factor", {
      figure: once("factor"),
      unit: "tCO2/TJ",
      help: "Measured factor; blank takes Annex IV. t/t for carbonates",
    }),
    numberField("oxidation", "Oxidation factor", {
      figure: once("fraction", "plausible.oxidation"),
      help: "0 to 1; blank is 1, as the Procedure says when it is not measured",
    }),
    numberField("biomass", "Biomass share", { figure: once("percent"), unit: "%", help: "Share of the energy that is biogenic" }),
    numberField("density", "Density", {
      figure: once("density", "plausible.density"),
      unit: "t/kL",
      help: "For liquids measured by volume; blank takes the PPAC figure",
    }),
    textField("source", "Source of the figures", { width: 24 }),
    textField("sampling", "Sampling plan", { width: 20 }),
    textField("laboratory", "Laboratory", { width: 20 }),
    choiceField("treatment", "Treatment", {
      choices: TREATMENTS,
      words: TREATMENT_WORDS,
      help: "Blank: by the material. internal: made and used here, carbon counted upstream. notional: bought, by the factor stated",
    }),
    numberField("carbon", "Carbon", {
      figure: once("percent", "plausible.carbon"),
      unit: "%",
      help: "For a mass balance, where the month sheets give none",
    }),
    textField("usual", "Usual stream", {
      width: 18,
      help: "Name in the sector's list: what the stream is to ratios and checks, whatever it is called here. Blank: by its own name",
    }),
  ],
});

export const METER_TABLE = table({
  id: "meters",
  title: "5. Meters and measuring equipment",
  keys: ["meter", "location"],
  fields: [
    textField("meter", "Meter", { help: "Id used in the month sheets" }),
    textField("measures", "Measures", { width: 24, help: "Stream, or kind of power" }),
    choiceField("powerKind", "Kind of power", { choices: POWER_KINDS, words: POWER_WORDS, help: "For electricity meters" }),
    textField("location", "Location", { width: 24 }),
    textField("range", "Range", { width: 14 }),
    numberField("uncertainty", "Uncertainty", { figure: once("percent", "plausible.uncertainty"), unit: "%" }),
    dateField("calibrationDue", "Calibration due"),
    numberField("supplierFactor", "Supplier factor", {
      figure: once("powerFactor"),
      unit: "tCO2/MWh",
      help: "For a dedicated PPA or outside captive plant, verified",
    }),
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
    numberField("externalGap", "Gap to external laboratory", {
      figure: once("difference"),
      unit: "kcal/kg",
      help: "External less internal result of one sample; beyond 71.7 it is added to the results, 5(15)",
    }),
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
