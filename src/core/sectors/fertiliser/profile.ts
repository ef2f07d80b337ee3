/** Fertiliser: feed and fuel of one gas both become CO2; what urea binds is a choice of the plan. */
import { gate, GENERAL, notListed, ofTheBureau, usual } from "../profileParts";
import type { SectorProfile } from "../sector";

const WITH_UREA = ["ammonia-urea"] as const;

export const FERTILISER_PROFILE: SectorProfile = {
  id: "fertiliser",
  standing: "shadow",
  denominator: { product: "Urea", unit: "t", source: "PAT normalisation document; the scheme has no fertiliser text yet" },
  subSectors: [
    ofTheBureau("ammonia-urea", "Fertilizer", "Ammonia and urea", "अमोनिया और यूरिया"),
    notListed("ammonia", "Fertilizer", "Ammonia only", "केवल अमोनिया"),
    notListed("complex", "Fertilizer", "Complex fertiliser", "मिश्रित उर्वरक"),
  ],
  products: [
    {
      product: "Urea",
      name: "Urea made",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: WITH_UREA,
      known: "Unit of the PAT specific energy",
    },
    {
      product: "Ammonia",
      name: "Ammonia made",
      unit: "t",
      role: "intermediate",
      only: WITH_UREA,
      known: "Used inside; sold it needs a factor",
    },
    {
      product: "Ammonia",
      name: "Ammonia made",
      unit: "t",
      role: "main product",
      equivalence: 1,
      only: ["ammonia"],
      known: "No unit is published for a plant without urea",
    },
    {
      product: "Complex fertiliser",
      name: "NPK, DAP",
      unit: "t",
      role: "main product",
      only: ["complex"],
      known: "No formula is published: the factor is typed",
    },
  ],
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
    usual("Purge gas", "natural gas", "process", "Sm3", "purge gas, tail gas", { treatment: "internal", kind: "feedOffGas" }),
    usual("Ammonia bought", "", "process", "t", "ammonia import, nh3", { treatment: "notional", kind: "imported" }),
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
};
