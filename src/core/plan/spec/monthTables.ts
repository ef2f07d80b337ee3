/** What a month carries: the five tables of a month's sheet, which are also the fields foreign sheets are mapped to. */
import { choiceField, dateField, figure, numberField, once, quantityField, table, textField, wholeField } from "./tableSpec";
import type { FigureSpec, TableSpec } from "./tableSpec";
import {
  CONSUMED_BY_WORDS,
  FUEL_USES,
  HEAT_DIRECTION_WORDS,
  MOISTURE_BASIS_WORDS,
  POINT_WORDS,
  POWER_KINDS,
  POWER_WORDS,
  PROCESS_ITEM_WORDS,
  STATUS_WORDS,
  USE_WORDS,
} from "./choiceWords";

export { FUEL_USES, POWER_KINDS } from "./choiceWords";
export type { FuelUse, PowerKind } from "./choiceWords";

export const STATUSES = ["metered", "invoiced", "estimated", "provisional"] as const;

export const QUANTITY_BASES = ["as received", "as fired", "surface-moisture free", "dry"] as const;
export const GCV_BASES = ["as received", "as fired", "air dried", "dry"] as const;

const STOCK = figure("amount", null, "balance");
const RATE = figure("amount", null, "perOutput");
const SHARE = figure("amount", null, "perProduced");
const REGISTER = figure("register", null, "balance");
const CALORIFIC = figure("calorificValue", null, "itself");

const status = choiceField("status", "Status", {
  choices: STATUSES,
  words: STATUS_WORDS,
  synonyms: ["sthiti", "data status", "स्थिति"],
  help: "metered, invoiced, estimated or provisional",
});
const evidence = textField("evidence", "Evidence", {
  synonyms: ["sakshya", "document", "reference", "source of data", "source document", "log sheet", "साक्ष्य"],
  help: "Log sheet, weighbridge slip, bill or laboratory report that shows the figure",
});
const note = textField("note", "Note", {
  synonyms: ["tippani", "remarks", "remark", "comments", "टिप्पणी"],
  width: 24,
  help: "A typed 0 and an estimate need a word of explanation",
});
const unit = textField("unit", "Unit", {
  synonyms: ["ikai", "u o m", "uom", "units", "इकाई"],
  width: 9,
  help: "t, kL, Sm3 ...: the unit of the quantities in this row",
});

export const FUEL_TABLE = table({
  id: "fuel",
  title: "Fuels and materials",
  keys: ["stream", "consumed"],
  fields: [
    textField("stream", "Stream", {
      choicesFrom: "CCTS_Streams",
      synonyms: [
        "name of fuel",
        "fuel used",
        "eendhan",
        "indhan",
        "samagri",
        "fuel",
        "material",
        "source stream",
        "fuel type",
        "fuel name",
        "particulars",
        "ईंधन",
        "सामग्री",
      ],
      help: "Source stream id as in the Monitoring Plan",
    }),
    choiceField("use", "Use", {
      choices: FUEL_USES,
      words: USE_WORDS,
      synonyms: ["area", "department", "where used", "upyog", "upayog", "used in", "section", "consumer", "उपयोग"],
      help: "Where it was burnt or consumed",
    }),
    textField("lot", "Lot or supplier", {
      synonyms: ["lot", "supplier", "grade", "consignment", "vendor", "आपूर्तिकर्ता"],
      help: "One row per lot; rows of one stream and use are lots, not duplicates",
    }),
    unit,
    quantityField("opening", "Opening stock", {
      figure: STOCK,
      synonyms: [
        "o b",
        "ob",
        "op bal",
        "opening bal",
        "prarambhik stock",
        "opening",
        "op stock",
        "opening balance",
        "प्रारंभिक स्टॉक",
        "आरंभिक स्टॉक",
      ],
      help: "Stock at the start of the month",
    }),
    quantityField("received", "Received", {
      figure: STOCK,
      synonyms: ["receipt quantity", "inward", "prapt", "receipt", "receipts", "purchase", "purchased", "qty received", "प्राप्त"],
      help: "Received in the month, by weighbridge",
    }),
    quantityField("movedOut", "Moved out", {
      figure: STOCK,
      synonyms: ["transferred", "transfer out", "sold", "diverted", "स्थानांतरित"],
      help: "Sold or sent to another unit",
    }),
    quantityField("closing", "Closing stock", {
      figure: STOCK,
      synonyms: ["c b", "cb", "cl bal", "closing bal", "antim stock", "closing", "cl stock", "closing balance", "अंतिम स्टॉक"],
      help: "Stock at the end of the month",
    }),
    quantityField("consumed", "Consumed", {
      figure: RATE,
      synonyms: [
        "actual consumption",
        "fuel consumption",
        "cons",
        "cons qty",
        "khapat",
        "matra",
        "consumption",
        "quantity",
        "qty",
        "quantity consumed",
        "used",
        "burnt",
        "qty consumed",
        "खपत",
        "मात्रा",
      ],
      help: "Consumed in the month: the stock balance, or what the weigh feeder shows",
    }),
    choiceField("consumedBy", "Consumed by", {
      choices: ["stock balance", "weigh feeder"],
      words: CONSUMED_BY_WORDS,
      synonyms: ["method of measurement", "measured by", "consumption method"],
      help: "How the consumption was found",
    }),
    choiceField("quantityBasis", "Quantity basis", {
      choices: QUANTITY_BASES,
      compared: true,
      words: MOISTURE_BASIS_WORDS,
      synonyms: ["qty basis", "moisture basis"],
      help: "Moisture state of the weighed quantity",
    }),
    numberField("totalMoisture", "Total moisture", {
      figure: once("percent", "plausible.moisture"),
      unit: "%",
      synonyms: ["tm ar", "nami", "kul nami", "tm", "total moist", "moisture", "कुल नमी", "नमी"],
      help: "Total moisture of the quantity as weighed",
    }),
    numberField("inherentMoisture", "Inherent moisture", {
      figure: once("percent", "plausible.inherentMoisture"),
      unit: "%",
      synonyms: ["im", "inherent moist", "adb moisture"],
      help: "Moisture of the air-dried laboratory sample",
    }),
    numberField("gcv", "GCV", {
      figure: CALORIFIC,
      unit: "kcal/kg",
      synonyms: ["gross calorific value", "hhv", "calorific value gross", "सकल कैलोरी मान"],
      help: "Gross calorific value on the basis named beside it; per Sm3 for a gas",
    }),
    choiceField("gcvBasis", "GCV basis", {
      choices: GCV_BASES,
      compared: true,
      words: MOISTURE_BASIS_WORDS,
      synonyms: ["basis of gcv", "cv basis"],
      help: "Moisture state on which the laboratory reports the GCV",
    }),
    numberField("ncv", "NCV", {
      figure: CALORIFIC,
      unit: "kcal/kg",
      synonyms: ["net calorific value", "lhv", "calorific value net", "निवल कैलोरी मान"],
      help: "Measured net calorific value on the quantity's basis; leave blank to derive it from the GCV",
    }),
    numberField("carbon", "Carbon", {
      figure: figure("percent", null, "itself"),
      unit: "%",
      synonyms: ["total carbon", "carbon content", "c", "कार्बन"],
      help: "Total carbon on the quantity's basis, for a Type II factor",
    }),
    status,
    textField("meter", "Meter", {
      choicesFrom: "CCTS_Meters",
      synonyms: ["meter id", "weigh feeder no", "instrument", "मीटर"],
      help: "Meter id as in the Monitoring Plan",
    }),
    evidence,
    note,
  ],
});

export const ELECTRICITY_TABLE = table({
  id: "electricity",
  title: "Electricity",
  keys: ["meter", "energy"],
  fields: [
    textField("meter", "Meter", {
      choicesFrom: "CCTS_Meters",
      synonyms: ["energy meter", "meter name", "meter id", "meter no", "feeder", "मीटर"],
      help: "Meter id as in the Monitoring Plan",
    }),
    choiceField("kind", "Kind", {
      choices: POWER_KINDS,
      words: POWER_WORDS,
      synonyms: ["type of power", "power source", "source of power", "प्रकार"],
      help: "Where the power comes from or goes to",
    }),
    numberField("openingReading", "Opening reading", {
      figure: REGISTER,
      synonyms: ["opening meter reading", "initial reading", "previous reading"],
      help: "Register at the start of the month",
    }),
    numberField("closingReading", "Closing reading", {
      figure: REGISTER,
      synonyms: ["closing meter reading", "final reading", "present reading"],
      help: "Register at the end of the month",
    }),
    numberField("factor", "Multiplying factor", {
      figure: REGISTER,
      synonyms: ["mf", "meter constant", "multiplier"],
      help: "Reading difference x this factor = kWh",
    }),
    wholeField("energy", "Energy", {
      figure: figure("energy", null, "perOutput"),
      unit: "kWh",
      synonyms: [
        "generation",
        "gross generation",
        "net generation",
        "import",
        "drawal",
        "energy consumed",
        "vidyut",
        "yunit",
        "kwh",
        "units",
        "units consumed",
        "consumption",
        "electricity",
        "विद्युत",
        "यूनिट",
      ],
      help: "Active energy of the month; kVAh is not energy",
    }),
    wholeField("billed", "Billed", {
      figure: figure("energy", null, "balance"),
      unit: "kWh",
      synonyms: ["billed units", "bill kwh", "invoice kwh"],
      help: "Energy on the supplier's bill",
    }),
    dateField("billFrom", "Bill from", { synonyms: ["bill period from", "billing from"], help: "First day of the bill" }),
    dateField("billTo", "Bill to", { synonyms: ["bill period to", "billing to"], help: "Last day of the bill" }),
    choiceField("point", "Point", {
      choices: ["drawal", "injection"],
      words: POINT_WORDS,
      synonyms: ["metering point", "drawal or injection"],
      help: "Open-access and PPA power count at the drawal point, after losses",
    }),
    status,
    evidence,
    note,
  ],
});

export const PRODUCTION_TABLE = table({
  id: "production",
  title: "Production and stocks",
  keys: ["product", "produced"],
  fields: [
    textField("product", "Product", {
      choicesFrom: "CCTS_Products",
      synonyms: ["name of product", "utpad", "product name", "item", "grade", "उत्पाद"],
      help: "Product id as in the Monitoring Plan",
    }),
    unit,
    quantityField("opening", "Opening stock", {
      figure: STOCK,
      synonyms: ["opening", "op stock", "opening balance", "आरंभिक स्टॉक"],
      help: "Stock at the start of the month",
    }),
    quantityField("produced", "Produced", {
      figure: figure("amount", null, "intensity"),
      synonyms: ["produced quantity", "production quantity", "prod", "utpadan", "production", "output", "quantity produced", "उत्पादन"],
      help: "Made in the month",
    }),
    quantityField("usedInside", "Used inside", {
      figure: STOCK,
      synonyms: ["captive use", "consumed internally", "clinker consumed"],
      help: "Used inside the plant, for example clinker ground to cement",
    }),
    quantityField("dispatched", "Dispatched", {
      figure: STOCK,
      synonyms: ["preshan", "despatched", "dispatch", "despatch", "sales", "sold", "प्रेषण"],
      help: "Sold",
    }),
    quantityField("movedOut", "To sister unit", {
      figure: STOCK,
      synonyms: ["transfer to unit", "moved to sister unit", "exported"],
      help: "Sent to another unit of the company; for clinker this is an export",
    }),
    quantityField("movedIn", "From sister unit or bought", {
      figure: STOCK,
      synonyms: ["received from unit", "imported", "purchased clinker", "bought"],
      help: "Received from another unit or bought; for clinker this is an import",
    }),
    textField("sisterUnit", "Sister unit", { synonyms: ["other unit", "unit name"], help: "The other unit's name or registration number" }),
    quantityField("closing", "Closing stock", {
      figure: STOCK,
      synonyms: ["cl bal", "closing bal", "closing", "cl stock", "closing balance", "अंतिम स्टॉक"],
      help: "Stock at the end of the month",
    }),
    quantityField("gypsum", "Gypsum", { figure: SHARE, synonyms: ["gypsum used", "जिप्सम"], help: "Gypsum in the cement made" }),
    quantityField("flyAsh", "Fly ash", { figure: SHARE, synonyms: ["flyash", "pfa", "फ्लाई ऐश"], help: "Fly ash in the cement made" }),
    quantityField("slag", "Slag", { figure: SHARE, synonyms: ["gbfs", "granulated slag", "स्लैग"], help: "Slag in the cement made" }),
    quantityField("limestone", "Limestone", {
      figure: SHARE,
      synonyms: ["limestone additive", "चूना पत्थर"],
      help: "Limestone ground into the cement made",
    }),
    quantityField("otherAdditives", "Other additives", {
      figure: SHARE,
      synonyms: ["other additive", "performance improver", "अन्य"],
      help: "All other additives in the cement made",
    }),
    status,
    evidence,
    note,
  ],
});

export const HEAT_TABLE = table({
  id: "heat",
  title: "Heat bought or sold",
  keys: ["heatId", "quantity"],
  fields: [
    textField("heatId", "Heat stream", { synonyms: ["steam", "heat", "भाप"], help: "Name of the steam or heat line" }),
    choiceField("kind", "Kind", {
      choices: ["bought", "sold"],
      words: HEAT_DIRECTION_WORDS,
      compared: true,
      synonyms: ["direction"],
      help: "Bought from outside or sold to it",
    }),
    quantityField("quantity", "Heat", {
      figure: figure("energy", null, "perOutput"),
      unit: "GJ",
      synonyms: ["heat quantity", "steam heat", "energy"],
      help: "Heat content delivered",
    }),
    numberField("heatFactor", "Supplier factor", {
      figure: figure("factor", "plausible.heatFactor", "itself"),
      unit: "tCO2/GJ",
      synonyms: ["emission factor of heat"],
      help: "The supplier's verified factor",
    }),
    status,
    evidence,
    note,
  ],
});

/** Items of the laboratory and process table by the scheme's own name, with the unit each is asked in and how it is judged. */
export const PROCESS_ITEMS = {
  cao: { label: "Clinker CaO", unit: "%", figure: figure("percent", "plausible.cao", "itself") },
  mgo: { label: "Clinker MgO", unit: "%", figure: figure("percent", "plausible.mgo", "itself") },
  nonCarbonate: { label: "Non-carbonate raw material", unit: "t", figure: figure("amount", null, "perOutput") },
  nonCarbonateCao: { label: "Non-carbonate CaO", unit: "%", figure: figure("percent", null, "itself") },
  nonCarbonateMgo: { label: "Non-carbonate MgO", unit: "%", figure: figure("percent", null, "itself") },
  rawMeal: { label: "Raw meal fed", unit: "t", figure: figure("amount", "plausible.rawMeal", "perOutput") },
  rawMealCarbon: { label: "Raw meal organic carbon", unit: "%", figure: figure("percent", "plausible.rawMealCarbon", "roughly") },
  bypassDust: { label: "Bypass dust leaving the system", unit: "t", figure: figure("amount", null, "perOutput") },
  ckd: { label: "CKD leaving the system", unit: "t", figure: figure("amount", null, "perOutput") },
  ckdRate: { label: "CKD calcination rate", unit: "%", figure: figure("percent", null, "itself") },
  combinedHeat: { label: "Heat from captive power sets", unit: "GJ", figure: figure("energy", null, "perOutput") },
  captiveGross: { label: "Captive power, gross generation", unit: "kWh", figure: figure("energy", null, "perOutput") },
  netAnode: { label: "Net anode consumption", unit: "t", figure: figure("amount", "plausible.netAnode", "perOutput") },
  anodeSulphur: { label: "Anode sulphur", unit: "%", figure: figure("percent", "plausible.anodeSulphur", "itself") },
  anodeAsh: { label: "Anode ash", unit: "%", figure: figure("percent", "plausible.anodeAsh", "itself") },
  bakedAnode: { label: "Baked anode produced", unit: "t", figure: figure("amount", "plausible.bakedAnode", "perOutput") },
  greenAnode: { label: "Green anode charged", unit: "t", figure: figure("amount", "plausible.bakedAnode", "perOutput") },
  anodeHydrogen: { label: "Hydrogen in green anode", unit: "%", figure: figure("percent", "plausible.anodeHydrogen", "itself") },
  wasteTar: { label: "Waste tar collected", unit: "t", figure: figure("amount", null, "never") },
  anodeEffectMinutes: {
    label: "Anode-effect minutes per cell-day",
    unit: "min",
    figure: figure("minutes", "plausible.anodeEffectMinutes", "roughly"),
  },
  overvoltage: { label: "Anode-effect overvoltage", unit: "mV", figure: figure("voltage", "plausible.overvoltage", "roughly") },
  currentEfficiency: { label: "Current efficiency", unit: "%", figure: figure("percent", "plausible.currentEfficiency", "itself") },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly unit: string; readonly figure: FigureSpec }>>;
export type ProcessItem = keyof typeof PROCESS_ITEMS;
type ProcessLabel = (typeof PROCESS_ITEMS)[ProcessItem]["label"];

const PROCESS_LABELS = Object.values(PROCESS_ITEMS).map(({ label }) => label) as readonly ProcessLabel[];

export const PROCESS_TABLE = table({
  id: "process",
  title: "Laboratory and process",
  keys: ["item", "value"],
  fields: [
    choiceField("item", "Item", {
      choices: PROCESS_LABELS,
      words: PROCESS_ITEM_WORDS,
      synonyms: ["parameter", "analysis"],
      help: "What was measured",
    }),
    numberField("value", "Value", { figure: once("ofItem"), synonyms: ["result", "मान"], help: "The month's figure" }),
    unit,
    status,
    evidence,
    note,
  ],
});

export const MONTH_TABLES: readonly TableSpec[] = [FUEL_TABLE, ELECTRICITY_TABLE, PRODUCTION_TABLE, HEAT_TABLE, PROCESS_TABLE];
