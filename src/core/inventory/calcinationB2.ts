/** Calcination by the plant's own analysis over the period: sums of oxides month by month, then method B2 on the totals. */
import {
  bypassDustCalcination,
  calcinationB2,
  kilnDustCalcination,
  organicCarbonCalcination,
  oxideCalcination,
  uncorrectedFactor,
} from "../method/calcinationB2";
import { shareOf } from "../method/activityData";
import { asMeasured, partByAnalysis, partByShare } from "../method/processItems";
import type { Product } from "../plan/model";
import type { ProcessItem } from "../plan/spec/processTable";
import { ONE } from "../quantity/decimal";
import { combine } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { producedIn } from "./aluminium";
import type { B2Sum, CalcinationB2Result, MonthProduct } from "./processModel";
import { monthProducts, reportsItem, sumOf } from "./monthProducts";
import type { Term } from "./monthProducts";
import { parameterFigure } from "./planFigures";
import { zero } from "./readings";
import type { InventorySetting } from "./setting";

/** The parameters of method B2 and what they are called. */
export const B2_PARAMETERS = {
  "cement.molarMass.co2": "Molar mass of CO2",
  "cement.molarMass.cao": "Molar mass of CaO",
  "cement.molarMass.mgo": "Molar mass of MgO",
  "cement.rawMealRatio": "Raw meal per clinker",
  "cement.organicCarbon": "Organic carbon of raw meal",
  carbonToCo2: "CO2 of carbon",
} as const;

type B2Parameter = keyof typeof B2_PARAMETERS;

/** Method B2 in its parts, and the tCO2 of calcination they come to. */
export interface CalcinationByAnalysis {
  readonly result: CalcinationB2Result;
  readonly calcination: Figure;
}

/** The corrections a plant does not report are none; CaO and MgO of the clinker must be there every month. */
export function calcinationByAnalysis(clinkers: readonly Product[], produced: Figure, setting: InventorySetting): CalcinationByAnalysis {
  const parameter = (id: B2Parameter) => parameterFigure(id, B2_PARAMETERS[id], setting);
  const organicDefaults = { rawMeal: !reportsItem("rawMeal", setting), carbon: !reportsItem("rawMealCarbon", setting) };
  const products = b2Products(clinkers, organicDefaults, parameter, setting);
  const sums = sumsOf(products);
  const masses = [parameter("cement.molarMass.co2"), parameter("cement.molarMass.cao"), parameter("cement.molarMass.mgo")] as const;
  const oxides = combine([produced, sums.cao, sums.mgo, ...masses], (t, c, m, co2, cao, mgo) =>
    oxideCalcination(t, shareOf("CaO, weighted", c, t), shareOf("MgO, weighted", m, t), { co2, cao, mgo }),
  );
  const uncorrected = combine([oxides, produced], uncorrectedFactor);
  const nonCarbonate = combine([sums.nonCarbonateCao, sums.nonCarbonateMgo, ...masses], (c, m, co2, cao, mgo) =>
    oxideCalcination(unity(), c, m, { co2, cao, mgo }),
  );
  const bypass = combine([sums.bypassDust, uncorrected], bypassDustCalcination);
  const kilnDust = combine([sums.ckd, sums.ckdCalcined, uncorrected], (dust, calcined, factor) =>
    kilnDustCalcination(dust, factor, shareOf("Degree of calcination, weighted", calcined, dust)),
  );
  const ratio = parameter("carbonToCo2");
  const organicCarbon =
    organicDefaults.rawMeal && organicDefaults.carbon
      ? combine([produced, parameter("cement.rawMealRatio"), parameter("cement.organicCarbon"), ratio], organicCarbonCalcination)
      : combine([sums.organicCarbon, ratio], (carbon, co2) => organicCarbonCalcination(carbon, unity(), unity(), co2));
  const calcination = combine([oxides, nonCarbonate, bypass, kilnDust, organicCarbon], (a, b, c, d, e) =>
    calcinationB2({ oxides: a, nonCarbonate: b, bypassDust: c, kilnDust: d, organicCarbon: e }),
  );
  return { result: { products, sums, oxides, uncorrected, nonCarbonate, bypass, kilnDust, organicCarbon, organicDefaults }, calcination };
}

function sumsOf(products: Readonly<Record<B2Sum, readonly MonthProduct[]>>): Readonly<Record<B2Sum, Figure>> {
  const sum = (key: B2Sum): Figure => (products[key].length === 0 ? zero(key, "t") : sumOf(key, "t", products[key]));
  return {
    cao: sum("cao"),
    mgo: sum("mgo"),
    nonCarbonateCao: sum("nonCarbonateCao"),
    nonCarbonateMgo: sum("nonCarbonateMgo"),
    bypassDust: sum("bypassDust"),
    ckd: sum("ckd"),
    ckdCalcined: sum("ckdCalcined"),
    organicCarbon: sum("organicCarbon"),
  };
}

function b2Products(
  clinkers: readonly Product[],
  defaults: CalcinationB2Result["organicDefaults"],
  parameter: (id: B2Parameter) => Figure,
  setting: InventorySetting,
): Record<B2Sum, readonly MonthProduct[]> {
  const of = (label: string, ...terms: readonly [tonnes: Term, percent: Term]) => monthProducts(label, terms, partByAnalysis, setting);
  const ofClinker = (label: string, item: ProcessItem) =>
    clinkers.flatMap((clinker) => of(label, { read: producedIn(clinker, setting), name: clinker.product.text }, { item }));
  const tonnes = (label: string, item: ProcessItem) =>
    reportsItem(item, setting) ? monthProducts(label, [{ item }], asMeasured, setting) : [];
  const hasNonCarbonate = reportsItem("nonCarbonate", setting);
  return {
    cao: ofClinker("CaO in clinker", "cao"),
    mgo: ofClinker("MgO in clinker", "mgo"),
    nonCarbonateCao: hasNonCarbonate ? of("CaO of non-carbonates", { item: "nonCarbonate" }, { item: "nonCarbonateCao" }) : [],
    nonCarbonateMgo: hasNonCarbonate ? of("MgO of non-carbonates", { item: "nonCarbonate" }, { item: "nonCarbonateMgo" }) : [],
    bypassDust: tonnes("Bypass dust", "bypassDust"),
    ckd: tonnes("CKD", "ckd"),
    ckdCalcined: reportsItem("ckd", setting) ? of("CKD calcined", { item: "ckd" }, { item: "ckdRate" }) : [],
    organicCarbon: organicProducts(clinkers, defaults, parameter, setting),
  };
}

/**
 * Tonnes of organic carbon month by month. What the plant does not report, raw meal or its carbon, is each a default of
 * its own; without either, the defaults apply to the clinker of the period and there is nothing to add up by month.
 */
function organicProducts(
  clinkers: readonly Product[],
  defaults: CalcinationB2Result["organicDefaults"],
  parameter: (id: B2Parameter) => Figure,
  setting: InventorySetting,
): readonly MonthProduct[] {
  const label = "Organic carbon of raw meal";
  if (defaults.rawMeal && defaults.carbon) return [];
  const meal: Term = { item: "rawMeal" };
  const carbon: Term = { item: "rawMealCarbon" };
  if (defaults.carbon) return monthProducts(label, [meal, { parameter: parameter("cement.organicCarbon") }], partByShare, setting);
  if (!defaults.rawMeal) return monthProducts(label, [meal, carbon], partByAnalysis, setting);
  return clinkers.flatMap((clinker) =>
    monthProducts(
      label,
      [{ read: producedIn(clinker, setting), name: clinker.product.text }, { parameter: parameter("cement.rawMealRatio") }, carbon],
      (made, perTonne, percent) => partByAnalysis(partByShare(made, perTonne), percent),
      setting,
    ),
  );
}

function unity(): Trace {
  return derived({ label: "of the tonnes above", unit: "", how: "", cite: "" }, ONE, []);
}
