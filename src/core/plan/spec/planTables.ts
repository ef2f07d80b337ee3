/** The Monitoring Plan's sections: the thirteen minimum contents of the Procedure, 5(6), and what checks need beside them. */
import { choiceField, dateField, numberField, once, table, textField } from "./tableSpec";
import type { ItemListSpec, TableSpec } from "./tableSpec";
import { FACTOR_TYPE_WORDS, INSIDE_WORDS, POWER_WORDS, ROLE_WORDS, TREATMENT_WORDS, USE_WORDS } from "./choiceWords";
import { METHOD_ITEMS } from "./methodItems";
import { ENTITY_ITEMS, ACVA_ITEMS } from "./entityItems";

export type ProductRole = keyof typeof ROLE_WORDS;

/**
 * How a stream counts: burnt, giving off its CO2, by the carbon that enters and leaves, made and used inside with its
 * carbon counted upstream, as a biogenic memo beside the total, or as the notional emissions of a bought intermediate.
 */
export type Treatment = keyof typeof TREATMENT_WORDS;

const LABORATORY = textField("laboratory", "Laboratory", { width: 20 });

/** What a row is called in the sector's list of products or streams. */
const usualName = (what: "product" | "stream") =>
  textField("usual", `Usual ${what}`, {
    width: 18,
    help: `Name in the sector's list: what the ${what} is to ratios and checks, whatever it is called here. Blank: by its own name`,
  });

export const BOUNDARY_TABLE = table({
  id: "boundary",
  title: "2. Gate-to-gate boundary",
  keys: ["process", "inside"],
  fields: [
    textField("process", "Process", { width: 28, help: "Each process on the site" }),
    choiceField("inside", "Inside the boundary", { words: INSIDE_WORDS }),
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
      words: ROLE_WORDS,
      help: "clinker and cement follow the cement method; others count by their equivalence factor",
    }),
    numberField("equivalence", "Equivalence factor", {
      figure: once("equivalence"),
      help: "Tonnes of equivalent product per tonne; cement takes it from clinker factors, ground slag from energy per tonne",
    }),
    textField("equivalenceSource", "Source of the factor", { width: 24 }),
    usualName("product"),
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
    choiceField("use", "Use", { words: USE_WORDS }),
    textField("measurement", "Measurement method", { width: 22 }),
    textField("unit", "Unit", { width: 9 }),
    choiceField("factorType", "Factor type", {
      words: FACTOR_TYPE_WORDS,
      help: "Type II is the rule for solid, gaseous and process streams",
    }),
    textField("typeReason", "Reason for Type I", {
      width: 22,
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
    textField("source", "Source of the figures", { width: 20 }),
    textField("sampling", "Sampling plan", { width: 15 }),
    LABORATORY,
    choiceField("treatment", "Treatment", {
      words: TREATMENT_WORDS,
      help: "Blank: by the material. internal: made and used here, carbon counted upstream. notional: bought, by the factor stated",
    }),
    numberField("carbon", "Carbon", {
      figure: once("percent", "plausible.carbon"),
      unit: "%",
      help: "For a mass balance, where the month sheets give none",
    }),
    usualName("stream"),
  ],
});

export const METER_TABLE = table({
  id: "meters",
  title: "5. Meters and measuring equipment",
  keys: ["meter", "location"],
  fields: [
    textField("meter", "Meter", { help: "Id used in the month sheets" }),
    textField("measures", "Measures", { width: 24, help: "Stream, or kind of power" }),
    choiceField("powerKind", "Kind of power", { words: POWER_WORDS, help: "For electricity meters" }),
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
    LABORATORY,
    textField("accreditation", "NABL accreditation", { width: 18 }),
    textField("standard", "Standard", { width: 18 }),
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
    textField("description", "How it is done here", { width: 34 }),
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
    textField("change", "What changed", { width: 24 }),
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
