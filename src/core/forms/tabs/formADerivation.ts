/** How the GEI of Form A comes about: emissions of the forms behind it, deductions, output. */
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { hasNotional, notionalLabel, notionalStreams } from "../../inventory/treatments";
import { emissionsWithoutNotional } from "../../method/comparisons";
import { denominatorUnit } from "../../sectors/outputs";
import { combine } from "../../trace/figure";
import { BOUND, boundLine, isDeducted } from "./formABound";
import type { Deducted } from "./formABound";
import type { At, FormPart, LineSpec } from "../model/line";
import { PROCESS, RESULT } from "../model/lineIds";
import { intensityFormula, line } from "../model/lineOf";
import { yearLink } from "../model/links";
import { ENERGY } from "./energyLines";
import { EQUIVALENT } from "./formB";

export function derivation(inventory: Inventory, setting: InventorySetting, deducted: Deducted): readonly FormPart[] {
  const hasCcus = isDeducted(deducted);
  const same = (id: string) => (at: At) => at.when([id], (cell = "") => cell);
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  const notional = hasNotional(inventory);
  const hasHeat = inventory.heat.rows.length > 0;
  const deductions = [
    ENERGY.exportDeduction,
    ENERGY.colonyDeduction,
    ...(hasHeat ? [ENERGY.heatSold] : []),
    ...(hasCcus ? ["A.ccus"] : []),
  ];
  const indirect = [ENERGY.purchased, ...(hasHeat ? [ENERGY.heatBought] : [])];
  const sum = ["A.direct-energy", "A.direct-process", "A.indirect", ...(notional ? ["A.notional"] : [])];
  return [
    { kind: "heading", id: "A.h.derivation", label: "Derivation" },
    line("A.direct-energy", "Direct emissions, energy", "tCO2e", "Form C", same(ENERGY.direct), (found) => found.directEnergy),
    line("A.direct-process", "Direct emissions, process", "tCO2e", "Form D", same(PROCESS.direct), (found) => found.directProcess),
    line(
      "A.indirect",
      "Indirect emissions",
      "tCO2e",
      "Form C, purchased power and heat",
      (at) => at.total(indirect),
      (found) => found.indirect,
    ),
    ...(notional
      ? [line("A.notional", notionalLabel(inventory), "tCO2e", "Form D", same(PROCESS.notional), (found) => found.notional)]
      : []),
    ...(hasCcus ? [...(deducted.carbon?.isNet === true ? [boundLine(deducted.carbon, setting)] : []), ccusLine(deducted)] : []),
    line(
      "A.deductions",
      "Deductions",
      "tCO2e",
      "export + colony + heat sold + CO2 bonded or stored",
      (at) => at.total(deductions),
      (found) => found.deductions,
    ),
    {
      ...line(
        RESULT.emissions,
        "Total emissions",
        "tCO2e",
        `direct + indirect${notional ? " + notional" : ""} - deductions`,
        (at) => at.when([...sum, "A.deductions"], (...cells) => `${cells.slice(0, -1).join("+")}-${cells[cells.length - 1]}`),
        (found) => found.emissions,
      ),
      isTotal: true,
    },
    ...(notionalStreams(inventory.streams).length === 0
      ? []
      : [
          line(
            "A.without-notional",
            "Total emissions without notional",
            "tCO2e",
            "total emissions - notional, for comparison",
            (at) => at.when([RESULT.emissions, "A.notional"], (all = "", part = "") => `${all}-${part}`),
            (found) => combine([found.emissions, found.notional], emissionsWithoutNotional),
          ),
        ]),
    line(RESULT.output, "Equivalent product", unit, "Form B", same(EQUIVALENT), (found) => found.equivalentProduct),
    {
      ...line(
        RESULT.gei,
        "GHG emission intensity",
        `tCO2e/${unit}`,
        "total emissions / equivalent product",
        intensityFormula(RESULT.emissions, RESULT.output),
        (found) => found.gei,
        "gei",
      ),
      isTotal: true,
      isKey: true,
      ...(setting.reference === null ? {} : yearLink("baseline", setting.reference.baseline.baselineGei)),
    },
  ];
}

/** Captured by the plan's figure of the year, and bound in the product where the plan nets that. */
function ccusLine({ isCaptured, carbon }: Deducted): LineSpec {
  const terms = [...(isCaptured ? [CCUS] : []), ...(carbon?.isNet === true ? [BOUND] : [])];
  const how = [...(isCaptured ? ["whole year x months / 12"] : []), ...(carbon?.isNet === true ? ["CO2 bound in the product"] : [])];
  return line(
    "A.ccus",
    "CO2 bonded or stored",
    "tCO2e",
    how.join(" + "),
    (at) => at.when(terms, (...cells) => cells.map((cell, i) => (isCaptured && i === 0 ? `${cell}*${at.monthCount}/12` : cell)).join("+")),
    (found) => found.ccus,
  );
}

export const CCUS = "ccus";
