/** Ids of the energy lines that more than one tab names, and the lines of sets that give heat beside power. */
import { GJ_PER_KWH } from "../../method/heat";
import type { LineSpec } from "../model/line";
import { COMBINED_HEAT } from "../model/lineIds";
import { line } from "../model/lineOf";

export const ENERGY = {
  direct: "C.direct-energy",
  purchased: "C.purchased",
  powerFuel: "C.power-fuel",
  powerShare: "C.power-share",
  fuelled: "C.power-fuelled",
  own: "C.power-own",
  all: "C.power-all",
  ownFactor: "C.own-factor",
  blendedFactor: "C.blended-factor",
  exported: "C.power-exported",
  colony: "C.power-colony",
  heatBought: "C.heat-bought",
  heatSold: "C.heat-sold",
  exportDeduction: "C.export-deduction",
  exportAtGrid: "C.export-at-grid",
  colonyDeduction: "C.colony-deduction",
  kilnHeat: "C.kiln-heat",
  kilnEmissions: "C.kiln-emissions",
  biogenic: "C.biogenic",
} as const;

/** Only for sets that give heat beside power: the part of their fuel that falls to power, by heat content. */
export function combinedParts(): readonly LineSpec[] {
  return [
    line(
      COMBINED_HEAT,
      "Heat from captive power sets",
      "GJ",
      "sum of the months",
      (at) => at.fed(),
      (found) => found.power.combined?.heat ?? null,
    ),
    line(
      ENERGY.powerShare,
      "Emissions of fuel that fall to power",
      "tCO2e",
      "fuel emissions x power / (power + heat), both in GJ",
      (at) =>
        at.when([ENERGY.powerFuel, ENERGY.fuelled, COMBINED_HEAT], (fuels = "", power = "", heat = "") => {
          const gigajoules = `${power}*${GJ_PER_KWH.toString()}`;
          return `IF(${gigajoules}+${heat}=0,0,${fuels}*${gigajoules}/(${gigajoules}+${heat}))`;
        }),
      (found) => found.power.combined?.powerShare ?? null,
    ),
  ];
}
