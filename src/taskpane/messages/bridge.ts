/** What moved the GEI from one month to another. */
import type { BridgeCause } from "../../core/method/bridge";

const causes: Readonly<Record<BridgeCause, string>> = {
  output: "Output",
  heat: "Heat per tonne",
  fuelMix: "Fuel mix",
  calorific: "Calorific value",
  clinker: "Clinker per tonne",
  process: "Process, per tonne",
  powerUse: "Power per tonne",
  powerSource: "Power source",
  factors: "Emission factors",
  rest: "Heat bought, notional, deductions",
};

const en = {
  title: "What moved the GEI",
  from: "From",
  to: "To",
  change: "{from} to {to}: {difference}",
  effect: "{tonnes} tCO2e",
  effectAndCertificates: "{tonnes} tCO2e, {certificates} certificates",
  about: "Each line changes one thing and keeps the others; together they are the whole change. Output alone moves tonnes, not the GEI.",
  baseline: "Against the baseline GEI {baseline}: {difference}",
  gap: "One of these months has no GEI yet.",
  none: "Nothing moved.",
  causes,
};

const hi: typeof en = {
  title: "GEI किससे बदला",
  from: "पहले",
  to: "अब",
  change: "{from} से {to}: {difference}",
  effect: "{tonnes} tCO2e",
  effectAndCertificates: "{tonnes} tCO2e, {certificates} प्रमाणपत्र",
  about: "हर पंक्ति एक चीज़ बदलती है और बाकी वही रखती है; सब मिलकर पूरा बदलाव हैं। केवल उत्पादन से टन बदलते हैं, GEI नहीं।",
  baseline: "आधार GEI {baseline} से: {difference}",
  gap: "इनमें से एक महीने का GEI अभी नहीं है।",
  none: "कुछ नहीं बदला।",
  causes: {
    output: "उत्पादन",
    heat: "प्रति टन ऊष्मा",
    fuelMix: "ईंधन का मिश्रण",
    calorific: "ऊष्मीय मान",
    clinker: "प्रति टन क्लिंकर",
    process: "प्रक्रिया, प्रति टन",
    powerUse: "प्रति टन बिजली",
    powerSource: "बिजली का स्रोत",
    factors: "उत्सर्जन गुणांक",
    rest: "ख़रीदी ऊष्मा, सांकेतिक, कटौती",
  },
};

export const bridgeWords = { en, hi };
