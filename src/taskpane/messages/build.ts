/** Building the form tabs: kind, preview and result. */
const en = {
  kind: "Kind",
  draft: "Draft",
  draftAbout: "Marked DRAFT, lists the open errors",
  final: "Final",
  finalAbout: "Requires that no error is open",
  finalBlocked: { one: "{count} error is open", other: "{count} errors are open" },
  preview: "Preview the changes",
  changes: "What will change",
  newTab: "new tab",
  cells: { one: "{count} cell changes", other: "{count} cells change" },
  unchanged: "unchanged",
  nothing: "All tabs are up to date. There is nothing to write.",
  typedOver: {
    one: "{count} formula was typed over and will be written again:",
    other: "{count} formulas were typed over and will be written again:",
  },
  go: { one: "Build {count} tab", other: "Build {count} tabs" },
  changed: "The choice has changed: preview again.",
  done: "Built",
  doneDraft: "Built as a draft",
  open: "Go to {sheet}",
  again: "Build again",
};

const hi: typeof en = {
  kind: "प्रकार",
  draft: "मसौदा",
  draftAbout: "DRAFT लिखा रहता है, बाकी त्रुटियाँ दिखती हैं",
  final: "अंतिम",
  finalAbout: "कोई त्रुटि बाकी न हो",
  finalBlocked: { one: "{count} त्रुटि बाकी है", other: "{count} त्रुटियाँ बाकी हैं" },
  preview: "बदलाव पहले देखें",
  changes: "क्या बदलेगा",
  newTab: "नया टैब",
  cells: { one: "{count} सेल बदलेगा", other: "{count} सेल बदलेंगे" },
  unchanged: "कोई बदलाव नहीं",
  nothing: "सब टैब ताज़ा हैं। लिखने को कुछ नहीं है।",
  typedOver: {
    one: "{count} सूत्र के ऊपर लिखा गया था, वह फिर से लिखा जाएगा:",
    other: "{count} सूत्रों के ऊपर लिखा गया था, वे फिर से लिखे जाएँगे:",
  },
  go: { one: "{count} टैब बनाएँ", other: "{count} टैब बनाएँ" },
  changed: "चुनाव बदल गया है: बदलाव फिर देखें।",
  done: "बन गया",
  doneDraft: "मसौदा बन गया",
  open: "{sheet} पर जाएँ",
  again: "फिर बनाएँ",
};

export const buildWords = { en, hi };
