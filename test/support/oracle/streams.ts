/** Streams of a described plant in exact fractions: energy, carbon and emissions. Nothing of the product computes here. */
import { exact, given, HUNDRED, minus, ONE, over, plus, times, ZERO } from "./exact";
import type { Exact } from "./exact";
import { MATERIALS } from "./plant";
import type { Lot, Material, Plant, Stream } from "./plant";

/** tCO2/TJ on NCV, Annexure IV of the Procedure; materials in t/t. */
const FACTORS: Readonly<Record<Material, string>> = {
  "Indian coal": "96.1",
  petcoke: "97.5",
  lignite: "101",
  anthracite: "98.3",
  RDF: "91.7",
  "wood waste": "112",
  HSD: "74.1",
  "furnace oil": "77.4",
  LDO: "74.1",
  "natural gas": "56.1",
  "blast furnace gas": "260",
  "coke oven gas": "44.4",
  limestone: "0.44",
  dolomite: "0.47732",
  "soda ash": "0.415",
};

/** kL of a tonne, as PPAC prints them. */
const KL_PER_T: Readonly<Partial<Record<Material, string>>> = { HSD: "1.21", "furnace oil": "1.071", LDO: "1.172" };

const UNITS: Readonly<Record<string, readonly [family: "t" | "kL" | "gas" | "GJ" | "GJ gross", size: string]>> = {
  t: ["t", "1"],
  kg: ["t", "1/1000"],
  quintal: ["t", "1/10"],
  kL: ["kL", "1"],
  L: ["kL", "1/1000"],
  Nm3: ["gas", "1"],
  Sm3: ["gas", "1"],
  SCM: ["gas", "1"],
  GJ: ["GJ", "1"],
  MMBTU: ["GJ", "1.05505585262"],
  "MMBTU (GCV)": ["GJ gross", "1.05505585262"],
};

const TJ_PER_T_KCAL = exact("0.0000041868");
const TJ_PER_UNIT_KCAL = exact("0.0000000041868");
const TJ_PER_GJ = exact("1/1000");

const isOfficial = ({ method, sector }: Plant) =>
  method["pack"] === "official workbook" && (sector === "cement" || sector === "aluminium") ? sector : null;

/** tCO2 per t of carbon. */
export function carbonToCo2(plant: Plant): Exact {
  const typed = plant.method["carbonRatio"];
  return exact(typed === "3.664" || (typed === undefined && isOfficial(plant) === "cement") ? "3.664" : "44/12");
}

export interface StreamFigures {
  readonly energy: Exact;
  readonly emissions: Exact;
  readonly counted: boolean;
  readonly group: "energy" | "process" | "notional";
}

export function streamFigures(stream: Stream, plant: Plant): StreamFigures {
  const { kind } = MATERIALS[stream.material];
  const left = stream.use === "internal transport" && plant.method["internalTransport"] === "left out";
  const counted = stream.use !== "colony or other excluded" && stream.treatment !== "internal" && !left;
  if (stream.treatment === "notional")
    return { energy: null, emissions: times(mass(stream), given(stream.factor)), counted, group: "notional" };
  if (stream.treatment === "mass balance in" || stream.treatment === "mass balance out") {
    const co2 = times(carbonOf(stream, true), carbonToCo2(plant));
    return { energy: null, emissions: stream.treatment === "mass balance in" ? co2 : minus(ZERO, co2), counted, group: "process" };
  }
  if (kind === "material" || stream.treatment === "process") return materialFigures(stream, counted);
  const energy = eachLot(stream, (lot) => energyOf(lot, stream, plant));
  return {
    energy,
    emissions: times(energy, factorOf(stream, energy, plant), oxidation(stream), share(stream, plant)),
    counted,
    group: "energy",
  };
}

/** A carbonate or another material by its factor per tonne; a fuel has none unless the plan states it. */
function materialFigures(stream: Stream, counted: boolean): StreamFigures {
  const published = MATERIALS[stream.material].kind === "material" ? exact(FACTORS[stream.material]) : null;
  const factor = given(stream.factor) ?? published;
  return {
    energy: null,
    emissions: times(mass(stream), factor, oxidation(stream)),
    counted: counted && stream.treatment !== "biogenic memo",
    group: "process",
  };
}

/** The sum over the lots of all months; a month without a row leaves it missing. */
function eachLot(stream: Stream, of: (lot: Lot) => Exact): Exact {
  return plus(...stream.months.map((lots) => (lots.length === 0 ? null : plus(...lots.map(of)))));
}

const oxidation = ({ oxidation: typed }: Stream) => (typed === null ? ONE : exact(typed));

function amount({ consumed, unit }: Lot): Exact {
  const [, size] = UNITS[unit]!;
  return times(given(consumed), exact(size));
}

const familyOf = ({ unit }: Lot) => UNITS[unit]![0];

function density(stream: Stream): Exact {
  const printed = KL_PER_T[stream.material];
  return stream.density !== null ? exact(stream.density) : printed === undefined ? null : over(ONE, exact(printed));
}

function tonnes(lot: Lot, stream: Stream): Exact {
  const family = familyOf(lot);
  return family === "t" ? amount(lot) : family === "kL" ? times(amount(lot), density(stream)) : null;
}

const mass = (stream: Stream) => eachLot(stream, (lot) => tonnes(lot, stream));

function carbonOf(stream: Stream, planCounts: boolean): Exact {
  return eachLot(stream, (lot) => over(times(tonnes(lot, stream), given(lot.carbon ?? (planCounts ? stream.carbon : null))), HUNDRED));
}

/** Energy in TJ: the measured NCV, else the GCV on the basis of the quantity, else the plan's NCV. */
function energyOf(lot: Lot, stream: Stream, plant: Plant): Exact {
  const family = familyOf(lot);
  const ratio = ncvRatio(stream, plant);
  if (family === "GJ") return times(amount(lot), TJ_PER_GJ);
  if (family === "GJ gross") return times(amount(lot), TJ_PER_GJ, ratio);
  if (lot.ncv === null && lot.gcv === null) return planEnergy(lot, stream);
  const value = lot.ncv !== null ? exact(lot.ncv) : times(onBasis(lot), ratio);
  return family === "gas" ? times(amount(lot), value, TJ_PER_UNIT_KCAL) : times(tonnes(lot, stream), value, TJ_PER_T_KCAL);
}

/** Typed per L for a liquid by volume without a typed density, per kg otherwise; a gas per its own unit of volume. */
function planEnergy(lot: Lot, stream: Stream): Exact {
  const value = given(stream.ncv);
  if (familyOf(lot) === "gas") return times(amount(lot), value, TJ_PER_UNIT_KCAL);
  const perLitre = familyOf(lot) === "kL" && stream.density === null;
  return times(perLitre ? amount(lot) : tonnes(lot, stream), value, TJ_PER_T_KCAL);
}

/** ISO 1170. A mixed basis that no conversion joins is missing. */
function onBasis({ gcv, gcvBasis, quantityBasis, totalMoisture, inherentMoisture }: Lot): Exact {
  const value = given(gcv);
  if (gcvBasis === null || quantityBasis === null || gcvBasis === quantityBasis) return value;
  if (quantityBasis === "surface-moisture free") return gcvBasis === "air dried" ? value : null;
  if (quantityBasis === "dry") return null;
  const wet = minus(HUNDRED, given(totalMoisture));
  if (gcvBasis === "dry") return over(times(value, wet), HUNDRED);
  return gcvBasis === "air dried" ? over(times(value, wet), minus(HUNDRED, given(inherentMoisture))) : null;
}

function ncvRatio(stream: Stream, plant: Plant): Exact {
  if (MATERIALS[stream.material].state !== "gas") return exact("0.95");
  const typed = plant.method["gasRatio"];
  if (typed !== undefined) return exact(typed === "0.95 official workbook" ? "0.95" : "0.90");
  return exact(isOfficial(plant) === "cement" ? "0.95" : "0.90");
}

function factorOf(stream: Stream, energy: Exact, plant: Plant): Exact {
  if (stream.factor !== null) return exact(stream.factor);
  const measured = stream.factorType === "Type II" && stream.months.flat().some(({ carbon }) => carbon !== null);
  if (measured) return over(times(carbonOf(stream, false), carbonToCo2(plant)), energy);
  if (stream.material !== "Indian coal") return exact(FACTORS[stream.material]);
  const typed = plant.method["bituminousCoal"];
  const ipcc = typed === undefined ? isOfficial(plant) === "cement" : typed === "94.6 IPCC 2006";
  return exact(ipcc ? "94.6" : "96.1");
}

/** The fossil part: none of biomass and memo items, none of alternative fuels where the plan says so with a reference. */
function share(stream: Stream, { method }: Plant): Exact {
  if (stream.treatment === "biogenic memo" || MATERIALS[stream.material].kind === "biomass") return ZERO;
  if (stream.material === "RDF" && method["alternativeFuels"] === "zero with NSC-ICM reference") return ZERO;
  return stream.biomass === null ? ONE : over(minus(HUNDRED, exact(stream.biomass)), HUNDRED);
}
