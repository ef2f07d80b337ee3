/** Production, stocks and movements of a month: a row for each product, with the additives of a cement. */
import { CLOSING_NAMES, OPENING_NAMES, unitField, STOCK, SHARE, statusField, evidenceField, noteField } from "./monthFields";
import { table, textField, quantityField, figure } from "./tableSpec";

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
    unitField,
    quantityField("opening", "Opening stock", {
      figure: STOCK,
      synonyms: OPENING_NAMES,
      help: "Stock at the start of the month",
    }),
    quantityField("produced", "Produced", {
      figure: figure("amount", null, "intensity"),
      synonyms: [
        "produced quantity",
        "production quantity",
        "prod",
        "prodn",
        "utpadan",
        "production",
        "output",
        "quantity produced",
        "उत्पादन",
      ],
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
      synonyms: CLOSING_NAMES,
      help: "Stock at the end of the month",
    }),
    quantityField("gypsum", "Gypsum", { figure: SHARE, synonyms: ["gypsum used", "जिप्सम", "gipsam"], help: "Gypsum in the cement made" }),
    quantityField("flyAsh", "Fly ash", {
      figure: SHARE,
      synonyms: ["flyash", "pfa", "pond ash", "फ्लाई ऐश", "फ्लाईऐश", "राख"],
      help: "Fly ash in the cement made",
    }),
    quantityField("slag", "Slag", {
      figure: SHARE,
      synonyms: ["gbfs", "gbs", "bf slag", "ggbs", "granulated slag", "granulated blast furnace slag", "स्लैग"],
      help: "Slag in the cement made",
    }),
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
    statusField,
    evidenceField,
    noteField,
  ],
});
