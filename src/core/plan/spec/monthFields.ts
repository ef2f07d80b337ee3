/** Fields that several tables of a month have, and how their figures are judged. */
import { STATUS_WORDS } from "./choiceWords";
import { figure, choiceField, textField } from "./tableSpec";

export const STOCK = figure("amount", null, "balance");
export const RATE = figure("amount", null, "perOutput");
export const SHARE = figure("amount", null, "perProduced");
export const REGISTER = figure("register", null, "balance");
export const CALORIFIC = figure("calorificValue", null, "itself");

/** Other names of a stock at the start and at the end of the month. */
export const OPENING_NAMES = [
  "o b",
  "ob",
  "op bal",
  "opening bal",
  "prarambhik stock",
  "opening",
  "op stock",
  "stock opening",
  "opening balance",
  "प्रारंभिक स्टॉक",
  "प्रारम्भिक स्टॉक",
  "आरंभिक स्टॉक",
  "आरम्भिक स्टॉक",
  "प्रारंभिक भंडार",
] as const;
export const CLOSING_NAMES = [
  "c b",
  "cb",
  "cl bal",
  "closing bal",
  "antim stock",
  "closing",
  "cl stock",
  "stock closing",
  "closing balance",
  "अंतिम स्टॉक",
  "अन्तिम स्टॉक",
  "अंतिम भंडार",
] as const;

export const statusField = choiceField("status", "Status", {
  words: STATUS_WORDS,
  synonyms: ["sthiti", "data status", "स्थिति"],
  help: "metered, invoiced, estimated or provisional",
});

export const evidenceField = textField("evidence", "Evidence", {
  synonyms: ["sakshya", "document", "reference", "source of data", "source document", "log sheet", "साक्ष्य"],
  help: "Log sheet, weighbridge slip, bill or laboratory report that shows the figure",
});

export const noteField = textField("note", "Note", {
  synonyms: ["tippani", "remarks", "remark", "comments", "टिप्पणी"],
  width: 18,
  help: "A typed 0 and an estimate need a word of explanation",
});

export const unitField = textField("unit", "Unit", {
  synonyms: ["ikai", "u o m", "uom", "units", "unit of measurement", "unit of measure", "इकाई", "मात्रक"],
  width: 9,
  help: "t, kL, Sm3 ...: the unit of the quantities in this row",
});
