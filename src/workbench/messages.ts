/** What the workbench's bar says, in English and Hindi. */
import type { Language } from "../core/messages/language";
import type { Sector } from "../core/plan/spec/sectors";
import type { Beside } from "../files/looks/beside";
import { firstRunWords } from "../taskpane/messages/firstRun";

const en = {
  title: "CCTS workbench",
  new: "New",
  newBlank: "Blank workbook",
  newSample: "Sample plant: {sector}, {subSector}",
  open: "Open",
  openFile: "Choose a file…",
  recent: "{name}, {time}",
  chooseLabel: "Workbook to open",
  save: "Save",
  saveAs: "Save as…",
  fileName: "File name",
  undo: "Undo",
  redo: "Redo",
  find: "Find",
  findLabel: "Find in all tabs",
  findNext: "Next",
  findPrevious: "Previous",
  found: "{at} of {count}",
  foundNothing: "Nothing found",
  close: "Close",
  check: "Check",
  tracker: "Tracker",
  buildForms: "Build forms",
  openPane: "Open pane",
  cancel: "Cancel",
  unsaved: "not saved",
  savedAt: "Saved {time}",
  opening: "Opening {name}…",
  saving: "Saving {name}…",
  working: "{action}…",
  givenUp: "Given up; the workbook is as it was.",
  lossQuestion: "{name} has changes that are not saved.",
  saveFirst: "Save and go on",
  dropChanges: "Go on without saving",
  draftKept: "A draft of {name} from {time} is kept in this browser.",
  draftOpen: "Open the draft",
  draftDiscard: "Discard it",
  notInList: "{cell}: “{value}” is not in the list of this cell. Choose one of: {items}",
  dropHere: "Drop an .xlsx or .xlsm file to open it here",
  keptBeside: "In the file and kept as it is, though not shown here: {kinds}.",
  grid: "Workbook",
  pane: "Task pane",
  commands: "Ribbon commands",
  rowsFixed:
    "Rows and columns cannot be inserted, deleted or moved here: tables, rules and charts of the file could not follow. Do that in Excel.",
  sheetProtected: "{sheet} is protected. Unprotect it in Excel (Review tab) to change it.",
  cellError: "{cell}: {message}",
} as const;

/** The keys of the bar's messages. */
export type BenchMessage = keyof typeof en;

const hi: Readonly<Record<BenchMessage, string>> = {
  title: "CCTS वर्कबेंच",
  new: "नया",
  newBlank: "खाली वर्कबुक",
  newSample: "नमूना संयंत्र: {sector}, {subSector}",
  open: "खोलें",
  openFile: "फ़ाइल चुनें…",
  recent: "{name}, {time}",
  chooseLabel: "खोलने के लिए वर्कबुक",
  save: "सहेजें",
  saveAs: "नए नाम से सहेजें…",
  fileName: "फ़ाइल का नाम",
  undo: "पूर्ववत करें",
  redo: "फिर से करें",
  find: "ढूँढें",
  findLabel: "सभी टैब में ढूँढें",
  findNext: "अगला",
  findPrevious: "पिछला",
  found: "{count} में से {at}",
  foundNothing: "कुछ नहीं मिला",
  close: "बंद करें",
  check: "जाँच",
  tracker: "ट्रैकर",
  buildForms: "फ़ॉर्म बनाएँ",
  openPane: "पैन खोलें",
  cancel: "रद्द करें",
  unsaved: "सहेजा नहीं गया",
  savedAt: "{time} पर सहेजा गया",
  opening: "{name} खुल रही है…",
  saving: "{name} सहेजी जा रही है…",
  working: "{action}…",
  givenUp: "छोड़ दिया गया; वर्कबुक जैसी थी वैसी है।",
  lossQuestion: "{name} के बदलाव सहेजे नहीं गए हैं।",
  saveFirst: "सहेजें और आगे बढ़ें",
  dropChanges: "सहेजे बिना आगे बढ़ें",
  draftKept: "{name} का {time} का मसौदा इस ब्राउज़र में रखा है।",
  draftOpen: "मसौदा खोलें",
  draftDiscard: "इसे हटाएँ",
  notInList: "{cell}: “{value}” इस सेल की सूची में नहीं है। इनमें से चुनें: {items}",
  dropHere: "खोलने के लिए .xlsx या .xlsm फ़ाइल यहाँ छोड़ें",
  keptBeside: "फ़ाइल में है और वैसे ही रहता है, पर यहाँ नहीं दिखता: {kinds}।",
  grid: "वर्कबुक",
  pane: "पैनल",
  commands: "रिबन कमांड",
  rowsFixed: "यहाँ पंक्ति और स्तंभ जोड़े, हटाए या खिसकाए नहीं जा सकते: फ़ाइल की तालिकाएँ, नियम और चार्ट साथ नहीं चलते। यह Excel में करें।",
  sheetProtected: "{sheet} सुरक्षित है। बदलने के लिए Excel में सुरक्षा हटाएँ (Review टैब)।",
  cellError: "{cell}: {message}",
};

/** The messages by language. */
export const BENCH_MESSAGES: Readonly<Record<Language, Readonly<Record<BenchMessage, string>>>> = { en, hi };

/** A sector as the menu names it: in English by its word in the plan. Sub-sectors keep that in Hindi too. */
export function sectorWord(sector: Sector, language: Language): string {
  return language === "hi" ? firstRunWords.hi.sectors[sector] : sector;
}

/** Names of what stays beside the cells. */
export const BESIDE_WORDS: Readonly<Record<Language, Readonly<Record<Beside, string>>>> = {
  en: {
    pivots: "pivot tables",
    slicers: "slicers",
    pictures: "pictures",
    charts: "charts",
    shapes: "shapes",
    macros: "macros",
    comments: "comments",
    conditionalFormats: "conditional formats",
    links: "links to other workbooks",
    controls: "controls",
    arrays: "array formulas (their results are shown)",
    chartSheets: "chart sheets",
  },
  hi: {
    pivots: "पिवट तालिकाएँ",
    slicers: "स्लाइसर",
    pictures: "चित्र",
    charts: "चार्ट",
    shapes: "आकृतियाँ",
    macros: "मैक्रो",
    comments: "टिप्पणियाँ",
    conditionalFormats: "सशर्त स्वरूपण",
    links: "दूसरी वर्कबुक के लिंक",
    controls: "नियंत्रण",
    arrays: "ऐरे सूत्र (उनके परिणाम दिखते हैं)",
    chartSheets: "चार्ट शीट",
  },
};
