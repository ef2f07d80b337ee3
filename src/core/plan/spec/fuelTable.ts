/** Fuels and materials of a month: a row for each stream, use and lot. */
import { FUEL_USES, USE_WORDS, CONSUMED_BY_WORDS, MOISTURE_BASIS_WORDS } from "./choiceWords";
import { CLOSING_NAMES, OPENING_NAMES, unitField, STOCK, RATE, CALORIFIC, statusField, evidenceField, noteField } from "./monthFields";
import { table, textField, choiceField, quantityField, numberField, figure } from "./tableSpec";

export const QUANTITY_BASES = ["as received", "as fired", "surface-moisture free", "dry"] as const;
export const GCV_BASES = ["as received", "as fired", "air dried", "dry"] as const;

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
        "ईंधन का नाम",
        "ईंधन का प्रकार",
        "सामग्री",
        "धारा",
        "स्रोत",
        "स्रोत धारा",
        "source",
        "type of fuel",
        "description",
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
    unitField,
    quantityField("opening", "Opening stock", {
      figure: STOCK,
      synonyms: OPENING_NAMES,
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
      synonyms: CLOSING_NAMES,
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
        "burned",
        "fired",
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
      figure: figure("percent", "plausible.moisture", "roughly"),
      unit: "%",
      synonyms: ["tm ar", "nami", "kul nami", "tm", "total moist", "moisture", "कुल नमी", "नमी"],
      help: "Total moisture of the quantity as weighed",
    }),
    numberField("inherentMoisture", "Inherent moisture", {
      figure: figure("percent", "plausible.inherentMoisture", "roughly"),
      unit: "%",
      synonyms: ["im", "inherent moist", "adb moisture"],
      help: "Moisture of the air-dried laboratory sample",
    }),
    numberField("gcv", "GCV", {
      figure: CALORIFIC,
      unit: "kcal/kg",
      synonyms: ["gross calorific value", "hhv", "calorific value gross", "सकल कैलोरी मान", "सकल ऊष्मीय मान", "जीसीवी", "उष्मांक"],
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
      synonyms: ["net calorific value", "lhv", "calorific value net", "निवल कैलोरी मान", "शुद्ध ऊष्मीय मान", "एनसीवी"],
      help: "Measured net calorific value on the quantity's basis; leave blank to derive it from the GCV",
    }),
    numberField("carbon", "Carbon", {
      figure: figure("percent", "plausible.carbon", "itself"),
      unit: "%",
      synonyms: ["total carbon", "carbon content", "c", "कार्बन"],
      help: "Total carbon on the quantity's basis, for a Type II factor",
    }),
    statusField,
    textField("meter", "Meter", {
      choicesFrom: "CCTS_Meters",
      synonyms: ["meter id", "weigh feeder no", "instrument", "मीटर"],
      help: "Meter id as in the Monitoring Plan",
    }),
    evidenceField,
    noteField,
  ],
});
