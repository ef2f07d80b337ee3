/** Form C Energy: fuels and electricity, from quantity to emissions, and the power given away. */
import type { Inventory } from "../../inventory/model";
import type { CombustionStream, StreamResult } from "../../inventory/streamModel";
import type { Figure } from "../../trace/figure";
import { figureOf } from "../model/engine";
import type { FormPart, FormSpec, LineSpec } from "../model/line";
import { streamFactor, streamLine, streamTitle } from "../model/lineIds";
import { sumLine } from "../model/lineOf";
import { ENERGY } from "./energyLines";
import { powerParts } from "./formCPower";
import { fuelsInOrder, isBurnt } from "./fuelsInOrder";

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
