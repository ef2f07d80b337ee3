/** Calcination by the plant's own analysis over the period: sums of oxides month by month, then method B2 on the totals. */
import { lookup, traceOf } from "../parameters";
import {
  bypassDustCalcination,
  calcinationB2,
  kilnDustCalcination,
  organicCarbonCalcination,
  oxideCalcination,
  uncorrectedFactor,
} from "../method/calcinationB2";
import type { Product } from "../plan/model";
import { ZERO } from "../quantity/decimal";
import type { Month } from "../quantity/period";
import { sameMonth } from "../quantity/period";
import { from, gap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import type { B2Sum, CalcinationB2Result, MonthProduct } from "./model";
import { monthProducts, reportsItem, sumOf } from "./monthProducts";
import type { Term } from "./monthProducts";
import { productLines } from "./products";
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

function b2Parameter(id: keyof typeof B2_PARAMETERS, setting: InventorySetting): Figure {
  const found = lookup(id, setting.year, setting.pack);
  return found.ok ? traceOf(B2_PARAMETERS[id], found.value) : gap(found.problem.message);
}

/** The corrections a plant does not report are none; CaO and MgO of the clinker must be there every month. */
export function calcinationByAnalysis(
  clinker: Product,
  produced: Figure,
  setting: InventorySetting,
): { readonly result: CalcinationB2Result; readonly calcination: Figure } {
  const products = b2Products(clinker, setting);
  const sums = Object.fromEntries(
    Object.entries(products).map(([key, list]) => [key, list.length === 0 ? zero(key, "t") : sumOf(key, "t", list)]),
  ) as Record<B2Sum, Figure>;
  const parameter = (id: keyof typeof B2_PARAMETERS) => b2Parameter(id, setting);
  const masses = [parameter("cement.molarMass.co2"), parameter("cement.molarMass.cao"), parameter("cement.molarMass.mgo")] as const;
  const oxidesOf = (tonnes: Figure, cao: Figure, mgo: Figure): Figure =>
    from([tonnes, cao, mgo, ...masses], (t, c, m, co2, caoMass, mgoMass) =>
      oxideCalcination(t, share("CaO, weighted", c, t), share("MgO, weighted", m, t), { co2, cao: caoMass, mgo: mgoMass }),
    );
  const oxides = oxidesOf(produced, sums.cao, sums.mgo);
  const uncorrected = from([oxides, produced], (co2, tonnes) =>
    tonnes.value.isZero() ? gap("no clinker in the period") : uncorrectedFactor(co2, tonnes),
  );
  const nonCarbonate = from([sums.nonCarbonateCao, sums.nonCarbonateMgo, ...masses], (c, m, co2, caoMass, mgoMass) =>
    oxideCalcination(unity(), c, m, { co2, cao: caoMass, mgo: mgoMass }),
  );
  const bypass = from([sums.bypassDust, uncorrected], bypassDustCalcination);
  const kilnDust = from([sums.ckd, sums.ckdCalcined, uncorrected], (dust, calcined, factor) =>
    kilnDustCalcination(dust, factor, share("Degree of calcination, weighted", calcined, dust)),
  );
  const organicByDefault = products.organicCarbon.length === 0;
  const organicCarbon = organicByDefault
    ? from(
        [produced, parameter("cement.rawMealRatio"), parameter("cement.organicCarbon"), parameter("carbonToCo2")],
        organicCarbonCalcination,
      )
    : from([sums.organicCarbon, parameter("carbonToCo2")], (carbon, ratio) => organicCarbonCalcination(carbon, unity(), unity(), ratio));
  const calcination = from([oxides, nonCarbonate, bypass, kilnDust, organicCarbon], (a, b, c, d, e) =>
    calcinationB2({ oxides: a, nonCarbonate: b, bypassDust: c, kilnDust: d, organicCarbon: e }),
  );
  return { result: { products, sums, oxides, uncorrected, nonCarbonate, bypass, kilnDust, organicCarbon, organicByDefault }, calcination };
}

function b2Products(clinker: Product, setting: InventorySetting): Record<B2Sum, readonly MonthProduct[]> {
  const lines = productLines(clinker, setting);
  const read = (month: Month) => {
    const line = lines.find((candidate) => sameMonth(candidate.month, month));
    return line === undefined ? undefined : { line, kind: "produced", unit: "t" };
  };
  const made: Term = { read, name: clinker.product.text };
  const percentOf = (label: string, ...terms: readonly Term[]) =>
    monthProducts(label, "t", terms, (tonnes, percent) => tonnes.times(percent).div(100), setting);
  const tonnes = (label: string, item: "bypassDust" | "ckd") =>
    reportsItem(item, setting) ? monthProducts(label, "t", [{ item }], (only) => only, setting) : [];
  const hasNonCarbonate = reportsItem("nonCarbonate", setting);
  const hasCarbon = reportsItem("rawMealCarbon", setting) && reportsItem("rawMeal", setting);
  return {
    cao: percentOf("CaO in clinker", made, { item: "cao" }),
    mgo: percentOf("MgO in clinker", made, { item: "mgo" }),
    nonCarbonateCao: hasNonCarbonate ? percentOf("CaO of non-carbonates", { item: "nonCarbonate" }, { item: "nonCarbonateCao" }) : [],
    nonCarbonateMgo: hasNonCarbonate ? percentOf("MgO of non-carbonates", { item: "nonCarbonate" }, { item: "nonCarbonateMgo" }) : [],
    bypassDust: tonnes("Bypass dust", "bypassDust"),
    ckd: tonnes("CKD", "ckd"),
    ckdCalcined: reportsItem("ckd", setting) ? percentOf("CKD calcined", { item: "ckd" }, { item: "ckdRate" }) : [],
    organicCarbon: hasCarbon ? percentOf("Organic carbon of raw meal", { item: "rawMeal" }, { item: "rawMealCarbon" }) : [],
  };
}

function share(label: string, part: Trace, whole: Trace): Trace {
  return derived({ label, unit: "t/t", how: "part / whole", cite: "" }, whole.value.isZero() ? ZERO : part.value.div(whole.value), [
    part,
    whole,
  ]);
}

function unity(): Trace {
  return derived({ label: "of the tonnes above", unit: "", how: "", cite: "" }, ZERO.plus(1), []);
}
