/** Cells of a row of the GHG report: quantity, factor, evidence. */
import type { CombustionStream } from "../../inventory/streamModel";
import { NM3_PER_SM3, TJ_PER_KCAL, TJ_PER_TONNE_KCAL_PER_KG } from "../../method/activityData";
import { scaled } from "../../method/whatIf";
import type { Decimal } from "../../quantity/decimal";
import { theOne } from "../../quantity/known";
import { combine, isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { cited } from "../../trace/trace";
import type { CellContent } from "../../workbook/sheetPlan";
import { KCAL_MASS, KCAL_VOLUME } from "../data/collectStreams";
import { addressOf } from "../data/dataRows";
import type { DataRow } from "../data/dataRows";
import type { FactorRegister } from "../data/factors";
import type { ComputedCell, FormCell, LineFormat } from "../model/line";
import { streamFactor, streamLine } from "../model/lineIds";

const NORMAL_M3 = "constant.nm3-per-sm3";

interface Measured {
  readonly figure: Figure;
  /** Lines and factors whose product is the quantity. */
  readonly terms: readonly string[];
  readonly unit: string;
  readonly ncvUnit: string;
  readonly constantKey: string;
  readonly constant: Decimal;
}

/** Tonnes, or Nm3 of a gas: liquids weigh volume x density, and gas at 15 C is brought to 0 C. */
export function quantityOf(fuel: CombustionStream, factors: FactorRegister): Measured {
  const line = streamLine.quantity(fuel.stream);
  const mass = { unit: "t", ncvUnit: "kcal/kg", constantKey: KCAL_MASS, constant: TJ_PER_TONNE_KCAL_PER_KG };
  const density = streamFactor.density(fuel.stream);
  if (fuel.quantityUnit === "Sm3") {
    factors.add(NORMAL_M3, cited("Nm3 of 1 Sm3", NM3_PER_SM3, "Nm3/Sm3", "273.15 K / 288.15 K, ISO 13443"));
    return {
      figure: times(fuel.quantity, NM3_PER_SM3),
      terms: [line, NORMAL_M3],
      unit: "Nm3",
      ncvUnit: "kcal/Nm3",
      constantKey: KCAL_VOLUME,
      constant: TJ_PER_KCAL,
    };
  }
  if (fuel.quantityUnit === "GJ") return { figure: fuel.quantity, terms: [line], ...mass, unit: "GJ", ncvUnit: "" };
  if (fuel.quantityUnit === "kL" && !factors.has(density))
    return { figure: fuel.quantity, terms: [line], ...mass, unit: "kL", ncvUnit: "kcal/L" };
  if (fuel.quantityUnit !== "kL") return { figure: fuel.quantity, terms: [line], ...mass };
  const found = theOne(factors.factorRows, ({ key }) => key === density, `factor ${density}`);
  return { figure: times(fuel.quantity, found.value), terms: [line, density], ...mass };
}

function times(figure: Figure, by: Decimal): Figure {
  return combine([figure], (found) => ({ ...found, value: scaled(found.value, by) }));
}

export function computed(formula: ComputedCell["formula"], figure: Figure, format: LineFormat): ComputedCell {
  return { formula, value: isMissing(figure) ? "" : figure.value.toNumber(), format };
}

/** A factor from its register or, when it is computed, from its line; blank when neither has it. */
export function factorCell(key: string, figure: Figure, factors: FactorRegister): FormCell {
  const isLine = key.startsWith("C.");
  return isLine || factors.has(key)
    ? computed((at) => at.when([key], (cell = "") => cell), figure, "factor")
    : ({ value: null } satisfies CellContent);
}

/** As the sheet's formula has it: evidence of the first row that feeds the line, or its cell, and how many follow. */
export function evidence(lineId: string, rows: readonly DataRow[]): FormCell {
  const feeding = rows.filter((candidate) => candidate.feeds === lineId);
  const [first] = feeding;
  const named = first === undefined ? "" : (first.type === "reading" && first.line.said.evidence.text) || addressOf(first);
  const value = feeding.length === 0 ? "" : `${named}${feeding.length > 1 ? ` and ${feeding.length - 1} more in CCTS Data` : ""}`;
  return { formula: (at) => at.evidence(lineId), value, format: "text" };
}
