/** Sampling and laboratories: how many samples, and what follows when two laboratories disagree. */
import { decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** 5(13): a sample for each lot of so many tonnes begun, and at least one in the interval. */
export function samplesNeeded(tonnes: Trace, lot: Trace): Trace {
  const lots = tonnes.value.div(lot.value).ceil();
  const rule = { label: "Samples needed", unit: "samples", how: "ROUNDUP(tonnes / lot, 0), at least 1", cite: procedure("5(13)") };
  return derived(rule, lots.lt(1) ? decimal(1) : lots, [tonnes, lot]);
}

export interface LaboratoryComparison {
  readonly discrepancy: Trace;
  readonly within: boolean;
  /** The internal result to use: corrected by the discrepancy where the tolerance is exceeded. */
  readonly adjusted: Trace;
}

/** How much of a discrepancy is added: the clause says neither; the whole is the reading that leaves no known error. */
export type LaboratoryCorrection = "whole discrepancy" | "excess over tolerance";

/** 5(15): the difference of the external from the internal result against the tolerance; all in one unit. */
export function compareLaboratories(
  internal: Trace,
  external: Trace,
  tolerance: Trace,
  correction: LaboratoryCorrection,
): LaboratoryComparison {
  const gap = external.value.minus(internal.value);
  const within = gap.abs().lte(tolerance.value);
  const excess = gap.isNegative() ? gap.plus(tolerance.value) : gap.minus(tolerance.value);
  const cite = procedure("5(15)");
  const discrepancy = derived({ label: "Discrepancy", unit: internal.unit, how: "external - internal", cite }, gap, [external, internal]);
  const added = within ? decimal(0) : correction === "whole discrepancy" ? gap : excess;
  const how = within ? "internal result, within the tolerance" : `internal + ${correction}`;
  const notes = within ? [] : ["The clause does not say whether the whole discrepancy or its excess is added, nor with which sign."];
  return {
    discrepancy,
    within,
    adjusted: derived(
      { label: "Result to use", unit: internal.unit, how, cite },
      internal.value.plus(added),
      [internal, discrepancy, tolerance],
      notes,
    ),
  };
}
