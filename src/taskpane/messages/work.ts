/** What is still to be given, and what for. */
const en = {
  gei: "Needed for a GEI: {month}",
  plan: "Needed for the plan",
  filing: "Needed before filing",
  progress: "{given} of {asked} cells",
  open: { one: "{count} to fill", other: "{count} to fill" },
  toFill: "To fill",
  write: { one: "Write {count} figure into its cell", other: "Write {count} figures into their cells" },
  writeAbout: "Type here or in the sheet. Only blank cells are written.",
  complete: "{month} is complete.",
  next: "Go on with {month}",
  more: { one: "and {count} more in Check", other: "and {count} more in Check" },
  nothingWrong: "Nothing is wrong so far. This is what the workbook still needs:",
};

const hi: typeof en = {
  gei: "GEI के लिए ज़रूरी: {month}",
  plan: "योजना के लिए ज़रूरी",
  filing: "फ़ॉर्म जमा करने से पहले ज़रूरी",
  progress: "{asked} में से {given} सेल",
  open: { one: "{count} भरना बाकी", other: "{count} भरने बाकी" },
  toFill: "भरना बाकी",
  write: { one: "{count} आँकड़ा उसकी सेल में लिखें", other: "{count} आँकड़े उनकी सेल में लिखें" },
  writeAbout: "यहाँ लिखें या शीट में। केवल खाली सेल लिखी जाती हैं।",
  complete: "{month} पूरा है।",
  next: "{month} भरें",
  more: { one: "और {count}, जाँच में", other: "और {count}, जाँच में" },
  nothingWrong: "अब तक कोई ग़लती नहीं है। वर्कबुक में यह भरना बाकी है:",
};

export const workWords = { en, hi };
