/** The inventory of a period: emissions, output and GEI with their derivations, and certificates against the target. */
import type { Meter, Product } from "../plan/model";
import type { PowerKind } from "../plan/spec/choiceWords";
import type { ComplianceYear, Month } from "../quantity/period";
import type { HeatLine, PowerLine } from "../activity/line";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";
import type { StreamResult } from "./streamModel";
import type { AluminiumResult, ClinkerResult, MonthProduct } from "./processModel";

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

/** Electricity over the period: energies in kWh, factors in tCO2/MWh, emissions and deductions in tCO2e. */
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
  /** What exported power is at the grid's factor, beside the own factor by which it is subtracted; null where nothing is compared. */
  readonly atGrid: { readonly factor: Figure; readonly deduction: Figure } | null;
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

/** One row of heat bought or sold, in one month. */
export interface HeatResult {
  readonly rows: readonly { readonly line: HeatLine; readonly direction: "bought" | "sold"; readonly emissions: Figure }[];
  readonly bought: Figure;
  readonly sold: Figure;
}

/** Certificates of the period against the target, in tCO2e; exact unless called whole. */
export interface CertificateResult {
  readonly target: Trace;
  readonly surplus: Trace;
  readonly shortfall: Trace;
  /** Whole certificates from the unrounded GEI: issued rounded down, to surrender rounded up. */
  readonly wholeSurplus: Trace;
  readonly wholeShortfall: Trace;
}

/** All results of a period: emissions and deductions in tCO2e, output in the unit of the sector. */
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
