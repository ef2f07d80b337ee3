/** Data rows and factors of process emissions and heat: analyses month by month, and heat row by row. */
import { B2_PARAMETERS } from "../../inventory/calcinationB2";
import type { AluminiumResult, CalcinationB2Result, HeatResult } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { plainFigure } from "../../inventory/readings";
import { addMonthProducts, addReading } from "./collectReadings";
import type { Collecting } from "./collectReadings";
import { registerParameter } from "./collectStreams";
import { aluminiumFactor, aluminiumLine, b2Line, heatLine } from "../model/lineIds";

const percentOf = ([tonnes = "", percent = ""]: readonly string[]) => `${tonnes}*${percent}/100`;
const asFound = ([only = ""]: readonly string[]) => only;

export function addCalcinationB2(b2: CalcinationB2Result, setting: InventorySetting, collecting: Collecting): void {
  for (const [id, label] of Object.entries(B2_PARAMETERS)) registerParameter(id, label, setting, collecting.factors);
  const sums = {
    cao: percentOf,
    mgo: percentOf,
    nonCarbonateCao: percentOf,
    nonCarbonateMgo: percentOf,
    bypassDust: asFound,
    ckd: asFound,
    ckdCalcined: percentOf,
    organicCarbon: percentOf,
  } as const;
  for (const [sum, formula] of Object.entries(sums) as readonly (readonly [keyof typeof sums, typeof percentOf])[]) {
    addMonthProducts(collecting, b2.products[sum], { label: sum, unit: "t", feeds: b2Line(sum), formula });
  }
}

export function addAluminium(result: AluminiumResult, collecting: Collecting): void {
  for (const [key, trace] of result.parameters) collecting.factors.add(aluminiumFactor(key), trace);
  const parameters = ["netAnode", "anodeSulphur", "anodeAsh"].map(aluminiumFactor);
  addMonthProducts(collecting, result.anode.products, {
    label: "anode carbon",
    unit: "t C",
    feeds: aluminiumLine("anode-carbon"),
    parameters,
    formula: ([anode = "", sulphur = "", ash = ""]) => `${anode}*(100-${sulphur}-${ash})/100`,
  });
  if (result.packingCoke !== null)
    addMonthProducts(collecting, result.packingCoke.products, {
      label: "baked anode",
      unit: "t",
      feeds: aluminiumLine("baked-anode"),
      formula: asFound,
    });
  const effect =
    result.pfcMethod === "slope"
      ? ([tonnes = "", minutes = ""]: readonly string[]) => `${tonnes}*${minutes}`
      : ([tonnes = "", volts = "", efficiency = ""]: readonly string[]) => `${tonnes}*${volts}/${efficiency}*100`;
  addMonthProducts(collecting, result.effect.products, {
    label: "anode effects",
    unit: result.pfcMethod === "slope" ? "t min" : "t mV",
    feeds: aluminiumLine("anode-effect"),
    formula: effect,
  });
}

export function addHeat(heat: HeatResult, collecting: Collecting): void {
  for (const { line, direction, emissions } of heat.rows) {
    const quantity = addReading(collecting, line, "quantity", "GJ", "", plainFigure(line, "quantity", "heat", "GJ"));
    const factor = addReading(collecting, line, "heatFactor", "tCO2/GJ", "", plainFigure(line, "heatFactor", "factor", "tCO2/GJ"));
    if (quantity < 0 || factor < 0) continue;
    collecting.rows.add({
      type: "derived",
      line,
      kind: "heat",
      unit: "tCO2e",
      feeds: heatLine(direction),
      label: "heat x supplier's factor",
      from: [quantity, factor],
      formula: ([amount = "", perGJ = ""]) => `${amount}*${perGJ}`,
      value: emissions,
    });
  }
}
