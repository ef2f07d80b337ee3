/** Aluminium: smelters with anodes and anode effects, alumina refineries, and plants that melt and roll. */
import { gate, notListed, ofTheBureau, usual, GENERAL } from "../profileParts";
import type { SectorProfile } from "../sector";
import { ALUMINIUM_OUTPUT, REFINERY, REMELT, SMELTER } from "./output";

export const ALUMINIUM_PROFILE: SectorProfile = {
  ...ALUMINIUM_OUTPUT,
  subSectors: [
    ofTheBureau("smelter", "Aluminium (Refinery/Smelter)", "Smelter", "स्मेल्टर"),
    ofTheBureau("refinery", "Aluminium (Refinery/Smelter)", "Alumina refinery", "एल्युमिना रिफ़ाइनरी"),
    ofTheBureau("cold rolling", "Aluminium (Cold Rolling Sheet)", "Cold rolling", "कोल्ड रोलिंग"),
    notListed("secondary", "Aluminium", "Secondary aluminium", "द्वितीयक एल्युमिनियम"),
  ],
  standing: "notified",
  processes: [
    gate(
      "Potlines and cast house",
      "Are anode butts that go back taken off the net anode?",
      "क्या लौटे ऐनोड बट शुद्ध ऐनोड से घटाए गए हैं?",
      SMELTER,
    ),
    gate(
      "Anode plant and bake furnace",
      "Are pitch volatiles burnt as fuel counted once?",
      "क्या ईंधन के रूप में जले पिच वाष्प एक ही बार गिने गए हैं?",
      SMELTER,
    ),
    gate(
      "Digestion, precipitation and calciners",
      "Is hydrate sold counted as alumina? One tonne of hydrate is 0.654 t of alumina.",
      "क्या बिका हाइड्रेट एल्युमिना गिना गया है? एक टन हाइड्रेट 0.654 टन एल्युमिना है।",
      REFINERY,
    ),
    gate("Lime and causticising", "Is limestone burnt here, or lime bought?", "चूना पत्थर यहाँ जलता है या चूना ख़रीदा जाता है?", REFINERY),
    gate(
      "Melting and holding furnaces",
      "Is hot metal or ingot bought? It is an imported intermediate.",
      "क्या गर्म धातु या इंगट ख़रीदा जाता है? वह आयातित मध्यवर्ती है।",
      REMELT,
    ),
    gate("Rolling, annealing and coating", "Is the fuel of the lacquer oven recorded?", "क्या लैकर ओवन का ईंधन दर्ज है?", REMELT),
    gate("Captive power plant", "Is any of its power sold or sent to the colony?", "क्या इसकी बिजली बेची या कॉलोनी को दी गई?", SMELTER),
    gate(
      "Cogeneration and power plant",
      "Is it shared with a smelter? Steam and power are split by heat content.",
      "क्या यह स्मेल्टर के साथ साझा है? भाप और बिजली ऊष्मा के अनुसार बँटती हैं।",
      [...REFINERY, ...REMELT],
    ),
  ],
  streams: [
    usual("Coal", "Indian coal", "captive power", "t", "coal, cogeneration coal", { only: ["smelter", "refinery"] }),
    usual("Furnace oil", "furnace oil", "process", "kL", "fo, fuel oil, calciner oil", { only: ["smelter", "refinery"] }),
    usual("Packing coke", "petcoke", "process", "t", "packing material", { only: SMELTER, treatment: "internal", seldom: true }),
    usual("Pitch volatiles", "coal tar", "process", "t", "pitch fumes, volatile matter", {
      only: SMELTER,
      treatment: "internal",
      seldom: true,
    }),
    usual("Natural gas", "natural gas", "process", "Sm3", "ng, png, rlng", { only: REMELT }),
    usual("Ingot bought", "", "process", "t", "hot metal, ingot, slab, billet", { only: REMELT, treatment: "notional", kind: "imported" }),
  ],
  ratios: [
    {
      id: "alumina.gei",
      label: { en: "Coal to alumina", hi: "एल्युमिना पर कोयला" },
      unit: "t/t",
      over: { streams: ["coal"] },
      under: { product: "Alumina" },
      scale: 1,
      low: 0.2,
      high: 0.9,
      only: REFINERY,
      ...GENERAL,
    },
    {
      id: "calciner",
      label: { en: "Calciner oil to alumina", hi: "एल्युमिना पर कैल्सिनर तेल" },
      unit: "GJ/t",
      over: { streams: ["furnace oil"], as: "energy", unit: "GJ" },
      under: { product: "Alumina" },
      scale: 1,
      low: 2.7,
      high: 3.8,
      only: REFINERY,
      ...GENERAL,
    },
    {
      id: "smelterPower",
      label: { en: "Power to metal", hi: "धातु पर बिजली" },
      unit: "kWh/t",
      over: { power: true },
      under: { product: "Aluminium" },
      scale: 1,
      low: 12_900,
      high: 15_500,
      only: SMELTER,
      ...GENERAL,
    },
  ],
  levers: ["netAnode", "anodeEffects", "powerRate", "gridShare", "fuelRate", "steamRate"],
};
