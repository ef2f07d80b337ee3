/** Data rows and factors of process emissions and heat: analyses month by month, and heat row by row. */
import { B2_PARAMETERS } from "../../inventory/calcinationB2";
import type { HeatResult, PowerResult } from "../../inventory/model";
import type { AluminiumResult, CalcinationB2Result, MonthProduct, PitchTerm } from "../../inventory/processModel";
import type { InventorySetting } from "../../inventory/setting";
import { addMonthProducts, addReading } from "./collectReadings";
import type { Collecting, ProductRows } from "./collectReadings";
import { registerParameter } from "./collectStreams";
import { aluminiumFactor, aluminiumLine, b2Line, COMBINED_HEAT, heatLine, pitchLine } from "../model/lineIds";

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
    const organic = sum === "organicCarbon" ? organicTerms(b2) : { formula };
    addMonthProducts(collecting, b2.products[sum], { label: sum, unit: "t", feeds: b2Line(sum), ...organic });
  }
}

/** Raw meal x carbon; what the plant does not report is a parameter: clinker x raw meal ratio, or the default carbon as a fraction. */
function organicTerms({ organicDefaults }: CalcinationB2Result): Pick<ProductRows, "formula" | "parameters"> {
  if (organicDefaults.rawMeal)
    return {
      parameters: ["", "cement.rawMealRatio", ""],
      formula: ([made = "", perTonne = "", percent = ""]) => `${made}*${perTonne}*${percent}/100`,
    };
  if (organicDefaults.carbon) return { parameters: ["", "cement.organicCarbon"], formula: ([meal = "", share = ""]) => `${meal}*${share}` };
  return { formula: percentOf };
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
  if (result.pitch !== null) addPitch(result.pitch.products, collecting);
  if (result.packingCoke !== null)
    addMonthProducts(collecting, result.packingCoke.products, {
      label: "baked anode",
      unit: "t",
      feeds: aluminiumLine("baked-anode"),
      formula: asFound,
    });
  if (result.pfc.method === "slope" || result.pfc.method === "overvoltage")
    addEffects(result.pfc.method, result.pfc.effect.products, collecting);
}

function addPitch(products: NonNullable<AluminiumResult["pitch"]>["products"], collecting: Collecting): void {
  for (const term of Object.keys(products) as readonly PitchTerm[])
    addMonthProducts(collecting, products[term], {
      label: pitchLine[term],
      unit: "t",
      feeds: aluminiumLine(pitchLine[term]),
      formula: term === "hydrogen" ? percentOf : asFound,
    });
}

export function addCombinedGeneration({ products }: NonNullable<PowerResult["combined"]>, collecting: Collecting): void {
  addMonthProducts(collecting, products, { label: "combined heat", unit: "GJ", feeds: COMBINED_HEAT, formula: asFound });
}

function addEffects(method: "slope" | "overvoltage", products: readonly MonthProduct[], collecting: Collecting): void {
  const formula =
    method === "slope"
      ? ([tonnes = "", minutes = ""]: readonly string[]) => `${tonnes}*${minutes}`
      : ([tonnes = "", volts = "", efficiency = ""]: readonly string[]) => `${tonnes}*${volts}/${efficiency}`;
  const unit = method === "slope" ? "t min" : "t mV/%";
  addMonthProducts(collecting, products, { label: "anode effects", unit, feeds: aluminiumLine("anode-effect"), formula });
}

export function addHeat(heat: HeatResult, collecting: Collecting): void {
  for (const { line, direction, emissions } of heat.rows) {
    const quantity = addReading(collecting, line, "quantity", { base: "GJ", feeds: "" });
    const factor = addReading(collecting, line, "heatFactor", { base: "tCO2/GJ", feeds: "" });
    const feeds = heatLine(direction);
    if (quantity < 0 || factor < 0) {
      collecting.rows.add({ type: "missing", stream: line.stream, use: direction, month: line.month, kind: "heat", feeds });
      continue;
    }
    collecting.rows.add({
      type: "derived",
      line,
      kind: "heat",
      unit: "tCO2e",
      feeds,
      label: "heat x supplier's factor",
      from: [quantity, factor],
      formula: ([amount = "", perGJ = ""]) => `${amount}*${perGJ}`,
      value: emissions,
    });
  }
}
