/** What follows when two laboratories disagree about the same sample. */
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const CLAUSE = procedure("5(15)");

/** 5(15): external - internal result where it exceeds the tolerance, in the unit of both; null within the tolerance. */
export function laboratoryCorrection(gap: Trace, tolerance: Trace): Trace | null {
  if (gap.value.abs().lte(tolerance.value)) return null;
  const rule = {
    label: "Difference of the external laboratory",
    unit: gap.unit,
    how: "external - internal, beyond the tolerance",
    cite: CLAUSE,
  };
  const notes = ["The clause does not say whether the whole difference or its excess is added, nor with which sign; the whole is added."];
  return derived(rule, gap.value, [gap, tolerance], notes);
}

/** 5(15): internal result + difference of the external laboratory. */
export function correctedResult(internal: Trace, correction: Trace): Trace {
  const rule = { label: `${internal.label}, corrected`, unit: internal.unit, how: "internal result + difference", cite: CLAUSE };
  return derived(rule, internal.value.plus(correction.value), [internal, correction]);
}
