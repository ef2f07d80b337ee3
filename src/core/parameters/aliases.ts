/**
 * What people in India call the sources, and how a typed name is found. Case, spaces, hyphens and trade-mark signs do not
 * matter. A name that may mean several sources is refused with suggestions; it never falls to the likeliest.
 */
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import { EMISSION_SOURCES } from "./emissionSources";
import type { EmissionSource } from "./emissionSources";

/** Source id: names beside its id and its own name, which are understood without being listed. */
export const ALIASES: Readonly<Record<string, string>> = {
  crude_oil: "crude, कच्चा तेल",
  ngl: "NGL, natural gas condensate",
  motor_gasoline: "petrol, MS, motor spirit, gasoline, motor gasoline",
  aviation_gasoline: "avgas",
  jet_kerosene: "ATF, aviation turbine fuel, jet fuel, jet kerosene",
  other_kerosene: "SKO, superior kerosene oil, superior kerosene",
  gas_diesel_oil:
    "HSD, diesel, डीजल, डीज़ल, एचएसडी, हाई स्पीड डीजल, high speed diesel, HSD oil, HSDO, diesel oil, gas oil, high speed diesel oil",
  ldo: "LDO, light diesel",
  residual_fuel_oil: "FO, furnace oil, फर्नेस ऑयल, भट्ठी तेल, fuel oil, HFO, heavy fuel oil, RFO, residual fuel oil, LSFO, HPS",
  lshs: "LSHS, low sulfur heavy stock",
  lpg: "LPG, एलपीजी, propane, butane, liquid petroleum gas, bottled gas",
  bitumen: "asphalt",
  lubricants: "lube oil, lubricating oil, lubricant",
  petroleum_coke:
    "petcoke, पेटकोक, पेट कोक, pet coke, pet-coke, indigenous petcoke, imported petcoke, RPC, raw petroleum coke, CPC, calcined " +
    "petroleum coke, green petroleum coke",
  refinery_gas: "refinery fuel gas, RFG",
  coking_coal: "metallurgical coal, met coal, prime coking coal",
  other_bituminous_coal: "bituminous coal, bituminous",
  sub_bituminous_coal: "subbituminous coal, sub bituminous",
  coal: `कोयला, koyla, Indian coal, domestic coal, indigenous coal, imported coal, Indonesian coal, South African coal, Australian coal,
    US coal, NAPP coal, Mozambique coal, steam coal, thermal coal, non coking coal, raw coal, washed coal, linkage coal,
    e-auction coal, FSA coal, coal fines, coal rejects, washery rejects, middlings, ROM coal,
    G1, G2, G3, G4, G5, G6, G7, G8, G9, G10, G11, G12, G13, G14, G15, G16, G17`,
  lignite: "brown coal, लिग्नाइट",
  oil_shale_tar_sands: "oil shale, tar sands, tar sand",
  brown_coal_briquettes: "BKB, lignite briquettes",
  patent_fuel: "coal briquettes",
  coke_oven_coke: "met coke, metallurgical coke, hard coke, LAM coke, BF coke, nut coke, pearl coke, coke breeze, breeze",
  coal_tar: "tar, CTPT",
  gas_works_gas: "town gas",
  coke_oven_gas: "COG, CO gas",
  blast_furnace_gas: "BFG, BF gas",
  oxygen_steel_furnace_gas: "LDG, LD gas, BOF gas, BOFG, converter gas",
  natural_gas: "NG, प्राकृतिक गैस, RLNG, R-LNG, PNG, CNG, LNG, piped natural gas, regasified LNG",
  rdf: "RDF, आरडीएफ, plastic waste, waste plastic, SCF, segregated combustible fraction, MSW RDF",
  industrial_wastes: "industrial waste, hazardous waste, HW",
  tyres: "tyre, टायर, tires, tire, TDF, tyre chips, tire chips, waste tyres, scrap tyres, tyre derived fuel, tyre carbon",
  solvents: "solvent, spent solvent, waste solvent, liquid AFR, organic residue",
  waste_oils: "waste oil, used oil, spent oil",
  dolochar: "dolo char",
  petro_polymer_fuel: "PPF, petropolymer fuel",
  wood_wood_waste: "wood, लकड़ी, firewood, wood chips, wood waste, saw dust, sawdust, wood logs, bark",
  black_liquor: "black liquor solids, ब्लैक लिकर, काला द्रव, BLS, BL solids",
  other_primary_solid_biomass: `biomass, bagasse, rice husk, husk, paddy husk, चावल की भूसी, धान की भूसी, भूसी, खोई, बायोमास,
    rice straw, mustard husk, juliflora, ground nut shell,
    groundnut shell, coconut shell, cotton stalk, agro waste, agri waste, biomass pellets, biomass briquettes, pith, DOB`,
  biogasoline: "ethanol, bioethanol",
  biodiesels: "biodiesel, bio diesel, B100",
  other_liquid_biofuels: "liquid biofuel, spent wash",
  sludge_gas: "sewage gas",
  other_biogas: "biogas, bio gas, CBG, compressed biogas, gobar gas",
  grid:
    "grid power, grid electricity, electricity, purchased electricity, purchased power, DISCOM, DISCOM power, EB " +
    "power, utility power, imported power",
  ppa: "PPA, dedicated PPA",
  renewable:
    "RE, RE power, renewable power, renewable energy, solar, solar power, wind, wind power, hydro, green tariff, " +
    "green power, open access renewable",
  caco3: "limestone, चूना पत्थर, lime stone, calcium carbonate, chalk, calcite",
  mgco3: "magnesite, magnesium carbonate",
  dolomite: "CaMg(CO3)2, डोलोमाइट",
  na2co3: "soda ash, sodium carbonate",
  nahco3: "sodium bicarbonate, baking soda",
  baco3: "BaCO3, witherite",
  li2co3: "Li2CO3",
  k2co3: "K2CO3",
  srco3: "SrCO3",
  feco3: "siderite, iron carbonate",
  mnco3: "MnCO3, rhodochrosite",
  lime: "burnt lime, quick lime, quicklime, calcined lime",
  ethylene_oxide: "EO, ethylene oxide, oxirane",
  vinyl_chloride: "VCM, vinyl chloride, vinyl chloride monomer",
  clinker: "clinker, cement clinker, calcination",
  co2: "carbon dioxide",
  cf4: "CF4, PFC-14, tetrafluoromethane",
  c2f6: "C2F6, PFC-116, hexafluoroethane",
  c4f10: "PFC-31-10",
  c6f14: "PFC-51-14",
  sf6: "SF6, sulfur hexafluoride",
};

/** Names that are understood and not accepted: the message stays within 100 characters. */
export const REFUSED_NAMES: Readonly<Record<string, string>> = {
  coke: "coke: write petcoke or coke oven coke",
  gas: "gas: write natural gas, LPG, coke oven gas or blast furnace gas",
  oil: "oil: write HSD, LDO, furnace oil, LSHS or waste oil",
  fuel: "fuel: name it, e.g. HSD, furnace oil, petcoke, natural gas or coal",
  afr: "AFR: name the fuel, e.g. RDF, tyres, waste oil, solvents, industrial waste or biomass",
  "alternative fuel": "alternative fuel: name it, e.g. RDF, tyres, waste oil, solvents or biomass",
  "alternate fuel": "alternate fuel: name it, e.g. RDF, tyres, waste oil, solvents or biomass",
  msw: "MSW: give its shares apart, as RDF (fossil) and as MSW biomass",
  carbonate: "carbonate: name it, e.g. limestone, dolomite, soda ash or magnesite",
  pfc: "PFC: name the gas, CF4 or C2F6",
  "open access": "open access: write renewable with its contract, or grid",
  power: "power: write grid, PPA or renewable; of captive power count the fuel",
  captive: "captive power: count its fuel, e.g. coal or HSD, not its kWh",
  "captive power": "captive power: count its fuel, e.g. coal or HSD, not its kWh",
  cpp: "captive power: count its fuel, e.g. coal or HSD, not its kWh",
  dg: "DG power: count its fuel, e.g. HSD, not its kWh",
  "dg set": "DG power: count its fuel, e.g. HSD, not its kWh",
  whr: "waste-heat power needs no fuel and has no factor; it is counted nowhere",
  whrs: "waste-heat power needs no fuel and has no factor; it is counted nowhere",
  steam: "steam has no default factor: use the supplier's verified factor",
  heat: "heat has no default factor: use the supplier's verified factor",
  rec: "RECs do not lower emissions under the Procedure",
  refrigerant: "refrigerants are outside the scheme",
};

/** Lower case, and one space for spaces, hyphens, underscores and signs. */
export function normaliseName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ae\u2122]|\(r\)|\(tm\)/g, "")
    .replace(/[\s\-_./,()\u2013\u2014]+/g, " ")
    .trim();
}

const BY_NAME = namesToSources();

function namesToSources(): ReadonlyMap<string, EmissionSource> {
  const names = new Map<string, EmissionSource>();
  for (const source of EMISSION_SOURCES) {
    for (const name of namesOf(source)) {
      const key = normaliseName(name);
      const taken = names.get(key);
      if (taken !== undefined && taken !== source) throw new Error(`"${name}" names both ${taken.id} and ${source.id}`);
      names.set(key, source);
    }
  }
  return names;
}

/** Everything a source answers to. */
export function namesOf(source: EmissionSource): readonly string[] {
  const listed = ALIASES[source.id]?.split(",").map((name) => name.trim().replace(/\s+/g, " ")) ?? [];
  return [source.id, source.name, ...listed];
}

/** The source of a typed name, alias or id; a problem with suggestions where it is ambiguous or unknown. */
export function findSource(text: string): Outcome<EmissionSource> {
  const key = normaliseName(text);
  if (key === "") return bad("invalid", "the source is missing: write e.g. HSD, petcoke, grid or limestone");
  return named(key) ?? bad("unavailable", unknownName(text.trim(), key));
}

/** Whether the text names one source; of a whole sheet of texts that is asked without a suggestion for each. */
export function isSource(text: string): boolean {
  return named(normaliseName(text))?.ok === true;
}

function named(key: string): Outcome<EmissionSource> | null {
  const spellings = [key, key.replace(/ /g, ""), key.replace(/s$/, "")];
  for (const spelling of spellings) {
    const source = BY_NAME.get(spelling);
    if (source !== undefined) return good(source);
    const refused = REFUSED_NAMES[spelling];
    if (refused !== undefined) return bad("unavailable", refused);
  }
  return null;
}

function unknownName(text: string, key: string): string {
  const shown = text.length > 30 ? `${text.slice(0, 30)}...` : text;
  const near = nearestTo(key)
    .slice(0, 2)
    .map(({ id }) => id);
  const hint = near.length === 0 ? "e.g. HSD, petcoke, grid or limestone" : near.join(" or ");
  return `source "${shown}" is not known: try ${hint}`;
}

const WORDS = EMISSION_SOURCES.map((source) => ({ source, words: normaliseName(`${source.id} ${source.name}`).split(" ") }));

/** Sources by how many words of the typed name begin a word of theirs, best first; those with none are left out. */
function nearestTo(key: string): readonly EmissionSource[] {
  const typed = key
    .split(" ")
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
  const scored = WORDS.map(({ source, words }) => ({
    source,
    score: typed.filter((start) => words.some((word) => word.startsWith(start))).length,
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ source }) => source);
}
