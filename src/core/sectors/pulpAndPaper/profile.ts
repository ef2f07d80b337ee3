/** Pulp and paper: black liquor and lime mud are biogenic, make-up carbonates and fuels are not. */
import { gate, notListed, ofTheBureau, usual, GENERAL } from "../profileParts";
import type { SectorProfile } from "../sector";
import { PULPING, PULP_AND_PAPER_OUTPUT } from "./output";

export const PULP_AND_PAPER_PROFILE: SectorProfile = {
  ...PULP_AND_PAPER_OUTPUT,
  subSectors: [
    ofTheBureau("wood", "Pulp and Paper", "Wood based", "लकड़ी आधारित"),
    notListed("agro", "Pulp and Paper", "Agro based", "कृषि अवशेष आधारित"),
    notListed("recycled", "Pulp and Paper", "Recycled fibre", "पुनर्चक्रित रेशा"),
    notListed("speciality", "Pulp and Paper", "Speciality paper", "विशेष काग़ज़"),
  ],
  standing: "notified",
  processes: [
    gate("Pulp mill and bleaching", "Is bought pulp counted as own?", "क्या ख़रीदी लुगदी अपनी गिनी गई है?", PULPING),
    gate(
      "Recovery boiler and lime kiln",
      "Is the lime kiln's fuel oil recorded, and only purchased carbonate counted?",
      "क्या चूना भट्ठी का तेल दर्ज है और केवल ख़रीदा कार्बोनेट गिना गया है?",
      PULPING,
    ),
    gate("Paper machines and finishing", "Are tonnes saleable ones, without broke?", "क्या टन बिकने योग्य हैं, बिना ब्रोक के?"),
    gate("Power house", "Is plastic reject of recycled fibre burnt as biomass?", "क्या रिसाइकल रेशे का प्लास्टिक अवशेष जैव ईंधन माना गया?"),
  ],
  streams: [
    usual("Coal", "coal", "captive power", "t", "coal, lignite, steam coal"),
    usual("Furnace oil", "furnace oil", "kiln", "t", "fo, lshs, lime kiln oil", { only: PULPING }),
    usual("Black liquor", "black liquor", "boiler", "t", "bls, wbl, hbl, black liquor solids", {
      only: PULPING,
      treatment: "biogenic memo",
    }),
    usual("Make-up limestone", "limestone", "process", "t", "limestone, make-up caco3", { only: PULPING, kind: "flux" }),
    usual("Burnt lime", "lime", "process", "t", "lime, calcined lime, kiln lime", {
      only: PULPING,
      treatment: "internal",
      kind: "burntFlux",
      seldom: true,
    }),
    usual("Plastic reject", "RDF", "boiler", "t", "plastic waste, pulper reject, rejects", { seldom: true }),
    usual("Lime mud", "limestone", "kiln", "t", "mud, lime sludge", { only: PULPING, treatment: "biogenic memo", seldom: true }),
    usual("Make-up soda ash", "soda ash", "process", "t", "soda ash, make-up na2co3", { only: PULPING }),
  ],
  ratios: [
    {
      id: "power",
      label: { en: "Power to paper", hi: "काग़ज़ पर बिजली" },
      unit: "kWh/t",
      over: { power: true },
      under: { product: "Paper" },
      scale: 1,
      low: 400,
      high: 1500,
      ...GENERAL,
    },
    {
      id: "makeUp",
      label: { en: "Purchased limestone to paper", hi: "काग़ज़ पर ख़रीदा चूना पत्थर" },
      unit: "kg/t",
      over: { streams: ["make-up limestone"] },
      under: { equivalentProduct: true },
      scale: 1000,
      low: 5,
      high: 100,
      only: PULPING,
      source: "general knowledge of the sector: above 100 the mud is sold, or the whole kiln feed was entered",
      sureness: "low",
    },
  ],
  levers: ["fuelRate", "steamRate", "powerRate", "gridShare"],
};
