/** Aluminium: carbon of anodes, pitch and packing coke, as in the Bureau's aluminium pro-forma (Form Sa1). Shares in %. */
import { decimal } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const HUNDRED: Decimal = decimal(100);
const ANODE = `${procedure("Annexure III, Equation X")}; 2006 IPCC Guidelines, Volume 3, Ch. 4, Equations 4.21 to 4.23`;

function carbonShare(sulphur: Trace, ash: Trace): Decimal {
  return HUNDRED.minus(sulphur.value).minus(ash.value).div(HUNDRED);
}

/** Prebaked anode: t Al x t net anode/t Al x (100 - S - ash)/100 x ratio of CO2 to carbon. */
export function anodeConsumption(aluminium: Trace, netAnode: Trace, sulphur: Trace, ash: Trace, carbonToCo2: Trace): Trace {
  const value = aluminium.value.times(netAnode.value).times(carbonShare(sulphur, ash)).times(carbonToCo2.value);
  const rule = {
    label: "Anode consumption",
    unit: "tCO2",
    how: "aluminium x net anode x (100 - S - ash)/100 x ratio of CO2 to carbon",
    cite: ANODE,
  };
  return derived(rule, value, [aluminium, netAnode, sulphur, ash, carbonToCo2]);
}

/** Volatiles of the pitch burnt in baking, tonnes and ratio: (green anode - its hydrogen - baked anode - waste tar) x ratio. */
export function pitchVolatiles(greenAnode: Trace, hydrogen: Trace, bakedAnode: Trace, wasteTar: Trace, carbonToCo2: Trace): Trace {
  const volatiles = greenAnode.value.minus(hydrogen.value).minus(bakedAnode.value).minus(wasteTar.value);
  const rule = {
    label: "Pitch volatiles",
    unit: "tCO2e",
    how: "(green anode - hydrogen - baked anode - waste tar) x ratio of CO2 to carbon",
    cite: ANODE,
  };
  const notes = volatiles.isNegative() ? ["More leaves the bake furnace than enters: an anode weight is wrong."] : [];
  return derived(rule, volatiles.times(carbonToCo2.value), [greenAnode, hydrogen, bakedAnode, wasteTar, carbonToCo2], notes);
}

/** Packing coke of the bake furnace: t/t baked anode x t baked anode x (100 - S - ash)/100 x ratio of CO2 to carbon. */
export function packingCoke(bakedAnode: Trace, rate: Trace, sulphur: Trace, ash: Trace, carbonToCo2: Trace): Trace {
  const value = bakedAnode.value.times(rate.value).times(carbonShare(sulphur, ash)).times(carbonToCo2.value);
  const rule = {
    label: "Packing coke",
    unit: "tCO2",
    how: "baked anode x rate x (100 - S - ash)/100 x ratio of CO2 to carbon",
    cite: ANODE,
  };
  return derived(rule, value, [bakedAnode, rate, sulphur, ash, carbonToCo2]);
}
