/** Form C Energy: fuels and electricity, from quantity to emissions, and the power given away. */
import type { CombustionStream, Inventory, MeterResult, StreamResult } from "../../inventory/model";
import { COLONY_KINDS, isPowerFuel, SITE_KINDS } from "../../inventory/power";
import type { FuelUse } from "../../plan/spec/choiceWords";
import type { Figure } from "../../trace/figure";
import { figureOf } from "../model/engine";
import type { FormPart, FormSpec, LineSpec } from "../model/line";
import { EXPORT_FACTOR, meterFactor, meterLine, streamFactor, streamLine, streamTitle } from "../model/lineIds";
import { combinedParts, ENERGY } from "./energyLines";

/** Streams in blocks by use, so that a sum over one use is a sum over neighbouring rows. */
const USE_ORDER: readonly FuelUse[] = [
  "kiln",
  "captive power",
  "DG",
  "boiler",
  "process",
  "internal transport",
  "colony or other excluded",
];

const isBurnt = (result: StreamResult): result is CombustionStream => result.method === "combustion";

export function fuelsInOrder(inventory: Inventory): readonly CombustionStream[] {
  return inventory.streams
    .filter(isBurnt)
    .sort((a, b) => Number(b.counted) - Number(a.counted) || USE_ORDER.indexOf(a.use) - USE_ORDER.indexOf(b.use));
}

export function formC(inventory: Inventory): FormSpec {
  const fuels = fuelsInOrder(inventory);
  return {
    form: "formC",
    title: "Form C Energy",
    naming:
      "Fuels, electricity and heat, as the guides use the name Form C. In the Procedure, Annexure VIII, Form C is " +
      "the certificate of check-verification.",
    parts: [...fuelParts(fuels, inventory.clinker !== null), ...powerParts(inventory), ...heatParts(inventory)],
  };
}

const named = (result: StreamResult) => streamTitle(result.stream);

/** The same stream in the inventory of another period. */
const ofStream = (result: CombustionStream, pick: (found: CombustionStream) => Figure | null) =>
  figureOf((inventory) => inventory.streams.filter(isBurnt).find((found) => found.stream === result.stream), pick);

function fuelParts(fuels: readonly CombustionStream[], hasClinker: boolean): readonly FormPart[] {
  const kiln = fuels.filter((fuel) => fuel.use === "kiln").map((fuel) => fuel.stream);
  const counted = fuels.filter((fuel) => fuel.counted);
  const mixed = fuels.filter((fuel) => fuel.biogenic !== null);
  return [
    { kind: "heading", id: "C.h.quantity", label: "Fuel quantities" },
    ...fuels.map((fuel): LineSpec => ({
      kind: "line",
      id: streamLine.quantity(fuel.stream),
      label: named(fuel),
      unit: fuel.quantityUnit,
      format: "quantity",
      how: "sum of lots and months",
      formula: (at) => at.fed(),
      engine: ofStream(fuel, (found) => found.quantity),
    })),
    { kind: "heading", id: "C.h.energy", label: "Fuel energy, net calorific value" },
    ...fuels.map((fuel): LineSpec => ({
      kind: "line",
      id: streamLine.energy(fuel.stream),
      label: named(fuel),
      unit: "TJ",
      format: "quantity",
      how: "sum of quantity x NCV, lot by lot",
      formula: (at) => at.fed(),
      engine: ofStream(fuel, (found) => found.energy),
    })),
    ...carbonParts(fuels.filter((fuel) => fuel.carbon !== null)),
    { kind: "heading", id: "C.h.emissions", label: "Fuel emissions" },
    ...fuels.map(emissionLine),
    sumLine(
      ENERGY.direct,
      "Direct emissions, energy",
      "tCO2e",
      "sum of the fuels that count",
      counted.map((fuel) => streamLine.emissions(fuel.stream)),
      (inventory) => inventory.directEnergy,
    ),
    ...(mixed.length === 0 ? [] : memoParts(mixed)),
    ...(!hasClinker
      ? []
      : [
          sumLine(
            ENERGY.kilnHeat,
            "Kiln heat",
            "TJ",
            "sum of the kiln's fuels",
            kiln.map(streamLine.energy),
            (inventory) => inventory.clinker?.kilnHeat ?? null,
          ),
          sumLine(
            ENERGY.kilnEmissions,
            "Kiln fuel emissions",
            "tCO2e",
            "sum of the kiln's fuels",
            kiln.map(streamLine.emissions),
            (inventory) => inventory.clinker?.kilnEmissions ?? null,
          ),
        ]),
  ];
}

/** Where the factor of a fuel is: its own line where it comes from carbon analyses, else the factors tab. */
function factorId(fuel: CombustionStream): string {
  return fuel.carbon === null ? streamFactor.co2(fuel.stream) : streamLine.factor(fuel.stream);
}

function emissionLine(fuel: CombustionStream): LineSpec {
  const { stream } = fuel;
  const terms = [streamLine.energy(stream), factorId(fuel), streamFactor.oxidation(stream), streamFactor.fossil(stream)];
  return {
    kind: "line",
    id: streamLine.emissions(stream),
    label: `${named(fuel)}${fuel.counted ? "" : " (not counted)"}`,
    unit: "tCO2e",
    format: "quantity",
    how: "energy x factor x oxidation x fossil share",
    formula: (at) => at.when(terms, (...cells) => cells.join("*")),
    engine: ofStream(fuel, (found) => found.emissions),
  };
}

function carbonParts(fuels: readonly CombustionStream[]): readonly FormPart[] {
  if (fuels.length === 0) return [];
  return [
    { kind: "heading", id: "C.h.carbon", label: "Carbon by analysis, Type II" },
    ...fuels.map((fuel): LineSpec => ({
      kind: "line",
      id: streamLine.carbon(fuel.stream),
      label: named(fuel),
      unit: "t C",
      format: "quantity",
      how: "sum of quantity x carbon %, lot by lot",
      formula: (at) => at.fed(),
      engine: ofStream(fuel, (found) => found.carbon),
    })),
    ...fuels.map((fuel): LineSpec => ({
      kind: "line",
      id: streamLine.factor(fuel.stream),
      label: `Factor of ${named(fuel)}`,
      unit: "tCO2/TJ",
      format: "factor",
      how: "carbon x ratio of CO2 to carbon / energy",
      formula: (at) =>
        at.when(
          [streamLine.carbon(fuel.stream), streamLine.energy(fuel.stream), "carbonToCo2"],
          (carbon = "", energy = "", ratio = "") => `IF(${energy}=0,0,${carbon}*${ratio}/${energy})`,
        ),
      engine: ofStream(fuel, (found) => found.factor),
    })),
  ];
}

function memoParts(mixed: readonly CombustionStream[]): readonly FormPart[] {
  return [
    { kind: "heading", id: "C.h.memo", label: "Memo: biogenic CO2, outside the total" },
    ...mixed.map((fuel): LineSpec => ({
      kind: "line",
      id: streamLine.biogenic(fuel.stream),
      label: named(fuel),
      unit: "tCO2",
      format: "quantity",
      how: "energy x factor x oxidation x biomass share",
      formula: (at) =>
        at.when(
          [streamLine.energy(fuel.stream), factorId(fuel), streamFactor.oxidation(fuel.stream), streamFactor.fossil(fuel.stream)],
          (energy = "", factor = "", oxidation = "", fossil = "") => `${energy}*${factor}*${oxidation}*(1-${fossil})`,
        ),
      engine: ofStream(fuel, (found) => found.biogenic),
    })),
  ];
}

function sumLine(
  id: string,
  label: string,
  unit: string,
  how: string,
  ids: readonly string[],
  pick: (inventory: Inventory) => Figure | null,
): LineSpec {
  return {
    kind: "line",
    id,
    label,
    unit,
    format: "quantity",
    how,
    isTotal: true,
    formula: (at) => at.total(ids),
    engine: figureOf((inventory) => inventory, pick),
  };
}

/** A factor of power over the cells of lines. */
function factorLine(
  id: string,
  label: string,
  how: string,
  terms: readonly string[],
  write: (...cells: readonly string[]) => string,
  pick: (found: Inventory["power"]) => Figure | null,
): LineSpec {
  return {
    kind: "line",
    id,
    label,
    unit: "tCO2/MWh",
    format: "factor",
    how,
    formula: (at) => at.when(terms, write),
    engine: figureOf(
      (found) => found,
      (found) => pick(found.power),
    ),
  };
}

function powerParts(inventory: Inventory): readonly FormPart[] {
  const { meters, ownKinds } = inventory.power;
  const isAllOwn = ownKinds.includes("waste heat");
  const energyIds = (wanted: (meter: MeterResult) => boolean) => meters.filter(wanted).map((meter) => meterLine.energy(meter.meter));
  const power = (pick: (found: Inventory["power"]) => Figure | null) => (found: Inventory) => pick(found.power);
  const purchased = meters.filter((meter) => meter.emissions !== null);
  const share = inventory.power.combined === null ? ENERGY.powerFuel : ENERGY.powerShare;
  const fuel = fuelsInOrder(inventory).filter(isPowerFuel);
  return [
    { kind: "heading", id: "C.h.power", label: "Electricity" },
    ...meters.map((result): LineSpec => ({
      kind: "line",
      id: meterLine.energy(result.meter),
      label: `${result.meter.meter.text}, ${result.kind}`,
      unit: "kWh",
      format: "quantity",
      how: "sum of the months",
      formula: (at) => at.fed(),
      engine: ofMeter(result, (found) => found.energy),
    })),
    ...purchased.map((result): LineSpec => ({
      kind: "line",
      id: meterLine.emissions(result.meter),
      label: `Emissions of ${result.meter.meter.text}, ${result.kind}`,
      unit: "tCO2e",
      format: "quantity",
      how: "kWh / 1000 x factor",
      formula: (at) =>
        at.when([meterLine.energy(result.meter), meterFactor(result.meter)], (energy = "", factor = "") => `${energy}/1000*${factor}`),
      engine: ofMeter(result, (found) => found.emissions),
    })),
    sumLine(
      ENERGY.purchased,
      "Indirect emissions of purchased power",
      "tCO2e",
      "sum of the meters",
      purchased.map((result) => meterLine.emissions(result.meter)),
      power((found) => found.purchased),
    ),
    sumLine(
      ENERGY.powerFuel,
      "Emissions of fuel burnt for power",
      "tCO2e",
      "captive power and DG",
      fuel.map((result) => streamLine.emissions(result.stream)),
      power((found) => found.fuelEmissions),
    ),
    sumLine(
      ENERGY.fuelled,
      "Own generation that burns fuel",
      "kWh",
      "captive power and DG",
      energyIds(({ kind }) => kind === "own captive" || kind === "DG"),
      power((found) => found.fuelledEnergy),
    ),
    ...(inventory.power.combined === null ? [] : combinedParts()),
    ...(isAllOwn
      ? [
          sumLine(
            ENERGY.own,
            "Own generation, all sets",
            "kWh",
            "captive power, DG, waste heat and own renewable",
            energyIds(({ kind }) => inventory.power.ownKinds.includes(kind)),
            power((found) => found.ownEnergy),
          ),
        ]
      : []),
    sumLine(
      ENERGY.all,
      "All power of the site",
      "kWh",
      "purchased and generated, each kWh once",
      energyIds(({ kind }) => SITE_KINDS.includes(kind)),
      power((found) => found.allEnergy),
    ),
    factorLine(
      ENERGY.ownFactor,
      "Factor of own generation",
      isAllOwn ? "fuel emissions / MWh of all own sets" : "fuel emissions / fuelled MWh",
      [share, isAllOwn ? ENERGY.own : ENERGY.fuelled],
      (emissions = "", energy = "") => `IF(${energy}=0,0,${emissions}*1000/${energy})`,
      (found) => found.ownFactor,
    ),
    factorLine(
      ENERGY.blendedFactor,
      "Blended power factor",
      "(purchased + fuel emissions) / all MWh",
      [ENERGY.purchased, share, ENERGY.all],
      (bought = "", fuels = "", energy = "") => `IF(${energy}=0,0,(${bought}+${fuels})*1000/${energy})`,
      (found) => found.blendedFactor,
    ),
    sumLine(
      ENERGY.exported,
      "Power exported",
      "kWh",
      "sum of the meters",
      energyIds(({ kind }) => kind === "export"),
      power((found) => found.exportedEnergy),
    ),
    sumLine(
      ENERGY.colony,
      "Power of colony and construction",
      "kWh",
      "sum of the meters",
      energyIds(({ kind }) => COLONY_KINDS.includes(kind)),
      power((found) => found.colonyEnergy),
    ),
    deduction(
      ENERGY.exportDeduction,
      "Deduction for exported power",
      ENERGY.exported,
      inventory.power.exportFactor === null ? ENERGY.ownFactor : EXPORT_FACTOR,
      power((found) => found.exportDeduction),
    ),
    deduction(
      ENERGY.colonyDeduction,
      "Deduction for colony and construction",
      ENERGY.colony,
      ENERGY.blendedFactor,
      power((found) => found.colonyDeduction),
    ),
  ];
}

const ofMeter = (result: MeterResult, pick: (found: MeterResult) => Figure | null) =>
  figureOf((inventory) => inventory.power.meters.find((found) => found.meter === result.meter), pick);

function deduction(id: string, label: string, energyId: string, factorId: string, pick: (inventory: Inventory) => Figure | null): LineSpec {
  return {
    kind: "line",
    id,
    label,
    unit: "tCO2e",
    format: "quantity",
    how: "kWh / 1000 x factor",
    formula: (at) => at.when([energyId, factorId], (energy = "", factor = "") => `${energy}/1000*${factor}`),
    engine: figureOf((found) => found, pick),
  };
}

/** Only for plants that buy or sell heat. */
function heatParts(inventory: Inventory): readonly FormPart[] {
  if (inventory.heat.rows.length === 0) return [];
  const line = (id: string, label: string, pick: (found: Inventory) => Figure | null): LineSpec => ({
    kind: "line",
    id,
    label,
    unit: "tCO2e",
    format: "quantity",
    how: "sum of heat x supplier's factor",
    formula: (at) => at.fed(),
    engine: figureOf((found) => found, pick),
  });
  return [
    { kind: "heading", id: "C.h.heat", label: "Heat bought and sold" },
    line(ENERGY.heatBought, "Indirect emissions of purchased heat", (found) => found.heat.bought),
    line(ENERGY.heatSold, "Deduction for heat sold", (found) => found.heat.sold),
  ];
}
