/** Products, clinker and the smelter of a described plant in exact fractions. */
import { exact, given, HUNDRED, minus, ONE, over, overOrZero, plus, positivePart, times, ZERO } from "./exact";
import type { Exact } from "./exact";
import { carbonToCo2 } from "./streams";
import type { Plant, ProductColumn as Column, ProductMade, ProductRow } from "./plant";

/** A column over all months; a month without a row leaves it missing, and so does a blank unless it may be blank. */
export function made(product: ProductMade, column: Column, mayBeBlank = false): Exact {
  if (!mayBeBlank && product.months.some((rows) => rows.length === 0)) return null;
  return plus(...product.months.flat().map((row) => (mayBeBlank && row[column] === null ? ZERO : inTonnes(product, row, column))));
}

const UNITS: Readonly<Record<string, readonly [family: "t" | "kL", size: string]>> = {
  t: ["t", "1"],
  kg: ["t", "1/1000"],
  quintal: ["t", "1/10"],
  kL: ["kL", "1"],
  L: ["kL", "1/1000"],
};
const familyOf = (unit: string) => UNITS[unit]![0];

/** In tonnes, or in kL where the plan counts the product by volume; nothing where the row measures something else. */
function inTonnes(product: ProductMade, row: ProductRow, column: Column): Exact {
  const unit = row.unit ?? product.unit;
  const wanted = product.role === "cement" || product.role === "clinker" ? "t" : familyOf(product.unit);
  return familyOf(unit) === wanted ? times(given(row[column]), exact(UNITS[unit]![1])) : null;
}

const ADDITIVES = ["gypsum", "flyAsh", "slag", "limestone", "otherAdditives"] as const;

/** t clinker per t of a cement. */
function clinkerFactor(cement: ProductMade): Exact {
  const produced = made(cement, "produced");
  const additives = plus(...ADDITIVES.map((column) => made(cement, column, true)));
  return overOrZero(minus(produced, additives), produced);
}

export function majorFactor({ products }: Plant): Exact {
  const cements = products.filter(({ role }) => role === "cement");
  const [first] = cements;
  if (first === undefined) return null;
  const major = cements.reduce((best, next) => ((next.baseline ?? -1) > (best.baseline ?? -1) ? next : best), first);
  return clinkerFactor(major);
}

/** Cement by clinker factors, every other product by the factor the plan states, a main product without one as it is. */
export function equivalents(plant: Plant): readonly Exact[] {
  const asMade = plant.products.filter(({ role, equivalence }) => role === "main product" && equivalence === null);
  return plant.products.map((product) => {
    const produced = made(product, "produced");
    if (product.role === "cement") return over(times(produced, clinkerFactor(product)), majorFactor(plant));
    if (product.role === "clinker" || (product.role !== "main product" && product.equivalence === null)) return ZERO;
    if (product.equivalence !== null) return times(produced, exact(product.equivalence));
    return familyOf(product.unit) === familyOf(asMade[0]!.unit) ? produced : null;
  });
}

export interface Clinker {
  readonly produced: Exact;
  /** Imported, and what the stock fell by. */
  readonly taken: Exact;
  /** Exported, and what the stock rose by. */
  readonly given: Exact;
  readonly calcination: Exact;
  readonly perTonne: Exact;
}

/** null for a plant without a kiln. */
export function clinkerOf(plant: Plant): Clinker | null {
  const clinkers = plant.products.filter(({ role }) => role === "clinker");
  if (clinkers.length === 0 || plant.subSector === "grinding") return null;
  const all = (column: Column, mayBeBlank: boolean) => plus(...clinkers.map((each) => made(each, column, mayBeBlank)));
  const produced = all("produced", false);
  const stock = (edge: "opening" | "closing") => plus(...clinkers.map((each) => stockOf(each, edge)));
  const change = minus(stock("closing"), stock("opening"));
  const calcination = plant.method["calcination"] === "CSI B2" ? byAnalysis(clinkers, produced, plant) : times(produced, exact("0.5292"));
  return {
    produced,
    taken: plus(all("movedIn", true), positivePart(minus(ZERO, change))),
    given: plus(all("dispatched", true), all("movedOut", true), positivePart(change)),
    calcination,
    perTonne: plant.method["calcination"] === "CSI B2" ? overOrZero(calcination, produced) : exact("0.5292"),
  };
}

/** Stock at the beginning of the first month or the end of the last; the rows of a month are stores beside one another. */
function stockOf(product: ProductMade, edge: "opening" | "closing"): Exact {
  const rows = (edge === "opening" ? product.months.at(0) : product.months.at(-1)) ?? [];
  return rows.length === 0 ? null : plus(...rows.map((row) => inTonnes(product, row, edge)));
}

function item(label: string, plant: Plant): readonly Exact[] {
  return plant.process.map((rows) => {
    const [found, second] = rows.filter((row) => row.item === label);
    return found === undefined || second !== undefined ? null : given(found.value);
  });
}

const reports = (label: string, plant: Plant) => plant.process.some((rows) => rows.some((row) => row.item === label));

/** Sum over the months of a x b. */
const products = (a: readonly Exact[], b: readonly Exact[]) => plus(...a.map((each, i) => times(each, b[i] ?? null)));

const inMonths = (list: readonly ProductMade[]): readonly Exact[] =>
  (list[0]?.months ?? []).map((_, i) =>
    plus(
      ...list.map((each) => {
        const rows = each.months[i] ?? [];
        return rows.length === 0 ? null : plus(...rows.map((row) => inTonnes(each, row, "produced")));
      }),
    ),
  );

/** CSI method B2: CO2 of the oxides, bypass dust, kiln dust and organic carbon of the raw meal. */
function byAnalysis(clinkers: readonly ProductMade[], produced: Exact, plant: Plant): Exact {
  const perMonth = inMonths(clinkers);
  const percentOf = (label: string) => over(products(perMonth, item(label, plant)), HUNDRED);
  const oxides = plus(times(percentOf("Clinker CaO"), exact("44.0095/56.0774")), times(percentOf("Clinker MgO"), exact("44.0095/40.3044")));
  const factor = overOrZero(oxides, produced);
  const bypass = reports("Bypass dust leaving the system", plant)
    ? times(plus(...item("Bypass dust leaving the system", plant)), factor)
    : ZERO;
  return plus(oxides, bypass, kilnDust(factor, plant), organic(perMonth, plant));
}

function kilnDust(factor: Exact, plant: Plant): Exact {
  if (!reports("CKD leaving the system", plant)) return ZERO;
  const dust = item("CKD leaving the system", plant);
  const tonnes = plus(...dust);
  const degree = overOrZero(over(products(dust, item("CKD calcination rate", plant)), HUNDRED), tonnes);
  const part = times(over(factor, plus(ONE, factor)), degree);
  return over(times(tonnes, part), minus(ONE, part));
}

/** What is not reported takes its default: 1.55 t of meal a tonne of clinker, 0.2 % organic carbon. */
function organic(perMonth: readonly Exact[], plant: Plant): Exact {
  const meal = reports("Raw meal fed", plant) ? item("Raw meal fed", plant) : perMonth.map((made) => times(made, exact("1.55")));
  const carbon = reports("Raw meal organic carbon", plant) ? item("Raw meal organic carbon", plant) : meal.map(() => exact("0.2"));
  return times(over(products(meal, carbon), HUNDRED), carbonToCo2(plant));
}

const SLOPES: Readonly<Record<string, readonly [slope: string, fraction: string]>> = {
  CWPB: ["0.143", "0.121"],
  SWPB: ["0.272", "0.252"],
  VSS: ["0.092", "0.053"],
  HSS: ["0.099", "0.085"],
};
const OVERVOLTAGE: Readonly<Record<string, string>> = { CWPB: "1.16", SWPB: "3.65" };
const TIER_1: Readonly<Record<string, readonly [cf4: string, c2f6: string]>> = {
  CWPB: ["0.4", "0.04"],
  SWPB: ["1.6", "0.4"],
  VSS: ["0.8", "0.04"],
  HSS: ["0.4", "0.03"],
};
const POTENTIALS: Readonly<Record<string, readonly [cf4: string, c2f6: string]>> = {
  AR5: ["6630", "11100"],
  AR6: ["7380", "12400"],
  AR4: ["7390", "12200"],
  SAR: ["6500", "9200"],
};

/** Anodes, packing coke and perfluorocarbons; none in a plant that is no smelter. */
export function smelter(plant: Plant): readonly Exact[] {
  const metals = plant.products.filter(({ role }) => role === "main product");
  if (plant.sector !== "aluminium" || plant.subSector !== "smelter") return [];
  const part = (label: string, otherwise: string) =>
    reports(label, plant) ? item(label, plant) : plant.process.map(() => exact(otherwise));
  const [sulphur, ash] = [part("Anode sulphur", "2"), part("Anode ash", "0.4")];
  const left = sulphur.map((s, i) => minus(minus(HUNDRED, s), ash[i] ?? null));
  const anodes = times(over(products(item("Net anode consumption", plant), left), HUNDRED), carbonToCo2(plant));
  const coke = reports("Baked anode produced", plant)
    ? times(plus(...item("Baked anode produced", plant)), exact("0.015"), exact("0.955"), carbonToCo2(plant))
    : ZERO;
  return [anodes, coke, perfluorocarbons(metals, plant)];
}

function perfluorocarbons(metals: readonly ProductMade[], plant: Plant): Exact {
  const technology = String(plant.method["potline"]);
  const official = plant.method["pack"] === "official workbook" ? "SAR" : "AR5";
  const [gwpCf4, gwpC2f6] = POTENTIALS[String(plant.method["gwp"] ?? official)]!;
  const gas = (cf4: Exact, c2f6: Exact) => plus(times(cf4, exact(gwpCf4)), times(c2f6, exact(gwpC2f6)));
  // Metal is weighed: a plan that counts it by volume says nothing of its tonnes.
  const perMonth = inMonths(metals).map((month) => (metals.every(({ unit }) => familyOf(unit) === "t") ? month : null));
  if (plant.method["pfcMethod"] === "Tier 1") {
    const [cf4, c2f6] = TIER_1[technology]!.map((rate) => over(times(plus(...perMonth), exact(rate)), exact("1000")));
    return gas(cf4 ?? null, c2f6 ?? null);
  }
  const [slope, fraction] = SLOPES[technology]!;
  const isSlope = plant.method["pfcMethod"] === "slope";
  const volts = item("Anode-effect overvoltage", plant).map((each, i) => over(each, item("Current efficiency", plant)[i] ?? null));
  const effects = products(perMonth, isSlope ? item("Anode-effect minutes per cell-day", plant) : volts);
  const coefficient = isSlope ? slope : OVERVOLTAGE[technology];
  const cf4 = coefficient === undefined ? null : over(times(effects, exact(coefficient)), exact("1000"));
  return gas(cf4, times(cf4, exact(fraction)));
}
