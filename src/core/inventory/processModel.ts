/** Emissions of a process over the period: clinker with its calcination, and a smelter. */
import type { ActivityLine } from "../activity/line";
import type { Product } from "../plan/model";
import type { Month } from "../quantity/period";
import type { Figure, Missing } from "../trace/figure";
import type { Trace } from "../trace/trace";

/** Two or three readings of one month multiplied, such as clinker and its CaO. */
export interface MonthProduct {
  readonly month: Month;
  /** The readings in the order the formula takes them, a parameter in the place of one, or what the month lacks. */
  readonly readings: readonly (MonthReading | "parameter" | "missing")[];
  readonly value: Figure;
}

/** A reading of a line by its kind, and the unit the formula takes it in. */
export interface MonthReading {
  readonly line: ActivityLine;
  readonly kind: string;
  readonly unit: string;
}

/** Method B2; tonnes of oxides and carbon are sums over the months. */
export interface CalcinationB2Result {
  readonly products: Readonly<Record<B2Sum, readonly MonthProduct[]>>;
  readonly sums: Readonly<Record<B2Sum, Figure>>;
  readonly oxides: Figure;
  readonly uncorrected: Figure;
  readonly nonCarbonate: Figure;
  readonly bypass: Figure;
  readonly kilnDust: Figure;
  readonly organicCarbon: Figure;
  /** The tonnes of raw meal and its carbon that are defaults because the plant reports none. */
  readonly organicDefaults: { readonly rawMeal: boolean; readonly carbon: boolean };
}

/** The sums of method B2: t CaO, t MgO, t dust and t C over the months. */
export type B2Sum = "cao" | "mgo" | "nonCarbonateCao" | "nonCarbonateMgo" | "bypassDust" | "ckd" | "ckdCalcined" | "organicCarbon";

/** How anode effects are measured; Tier 1 goes by the tonnes of metal alone. */
export type PfcMethod = "slope" | "overvoltage" | "Tier 1";
/** PFC of anode effects, or what the plan must say before there is a figure. */
export type PfcResult =
  | { readonly method: null; readonly emissions: Missing }
  | { readonly method: "Tier 1"; readonly cf4: Figure; readonly c2f6: Figure; readonly emissions: Figure }
  | {
      readonly method: "slope" | "overvoltage";
      /** Aluminium x minutes, or aluminium x overvoltage / current efficiency in per cent. */
      readonly effect: { readonly products: readonly MonthProduct[]; readonly sum: Figure };
      readonly cf4: Figure;
      readonly c2f6: Figure;
      readonly emissions: Figure;
    };

/** The tonnes that make the volatiles of the pitch. */
export type PitchTerm = "green" | "hydrogen" | "baked" | "tar";
/** Process emissions of a smelter. */
export interface AluminiumResult {
  /** The main products, whose tonnes are the aluminium. */
  readonly metals: readonly Product[];
  readonly aluminium: Figure;
  readonly anode: { readonly products: readonly MonthProduct[]; readonly carbon: Figure; readonly emissions: Figure };
  /** Volatiles of the pitch; null while the month sheets report no green anode. */
  readonly pitch: {
    readonly products: Readonly<Record<PitchTerm, readonly MonthProduct[]>>;
    readonly sums: Readonly<Record<PitchTerm, Figure>>;
    readonly emissions: Figure;
  } | null;
  /** null while the plant's month sheets report no baked anode. */
  readonly packingCoke: { readonly baked: Figure; readonly products: readonly MonthProduct[]; readonly emissions: Figure } | null;
  readonly pfc: PfcResult;
  /** Every parameter used, by the key it has among the factors. */
  readonly parameters: ReadonlyMap<string, Trace>;
}

/** Clinker terms of a cement plant with kilns; all in tonnes or tCO2, over all products of role clinker. */
export interface ClinkerResult {
  readonly products: readonly Product[];
  /** Stocks and trade of each clinker by its product's id. */
  readonly columns: ReadonlyMap<string, Readonly<Record<"opening" | "closing" | "movedIn" | "dispatched" | "movedOut", Figure>>>;
  readonly produced: Figure;
  readonly stockRise: Figure;
  readonly stockFall: Figure;
  readonly opening: Figure;
  readonly closing: Figure;
  readonly imported: Figure;
  readonly sold: Figure;
  readonly moved: Figure;
  /** Sold and moved to sister units. */
  readonly exported: Figure;
  readonly calcinationFactor: Figure;
  readonly calcination: Figure;
  /** null when a factor per tonne is used. */
  readonly b2: CalcinationB2Result | null;
  readonly kilnHeat: Figure;
  readonly kilnEmissions: Figure;
  readonly kilnFactor: Figure;
  /** kcal/kg clinker, of the plant's own kiln. */
  readonly kilnHeatPerClinker: Figure;
  /** null for a clinkerisation unit, whose product is the clinker itself and which has no notional terms. */
  readonly notional: NotionalTerms | null;
}

/** What traded and stocked clinker counts for in a plant that makes cement. */
export interface NotionalTerms {
  readonly process: Figure;
  readonly heat: Figure;
  readonly power: Figure;
  readonly grinding: Figure;
  /** Tonnes of the major cement that exported and stocked clinker counts as. */
  readonly equivalent: Figure;
}
