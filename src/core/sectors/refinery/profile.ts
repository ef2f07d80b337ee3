/** Petroleum refinery: thousand barrels of crude times NRGF; catalyst coke, hydrogen feed and flare are emissions too. */
import { expected, gate, ofTheBureau, usual, GENERAL } from "../profileParts";
import type { SectorProfile } from "../sector";
import { PETROLEUM_REFINERY_OUTPUT } from "./output";

export const PETROLEUM_REFINERY_PROFILE: SectorProfile = {
  ...PETROLEUM_REFINERY_OUTPUT,
  subSectors: [ofTheBureau("refinery", "Petro-Refinery", "Fuel refinery", "ईंधन रिफ़ाइनरी")],
  standing: "notified",
  processes: [
    gate(
      "Crude and vacuum distillation",
      "Is the petrochemical complex on the site a line of its own?",
      "क्या स्थल का पेट्रोरसायन परिसर अलग इकाई है?",
    ),
    gate(
      "Catalytic cracker and regenerator",
      "Is the coke burnt off the catalyst recorded, and the CO boiler's gas not counted again?",
      "क्या उत्प्रेरक पर जला कोक दर्ज है और CO बॉयलर की गैस दोबारा नहीं गिनी गई?",
    ),
    gate(
      "Hydrogen units",
      "Is the feed counted? Its carbon leaves as CO2 although it is no fuel.",
      "क्या फ़ीड गिनी गई है? ईंधन न होते हुए भी उसका कार्बन CO2 बनता है।",
    ),
    gate(
      "Sulphur recovery, flares and incinerators",
      "Is the flare metered, and its gas analysed?",
      "क्या फ़्लेयर मापा जाता है और उसकी गैस का विश्लेषण होता है?",
    ),
    gate(
      "Power, steam and utilities",
      "Is hydrogen, nitrogen or steam bought over the fence?",
      "क्या हाइड्रोजन, नाइट्रोजन या भाप बाहर से ली जाती है?",
    ),
    gate("Tank farm and dispatch", "Are tank heating and pumps on refinery meters?", "क्या टंकी तापन और पंप रिफ़ाइनरी के मीटर पर हैं?"),
  ],
  streams: [
    usual("Fuel gas", "refinery gas", "process", "t", "rfg, refinery fuel gas, fuel gas"),
    usual("IFO", "furnace oil", "process", "t", "internal fuel oil, ifo, fo"),
    usual("RLNG fuel", "natural gas", "captive power", "t", "rlng, natural gas"),
    usual("Hydrogen feed", "natural gas", "process", "t", "hgu feed, hydrogen unit feed", { kind: "feed" }),
    usual("FCC coke", "", "process", "t", "catalyst coke, coke burn, regenerator coke", {
      treatment: "mass balance in",
      kind: "feed",
      ncv: "ipcc2006.petroleum_coke.ncv",
      usualCarbon: "plausible.carbon.petroleum_coke",
    }),
    usual("Flare gas", "refinery gas", "process", "t", "flare"),
    usual("PSA tail gas", "refinery gas", "process", "t", "psa tail gas, purge gas, co gas, tail gas", {
      treatment: "internal",
      kind: "feedOffGas",
      seldom: true,
    }),
    usual("Hydrogen bought", "", "process", "t", "hydrogen, h2 import", {
      treatment: "notional",
      kind: "imported",
      factorRange: expected(5.4, 15, "5.458 by stoichiometry of methane, 14.03 in the EU's default for India", "medium"),
    }),
  ],
  ratios: [
    {
      id: "fuel",
      label: { en: "Fuel to crude", hi: "कच्चे तेल पर ईंधन" },
      unit: "kg/bbl",
      over: { streams: ["fuel gas", "ifo", "rlng fuel"] },
      under: { product: "Crude throughput" },
      scale: 1,
      low: 5,
      high: 14,
      ...GENERAL,
    },
    {
      id: "mbn",
      label: { en: "MBN: energy per barrel and NRGF", hi: "MBN: प्रति बैरल और NRGF ऊर्जा" },
      unit: "thousand Btu/bbl/NRGF",
      over: { streams: ["fuel gas", "ifo", "rlng fuel", "fcc coke"], as: "energy", gridPower: true, unit: "MMBtu" },
      under: { equivalentProduct: true },
      scale: 1,
      low: 50,
      high: 100,
      source: "published figures of two refiners, 56.3 in 2011-12 and 91.1 to 75.4 by 2013-14; feed of hydrogen units left out",
      sureness: "medium",
    },
  ],
  levers: ["fuelRate", "steamRate", "powerRate", "gridShare"],
};
