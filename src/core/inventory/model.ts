/** The inventory of a period: emissions, output and GEI with their derivations, and certificates against the target. */
import type { EmissionSource } from "../parameters";
import type { Meter, Product, SourceStream } from "../plan/model";
import type { FuelUse, PowerKind } from "../plan/spec/choiceWords";
import type { ComplianceYear, Month } from "../quantity/period";
import type { ActivityLine, FuelLine, HeatLine, PowerLine } from "../activity/line";
import type { BaseUnit } from "./readings";
import type { Figure, Missing } from "../trace/figure";
import type { Trace } from "../trace/trace";

/**
 * How a stream's emissions come about: burnt for its energy, a carbonate that gives off its CO2, a flow of a mass balance,
 * or a bought intermediate by its notional factor.
 */
export type StreamMethod = "combustion" | "carbonate" | "balanceIn" | "balanceOut" | "notional";

interface StreamShared {
  readonly stream: SourceStream;
  readonly use: FuelUse;
  /** In `quantityUnit`, which all lots are brought to. */
  readonly quantity: Figure;
  readonly quantityUnit: BaseUnit;
  /** tCO2/TJ of a fuel, t/t of a material, CO2 per carbon of a balance. */
  readonly factor: Figure;
  readonly oxidation: Figure;
  /** tCO2e of the fossil part. */
  readonly emissions: Figure;
  /** False for uses outside the boundary, left out by a choice of the plan, or made and used inside. */
  readonly counted: boolean;
}

/** A fuel burnt for its energy. */
export interface CombustionStream extends StreamShared {
  readonly method: "combustion";
  readonly source: EmissionSource;
  readonly lots: readonly FuelLot[];
  /** TJ on net calorific value. */
  readonly energy: Figure;
  /** Tonnes of carbon by the lots' analyses; null unless the factor comes from them. */
  readonly carbon: Figure | null;
  readonly fossilShare: Figure;
  /** tCO2 of the biogenic part, a memo item outside the total; null where there is none. */
  readonly biogenic: Figure | null;
}

/** A material that counts by its tonnes: one that gives off CO2 without burning, or a bought intermediate. */
export interface MaterialStream extends StreamShared {
  readonly method: "carbonate" | "notional";
  /** null for an intermediate of no catalogue. */
  readonly source: EmissionSource | null;
  readonly lots: readonly MaterialLot[];
}

/** A flow of the mass balance; its material may be in no catalogue. */
export interface BalanceStream extends StreamShared {
  readonly method: "balanceIn" | "balanceOut";
  /** null for a material of no catalogue. */
  readonly source: EmissionSource | null;
  readonly lots: readonly BalanceLot[];
  /** Tonnes of carbon. */
  readonly carbon: Figure;
}

/** One source stream in one use over the period. */
export type StreamResult = CombustionStream | MaterialStream | BalanceStream;

interface LotShared {
  readonly line: FuelLine;
  /** In the unit of the stream. */
  readonly quantity: Figure;
  /** In the base unit of its own family, before any density. */
  readonly measured: Figure;
  readonly measuredUnit: BaseUnit;
}

/** One lot of a fuel in one month. */
export interface FuelLot extends LotShared {
  readonly calorific: CalorificValue;
  readonly energy: Figure;
  /** t C; null without an analysis. */
  readonly carbon: Figure | null;
}

export type MaterialLot = LotShared;

export interface BalanceLot extends LotShared {
  readonly carbon: Figure;
  /** Whether the laboratory's carbon of the lot counts, or the plan's. */
  readonly carbonFrom: "lot" | "plan";
}

/** Which readings the NCV of a lot rests on, in the order they are tried; energy is billed as such and needs none. */
export type NcvRoute = "measured" | "gcv" | "gcvAirDried" | "gcvDry" | "plan" | "energy" | "grossEnergy";

export interface CalorificValue {
  readonly route: NcvRoute;
  /** Per unit of `per`; of billed energy, the ratio it is multiplied with. */
  readonly ncv: Figure;
  /** The amount the calorific value is per: t (kcal/kg), kL (kcal/L) or Sm3. */
  readonly per: "t" | "kL" | "Sm3" | "GJ";
  /** Unit that the readings of the route are converted to, and the unit a bare one is in. */
  readonly unit: string;
  readonly bareUnit: string;
  /** 5(15): what is added to the reading because the external laboratory differs too much; null within the tolerance. */
  readonly laboratory: Figure | null;
}

/** One electricity meter over the period, in kWh and tCO2. */
export interface MeterResult {
  readonly meter: Meter;
  readonly kind: PowerKind;
  readonly lines: readonly PowerLine[];
  readonly energy: Figure;
  /** Factor of purchased power; null for own generation and power given away. */
  readonly factor: Figure | null;
  readonly emissions: Figure | null;
}

export interface PowerResult {
  readonly meters: readonly MeterResult[];
  readonly purchased: Figure;
  /** Emissions of fuel burnt in captive power and DG sets. */
  readonly fuelEmissions: Figure;
  /** Heat that the same sets give, and what of their fuel falls to power; null while the month sheets report no such heat. */
  readonly combined: { readonly products: readonly MonthProduct[]; readonly heat: Figure; readonly powerShare: Figure } | null;
  /** kWh: of sets that burn fuel, of all sources of the site, exported, and of colony and construction. */
  readonly fuelledEnergy: Figure;
  readonly allEnergy: Figure;
  readonly exportedEnergy: Figure;
  readonly colonyEnergy: Figure;
  /** Sets in the factor of own generation: those that burn fuel, or all own sets, as the plan chooses. */
  readonly ownKinds: readonly PowerKind[];
  /** kWh of these sets. */
  readonly ownEnergy: Figure;
  /** tCO2/MWh of own generation by its fuel, and of all power of the site. */
  readonly ownFactor: Figure;
  /** The CEA average, for export by a site whose own sets burn no fuel; null where the own factor counts. */
  readonly exportFactor: Figure | null;
  readonly blendedFactor: Figure;
  readonly exportDeduction: Figure;
  readonly colonyDeduction: Figure;
}

/** One product over the period. */
export interface ProductResult {
  readonly product: Product;
  readonly produced: Figure;
  readonly additives: Figure;
  /** Clinker share, for a cement; null for other products. */
  readonly clinkerFactor: Figure | null;
  /** Tonnes of equivalent product it counts for. */
  readonly equivalent: Figure;
  readonly isMajor: boolean;
}

/** Two or three readings of one month multiplied, such as clinker and its CaO. */
export interface MonthProduct {
  readonly month: Month;
  /** The readings in the order the formula takes them, a parameter that stands in for one, or what the month lacks. */
  readonly readings: readonly (MonthReading | "parameter" | "missing")[];
  readonly value: Figure;
}

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

export type B2Sum = "cao" | "mgo" | "nonCarbonateCao" | "nonCarbonateMgo" | "bypassDust" | "ckd" | "ckdCalcined" | "organicCarbon";

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

/** One row of heat bought or sold, in one month. */
export interface HeatResult {
  readonly rows: readonly { readonly line: HeatLine; readonly direction: "bought" | "sold"; readonly emissions: Figure }[];
  readonly bought: Figure;
  readonly sold: Figure;
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

export interface CertificateResult {
  readonly target: Trace;
  readonly surplus: Trace;
  readonly shortfall: Trace;
  /** Whole certificates from the unrounded GEI: issued rounded down, to surrender rounded up. */
  readonly wholeSurplus: Trace;
  readonly wholeShortfall: Trace;
}

export interface Inventory {
  readonly year: ComplianceYear;
  readonly months: readonly Month[];
  readonly streams: readonly StreamResult[];
  readonly power: PowerResult;
  readonly clinker: ClinkerResult | null;
  readonly aluminium: AluminiumResult | null;
  readonly heat: HeatResult;
  readonly products: readonly ProductResult[];
  readonly directEnergy: Figure;
  readonly directProcess: Figure;
  readonly indirect: Figure;
  /** CO2 captured and bonded or stored, the period's share. */
  readonly ccus: Figure;
  readonly deductions: Figure;
  readonly notional: Figure;
  readonly emissions: Figure;
  readonly equivalentProduct: Figure;
  readonly gei: Figure;
  /** null while the target is unknown or the GEI has a gap. */
  readonly certificates: CertificateResult | null;
}
