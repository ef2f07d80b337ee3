/** Settings. */
const en = {
  language: "Language",
  theme: "Theme",
  themes: { auto: "As in Excel", light: "Light", dark: "Dark", contrast: "High contrast" },
  asOf: "As-of date",
  asOfAbout: "Deadlines and open months are judged by this date. It is today until you change it.",
  asOfToday: "Back to today",
  asOfBad: "Give a day that exists, such as 31-Jul-2026.",
  about: "About",
  privacy: "Everything is calculated in this file. Nothing is sent anywhere; language, theme and your name are kept in this browser.",
  role: "The tool prepares, the ACVA verifies, BEE decides.",
};

const hi: typeof en = {
  language: "भाषा",
  theme: "रूप",
  themes: { auto: "Excel के जैसा", light: "हल्का", dark: "गहरा", contrast: "अधिक कंट्रास्ट" },
  asOf: "किस तारीख़ की स्थिति",
  asOfAbout: "अंतिम तिथियाँ और खुले महीने इसी तारीख़ से तय होते हैं। जब तक आप न बदलें, यह आज है।",
  asOfToday: "आज पर लौटें",
  asOfBad: "ऐसी तारीख़ दें जो होती हो, जैसे 31-Jul-2026.",
  about: "परिचय",
  privacy: "सारी गणना इसी फ़ाइल में होती है। कहीं कुछ नहीं भेजा जाता; भाषा, रूप और आपका नाम इस ब्राउज़र में याद रहते हैं।",
  role: "यह औज़ार तैयारी करता है, ACVA सत्यापन करता है, BEE निर्णय लेता है।",
};

export const settingsWords = { en, hi };
