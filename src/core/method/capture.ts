/** CO2 captured, transferred or used: subtracted only where it is bound for good. */
import { ZERO } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** What became of the CO2, and whether the receiver proves it. */
export interface CapturedCo2 {
  readonly tonnes: Trace;
  /** Leaked on the way or from storage, t. */
  readonly leaked: Trace;
  readonly fate: "chemically bonded" | "geologically stored" | "other use";
  readonly proven: boolean;
}

/** 5(19): bonded (as in precipitated calcium carbonate) or geologically stored, with the receiver's proof; leakage is not subtracted. */
export function captureDeduction({ tonnes, leaked, fate, proven }: CapturedCo2): Trace {
  const counts = proven && fate !== "other use";
  const rule = {
    label: "CO2 bonded or stored",
    unit: "tCO2",
    how: counts ? "transferred - leaked" : "nothing",
    cite: procedure("Annexure III, Equation II; 5(19)"),
  };
  const why = proven ? "Use that releases the CO2 again is not subtracted." : "Without the receiver's proof nothing is subtracted.";
  return derived(rule, counts ? tonnes.value.minus(leaked.value) : ZERO, [tonnes, leaked], counts ? [] : [why]);
}
