/** What a scenario is made of. Percentages are of 100; a stream is named by its key in the plan (`streamKey`). */
import type { Decimal } from "../../quantity/decimal";
import type { LeverId } from "../../sectors/sector";

/** One change of a scenario. */
export type Change =
  /** This share of the energy of one stream comes from another instead. */
  | { readonly kind: "fuelSwitch"; readonly from: string; readonly to: string; readonly percent: Decimal }
  /** The biogenic share of a stream's energy becomes this. */
  | { readonly kind: "biomass"; readonly stream: string; readonly percent: Decimal }
  /** This share of the grid power comes from renewable sources instead. */
  | { readonly kind: "renewable"; readonly percent: Decimal }
  /** So many kWh more of waste-heat power in a whole year, in equal months, replace grid power. */
  | { readonly kind: "wasteHeat"; readonly annualKwh: Decimal }
  /** A stream's factor comes from carbon (% by mass) and NCV (kcal/kg) of a laboratory report. */
  | { readonly kind: "typeII"; readonly stream: string; readonly carbonPercent: Decimal; readonly ncv: Decimal }
  /** Output changes by this much; of fuel, power and heat, so many per cent follow it. */
  | { readonly kind: "output"; readonly percent: Decimal; readonly following: Decimal }
  /** A figure people steer by comes to this value, in its own unit. */
  | { readonly kind: "lever"; readonly lever: LeverId; readonly value: Decimal };

/** What is changed by what is done; a lever by what comes of it. */
export type ChangeKind = Exclude<Change["kind"], "lever">;

/** The order in which a person is offered them. */
export const CHANGE_KINDS: readonly ChangeKind[] = ["fuelSwitch", "biomass", "renewable", "wasteHeat", "typeII", "output"];

/** Why a change cannot be made; the pane has a sentence for each. */
export type Obstacle =
  | "sameStream"
  | "unknownStream"
  | "noEnergy"
  | "percentRange"
  | "noGrid"
  | "moreThanGrid"
  | "moreThanOwn"
  | "clinkerRange"
  | "notReached"
  | "gap"
  | "notACombustible";

/** What a change gives, or why it cannot be made. */
export type Changed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly obstacle: Obstacle };

/** A change that was made. */
export function done<T>(value: T): Changed<T> {
  return { ok: true, value };
}

/** A change that cannot be made. */
export function blocked(obstacle: Obstacle): { readonly ok: false; readonly obstacle: Obstacle } {
  return { ok: false, obstacle };
}
