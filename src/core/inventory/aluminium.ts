/** Process emissions of a smelter over the period: anodes, packing coke and anode effects. */
import { packingCoke, pitchVolatiles } from "../method/aluminium";
import { c2f6FromCf4, cf4OfAnodeEffects, pfcEmissions, pfcTier1, weightedMinutes, weightedOvervoltage } from "../method/pfc";
import { anodeCarbon, anodeEmissions, asMeasured, partByAnalysis } from "../method/processItems";
import type { MonitoringPlan, Product } from "../plan/model";
import { sameMonth } from "../quantity/period";
import type { Month } from "../quantity/period";
import { combine, isMissing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";
import type { AluminiumResult, MonthReading, PfcMethod, PfcResult } from "./processModel";
import { monthProducts, reportsItem, sumOf } from "./monthProducts";
import type { Term } from "./monthProducts";
import { parameterFigure, unclearChoice } from "./planFigures";
import { productLines, productsOf } from "./products";
import { total } from "./readings";
import type { InventorySetting } from "./setting";

/** Key of each parameter among the factors, and the id it is looked up by. */
const PARAMETER_IDS = {
  carbonToCo2: "carbonToCo2",
  anodeSulphur: "aluminium.anode.sulphur",
  anodeAsh: "aluminium.anode.ash",
  cokeRate: "aluminium.packingCoke.rate",
  cokeSulphur: "aluminium.packingCoke.sulphur",
  cokeAsh: "aluminium.packingCoke.ash",
  gwpCf4: "gwp.cf4",
  gwpC2f6: "gwp.c2f6",
} as const;

const PFC_PARAMETERS = {
  slope: "pfc.{technology}.slope",
  overvoltage: "pfc.{technology}.overvoltage",
  c2f6Fraction: "pfc.{technology}.c2f6Fraction",
  tier1Cf4: "tier1.{technology}.cf4",
  tier1C2f6: "tier1.{technology}.c2f6",
} as const;

type ParameterKey = keyof typeof PARAMETER_IDS | keyof typeof PFC_PARAMETERS;
type Parameter = (key: ParameterKey) => Figure;

/** Whether the plant has potlines: alumina refineries and plants that melt and roll have none; one that does not say is a smelter. */
export function isSmelter({ entity: { sector, subSector } }: Pick<MonitoringPlan, "entity">): boolean {
  return sector.choice === "aluminium" && (subSector.choice === null || subSector.choice === "smelter");
}

/** null for a plant that is no smelter, or has no metal. */
export function aluminiumResult(setting: InventorySetting): AluminiumResult | null {
  const metals = productsOf(setting, "main product");
  if (!isSmelter(setting.plan) || metals.length === 0) return null;
  const parameters = new Map<string, Trace>();
  const parameter: Parameter = (key) => {
    const found = parameterFigure(idOf(key, setting), key, setting);
    if (!isMissing(found)) parameters.set(key, { ...found, label: idOf(key, setting) });
    return found;
  };
  const aluminium = total(
    { label: "Aluminium", unit: "t", how: "sum of main products", cite: "" },
    metals.map(({ produced }) => produced),
  );
  return {
    metals: metals.map(({ product }) => product),
    aluminium,
    anode: anodeOf(setting, parameter),
    pitch: pitchOf(setting, parameter),
    packingCoke: packingCokeOf(setting, parameter),
    pfc: pfcOf(
      metals.map(({ product }) => product),
      aluminium,
      setting,
      parameter,
    ),
    parameters,
  };
}

function idOf(key: ParameterKey, setting: InventorySetting): string {
  const technology = (setting.plan.method.potline.choice ?? "none").toLowerCase();
  return key in PARAMETER_IDS
    ? PARAMETER_IDS[key as keyof typeof PARAMETER_IDS]
    : `aluminium.${PFC_PARAMETERS[key as keyof typeof PFC_PARAMETERS].replace("{technology}", technology)}`;
}

/** The laboratory's figure where it is reported, else the default. */
function itemOr(item: "anodeSulphur" | "anodeAsh", setting: InventorySetting, parameter: Parameter): Term {
  return reportsItem(item, setting) ? { item } : { parameter: parameter(item) };
}

/** Equation X for prebaked anodes, month by month: t net anode x (100 - S - ash)/100 x ratio. */
function anodeOf(setting: InventorySetting, parameter: Parameter): AluminiumResult["anode"] {
  const terms = [{ item: "netAnode" }, itemOr("anodeSulphur", setting, parameter), itemOr("anodeAsh", setting, parameter)] as const;
  const products = monthProducts("Anode carbon", terms, anodeCarbon, setting);
  const carbon = sumOf("Anode carbon", "t C", products);
  return { products, carbon, emissions: combine([carbon, parameter("carbonToCo2")], anodeEmissions) };
}

/** Volatiles of the pitch, where the plant bakes its own anodes and weighs them green; waste tar that is not reported is none. */
function pitchOf(setting: InventorySetting, parameter: Parameter): AluminiumResult["pitch"] {
  if (!reportsItem("greenAnode", setting)) return null;
  const measured = (label: string, item: "greenAnode" | "bakedAnode" | "wasteTar") => monthProducts(label, [{ item }], asMeasured, setting);
  const products = {
    green: measured("Green anode", "greenAnode"),
    hydrogen: monthProducts("Hydrogen of green anode", [{ item: "greenAnode" }, { item: "anodeHydrogen" }], partByAnalysis, setting),
    baked: measured("Baked anode", "bakedAnode"),
    tar: reportsItem("wasteTar", setting) ? measured("Waste tar", "wasteTar") : [],
  };
  const sums = {
    green: sumOf("Green anode", "t", products.green),
    hydrogen: sumOf("Hydrogen of green anode", "t", products.hydrogen),
    baked: sumOf("Baked anode", "t", products.baked),
    tar: sumOf("Waste tar", "t", products.tar),
  };
  const emissions = combine([sums.green, sums.hydrogen, sums.baked, sums.tar, parameter("carbonToCo2")], pitchVolatiles);
  return { products, sums, emissions };
}

function packingCokeOf(setting: InventorySetting, parameter: Parameter): AluminiumResult["packingCoke"] {
  if (!reportsItem("bakedAnode", setting)) return null;
  const products = monthProducts("Baked anode", [{ item: "bakedAnode" }], asMeasured, setting);
  const baked = sumOf("Baked anode", "t", products);
  const emissions = combine(
    [baked, parameter("cokeRate"), parameter("cokeSulphur"), parameter("cokeAsh"), parameter("carbonToCo2")],
    packingCoke,
  );
  return { baked, products, emissions };
}

function pfcOf(metals: readonly Product[], aluminium: Figure, setting: InventorySetting, parameter: Parameter): PfcResult {
  const { pfcMethod, potline } = setting.plan.method;
  const unsaid = [
    { field: "PFC method", cell: pfcMethod },
    { field: "Potline technology", cell: potline },
  ].filter(({ cell }) => cell.choice === null);
  if (pfcMethod.choice === null || potline.choice === null) {
    const gaps = unsaid.map(({ field, cell }) => unclearChoice(field, cell));
    return { method: null, emissions: { missing: gaps.flatMap((gap) => gap.missing) } };
  }
  const potentials = [parameter("gwpCf4"), parameter("gwpC2f6")] as const;
  if (pfcMethod.choice === "Tier 1") {
    const cf4 = combine([aluminium, parameter("tier1Cf4")], (tonnes, rate) => pfcTier1(tonnes, rate, "CF4"));
    const c2f6 = combine([aluminium, parameter("tier1C2f6")], (tonnes, rate) => pfcTier1(tonnes, rate, "C2F6"));
    return { method: "Tier 1", cf4, c2f6, emissions: combine([cf4, c2f6, ...potentials], pfcEmissions) };
  }
  const effect = effectOf(pfcMethod.choice, metals, setting);
  const cf4 = combine([effect.sum, parameter(pfcMethod.choice)], cf4OfAnodeEffects);
  const c2f6 = combine([cf4, parameter("c2f6Fraction")], c2f6FromCf4);
  return { method: pfcMethod.choice, effect, cf4, c2f6, emissions: combine([cf4, c2f6, ...potentials], pfcEmissions) };
}

/** Aluminium of all potlines weights the minutes, or the overvoltage by the current efficiency of the same month. */
function effectOf(
  method: Exclude<PfcMethod, "Tier 1">,
  metals: readonly Product[],
  setting: InventorySetting,
): { readonly products: AluminiumResult["anode"]["products"]; readonly sum: Figure } {
  const products = metals.flatMap((metal) => effectOfMetal(method, metal, setting));
  return { products, sum: sumOf("Anode effects", method === "slope" ? "t min" : "t mV/%", products) };
}

function effectOfMetal(method: Exclude<PfcMethod, "Tier 1">, metal: Product, setting: InventorySetting) {
  const made: Term = { read: producedIn(metal, setting), name: metal.product.text };
  return method === "slope"
    ? monthProducts(`Aluminium x minutes, ${metal.product.text}`, [made, { item: "anodeEffectMinutes" }], weightedMinutes, setting)
    : monthProducts(
        `Aluminium x overvoltage / efficiency, ${metal.product.text}`,
        [made, { item: "overvoltage" }, { item: "currentEfficiency" }],
        weightedOvervoltage,
        setting,
      );
}

/** The produced tonnes of a product in a month, a reading for each of its rows. */
export function producedIn(product: Product, setting: InventorySetting): (month: Month) => readonly MonthReading[] {
  const lines = productLines(product, setting);
  return (month) => lines.filter((line) => sameMonth(line.month, month)).map((line) => ({ line, kind: "produced", unit: "t" }));
}
