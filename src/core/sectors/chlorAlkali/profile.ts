/** Chlor-alkali: membrane cells, caustic lye and flakes, chlorine and hydrogen. */
import { gate, ofTheBureau, usual, GENERAL } from "../profileParts";
import type { SectorProfile } from "../sector";
import { CHLOR_ALKALI_OUTPUT } from "./output";

export const CHLOR_ALKALI_PROFILE: SectorProfile = {
  ...CHLOR_ALKALI_OUTPUT,
  subSectors: [ofTheBureau("membrane", "Chlor-Alkali", "Membrane cell", "मेम्ब्रेन सेल")],
  standing: "notified",
  processes: [
    gate(
      "Salt handling and brine purification",
      "Is soda ash of the treatment recorded where brine is acidified?",
      "जहाँ ब्राइन अम्लीकृत होती है, क्या उपचार का सोडा ऐश दर्ज है?",
    ),
    gate(
      "Electrolysis and rectifiers",
      "Is purchased power metered on the AC side, before the rectifiers?",
      "क्या ख़रीदी बिजली AC ओर, रेक्टिफ़ायर से पहले मापी जाती है?",
    ),
    gate("Caustic evaporation and flaking", "Are flakes added to the lye they were made of?", "क्या फ़्लेक अपनी ही लाई में जोड़े गए हैं?"),
    gate("Chlorine liquefaction and filling", "Are the chillers on a meter of this plant?", "क्या चिलर इसी संयंत्र के मीटर पर हैं?"),
    gate(
      "Chlorine derivatives",
      "Which derivatives of chlorine are inside the boundary, and which are not?",
      "क्लोरीन के कौन से उत्पाद सीमा के भीतर हैं और कौन से नहीं?",
    ),
    gate(
      "Captive power and boilers",
      "Is steam of the plant's own turbines entered as bought heat?",
      "क्या अपने टरबाइन की भाप ख़रीदी ऊष्मा के रूप में लिखी है?",
    ),
  ],
  streams: [
    usual("CPP coal", "coal", "captive power", "t", "coal, power plant coal, lignite"),
    usual("Boiler coal", "coal", "boiler", "t", "steam coal"),
    usual("Soda ash", "soda ash", "process", "t", "na2co3, sodium carbonate"),
    usual("HSD", "HSD", "DG", "kL", "diesel"),
  ],
  ratios: [
    {
      id: "power",
      label: { en: "Power to caustic soda", hi: "कास्टिक सोडा पर बिजली" },
      unit: "kWh/t",
      over: { power: true },
      under: { product: "Caustic soda" },
      scale: 1,
      low: 2250,
      high: 2800,
      ...GENERAL,
    },
    {
      id: "sodaAsh",
      label: { en: "Soda ash to caustic soda", hi: "कास्टिक सोडा पर सोडा ऐश" },
      unit: "kg/t",
      over: { streams: ["soda ash"] },
      under: { product: "Caustic soda" },
      scale: 1000,
      low: 2,
      high: 20,
      ...GENERAL,
    },
    {
      id: "chlorine",
      label: { en: "Liquefied chlorine to caustic soda", hi: "कास्टिक सोडा पर द्रवित क्लोरीन" },
      unit: "t/t",
      over: { product: "Liquid chlorine" },
      under: { product: "Caustic soda" },
      scale: 1,
      low: 0,
      high: 0.8864,
      source: "stoichiometry: 2 NaCl + 2 H2O gives 2 NaOH + Cl2 + H2",
      sureness: "high",
    },
  ],
  levers: ["powerRate", "gridShare", "fuelRate", "steamRate"],
};
