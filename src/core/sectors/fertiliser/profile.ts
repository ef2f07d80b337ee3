/** Fertiliser: feed and fuel of one gas both become CO2; what urea binds is a choice of the plan. */
import { expected, gate, notListed, ofTheBureau, usual, GENERAL } from "../profileParts";
import type { SectorProfile } from "../sector";
import { FERTILISER_OUTPUT, WITH_UREA } from "./output";

export const FERTILISER_PROFILE: SectorProfile = {
  ...FERTILISER_OUTPUT,
  subSectors: [
    ofTheBureau("ammonia-urea", "Fertilizer", "Ammonia and urea", "अमोनिया और यूरिया"),
    notListed("ammonia", "Fertilizer", "Ammonia only", "केवल अमोनिया"),
    notListed("complex", "Fertilizer", "Complex fertiliser", "मिश्रित उर्वरक"),
  ],
  standing: "shadow",
  processes: [
    gate("Reformers, shift and CO2 removal", "Is the feed counted as well as the fuel?", "क्या ईंधन के साथ फ़ीड भी गिनी गई है?", [
      "ammonia-urea",
      "ammonia",
    ]),
    gate(
      "Ammonia synthesis and purge gas",
      "Is purge gas burnt in the reformer part of the feed already counted?",
      "क्या रिफ़ॉर्मर में जली पर्ज गैस पहले से गिनी फ़ीड का भाग है?",
      ["ammonia-urea", "ammonia"],
    ),
    gate("Urea and prilling", "Is the tonnage the urea made, not the urea sold?", "क्या टन बने यूरिया के हैं, बिके के नहीं?", WITH_UREA),
    gate(
      "Flare, start-up heater and inert gas",
      "Is their gas in the same reconciliation as feed and fuel?",
      "क्या उनकी गैस फ़ीड और ईंधन के उसी मिलान में है?",
    ),
    gate("Power and steam", "Is a coal boiler of a sister unit left out?", "क्या सहयोगी इकाई का कोयला बॉयलर छूट गया है?"),
  ],
  streams: [
    usual("Gas feed", "natural gas", "process", "Sm3", "feed gas, rlng feed, apm gas, pooled gas", { kind: "feed" }),
    usual("Gas fuel", "natural gas", "boiler", "Sm3", "fuel gas, rlng fuel"),
    usual("Purge gas", "natural gas", "process", "Sm3", "purge gas, tail gas", { treatment: "internal", kind: "feedOffGas", seldom: true }),
    usual("Ammonia bought", "", "process", "t", "ammonia import, nh3", {
      treatment: "notional",
      kind: "imported",
      factorRange: expected(1.5, 3.3, "1.694 by gas in IPCC 2006, 3.28 in the EU's default for India", "medium"),
    }),
    usual("HSD", "HSD", "DG", "kL", "diesel"),
  ],
  ratios: [
    {
      id: "ammonia",
      label: { en: "Ammonia to urea", hi: "यूरिया पर अमोनिया" },
      unit: "t/t",
      over: { product: "Ammonia" },
      under: { product: "Urea" },
      scale: 1,
      low: 0.565,
      high: 0.6,
      only: WITH_UREA,
      source: "stoichiometry 0.567",
      sureness: "high",
    },
    {
      id: "feedCo2",
      label: { en: "CO2 of the feed to urea", hi: "यूरिया पर फ़ीड का CO2" },
      unit: "t/t",
      over: { streams: ["gas feed"], as: "emissions", unit: "tCO2e" },
      under: { product: "Urea" },
      scale: 1,
      low: 0.7328,
      high: 1.31,
      only: WITH_UREA,
      source: "urea binds 0.7328; gas alone gives about 0.70, so that flue-gas recovery or the split of feed and fuel is asked about",
      sureness: "high",
    },
    {
      id: "energy",
      label: { en: "Feed and fuel to urea", hi: "यूरिया पर फ़ीड और ईंधन" },
      unit: "Gcal/t",
      over: { streams: ["gas feed", "gas fuel"], as: "energy", unit: "Gcal" },
      under: { product: "Urea" },
      scale: 1,
      low: 4.8,
      high: 7,
      only: WITH_UREA,
      source: "CSE 2019: best in India 5.17, world 4.8; the press of January 2025: new plants about 5, older ones 5.5 to 6.5",
      sureness: "medium",
    },
    {
      id: "power",
      label: { en: "Power to urea", hi: "यूरिया पर बिजली" },
      unit: "kWh/t",
      over: { power: true },
      under: { product: "Urea" },
      scale: 1,
      low: 0,
      high: 250,
      only: WITH_UREA,
      ...GENERAL,
    },
  ],
  levers: ["carbonRate", "fuelRate", "steamRate", "powerRate", "gridShare"],
};
