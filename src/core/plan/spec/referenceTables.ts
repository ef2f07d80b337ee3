/** Reference Data: what other years and the notification say, by the same stream and product ids as the plan. */
import {
  choiceField,
  dateField,
  item,
  itemList,
  numberField,
  numberItem,
  once,
  quantityField,
  table,
  textField,
  wholeField,
} from "./tableSpec";
import { YES_NO_WORDS } from "./choiceWords";
import type { ItemListSpec, TableSpec } from "./tableSpec";

export const BASELINE_ITEMS = itemList({
  id: "baseline",
  title: "1. Verified baseline",
  items: [
    item("baselineYear", "Baseline year", "text", { help: "2023-24" }),
    numberItem("baselineGei", "Baseline GEI", { figure: once("factor"), unit: "tCO2e/t" }),
    numberItem("baselineOutput", "Baseline output of equivalent product", { figure: once("amount"), unit: "t", decimals: 3 }),
    numberItem("gridFactor", "Grid factor of the verified baseline", {
      figure: once("powerFactor", "plausible.gridFactor"),
      limits: { min: 0.001, max: 2 },
      unit: "tCO2/MWh",
      help: "Frozen for all compliance years; blank takes 0.727 (CEA, FY2023-24)",
    }),
  ],
});

export const BASELINE_PRODUCTION_TABLE = table({
  id: "baselineProduction",
  title: "2. Production of the baseline and the previous year",
  keys: ["product", "baselineProduced"],
  fields: [
    textField("product", "Product"),
    textField("unit", "Unit", { width: 9 }),
    quantityField("baselineProduced", "Baseline year", {
      figure: once("amount"),
      help: "The largest cement of the baseline year is the major product",
    }),
    quantityField("previousProduced", "Previous year", { figure: once("amount") }),
  ],
});

export const TARGET_TABLE = table({
  id: "targets",
  title: "3. Notified targets",
  keys: ["targetYear", "target"],
  fields: [
    textField("targetYear", "Compliance year"),
    numberField("target", "GEI target", { figure: once("factor"), unit: "tCO2e/t" }),
    textField("notification", "Notification number", { width: 24 }),
    dateField("notifiedOn", "Notification date"),
    textField("schedule", "Schedule", { width: 14 }),
  ],
});

export const PREVIOUS_YEAR_TABLE = table({
  id: "previousYear",
  title: "4. Energy and emissions of other years (Form E2)",
  keys: ["e2Line", "previousValue"],
  fields: [
    textField("e2Line", "Form E2 line", { width: 12 }),
    textField("e2Label", "Particulars", { width: 34 }),
    textField("unit", "Unit", { width: 14 }),
    quantityField("previousValue", "Previous year", { figure: once("difference") }),
    quantityField("normalised", "Current year, typed", {
      figure: once("difference"),
      help: "Only for lines the entity states itself: normalised energy",
    }),
    quantityField("baselineValue", "Baseline year", { figure: once("difference") }),
  ],
});

export const MEASURE_TABLE = table({
  id: "measures",
  title: "5. Reduction measures",
  keys: ["measure", "measureYear"],
  fields: [
    textField("measure", "Measure", { width: 34 }),
    textField("measureYear", "Year of implementation"),
    quantityField("ghgBefore", "GHG before", { figure: once("amount"), unit: "tCO2e" }),
    quantityField("ghgAfter", "GHG after", { figure: once("amount"), unit: "tCO2e" }),
    wholeField("investment", "Investment", { figure: once("money"), width: 17, unit: "rupees" }),
  ],
});

export const ATTACHMENT_TABLE = table({
  id: "attachments",
  title: "6. Attachments to Form A",
  keys: ["attachment", "attachmentFile"],
  fields: [
    textField("attachment", "Attachment", { width: 40 }),
    textField("attachmentFile", "File or reference", { width: 30 }),
    choiceField("ready", "Ready", { words: YES_NO_WORDS }),
  ],
});

export const REFERENCE_SECTIONS: readonly (ItemListSpec | TableSpec)[] = [
  BASELINE_ITEMS,
  BASELINE_PRODUCTION_TABLE,
  TARGET_TABLE,
  PREVIOUS_YEAR_TABLE,
  MEASURE_TABLE,
  ATTACHMENT_TABLE,
];
