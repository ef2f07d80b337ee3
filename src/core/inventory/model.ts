/** The inventory of a period: emissions, output and GEI with their derivations, and certificates against the target. */
import type { EmissionSource } from "../parameters";
import type { Product, SourceStream } from "../plan/model";
import type { FuelUse, PowerKind } from "../plan/monthTables";
import type { ComplianceYear, Month } from "../quantity/period";
import type { ActivityLine } from "../reading/records";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";

/** One source stream in one use over the period. */
export interface StreamResult {
  readonly stream: SourceStream;
  readonly source: EmissionSource;
  readonly use: FuelUse;
  readonly lines: readonly ActivityLine[];
  /** In the base unit of the stream: t, kL or Sm3. */
  readonly quantity: Figure;
  readonly quantityUnit: string;
  readonly energyTJ: Figure;
  readonly factor: Trace;
  readonly oxidation: Trace;
  readonly fossilShare: Trace;
  /** tCO2e of the fossil part. */
  readonly emissions: Figure;
  /** tCO2 of the biogenic part, a memo item outside the total. */
  readonly biogenic: Figure;
  /** False for uses outside the boundary or left out by a toggle. */
  readonly counted: boolean;
}

export interface PowerResult {
  /** kWh of each kind over the period; kinds without a meter are absent. */
  readonly energy: ReadonlyMap<PowerKind, Figure>;
  readonly gridFactor: Trace;
  /** tCO2 of purchased power by kind. */
  readonly purchased: ReadonlyMap<PowerKind, Figure>;
  /** tCO2/MWh of own generation, and of all power of the site. */
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

/** Clinker terms of an integrated cement plant; all in tonnes or tCO2. */
export interface ClinkerResult {
  readonly produced: Figure;
  readonly stockRise: Figure;
  readonly stockFall: Figure;
  readonly imported: Figure;
  readonly exported: Figure;
  readonly calcinationFactor: Figure;
  readonly calcination: Figure;
  readonly kilnHeat: Figure;
  readonly kilnFactor: Figure;
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
  readonly products: readonly ProductResult[];
  readonly directEnergy: Figure;
  readonly directProcess: Figure;
  readonly indirect: Figure;
  readonly deductions: Figure;
  readonly notional: Figure;
  readonly emissions: Figure;
  readonly equivalentProduct: Figure;
  readonly gei: Figure;
  /** null while the target is unknown or the GEI has a gap. */
  readonly certificates: CertificateResult | null;
}
