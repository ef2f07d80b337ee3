/** Notional emissions in Form D: of clinker traded or drawn from stock, and of bought intermediates. */
import type { Inventory } from "../../inventory/model";
import { notionalLabel, notionalStreams } from "../../inventory/treatments";
import type { Product } from "../../plan/model";
import type { FactorRegister } from "../data/factors";
import type { FormPart, LineSpec } from "../model/line";
import { clinkerLine, PROCESS, streamLine } from "../model/lineIds";
import { line, totalLine } from "../model/lineOf";
import type { FigurePick } from "../model/lineOf";
import { ENERGY } from "./energyLines";
import { CLINKER } from "./formBClinker";
import { B2 } from "./formDCalcination";
import { materialLines } from "./formDMaterials";

export const TYPED = {
  clinkerHeat: "notional.clinker-heat",
  clinkerPower: "notional.clinker-power",
  grindingPower: "notional.grinding-power",
} as const;

/** (imported + stock fall) x what making it here would have emitted; and the grinding of what was sold as clinker. */
function clinkerParts(clinkers: readonly Product[], factors: FactorRegister): readonly LineSpec[] {
  const taken = (imported: string, fall: string) => `(${imported}+${fall})`;
  const trade = [clinkerLine(clinkers, "movedIn"), CLINKER.fall];
  const calcination = factors.has(CALCINATION) ? CALCINATION : B2.factor;
  const heat = factors.has(TYPED.clinkerHeat) ? TYPED.clinkerHeat : PROCESS.kilnSec;
  return [
    line(
      PROCESS.notionalProcess,
      "Notional process emissions of imported clinker",
      "tCO2e",
      "(imported + stock fall) x calcination factor",
      (at) => at.when([...trade, calcination], (imported = "", fall = "", factor = "") => `${taken(imported, fall)}*${factor}`),
      (found) => found.clinker?.notional?.process ?? null,
    ),
    line(
      PROCESS.notionalHeat,
      "Notional kiln heat of imported clinker",
      "tCO2e",
      "(imported + stock fall) x kcal/kg x kiln factor",
      (at) =>
        at.when(
          [...trade, heat, PROCESS.kilnFactor, "constant.tj-per-t-kcal-kg"],
          (imported = "", fall = "", sec = "", factor = "", constant = "") => `${taken(imported, fall)}*${sec}*${constant}*${factor}`,
        ),
      (found) => found.clinker?.notional?.heat ?? null,
    ),
    typedLine(
      factors,
      TYPED.clinkerPower,
      PROCESS.notionalPower,
      "Notional power of imported clinker",
      "(imported + stock fall) x kWh/t / 1000 x blended factor",
      trade,
      (imported = "", fall = "", power = "", factor = "") => `${taken(imported, fall)}*${power}/1000*${factor}`,
      (found) => found.clinker?.notional?.power ?? null,
    ),
    typedLine(
      factors,
      TYPED.grindingPower,
      PROCESS.notionalGrinding,
      "Notional grinding of exported clinker",
      "equivalent of exported clinker x kWh/t / 1000 x blended factor",
      [CLINKER.equivalent],
      (tonnes = "", power = "", factor = "") => `${tonnes}*${power}/1000*${factor}`,
      (found) => found.clinker?.notional?.grinding ?? null,
    ),
  ];
}

/** The notional emissions, of traded clinker and of bought intermediates, on lines of their own. */
export function notionalParts(inventory: Inventory, factors: FactorRegister): readonly FormPart[] {
  const bought = notionalStreams(inventory.streams);
  const clinker =
    inventory.clinker === null || inventory.clinker.notional === null ? [] : clinkerParts(inventory.clinker.products, factors);
  const counted = bought.filter((result) => result.counted);
  const total = [...clinker.map((part) => part.id), ...counted.map(({ stream }) => streamLine.process(stream))];
  return [
    { kind: "heading", id: "D.h.notional", label: notionalLabel(inventory) },
    ...clinker,
    ...materialLines(bought),
    totalLine(PROCESS.notional, notionalLabel(inventory), "sum of the lines above that count", total, (found) => found.notional),
  ];
}

/** A term that needs a figure typed in the plan; blank, with the total, while the plan has none. */
function typedLine(
  factors: FactorRegister,
  key: string,
  id: string,
  label: string,
  how: string,
  terms: readonly string[],
  write: (...cells: readonly string[]) => string,
  pick: FigurePick,
): LineSpec {
  return line(id, label, "tCO2e", how, (at) => (factors.has(key) ? at.when([...terms, key, ENERGY.blendedFactor], write) : '=""'), pick);
}

export const CALCINATION = "calcination";
