/** Heat bought or sold in a month. */
import { HEAT_DIRECTION_WORDS } from "./choiceWords";
import { statusField, evidenceField, noteField } from "./monthFields";
import { table, textField, choiceField, quantityField, figure, numberField } from "./tableSpec";

export const HEAT_TABLE = table({
  id: "heat",
  title: "Heat bought or sold",
  keys: ["heatId", "quantity"],
  fields: [
    textField("heatId", "Heat stream", { synonyms: ["steam", "heat", "भाप"], help: "Name of the steam or heat line" }),
    choiceField("kind", "Kind", {
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
    statusField,
    evidenceField,
    noteField,
  ],
});
