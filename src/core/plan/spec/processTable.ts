/** Laboratory and process data of a month: an item a row. */
import { PROCESS_ITEM_WORDS } from "./choiceWords";
import { unitField, statusField, evidenceField, noteField } from "./monthFields";
import { figure, type FigureSpec, table, choiceField, numberField, once } from "./tableSpec";

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
    unitField,
    statusField,
    evidenceField,
    noteField,
  ],
});
