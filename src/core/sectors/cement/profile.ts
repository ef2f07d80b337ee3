/** Cement: the full method of the Bureau's cement workbook. */
import { gate, notListed, ofTheBureau, usual } from "../profileParts";
import type { SectorProfile } from "../sector";

const WITH_KILN = ["integrated", "clinkerisation"] as const;
const WITH_MILL = ["integrated", "grinding"] as const;

export const CEMENT_PROFILE: SectorProfile = {
  id: "cement",
  standing: "notified",
  denominator: { product: "Equivalent major cement", unit: "t", source: "Detailed Procedure, Annexure II; cement pro-forma" },
  subSectors: [
    ofTheBureau("integrated", "Cement", "Integrated", "एकीकृत"),
    ofTheBureau("grinding", "Cement", "Grinding unit", "ग्राइंडिंग इकाई"),
    notListed("clinkerisation", "Cement", "Clinkerisation", "क्लिंकर इकाई"),
  ],
  products: [
    { product: "Clinker", name: "Clinker", unit: "t", role: "clinker", only: WITH_KILN, known: "Through clinker factors" },
    { product: "OPC", name: "Ordinary Portland cement", unit: "t", role: "cement", only: WITH_MILL, known: "Through clinker factors" },
    { product: "PPC", name: "Portland pozzolana cement", unit: "t", role: "cement", only: WITH_MILL, known: "Through clinker factors" },
  ],
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
