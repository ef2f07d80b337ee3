/** A source stream over the period: its lots, its energy or carbon, its emissions. */
import type { FuelLine } from "../activity/line";
import type { EmissionSource } from "../parameters";
import type { SourceStream } from "../plan/model";
import type { FuelUse } from "../plan/spec/choiceWords";
import type { Figure } from "../trace/figure";
import type { BaseUnit } from "./readings";

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

/** One lot of a material in one month. */
export type MaterialLot = LotShared;

/** One lot of a flow of the mass balance in one month; its carbon in t C. */
export interface BalanceLot extends LotShared {
  readonly carbon: Figure;
  /** Whether the laboratory's carbon of the lot counts, or the plan's. */
  readonly carbonFrom: "lot" | "plan";
}

/** Which readings the NCV of a lot rests on, in the order they are tried; energy is billed as such and needs none. */
export type NcvRoute = "measured" | "gcv" | "gcvAirDried" | "gcvDry" | "plan" | "energy" | "grossEnergy";

/** The NCV of a lot and how it is derived. */
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
