/** Who is obligated and who verifies: sections 1 and 10 of the Monitoring Plan, an item a row. */
import { SECTOR_WORDS, SUB_SECTOR_WORDS, YES_NO_WORDS } from "./choiceWords";
import { SECTORS, SUB_SECTORS } from "./sectors";
import { itemList, item, choiceItem, numberItem, once } from "./tableSpec";

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
