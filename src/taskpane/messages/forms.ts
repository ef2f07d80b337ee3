/** Choice of forms, tie-out, and the way back. */
import type { FormSet } from "../../core/forms/model/sets";

const sets: Record<FormSet, { readonly name: string; readonly about: string }> = {
  all: { name: "All forms", about: "Of the guide and of BEE, with tracker and BRSR summary" },
  guide: { name: "Forms of the guide", about: "Form A to D and the monitoring plan" },
  bee: { name: "Forms of BEE", about: "Form A with GHG Report, Form D and Form E2 of the Procedure" },
};

const en = {
  set: "Which forms",
  sets,
  extra: "On request",
  list: "Tabs that will be there",
  tie: "Tie-out",
  tieGood: { one: "{count} difference checked: it is 0.", other: "{count} differences checked: all are 0." },
  tieBad: "{label}: the difference is {difference}.",
  tieOpen: "{label}: no figure to compare yet.",
  back: "Restore",
  backAbout: "As before a build. All tabs but the ledger return; the ledger records it.",
  noPoint: "No build can be undone.",
  point: "Before the build of {time}{who}",
  by: ", {who}",
  removes: "These tabs go, with everything on them: {tabs}",
  filled: "What people filled in there goes too: {cells}",
  restore: "Restore this state",
  confirm: "Yes, restore",
  cancel: "Cancel",
};

const hi: typeof en = {
  set: "कौन-से फ़ॉर्म",
  sets: {
    all: { name: "सब फ़ॉर्म", about: "गाइड और BEE दोनों के, साथ में ट्रैकर और BRSR" },
    guide: { name: "गाइड के फ़ॉर्म", about: "Form A से D और मॉनिटरिंग योजना" },
    bee: { name: "BEE के फ़ॉर्म", about: "Form A, GHG Report, और प्रक्रिया के Form D तथा Form E2" },
  },
  extra: "माँगने पर",
  list: "ये टैब होंगे",
  tie: "मिलान",
  tieGood: { one: "{count} अंतर जाँचा: 0 है।", other: "{count} अंतर जाँचे: सब 0 हैं।" },
  tieBad: "{label}: अंतर {difference} है।",
  tieOpen: "{label}: मिलाने को अभी आँकड़ा नहीं।",
  back: "पीछे लौटें",
  backAbout: "निर्माण से पहले जैसा। बही छोड़कर सब टैब लौटते हैं; बही में दर्ज होता है।",
  noPoint: "कोई निर्माण पलटा नहीं जा सकता।",
  point: "{time} के निर्माण से पहले{who}",
  by: ", {who}",
  removes: "ये टैब और उन पर का सब कुछ हट जाएगा: {tabs}",
  filled: "वहाँ लोगों का भरा हुआ भी हट जाएगा: {cells}",
  restore: "यहाँ लौटें",
  confirm: "हाँ, लौटें",
  cancel: "छोड़ें",
};

export const formsPageWords = { en, hi };
