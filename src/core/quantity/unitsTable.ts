/**
 * The units the scheme meets, each with its exact size in its family's base unit and the spellings people use, and the
 * units that are refused with a reason. Nothing here converts: units.ts does.
 */

/** What is measured. CO2 is a mass of its own family, so that t/TJ and tCO2/TJ agree; carbon is not CO2. */
export type SimpleFamily = "mass" | "co2" | "carbon" | "liquidVolume" | "gasVolume" | "energy" | "electricity" | "throughput" | "ratio";

/** symbol | size in the base unit, as decimal or ratio | spellings beside the symbol. Bases: t, kL, Nm3, GJ, 1. */
type UnitLine = readonly [symbol: string, size: string, spellings?: string];

const MASS: readonly UnitLine[] = [
  [
    "t",
    "1",
    "mt mts tonne tonnes metrictonne metrictonnes metricton metrictons te tpm mtpm adt admt airdrytonne airdrytonnes " +
      "airdriedtonnes fmt टन मीट्रिकटन मैट्रिकटन मीटन मेटन",
  ],
  ["kg", "0.001", "kgs kilogram kilograms किग्रा किलोग्राम"],
  ["g", "0.000001", "gram grams gm gms"],
  ["quintal", "0.1", "quintals qtl qtls क्विंटल"],
  ["Gg", "1000", "kt kilotonne kilotonnes"],
  ["lakh t", "100000", "lmt"],
  ["lb", "0.00045359237", "lbs pound pounds"],
  ["short ton", "0.90718474", "shorttons uston ustons"],
  ["long ton", "1.0160469088", "longtons"],
];

const CO2: readonly UnitLine[] = [
  ["tCO2", "1", "tco2e tonneco2 tonnesco2 tonneco2e tonnesco2e tco2eq"],
  ["kgCO2", "0.001", "kgco2e"],
  ["gCO2", "0.000001", "gmco2 gco2e"],
];

const CARBON: readonly UnitLine[] = [
  ["tC", "1"],
  ["kgC", "0.001"],
];

const LIQUID_VOLUME: readonly UnitLine[] = [
  ["kL", "1", "kls kltr kltrs kilolit kiloltr kiloltrs kilolitre kilolitres kiloliter kiloliters m3liquid liquidm3 किलोलीटर केएल किली"],
  ["L", "0.001", "ltr ltrs lit litre litres liter liters लीटर"],
  ["bbl", "0.158987294928", "barrel barrels"],
  ["US gal", "0.003785411784", "usgallon usgallons"],
  ["Imp gal", "0.00454609", "impgallon impgallons"],
];

/** Ideal gas at 101.325 kPa: Nm3 at 0 C, Sm3 at 15 C (ISO 13443), SCM at 15.56 C (PPAC), scf at the SCM's reference. */
const GAS_VOLUME: readonly UnitLine[] = [
  ["Nm3", "1", "ncm ncum normalm3 normalcubicmetre normalcubicmetres normalcubicmeter normalcubicmeters"],
  ["Sm3", "273.15/288.15", "stdm3 standardm3 stdcum standardcum stdcubicmeter stdcubicmetre"],
  ["SCM", "273.15/288.71", "scms scum standardcubicmetre standardcubicmetres standardcubicmeter standardcubicmeters"],
  ["MMSCM", "273150000/288.71"],
  ["scf", "7.7347466466048/288.71"],
  ["kmol", "22.41396954"],
];

/** Calorie and Btu are of the International Table, 4.1868 J a calorie; 1 TOE and 1 SRFT (standard refinery fuel tonne) are 10 Gcal. */
const ENERGY: readonly UnitLine[] = [
  ["kJ", "0.000001", "kilojoule kilojoules"],
  ["MJ", "0.001", "megajoule megajoules"],
  ["GJ", "1", "gigajoule gigajoules"],
  ["TJ", "1000", "terajoule terajoules"],
  ["PJ", "1000000"],
  ["calorie", "0.0000000041868", "calories कैलोरी"],
  ["kcal", "0.0000041868", "kcals kilocal kilocals kilocalorie kilocalories किलोकैलोरी किलोकैलरी"],
  ["Mcal", "0.0041868", "megacal megacalorie megacalories"],
  ["Gcal", "4.1868", "gigacal gigacalorie gigacalories mkcal mmkcal"],
  ["TOE", "41.868", "toes"],
  ["SRFT", "41.868", "srfts"],
  ["MTOE", "41868000"],
  ["tce", "29.3076"],
  ["Btu", "0.00000105505585262"],
  ["MMBtu", "1.05505585262", "mmbtus"],
  ["therm", "0.105505585262", "therms"],
];

const ELECTRICITY: readonly UnitLine[] = [
  ["kWh", "0.0036", "kwhr kwhrs kwhs kilowatthour kilowatthours kilowatthr kilowatthrs unit units किलोवाटघंटा किलोवाटघंटे किवाघं यूनिट"],
  ["MWh", "3.6", "mwhr mwhrs mwhs megawatthour megawatthours megawatthr megawatthrs मेगावाटघंटा मेगावाटघंटे मेवाघं"],
  ["lakh kWh", "360", "lu lus लायू"],
  [
    "GWh",
    "3600",
    "gwhr gwhrs gigawatthour gigawatthours mkwh mu mus millionunit millionunits megaunit megaunits munit munits millunit millunits मियू",
  ],
];

/** Crude oil run through a refinery, as its targets count it: thousand barrels. A barrel of a product is a liquid volume. */
const THROUGHPUT: readonly UnitLine[] = [["MBBL", "1", "mbbls kbbl thousandbbl thousandbarrel thousandbarrels"]];

const RATIO: readonly UnitLine[] = [
  ["fraction", "1", "1"],
  ["%", "0.01", "percent pct %age percentage प्रतिशत wt% mass% weight%"],
];

export const UNIT_TABLE: readonly (readonly [SimpleFamily, readonly UnitLine[]])[] = [
  ["mass", MASS],
  ["co2", CO2],
  ["carbon", CARBON],
  ["liquidVolume", LIQUID_VOLUME],
  ["gasVolume", GAS_VOLUME],
  ["energy", ENERGY],
  ["electricity", ELECTRICITY],
  ["throughput", THROUGHPUT],
  ["ratio", RATIO],
];

/** Words before or after a unit, as in "lakh kWh", "kWh in lakhs" and "10^6 kWh"; the first spelling of a size names it. */
const MULTIPLIER_WORDS: readonly (readonly [size: string, spellings: string])[] = [
  ["1000", "thousand '000 000 '000s 000s '000' 000' thousands हजार हज़ार"],
  ["100000", "lakh lakhs lac lacs लाख"],
  ["1000000", "million millions mn mln mio मिलियन"],
  ["10000000", "crore crores cr करोड़ करोड"],
  ["1000000000", "billion billions bn"],
  ["100", "hundred hundreds"],
];

/** The longest spelling first, so that "lakhs" is not "lakh" before an "s". */
export const MULTIPLIERS: readonly (readonly [word: string, size: string])[] = MULTIPLIER_WORDS.flatMap(([size, spellings]) =>
  spellings.split(" ").map((word) => [word.normalize("NFKC"), size] as const),
).sort((a, b) => b[0].length - a[0].length);

const BONE_DRY = "is bone dry: give the air-dry quantity, in t or ADMT";
const POWER = "is power, not energy: give kWh, MWh or GJ";
/** Why a quantity per day or hour is no figure of a month. */
export const RATE_REFUSAL = "is a rate: give the quantity of the period";

/** Spellings that look like units and are not accepted, each with its reason and remedy. */
export const REFUSED_UNITS: Readonly<Record<string, string>> = {
  mmt: 'is not one quantity everywhere: write "million t"',
  ton: 'may be metric, short or long: write "t", "short ton" or "long ton"',
  tons: 'may be metric, short or long: write "t", "short ton" or "long ton"',
  m3: 'says neither liquid nor gas: write "kL", or "Nm3", "Sm3" or "SCM"',
  cum: 'says neither liquid nor gas: write "kL", or "Nm3", "Sm3" or "SCM"',
  gal: 'may be US or Imperial: write "US gal" or "Imp gal"',
  mbtu: 'may be thousand or million Btu: write "MMBtu"',
  bdmt: BONE_DRY,
  bdt: BONE_DRY,
  kvah: "is apparent energy, which is not energy: give kWh",
  mvah: "is apparent energy, which is not energy: give kWh",
  kvarh: "is reactive energy, which is not energy: give kWh",
  kw: POWER,
  mw: POWER,
  gw: POWER,
  kva: POWER,
  mva: POWER,
  hp: POWER,
  tr: POWER,
  tpd: RATE_REFUSAL,
  tph: RATE_REFUSAL,
  tpa: RATE_REFUSAL,
  mtpd: RATE_REFUSAL,
  mtph: RATE_REFUSAL,
  mtpa: RATE_REFUSAL,
  mmtpa: RATE_REFUSAL,
  mmscmd: RATE_REFUSAL,
  scmd: RATE_REFUSAL,
  mscmd: RATE_REFUSAL,
  "nm3/hr": RATE_REFUSAL,
  "nm3/h": RATE_REFUSAL,
  "t/hr": RATE_REFUSAL,
  "t/h": RATE_REFUSAL,
};
