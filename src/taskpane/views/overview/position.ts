/** Where the plant stands, read from the inventory for the eye: one verdict, one kind of certificate. */
import type { Inventory } from "../../../core/inventory/model";
import { round } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import type { Trace } from "../../../core/trace/trace";

export type Verdict = "below" | "above" | "level";

export interface Position {
  readonly gei: Decimal;
  readonly unit: string;
  readonly target: Trace;
  readonly verdict: Verdict;
  /** Distance between GEI and target, without sign, in the unit of the GEI. */
  readonly distance: Decimal;
  readonly certificates: { readonly kind: "surplus" | "shortfall"; readonly whole: Trace; readonly exact: Trace };
}

/** null while the GEI has a gap or the target is not known. */
export function positionOf({ gei, certificates }: Inventory): Position | null {
  if (isMissing(gei) || certificates === null) return null;
  const { target, shortfall, wholeShortfall, surplus, wholeSurplus } = certificates;
  const above = shortfall.value.gt(0);
  return {
    gei: gei.value,
    unit: gei.unit,
    target,
    verdict: gei.value.eq(target.value) ? "level" : gei.value.gt(target.value) ? "above" : "below",
    distance: round(gei.value, 4).minus(round(target.value, 4)).abs(),
    certificates: above
      ? { kind: "shortfall", whole: wholeShortfall, exact: shortfall }
      : { kind: "surplus", whole: wholeSurplus, exact: surplus },
  };
}
