/** What moved the GEI from one month, or from another year, to this one. */
import type { OtherYear, YearPart } from "../../core/inventory/otherYear";
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

/** Figures of a whole year tell fuels and meters only together, so that their factors are in the mix. */
const ofYear: Partial<Readonly<Record<BridgeCause, string>>> = {
  fuelMix: "Fuel mix and factors of fuels",
  powerUse: "Purchased power per tonne",
  powerSource: "Source and factor of power",
};

const periods: Readonly<Record<OtherYear | "toDate", string>> = {
  baseline: "Baseline year",
  previous: "Previous year",
  toDate: "All months",
};

const parts: Readonly<Record<YearPart, string>> = {
  output: "output (B1.ii)",
  emissions: "GEI (B3.3)",
  heat: "fuels (B2.5 to B2.7)",
  fuel: "direct emissions, energy (B2.11)",
  clinker: "clinker made (table 2)",
  process: "direct emissions, process (B2.13)",
  power: "electricity purchased (B2.1)",
  indirect: "indirect emissions (B2.12)",
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
  gap: "One of these periods has no GEI yet.",
  none: "Nothing moved.",
  lacking: "Reference Data, table 4, do not state for this year: {parts}. Fill them in, then read the workbook again.",
  causes,
  ofYear,
  periods,
  parts,
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
  gap: "इनमें से एक अवधि का GEI अभी नहीं है।",
  none: "कुछ नहीं बदला।",
  lacking: "संदर्भ आँकड़ों की तालिका 4 में इस वर्ष के ये आँकड़े नहीं हैं: {parts}। उन्हें भरें, फिर वर्कबुक दोबारा पढ़ें।",
  ofYear: {
    fuelMix: "ईंधन का मिश्रण और उनके गुणांक",
    powerUse: "प्रति टन ख़रीदी बिजली",
    powerSource: "बिजली का स्रोत और गुणांक",
  },
  periods: { baseline: "आधार वर्ष", previous: "पिछला वर्ष", toDate: "सब महीने" },
  parts: {
    output: "उत्पादन (B1.ii)",
    emissions: "GEI (B3.3)",
    heat: "ईंधन (B2.5 से B2.7)",
    fuel: "प्रत्यक्ष उत्सर्जन, ऊर्जा (B2.11)",
    clinker: "बना क्लिंकर (तालिका 2)",
    process: "प्रत्यक्ष उत्सर्जन, प्रक्रिया (B2.13)",
    power: "ख़रीदी बिजली (B2.1)",
    indirect: "अप्रत्यक्ष उत्सर्जन (B2.12)",
  },
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
