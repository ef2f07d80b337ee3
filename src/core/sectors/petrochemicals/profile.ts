/** Petrochemicals: own fuel gas is a fuel although nobody buys it; the cracker's carbon balance stands beside it as a check. */
import { gate, notListed, ofTheBureau, usual, GENERAL } from "../profileParts";
import type { SectorProfile } from "../sector";
import { CRACKER, PETROCHEMICALS_OUTPUT } from "./output";

export const PETROCHEMICALS_PROFILE: SectorProfile = {
  ...PETROCHEMICALS_OUTPUT,
  subSectors: [
    ofTheBureau("cracker", "Petro-chemical", "Cracker", "क्रैकर"),
    notListed("aromatics", "Petro-chemical", "Aromatics and polyester chain", "एरोमैटिक्स और पॉलिएस्टर"),
    notListed("polymer", "Petro-chemical", "Polymer", "पॉलिमर"),
  ],
  standing: "notified",
  processes: [
    gate(
      "Cracker furnaces and cold box",
      "Is the plant's own fuel gas recorded where it is burnt?",
      "क्या अपनी ईंधन गैस जहाँ जलती है वहाँ दर्ज है?",
      CRACKER,
    ),
    gate(
      "Decoking and flares",
      "Is the CO2 of decoking and of trips estimated by a method that is written down?",
      "क्या डिकोकिंग और ट्रिप का CO2 लिखित विधि से आँका जाता है?",
    ),
    gate("Downstream units", "Is polymer added to the olefin that made it?", "क्या पॉलिमर उसी ओलेफ़िन में जोड़ा गया है जिससे बना?"),
    gate("Gas turbines and boilers", "Is off-gas that another unit burns recorded?", "क्या दूसरी इकाई के बॉयलर में जली ऑफ़-गैस दर्ज है?"),
  ],
  streams: [
    usual("Own fuel gas", "refinery gas", "process", "t", "fuel gas, tail gas, methane rich gas, off-gas", { kind: "feedOffGas" }),
    usual("Naphtha", "", "process", "t", "naphtha feed, cracker feed, ethane, propane", {
      only: CRACKER,
      treatment: "mass balance in",
      kind: "feed",
      seldom: true,
    }),
    usual("RLNG fuel", "natural gas", "process", "t", "rlng, natural gas"),
    usual("GT gas", "natural gas", "captive power", "t", "gas turbine gas"),
    usual("Ethylene bought", "", "process", "t", "ethylene import, propylene import, edc, px", { treatment: "notional", kind: "imported" }),
  ],
  ratios: [
    {
      id: "fuelGas",
      label: { en: "Own fuel gas to ethylene", hi: "एथिलीन पर अपनी ईंधन गैस" },
      unit: "t/t",
      over: { streams: ["own fuel gas"] },
      under: { product: "Ethylene" },
      scale: 1,
      low: 0.3,
      high: 0.6,
      only: CRACKER,
      ...GENERAL,
    },
  ],
  levers: ["fuelRate", "steamRate", "powerRate", "gridShare"],
};
