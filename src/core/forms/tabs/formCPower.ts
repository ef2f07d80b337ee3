/** Electricity in Form C: each meter, the factors of own and of all power, and what is deducted for power given away. */
import type { Inventory, MeterResult } from "../../inventory/model";
import { COLONY_KINDS, isPowerFuel, SITE_KINDS } from "../../inventory/power";
import type { Figure } from "../../trace/figure";
import { figureOf } from "../model/engine";
import type { FormPart, LineSpec } from "../model/line";
import { EXPORT_FACTOR, GRID_COMPARED, meterFactor, meterLine, streamLine } from "../model/lineIds";
import { sumLine } from "../model/lineOf";
import { combinedParts, ENERGY } from "./energyLines";
import { fuelsInOrder } from "./fuelsInOrder";

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

export function powerParts(inventory: Inventory): readonly FormPart[] {
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
    ...gridParts(inventory),
    deduction(
      ENERGY.colonyDeduction,
      "Deduction for colony and construction",
      ENERGY.colony,
      ENERGY.blendedFactor,
      power((found) => found.colonyDeduction),
    ),
  ];
}

/** What the exported power is at the grid's factor, beside the credit by the site's own sets. */
function gridParts({ power }: Inventory): readonly LineSpec[] {
  const label = "Exported power at the grid's factor, for comparison";
  return power.atGrid === null
    ? []
    : [deduction(ENERGY.exportAtGrid, label, ENERGY.exported, GRID_COMPARED, (found) => found.power.atGrid?.deduction ?? null)];
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
