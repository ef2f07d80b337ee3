/** What each check says, in plain Hindi. */
import type { CheckId, CheckWords } from "./en";

export const checksHi: Readonly<Record<CheckId, CheckWords>> = {
  "PL-01": { title: "मॉनिटरिंग प्लान नहीं है", what: "वर्कबुक में Monitoring Plan नहीं है।", how: "इस वर्कबुक को तैयार करें, या अपना प्लान इसमें कॉपी करें।" },
  "PL-02": { title: "इकाई की जानकारी अधूरी", what: "{item} खाली है।", how: "इसे भरें; यह हर फ़ॉर्म के ऊपर आता है।" },
  "BD-01": { title: "प्लान में जगह के बिना डेटा", what: "{month} में {line} का डेटा है, पर प्लान में वह नहीं है।", how: "इसे प्लान में जोड़ें, या नाम ठीक करें।" },
  "AD-01": { title: "महीना छूटा है", what: "{months} में {item} की कोई पंक्ति नहीं है।", how: "महीना भरें; खपत न हो तो 0 लिखें और नोट दें।" },
  "AD-02": { title: "मात्रा खाली", what: "{line}: {month} में {field} खाली है।", how: "आँकड़ा भरें; कुछ न हो तो 0 लिखें और नोट दें।" },
  "AD-03": { title: "संख्या नहीं है", what: "{line}: {month} में {field} में {text} है, जो संख्या नहीं है।", how: "इसकी जगह आँकड़ा लिखें।" },
  "AD-04": { title: "इकाई (unit) अज्ञात", what: "{month} में {line}: {why}।", how: "t, kL, Sm3 या kWh जैसी इकाई लिखें।" },
  "AD-05": { title: "ऋणात्मक आँकड़ा", what: "{line}: {month} में {field} {value} है।", how: "चिह्न जाँचें, या सुधार उसी महीने में दर्ज करें जिसका वह है।" },
  "AD-06": { title: "कैलोरी मान नहीं है", what: "{month} में {line} का न GCV है न NCV।", how: "प्रयोगशाला का आँकड़ा भरें।" },
  "AD-07": { title: "आधार मेल नहीं खाते", what: "{month} में {line}: GCV {gcvBasis}, मात्रा {quantityBasis}।", how: "GCV को मात्रा के आधार पर दें, या कुल और अंतर्निहित नमी दें।" },
  "PS-01": { title: "बाकी महीनों से बहुत अलग", what: "{month} में {line} {value} है; बाकी महीने लगभग {usual} हैं।", how: "इकाई और दशमलव जाँचें।" },
  "FA-01": { title: "सामग्री अज्ञात", what: "{stream}: {problem}।", how: "फ़ैक्टर सूची से नाम चुनें।" },
  "RC-01": { title: "स्टॉक मेल नहीं खाता", what: "{month} में {line}: खपत {consumed}, स्टॉक से {balance}; अंतर {tolerance} % से अधिक।", how: "स्टॉक जाँचें, या अंतर समझाएँ।" },
  "RC-02": { title: "रीडिंग और ऊर्जा अलग", what: "{month} में {line}: रीडिंग से {expected} kWh, भरा गया {energy}।", how: "रीडिंग और गुणक जाँचें।" },
};
