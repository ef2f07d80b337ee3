/** Remedies that several checks share, in Hindi. */
export const REMEDIES_HI = {
  FILL_IN: "इसे भरें।",
  ENTER_OR_ZERO: "आँकड़ा भरें; कुछ न हो तो 0 लिखें और नोट दें।",
  ANSWER: "पैन में उत्तर दें (आँकड़े, मैपिंग), या शीट में ही लिखें।",
  UNIT_AND_POINT: "इकाई और दशमलव जाँचें, या महीने का कारण लिखें।",
  CORRECT_OR_EXPLAIN: "आँकड़ा ठीक करें, या अंतर समझाएँ।",
};
