/** Textiles: spinning, processing, composite mills and fibre, each with a pro-forma of its own. */
import { gate, ofTheBureau, usual, GENERAL } from "../profileParts";
import type { SectorProfile } from "../sector";
import { FIBRE, SPINNING, TEXTILES_OUTPUT, WET } from "./output";

export const TEXTILES_PROFILE: SectorProfile = {
  ...TEXTILES_OUTPUT,
  subSectors: [
    ofTheBureau("composite", "Textile (Composite)", "Composite", "कम्पोज़िट"),
    ofTheBureau("spinning", "Textile (Spinning)", "Spinning", "कताई"),
    ofTheBureau("processing", "Textile (Processing)", "Processing", "प्रसंस्करण"),
    ofTheBureau("fibre", "Textile (Fiber)", "Fibre", "रेशा"),
  ],
  standing: "notified",
  processes: [
    gate(
      "Blow room to winding",
      "Are humidification and compressors on meters of the mill?",
      "क्या ह्यूमिडिफ़िकेशन और कम्प्रेसर मिल के मीटर पर हैं?",
      ["spinning", "composite"],
    ),
    gate(
      "Weaving or knitting",
      "Does job work move with its energy: tonnes in, power in?",
      "क्या जॉब वर्क ऊर्जा के साथ चलता है: टन भीतर, बिजली भीतर?",
      ["composite", "processing"],
    ),
    gate(
      "Dyeing, printing and finishing",
      "Are thermic-fluid heaters and LPG of singeing recorded?",
      "क्या थर्मिक फ़्लुइड हीटर और सिंजिंग की LPG दर्ज हैं?",
      WET,
    ),
    gate("Pulp dissolving, spinning and acid plant", "Is the steam of the spin bath metered?", "क्या स्पिन बाथ की भाप मापते हैं?", FIBRE),
    gate(
      "Boilers and power",
      "Is steam bought from a common boiler with a supplier's factor?",
      "क्या भाप साझा बॉयलर से आपूर्तिकर्ता के गुणांक के साथ ली जाती है?",
    ),
    gate("Effluent treatment and evaporation", "Is the steam of the evaporator counted?", "क्या एवापोरेटर की भाप गिनी गई है?"),
  ],
  streams: [
    usual("Coal", "coal", "boiler", "t", "coal, lignite, steam coal", { only: ["composite", "processing", "fibre"] }),
    usual("Briquettes", "biomass briquettes", "boiler", "t", "biomass, briquette, husk", { only: WET }),
    usual("LPG", "LPG", "process", "t", "lpg", { only: WET }),
    usual("HSD", "HSD", "DG", "kL", "diesel"),
    usual("Yarn bought", "", "process", "t", "grey fabric, yarn, chips", { only: WET, treatment: "notional", kind: "imported" }),
  ],
  ratios: [
    {
      id: "ringSpinning",
      label: { en: "Power to yarn", hi: "सूत पर बिजली" },
      unit: "kWh/kg",
      over: { power: true },
      under: { product: "Yarn" },
      scale: 0.001,
      low: 2.5,
      high: 6,
      only: SPINNING,
      source: "SION: 1.15 L HSD per kg of carded yarn, about 4 kWh/kg",
      sureness: "medium",
    },
    {
      id: "fabricPower",
      label: { en: "Power to fabric", hi: "कपड़े पर बिजली" },
      unit: "kWh/kg",
      over: { power: true },
      under: { product: "Fabric" },
      scale: 0.001,
      low: 1.5,
      high: 8,
      only: WET,
      ...GENERAL,
    },
  ],
  levers: ["fuelRate", "steamRate", "powerRate", "gridShare"],
};
