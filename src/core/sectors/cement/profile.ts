/** Cement: the full method of the Bureau's cement workbook. */
import { gate, notListed, ofTheBureau, usual } from "../profileParts";
import type { SectorProfile } from "../sector";
import { CEMENT_OUTPUT, WITH_KILN, WITH_MILL } from "./output";

export const CEMENT_PROFILE: SectorProfile = {
  ...CEMENT_OUTPUT,
  subSectors: [
    ofTheBureau("integrated", "Cement", "Integrated", "एकीकृत"),
    ofTheBureau("grinding", "Cement", "Grinding unit", "ग्राइंडिंग इकाई"),
    notListed("clinkerisation", "Cement", "Clinkerisation", "क्लिंकर इकाई"),
  ],
  standing: "notified",
  processes: [
    gate("Quarry and crusher", "Is the diesel of the quarry's machines recorded?", "क्या खदान की मशीनों का डीज़ल दर्ज है?", WITH_KILN),
    gate(
      "Kiln and cooler",
      "Are all fuels of kiln and calciner weighed, co-processed ones too?",
      "क्या किल्न और कैल्सिनर के सब ईंधन तौले जाते हैं, सह-प्रसंस्कृत भी?",
      WITH_KILN,
    ),
    gate("Grinding and packing", "Is the packing plant on a meter of this unit?", "क्या पैकिंग इसी इकाई के मीटर पर है?", WITH_MILL),
    gate("Captive power plant", "Is any of its power sold or sent to the colony?", "क्या इसकी बिजली बेची या कॉलोनी को दी जाती है?"),
  ],
  streams: [
    usual("Coal", "imported coal", "kiln", "t", "coal", { only: WITH_KILN }),
    usual("Petcoke", "petcoke", "kiln", "t", "pet coke", { only: WITH_KILN }),
    usual("HSD", "HSD", "DG", "kL", "diesel"),
  ],
  ratios: [],
  levers: ["kilnHeat", "clinkerFactor", "alternativeShare", "powerRate", "gridShare"],
};
