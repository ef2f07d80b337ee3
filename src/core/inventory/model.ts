/** The inventory of a period: emissions, output and GEI with their derivations, and certificates against the target. */
import type { EmissionSource } from "../parameters";
import type { Meter, Product, SourceStream } from "../plan/model";
import type { FuelUse, PowerKind } from "../plan/spec/monthTables";
import type { ComplianceYear, Month } from "../quantity/period";
import type { ActivityLine } from "../activity/line";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";

/** How a stream's emissions come about: burnt for its energy, a carbonate that gives off its CO2, or a flow of a mass balance. */
export type StreamMethod = "combustion" | "carbonate" | "balanceIn" | "balanceOut";

/** One source stream in one use over the period. */
export interface StreamResult {
  readonly stream: SourceStream;
  /** null for a flow of a mass balance whose material is in no catalogue. */
  readonly source: EmissionSource | null;
  readonly method: StreamMethod;
  readonly use: FuelUse;
  readonly lots: readonly LotResult[];
  /** In the base unit: t, kL or Sm3. */
  readonly quantity: Figure;
  readonly quantityUnit: string;
  /** TJ on net calorific value; null for a carbonate. */
  readonly energy: Figure | null;
  /** Tonnes of carbon by the lots' analyses; null unless the factor comes from them. */
  readonly carbon: Figure | null;
  /** tCO2/TJ, or t/t of a carbonate. */
  readonly factor: Figure;
  readonly oxidation: Trace;
  readonly fossilShare: Trace;
  /** tCO2e of the fossil part. */
  readonly emissions: Figure;
  /** tCO2 of the biogenic part, a memo item outside the total; null where there is none. */
  readonly biogenic: Figure | null;
  /** False for uses outside the boundary or left out by a choice of the plan. */
  readonly counted: boolean;
}

/** One lot of a stream in one month. */
export interface LotResult {
  readonly line: ActivityLine;
  readonly quantity: Figure;
  /** How its calorific value was found; null for a carbonate. */
  readonly calorific: CalorificValue | null;
  readonly energy: Figure | null;
  readonly carbon: Figure | null;
}

/** Which readings the NCV of a lot rests on, in the order they are tried. */
export type NcvRoute = "measured" | "gcv" | "gcvAirDried" | "gcvDry" | "plan";

export interface CalorificValue {
  readonly route: NcvRoute;
  readonly ncv: Figure;
}

/** One electricity meter over the period, in kWh and tCO2. */
export interface MeterResult {
  readonly meter: Meter;
  readonly kind: PowerKind;
  readonly lines: readonly ActivityLine[];
  readonly energy: Figure;
  /** Factor of purchased power; null for own generation and power given away. */
  readonly factor: Trace | null;
  readonly emissions: Figure | null;
}

export interface PowerResult {
  readonly meters: readonly MeterResult[];
  readonly purchased: Figure;
  /** Emissions of fuel burnt in captive power and DG sets. */
  readonly fuelEmissions: Figure;
  /** kWh: of sets that burn fuel, of all sources of the site, exported, and of colony and construction. */
  readonly fuelledEnergy: Figure;
  readonly allEnergy: Figure;
  readonly exportedEnergy: Figure;
  readonly colonyEnergy: Figure;
  /** tCO2/MWh of own generation by its fuel, and of all power of the site. */
  readonly ownFactor: Figure;
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
  /** True while the plant gives no organic carbon and the default stands in. */
  readonly organicByDefault: boolean;
}

export type B2Sum = "cao" | "mgo" | "nonCarbonateCao" | "nonCarbonateMgo" | "bypassDust" | "ckd" | "ckdCalcined" | "organicCarbon";

export type PfcMethod = "slope" | "overvoltage" | "Tier 1";

/** Process emissions of a smelter. */
export interface AluminiumResult {
  readonly aluminium: Figure;
  readonly anode: { readonly products: readonly MonthProduct[]; readonly carbon: Figure; readonly emissions: Figure };
  /** null while the plan's month sheets report no baked anode. */
  readonly packingCoke: { readonly baked: Figure; readonly products: readonly MonthProduct[]; readonly emissions: Figure } | null;
  readonly pfcMethod: PfcMethod;
  /** Aluminium x minutes, or aluminium x overvoltage / current efficiency; empty for Tier 1. */
  readonly effect: { readonly products: readonly MonthProduct[]; readonly sum: Figure };
  readonly cf4: Figure;
  readonly c2f6: Figure;
  readonly pfc: Figure;
  /** Every parameter used, by the key it has among the factors. */
  readonly parameters: ReadonlyMap<string, Trace>;
}

/** One row of heat bought or sold, in one month. */
export interface HeatResult {
  readonly rows: readonly { readonly line: ActivityLine; readonly direction: "bought" | "sold"; readonly emissions: Figure }[];
  readonly bought: Figure;
  readonly sold: Figure;
}

/** Clinker terms of an integrated cement plant; all in tonnes or tCO2. */
export interface ClinkerResult {
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
  readonly notionalProcess: Figure;
  readonly notionalHeat: Figure;
  readonly notionalPower: Figure;
  readonly notionalGrinding: Figure;
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
