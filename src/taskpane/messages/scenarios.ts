/** Scenarios as the workbook keeps them, and what they cost. */
const en = {
  investment: "Investment, ₹ (optional)",
  investmentBad: "Give a number above 0, or leave it blank.",
  avoids: {
    one: "Avoids {tonnes} tCO2e in the {count} month shown.",
    other: "Avoids {tonnes} tCO2e in the {count} months shown.",
  },
  avoidsAt: {
    one: "Avoids {tonnes} tCO2e in the {count} month shown: {rupees} of investment for each tonne.",
    other: "Avoids {tonnes} tCO2e in the {count} months shown: {rupees} of investment for each tonne.",
  },
  avoidsNone: "The scenario avoids no emissions, so there is no price of a tonne.",
  keep: "Keep the scenarios in the workbook",
  asKept: "Show them as kept",
  dropAll: "Remove all scenarios",
  keepAbout: "They go into the tab {tab}, where everybody who opens the workbook sees them.",
  kept: "As kept in the tab {tab}.",
  nameBlank: "A scenario has no name. Give it one to keep it.",
  nameTwice: "Two scenarios have the same name. Change one to keep them.",
  changeless: "A scenario has no change. Add one or remove the scenario to keep the others.",
  unread: {
    noName: "A row of the scenarios has no name, so it is left out. Give it one, or clear the row, then read again.",
    unknownChange:
      'Scenario "{scenario}": "{text}" is not a change that What-if knows, so the scenario is left out. Correct the cell, then read again.',
    noNumber: 'Scenario "{scenario}": "{text}" is not a number, so the scenario is left out. Correct the cell, then read again.',
    otherUnit:
      'Scenario "{scenario}": "{text}" is not the unit of this change, so the scenario is left out. Correct the cell, then read again.',
  },
};

const hi: typeof en = {
  investment: "निवेश, ₹ (वैकल्पिक)",
  investmentBad: "0 से अधिक संख्या दें, या खाली छोड़ें।",
  avoids: {
    one: "दिखाए गए {count} महीने में {tonnes} tCO2e कम।",
    other: "दिखाए गए {count} महीनों में {tonnes} tCO2e कम।",
  },
  avoidsAt: {
    one: "दिखाए गए {count} महीने में {tonnes} tCO2e कम: प्रति टन {rupees} निवेश।",
    other: "दिखाए गए {count} महीनों में {tonnes} tCO2e कम: प्रति टन {rupees} निवेश।",
  },
  avoidsNone: "इस विकल्प से उत्सर्जन नहीं घटता, इसलिए प्रति टन निवेश नहीं बनता।",
  keep: "विकल्पों को वर्कबुक में रखें",
  asKept: "रखे हुए विकल्प दिखाएँ",
  dropAll: "सब विकल्प हटाएँ",
  keepAbout: "वे टैब {tab} में जाते हैं, जहाँ वर्कबुक खोलने वाला हर व्यक्ति उन्हें देखता है।",
  kept: "टैब {tab} में रखे विकल्प।",
  nameBlank: "एक विकल्प का नाम नहीं है। रखने के लिए नाम दें।",
  nameTwice: "दो विकल्पों का नाम एक ही है। रखने के लिए एक का नाम बदलें।",
  changeless: "एक विकल्प में कोई बदलाव नहीं है। बदलाव जोड़ें या उस विकल्प को हटाएँ, फिर बाकी रखें।",
  unread: {
    noName: "विकल्पों की एक पंक्ति में नाम नहीं है, इसलिए वह छोड़ी गई। नाम दें या पंक्ति खाली करें, फिर दोबारा पढ़ें।",
    unknownChange: 'विकल्प "{scenario}": "{text}" कोई ज्ञात बदलाव नहीं है, इसलिए विकल्प छोड़ा गया। सेल ठीक करें, फिर दोबारा पढ़ें।',
    noNumber: 'विकल्प "{scenario}": "{text}" संख्या नहीं है, इसलिए विकल्प छोड़ा गया। सेल ठीक करें, फिर दोबारा पढ़ें।',
    otherUnit: 'विकल्प "{scenario}": "{text}" इस बदलाव की इकाई नहीं है, इसलिए विकल्प छोड़ा गया। सेल ठीक करें, फिर दोबारा पढ़ें।',
  },
};

export const scenarioWords = { en, hi };
