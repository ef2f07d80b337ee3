/** Checks IN: what is said about the integrity of the workbook, in plain Hindi. */
import type { CheckWords } from "../checkWords";
import type { integrityEn } from "../en/integrity";

export const integrityHi: Readonly<Record<keyof typeof integrityEn, CheckWords>> = {
  "IN-01": {
    title: "सूत्रों के बीच टाइप किया",
    what: "{line}, {field}: {same} सूत्र और {other} टाइप किए: {months}।",
    how: "सूत्र लौटाएँ, या कारण का नोट दें।",
  },
  "IN-02": {
    title: "टूटा संदर्भ",
    what: "{sheet}: {count} सूत्र हटाई गई जगह की ओर हैं: {formula}",
    how: "हटाया हुआ लौटाएँ, या सूत्र फिर लिखें।",
  },
  "IN-03": {
    title: "सूत्र अलग",
    what: "{line}, {field}: {same} सूत्र एक से और {other} अलग: {months}: {formula}",
    how: "दूसरे महीने से सूत्र कॉपी करें, या कारण का नोट दें।",
  },
  "IN-04": { title: "छिपी शीट", what: "{sheet} छिपी है और उसके आँकड़े गिने जाते हैं।", how: "शीट दिखाएँ।" },
  "IN-05": { title: "छिपी पंक्ति", what: "{month} में {line} छिपी पंक्ति में है और गिना जाता है।", how: "पंक्ति दिखाएँ।" },
  "IN-06": { title: "छिपा स्तंभ", what: "{sheet}: स्तंभ {column} छिपा है और उसके आँकड़े गिने जाते हैं।", how: "स्तंभ दिखाएँ।" },
  "IN-07": { title: "हाथ से गणना", what: "वर्कबुक कहने पर ही गणना करती है।", how: "Formulas > Calculation Options > Automatic चुनें।" },
  "IN-08": {
    title: "पुनरावृत्त गणना",
    what: "इस वर्कबुक में चक्रीय संदर्भ चलते हैं, इसलिए कोई दिखेगा नहीं।",
    how: "File > Options > Formulas में “iterative calculation” बंद करें।",
  },
  "IN-09": {
    title: "दिखने जितनी परिशुद्धता",
    what: "Excel इस वर्कबुक के हर आँकड़े को दिखने जितना ही रखता है।",
    how: "File > Options > Advanced में बंद करें, और गोल हुए आँकड़े फिर लिखें।",
  },
  "IN-10": {
    title: "दूसरी फ़ाइल से लिंक",
    what: "{sheet}: {count} सूत्र दूसरी फ़ाइल से आँकड़े लेते हैं: {formula}",
    how: "आँकड़े साक्ष्य के साथ इस वर्कबुक में लाएँ।",
  },
  "IN-11": { title: "फ़ॉर्म पुराने", what: "{sheet} GEI {built} पर बना था; अब {now} है।", how: "फ़ॉर्म फिर बनाएँ।" },
  "IN-12": {
    title: "आँकड़ा दिखता नहीं",
    what: "{line}: {month} में {field} का फ़ॉर्मैट कुछ नहीं दिखाता।",
    how: "संख्या का फ़ॉर्मैट चुनें।",
  },
  "IN-13": { title: "टैब दो बार", what: "{sheet} {first} की प्रति है।", how: "प्रति हटाएँ।" },
  "IN-14": {
    title: "अपने आप बदलने वाला सूत्र",
    what: "{sheet}: {count} सूत्रों में OFFSET, INDIRECT, NOW, TODAY या RAND है: {formula}",
    how: "सीधे सेल का संदर्भ दें।",
  },
  "IN-15": {
    title: "1904 तारीख़ प्रणाली",
    what: "वर्कबुक 1904 से दिन गिनती है।",
    how: "इसके और दूसरी वर्कबुकों के बीच तारीख़ें पेस्ट न करें।",
  },
  "IN-16": {
    title: "सूत्र में संख्या",
    what: "{line}: {month} में {field} में टाइप की हुई संख्या जुड़ी है: {formula}",
    how: "सुधार को अपना सेल दें, नोट के साथ।",
  },
  "IN-17": {
    title: "चक्रीय संदर्भ",
    what: "{cell} में {formula} है, जो घूमकर उसी सेल पर आता है; Excel उसे 0 दिखाता है।",
    how: "सूत्र केवल दूसरे सेलों का संदर्भ दे, या आँकड़ा लिखें।",
  },
};
