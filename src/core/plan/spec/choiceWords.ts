/**
 * The words each choice of the input sheets may hold beside its own, English and Hindi. Case, spaces, hyphens and a
 * plural s never matter, so no spelling of that kind is listed.
 */
import type { Sector, SubSector } from "./sectors";

export const FUEL_USES = ["kiln", "captive power", "boiler", "DG", "process", "internal transport", "colony or other excluded"] as const;
export type FuelUse = (typeof FUEL_USES)[number];

export const POWER_KINDS = [
  "grid",
  "open-access renewable",
  "dedicated PPA",
  "outside captive",
  "own captive",
  "DG",
  "waste heat",
  "own renewable",
  "export",
  "colony",
  "construction",
] as const;
export type PowerKind = (typeof POWER_KINDS)[number];

export const USE_WORDS: Readonly<Record<FuelUse, string>> = {
  kiln:
    "kiln, kilns, pyro, pyro processing, pyroprocessing, calciner, precalciner, pre calciner, klinker bhatti, " +
    "किल्न, भट्ठी, भट्टी, bhatti, bhatthi",
  "captive power":
    "captive power plant, captive power, captive, cpp, tpp, thermal power plant, power plant, power house, कैप्टिव पावर, विद्युत संयंत्र",
  boiler: "boiler, boilers, steam boiler, बॉयलर, बायलर",
  DG: "dg set, dg sets, dg, d g, d g set, genset, gensets, diesel generator, डीजी, डीजी सेट, जनरेटर",
  process: "process, प्रक्रिया",
  "internal transport":
    "internal transport, internal transportation, transport, transportation, vehicles, vehicle, mines vehicles, " +
    "mobile equipment, hemm, dumpers, mines, परिवहन, आंतरिक परिवहन, parivahan",
  "colony or other excluded": "colony or other excluded, colony, township, canteen, guest house, excluded, कॉलोनी, colony excluded",
};

export const POWER_WORDS: Readonly<Record<PowerKind, string>> = {
  grid: "grid, eb, discom, seb, utility, state board, ग्रिड, बिजली बोर्ड, main incomer",
  "open-access renewable": "open access, open access renewable, oa renewable, oa solar, oa wind, wheeled solar, wheeled wind",
  "dedicated PPA": "dedicated ppa, ppa",
  "outside captive": "outside captive, group captive",
  "own captive":
    "own captive, own generation, own power, own, captive power plant, captive power, captive, cpp, tpp, tg, turbine, " +
    "turbo generator, कैप्टिव",
  DG: "dg, dg set, dg sets, genset, diesel generator, डीजी",
  "waste heat": "waste heat recovery, waste heat, whr, whrs, whrb, whrpg",
  "own renewable": "own renewable, solar, wind, solar plant, windmill, सौर, सौर ऊर्जा, पवन, पवन ऊर्जा",
  export:
    "export, exported, power export, sold to grid, sold, sale, sale to grid, sale to discom, power sold, sale of power, injected, " +
    "निर्यात, ग्रिड को निर्यात, niryat",
  colony: "colony, township, कॉलोनी",
  construction: "construction, निर्माण",
};

export const STATUS_WORDS = {
  metered: "measured, by meter, weighed, मीटर से, मापा गया, मापित",
  invoiced: "invoice, billed, bill, as per bill, as per invoice, बिल, बिल से, चालान",
  estimated: "estimate, est, अनुमानित, अनुमान",
  provisional: "prov, to be confirmed, अनंतिम, अस्थायी",
} as const;

export const MOISTURE_BASIS_WORDS = {
  "as received": "ar, arb, as received basis, a r b, प्राप्त अवस्था, प्राप्ति पर",
  "as fired": "af, afb, as fired basis, दहन अवस्था",
  "air dried": "ad, adb, air dry, air dried basis, air dry basis, equilibrated, वायु शुष्क",
  dry: "db, dry basis, dried, शुष्क",
  "surface-moisture free": "smf, surface dry, surface moisture free basis, सतही नमी रहित",
} as const;

export const CONSUMED_BY_WORDS = {
  "stock balance": "balance, stock, by stock, opening plus receipt minus closing, book balance, स्टॉक शेष, भंडार शेष",
  "weigh feeder": "feeder, weighfeeder, belt weigher, weigher, flow meter, flowmeter, meter, वे फीडर",
} as const;

export const POINT_WORDS = {
  drawal: "draw, drawal point, drawl, drawn, plant end, आहरण",
  injection: "inject, injection point, injected, generator end, generation end, अंतःक्षेपण",
} as const;

export const HEAT_DIRECTION_WORDS = {
  bought: "buy, purchase, purchased, import, imported, received, in, क्रय, खरीदा, ख़रीदा, ख़रीद, खरीद",
  sold: "sell, sale, export, exported, supplied, out, बेचा, विक्रय, बिक्री",
} as const;

export const YES_NO_WORDS = {
  Yes: "y, true, हाँ, हां, जी हाँ, 1",
  No: "n, false, नहीं, ना, 0",
} as const;

/** Whether a process is inside the boundary. */
export const INSIDE_WORDS = {
  Yes: `${YES_NO_WORDS.Yes}, inside, in, included, अंदर, शामिल`,
  No: `${YES_NO_WORDS.No}, outside, out, excluded, बाहर, शामिल नहीं`,
} as const;

export const SECTOR_WORDS = {
  cement: "cement sector, cement industry, cement plant, सीमेंट",
  aluminium: "aluminum, aluminium smelter, alumina, एल्युमिनियम, एल्यूमिनियम, एल्युमीनियम",
  "chlor-alkali": "chlor alkali, chloralkali, caustic soda, chlor alkali sector, क्लोर अल्कली, क्लोर-अल्कली, कास्टिक सोडा",
  "pulp and paper": "pulp & paper, paper, paper mill, paper and pulp, पल्प और पेपर, कागज, लुगदी और कागज, कागज़",
  textiles: "textile, textile mill, textile industry, वस्त्र, कपड़ा, टेक्सटाइल",
  "petroleum refinery": "refinery, refineries, oil refinery, petroleum refining, रिफाइनरी, पेट्रोलियम रिफाइनरी, तेल शोधनशाला",
  petrochemicals: "petrochemical, petro chemical, petrochem, पेट्रोकेमिकल, पेट्रोरसायन",
  "iron and steel": "iron & steel, steel, iron and steel plant, sponge iron, integrated steel plant, लोहा और इस्पात, इस्पात, स्टील",
  fertiliser: "fertilizer, urea, fertiliser plant, उर्वरक, खाद",
} as const satisfies Readonly<Record<Sector, string>>;

export const CALCINATION_WORDS = {
  "Type I factor": "type i, type 1, type 1 factor, type one, default factor, टाइप 1, टाइप i",
  "CSI B2": "b2, csi method b2, csi, analysis, by analysis, विश्लेषण",
} as const;

export const FACTOR_TYPE_WORDS = {
  "Type I": "type 1, i, 1, type one, type-one, default, standard, टाइप 1, टाइप i, प्रकार 1",
  "Type II": "type 2, ii, 2, type two, measured, laboratory, plant specific, टाइप 2, टाइप ii, प्रकार 2",
} as const;

export const PFC_METHOD_WORDS = {
  slope: "slope method, tier 2 slope, tier 3 slope, ढलान",
  overvoltage: "over voltage, overvoltage method, aeo, अधिवोल्टता, ओवरवोल्टेज",
  "Tier 1": "tier one, tier i, default, टियर 1",
} as const;

export const POTLINE_WORDS = {
  CWPB: "centre worked prebake, center worked prebake, centre-worked prebaked, pfpb, point fed prebake",
  SWPB: "side worked prebake, side-worked prebaked",
  VSS: "vertical stud soderberg, vertical stud söderberg",
  HSS: "horizontal stud soderberg, horizontal stud söderberg",
} as const;

export const TREATMENT_WORDS = {
  combustion: "fuel, burnt, burned, combusted, energy, दहन",
  process: "carbonate, process emission, calcination, प्रक्रिया",
  "mass balance in": "balance in, carbon in, input, mass balance input, द्रव्यमान संतुलन आगत",
  "mass balance out": "balance out, carbon out, output, mass balance output, द्रव्यमान संतुलन निर्गत",
  internal: "internal use, own use, made and used inside, आंतरिक",
  "biogenic memo": "memo, biogenic, memo item, जैविक, जैविक स्मरण",
  notional: "notional emissions, imported intermediate, bought intermediate, काल्पनिक",
} as const;

export const ROLE_WORDS = {
  "main product": "main, major product, primary product, product, final product, मुख्य उत्पाद, मुख्य",
  clinker: "klinker, cement clinker, क्लिंकर",
  cement: "cement product, finished cement, सीमेंट",
  intermediate: "intermediate product, semi finished, मध्यवर्ती, मध्यवर्ती उत्पाद",
  "by-product": "by product, byproduct, co product, co-product, उप उत्पाद, उपोत्पाद, सह उत्पाद",
} as const;

/** Laboratory and process items by their labels. */
export const PROCESS_ITEM_WORDS = {
  "Clinker CaO": "cao, cao in clinker, lime in clinker, cao of clinker",
  "Clinker MgO": "mgo, mgo in clinker, magnesia in clinker, mgo of clinker",
  "Raw meal fed": "raw meal, kiln feed, raw meal consumption",
  "Bypass dust leaving the system": "bypass dust",
  "CKD leaving the system": "ckd, cement kiln dust",
  "Heat from captive power sets": "cogeneration heat, chp heat, steam from captive power plant, extraction steam heat",
  "Captive power, gross generation": "captive power gross generation, cpp gross generation, gross generation",
  "Net anode consumption": "net anode, net carbon consumption",
  "Anode sulphur": "sulphur in anode, anode sulfur, sulphur",
  "Anode ash": "ash in anode",
  "Baked anode produced": "baked anode, baked anode production",
  "Green anode charged": "green anode, green anode weight, green anode loaded",
  "Hydrogen in green anode": "hydrogen content, hydrogen of green anode",
  "Waste tar collected": "waste tar, tar collected",
  "Anode-effect minutes per cell-day": "anode effect minutes, anode effect minutes per cell day, ae minutes",
  "Anode-effect overvoltage": "overvoltage, anode effect over voltage, aeo",
  "Current efficiency": "ce",
} as const;

export const SUB_SECTOR_WORDS = {
  integrated: "integrated plant, integrated unit, integrated cement plant, एकीकृत",
  grinding: "grinding unit, grinding plant, split grinding unit, ग्राइंडिंग, पिसाई",
  clinkerisation: "clinkerization, clinkerisation unit, clinker unit, clinker plant, क्लिंकर इकाई, क्लिंकरीकरण",
  smelter: "aluminium smelter, smelting, smelter plant, स्मेल्टर, प्रगालक",
  refinery: "alumina refinery, refining, रिफाइनरी",
  "cold rolling": "cold rolling sheet, rolling, कोल्ड रोलिंग",
  secondary: "secondary aluminium, recycled aluminium, द्वितीयक",
  membrane: "membrane cell, membrane cells, मेम्ब्रेन",
  wood: "wood based, wood pulp, integrated wood, लकड़ी",
  agro: "agro based, agro residue, कृषि",
  recycled: "recycled fibre, rcf, waste paper, पुनर्चक्रित",
  speciality: "speciality paper, specialty, विशेष",
  composite: "composite mill, कम्पोज़िट",
  spinning: "spinning mill, कताई",
  processing: "process house, processing house, प्रसंस्करण",
  fibre: "fiber, man made fibre, रेशा",
  cracker: "naphtha cracker, gas cracker, क्रैकर",
  aromatics: "aromatics and polyester, polyester chain, एरोमैटिक्स",
  polymer: "polymers, पॉलिमर",
  "integrated steel": "integrated steel plant, isp, bf bof, एकीकृत इस्पात",
  "sponge iron": "dri, coal dri, sponge iron plant, स्पंज आयरन",
  "EAF or IF": "eaf, induction furnace, electric arc furnace, mini mill",
  "ammonia-urea": "urea, ammonia and urea, यूरिया",
  ammonia: "ammonia only, अमोनिया",
  complex: "complex fertiliser, npk, dap, मिश्रित",
  general: "other, others, सामान्य, अन्य",
} as const satisfies Readonly<Record<SubSector, string>>;

export const PACK_WORDS = {
  "compliance year": "compliance, of the compliance year, year, अनुपालन वर्ष",
  "official workbook": "workbook, pro-forma, proforma, official pro-forma, bee workbook, आधिकारिक वर्कबुक",
} as const;

export const TRANSPORT_WORDS = {
  counted: "count, included, include, yes, शामिल, गिना जाए",
  "left out": "leave out, excluded, exclude, not counted, no, शामिल नहीं, छोड़ा",
} as const;

export const ALTERNATIVE_FUEL_WORDS = {
  "fossil share counted": "counted, fossil share, fossil part counted, जीवाश्म अंश गिना",
  "zero with NSC-ICM reference": "zero, zero rated, zero with reference, nsc icm reference, शून्य",
} as const;

export const BILL_WORDS = {
  "replaced by the meter": "meter, by meter, replaced by meter, मीटर से",
} as const;

export const BOUND_CARBON_WORDS = {
  gross: "counted, सकल",
  net: "net of bound co2, शुद्ध",
} as const;

export const BITUMINOUS_WORDS = {
  "96.1 Annexure IV": "96.1, annexure iv, annex iv, procedure, अनुलग्नक iv",
  "94.6 IPCC 2006": "94.6, ipcc 2006, ipcc, official workbook",
} as const;

export const CARBON_RATIO_WORDS = { "44/12": "44 / 12, 3.667, 3.6667", "3.664": "rounded" } as const;

export const GAS_RATIO_WORDS = {
  "0.90 Procedure": "0.9, 0.90, procedure",
  "0.95 official workbook": "0.95, official workbook",
} as const;

export const GWP_WORDS = {
  AR5: "ipcc ar5, fifth assessment report",
  AR6: "ipcc ar6, sixth assessment report",
  AR4: "ipcc ar4, fourth assessment report",
  SAR: "ipcc sar, second assessment report, ar2",
} as const;

export const OWN_GENERATION_WORDS = {
  "sets that burn fuel": "fuelled sets, fuelled sets only, sets burning fuel, ईंधन वाले सेट",
  "all own sets": "all sets, all own generation, all, सभी सेट",
} as const;

export const PFC_EDITION_WORDS = {
  "IPCC 2006": "2006, 2006 guidelines, ipcc guidelines 2006",
  "2019 Refinement": "2019, ipcc 2019, refinement, refinement 2019",
} as const;
