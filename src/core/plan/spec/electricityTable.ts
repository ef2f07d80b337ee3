/** Electricity of a month: a row for each meter. */
import { POWER_WORDS, POINT_WORDS } from "./choiceWords";
import { REGISTER, statusField, evidenceField, noteField } from "./monthFields";
import { table, textField, choiceField, numberField, wholeField, figure, dateField } from "./tableSpec";

export const ELECTRICITY_TABLE = table({
  id: "electricity",
  title: "Electricity",
  keys: ["meter", "energy"],
  fields: [
    textField("meter", "Meter", {
      choicesFrom: "CCTS_Meters",
      synonyms: ["energy meter", "meter name", "meter id", "meter no", "feeder", "मीटर"],
      help: "Meter id as in the Monitoring Plan",
    }),
    choiceField("kind", "Kind", {
      words: POWER_WORDS,
      synonyms: ["type of power", "power source", "source of power", "प्रकार"],
      help: "Where the power comes from or goes to",
    }),
    numberField("openingReading", "Opening reading", {
      figure: REGISTER,
      synonyms: ["opening meter reading", "initial reading", "previous reading"],
      help: "Register at the start of the month",
    }),
    numberField("closingReading", "Closing reading", {
      figure: REGISTER,
      synonyms: ["closing meter reading", "final reading", "present reading"],
      help: "Register at the end of the month",
    }),
    numberField("factor", "Multiplying factor", {
      figure: REGISTER,
      synonyms: ["mf", "meter constant", "multiplier"],
      help: "Reading difference x this factor = kWh",
    }),
    wholeField("energy", "Energy", {
      figure: figure("energy", null, "perOutput"),
      unit: "kWh",
      synonyms: [
        "generation",
        "gross generation",
        "net generation",
        "import",
        "drawal",
        "active energy",
        "energy consumed",
        "vidyut",
        "yunit",
        "kwh",
        "units",
        "units consumed",
        "consumption",
        "electricity",
        "विद्युत",
        "यूनिट",
        "खपत",
        "khapat",
      ],
      help: "Active energy of the month; kVAh is not energy",
    }),
    wholeField("billed", "Billed", {
      figure: figure("energy", null, "balance"),
      unit: "kWh",
      synonyms: ["billed units", "bill kwh", "invoice kwh"],
      help: "Energy on the supplier's bill",
    }),
    dateField("billFrom", "Bill from", { synonyms: ["bill period from", "billing from"], help: "First day of the bill" }),
    dateField("billTo", "Bill to", { synonyms: ["bill period to", "billing to"], help: "Last day of the bill" }),
    choiceField("point", "Point", {
      words: POINT_WORDS,
      synonyms: ["metering point", "drawal or injection"],
      help: "Open-access and PPA power count at the drawal point, after losses",
    }),
    statusField,
    evidenceField,
    noteField,
  ],
});
