/** What can be done about a finding, beyond going to its cell. */
const en = {
  acknowledge: "Acknowledge",
  acknowledgeAll: { one: "Acknowledge {count}", other: "Acknowledge all {count}" },
  which: "Which of them",
  acknowledgeAbout: "You say why the figure is correct. It lapses as soon as the figures behind it change.",
  reason: "Reason",
  save: "Acknowledge with this reason",
  cancel: "Cancel",
  acknowledged: "Acknowledged by {who}: {reason}",
  fix: "Quick fix: {before} becomes {after}",
  fixOne: "{cell}: {before} → {after}",
  fixes: "Quick fixes",
  doFix: "Fix it",
  doFixes: { one: "Fix {count}", other: "Fix {count}" },
  fixAbout: "One cell is written; the ledger records it.",
  export: "Write the Check tab",
  exportAbout: "The same list in a tab, for people who have the workbook but not the add-in.",
};

const hi: typeof en = {
  acknowledge: "स्वीकार करें",
  acknowledgeAll: { one: "{count} स्वीकार करें", other: "सब {count} स्वीकार करें" },
  which: "इनमें से कौन",
  acknowledgeAbout: "आप बताते हैं कि आँकड़ा जैसा है वैसा सही क्यों है। पीछे के आँकड़े बदलते ही यह समाप्त हो जाता है।",
  reason: "कारण",
  save: "इस कारण से स्वीकार करें",
  cancel: "छोड़ें",
  acknowledged: "{who} ने स्वीकार किया: {reason}",
  fix: "तुरंत सुधार: {before} की जगह {after}",
  fixOne: "{cell}: {before} → {after}",
  fixes: "तुरंत सुधार",
  doFix: "ठीक करें",
  doFixes: { one: "{count} ठीक करें", other: "{count} ठीक करें" },
  fixAbout: "एक सेल लिखी जाती है; बही में दर्ज होती है।",
  export: "जाँच का टैब लिखें",
  exportAbout: "यही सूची एक टैब में, जिसके पास वर्कबुक है पर ऐड-इन नहीं।",
};

export const checkPageWords = { en, hi };
