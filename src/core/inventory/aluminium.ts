/** Process emissions of a smelter over the period: anodes, packing coke and anode effects. */
import { lookup, traceOf } from "../parameters";
import { packingCoke } from "../method/aluminium";
import { c2f6FromCf4, cf4ByOvervoltage, cf4BySlope, pfcEmissions, pfcTier1 } from "../method/pfc";
import { procedure } from "../method/clauses";
import type { Product } from "../plan/model";
import { ONE, decimal } from "../quantity/decimal";
import { sameMonth } from "../quantity/period";
import type { Month } from "../quantity/period";
import { from, gap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import type { AluminiumResult, PfcMethod } from "./model";
import { monthProducts, reportsItem, sumOf } from "./monthProducts";
import type { Term } from "./monthProducts";
import { productLines, productTotal } from "./products";
import type { InventorySetting } from "./setting";

const PFC_METHODS: readonly PfcMethod[] = ["slope", "overvoltage", "Tier 1"];

export function pfcMethodOf(setting: InventorySetting): PfcMethod {
  return PFC_METHODS.find((method) => method === setting.plan.method.pfcMethod.text) ?? "slope";
}

/** Key of each parameter among the factors, and the id it is looked up by. */
function parameterIds(setting: InventorySetting): Readonly<Record<string, string>> {
  const technology = (setting.plan.method.potline.text || "CWPB").toLowerCase();
  return {
    carbonToCo2: "carbonToCo2",
    anodeSulphur: "aluminium.anode.sulphur",
    anodeAsh: "aluminium.anode.ash",
    cokeRate: "aluminium.packingCoke.rate",
    cokeSulphur: "aluminium.packingCoke.sulphur",
    cokeAsh: "aluminium.packingCoke.ash",
    slope: `aluminium.pfc.${technology}.slope`,
    overvoltage: `aluminium.pfc.${technology}.overvoltage`,
    c2f6Fraction: `aluminium.pfc.${technology}.c2f6Fraction`,
    tier1Cf4: `aluminium.tier1.${technology}.cf4`,
    tier1C2f6: `aluminium.tier1.${technology}.c2f6`,
    gwpCf4: "gwp.cf4",
    gwpC2f6: "gwp.c2f6",
  };
}

/** null for a plant that is no smelter. */
export function aluminiumResult(setting: InventorySetting): AluminiumResult | null {
  const { sector, subSector } = setting.plan.entity;
  const metal = setting.plan.products.find((product) => product.role.text === "main product");
  if (sector.text !== "aluminium" || subSector.text === "refinery" || metal === undefined) return null;
  const parameters = new Map<string, Trace>();
  const parameter = (key: string): Figure => {
    const found = lookup(parameterIds(setting)[key]!, setting.year, setting.pack);
    if (!found.ok) return gap(found.problem.message);
    parameters.set(key, traceOf(parameterIds(setting)[key]!, found.value));
    return parameters.get(key)!;
  };
  const aluminium = productTotal(metal, "produced", "Produced", setting);
  return {
    aluminium,
    anode: anodeOf(setting, parameter),
    packingCoke: packingCokeOf(setting, parameter),
    ...pfcOf(metal, aluminium, setting, parameter),
    parameters,
  };
}

type Parameter = (key: string) => Figure;

/** The laboratory's figure where it is reported, else the default. */
function itemOr(item: "anodeSulphur" | "anodeAsh", setting: InventorySetting, parameter: Parameter): Term | null {
  if (reportsItem(item, setting)) return { item };
  const found = parameter(item);
  return "gap" in found ? null : { parameter: found };
}

/** Equation X for prebaked anodes, month by month: t net anode x (100 - S - ash)/100 x ratio. */
function anodeOf(setting: InventorySetting, parameter: Parameter): AluminiumResult["anode"] {
  const terms = [{ item: "netAnode" } as const, itemOr("anodeSulphur", setting, parameter), itemOr("anodeAsh", setting, parameter)];
  const known = terms.filter((term): term is Term => term !== null);
  const products = monthProducts(
    "Anode carbon",
    "t C",
    known,
    (anode, sulphur, ash) => anode.times(decimal(100).minus(sulphur).minus(ash)).div(100),
    setting,
  );
  const carbon = sumOf("Anode carbon", "t C", products);
  const rule = {
    label: "Anode consumption",
    unit: "tCO2e",
    how: "anode carbon x ratio of CO2 to carbon",
    cite: `${procedure("Annexure III, Equation X")}; 2006 IPCC Guidelines, Volume 3, Ch. 4, Equation 4.21`,
  };
  return {
    products,
    carbon,
    emissions: from([carbon, parameter("carbonToCo2")], (c, ratio) => derived(rule, c.value.times(ratio.value), [c, ratio])),
  };
}

function packingCokeOf(setting: InventorySetting, parameter: Parameter): AluminiumResult["packingCoke"] {
  if (!reportsItem("bakedAnode", setting)) return null;
  const products = monthProducts("Baked anode", "t", [{ item: "bakedAnode" }], (tonnes) => tonnes, setting);
  const baked = sumOf("Baked anode", "t", products);
  const emissions = from(
    [baked, parameter("cokeRate"), parameter("cokeSulphur"), parameter("cokeAsh"), parameter("carbonToCo2")],
    packingCoke,
  );
  return { baked, products, emissions };
}

function pfcOf(
  metal: Product,
  aluminium: Figure,
  setting: InventorySetting,
  parameter: Parameter,
): Pick<AluminiumResult, "pfcMethod" | "effect" | "cf4" | "c2f6" | "pfc"> {
  const pfcMethod = pfcMethodOf(setting);
  const effect = effectOf(pfcMethod, metal, setting);
  const cf4 = cf4Of(pfcMethod, aluminium, effect.sum, parameter);
  const c2f6 =
    pfcMethod === "Tier 1"
      ? from([aluminium, parameter("tier1C2f6")], (tonnes, rate) => pfcTier1(tonnes, rate, "C2F6"))
      : from([cf4, parameter("c2f6Fraction")], c2f6FromCf4);
  return { pfcMethod, effect, cf4, c2f6, pfc: from([cf4, c2f6, parameter("gwpCf4"), parameter("gwpC2f6")], pfcEmissions) };
}

/** Aluminium weights the minutes; overvoltage is divided by the current efficiency of the same month. */
function effectOf(method: PfcMethod, metal: Product, setting: InventorySetting): AluminiumResult["effect"] {
  const lines = productLines(metal, setting);
  const read = (month: Month) => {
    const line = lines.find((candidate) => sameMonth(candidate.month, month));
    return line === undefined ? undefined : { line, kind: "produced", unit: "t" };
  };
  const made: Term = { read, name: metal.product.text };
  const products =
    method === "Tier 1"
      ? []
      : method === "slope"
        ? monthProducts(
            "Aluminium x minutes",
            "t min",
            [made, { item: "anodeEffectMinutes" }],
            (tonnes, minutes) => tonnes.times(minutes),
            setting,
          )
        : monthProducts(
            "Aluminium x overvoltage / efficiency",
            "t mV",
            [made, { item: "overvoltage" }, { item: "currentEfficiency" }],
            (tonnes, volts, percent) => tonnes.times(volts).div(percent).times(100),
            setting,
          );
  return {
    products,
    sum:
      products.length === 0
        ? derived({ label: "No anode-effect data needed", unit: "", how: "", cite: "" }, decimal(0), [])
        : sumOf("Anode effects", method === "slope" ? "t min" : "t mV", products),
  };
}

function cf4Of(method: PfcMethod, aluminium: Figure, effect: Figure, parameter: Parameter): Figure {
  const one = derived({ label: "weighted by the aluminium of each month", unit: "", how: "", cite: "" }, ONE, []);
  const hundred = { ...one, value: decimal(100) };
  if (method === "Tier 1") return from([aluminium, parameter("tier1Cf4")], (tonnes, rate) => pfcTier1(tonnes, rate, "CF4"));
  if (method === "slope") return from([effect, parameter("slope")], (sum, slope) => cf4BySlope(sum, one, slope));
  return from([effect, parameter("overvoltage")], (sum, coefficient) => cf4ByOvervoltage(sum, one, hundred, coefficient));
}
