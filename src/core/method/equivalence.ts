/** Equivalent product of sectors whose equivalence factors the plan states. */
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

/** Produced x equivalence factor; as produced where no factor is stated. `source` says who states it. */
export function equivalentByFactor(label: string, source: string, produced: Trace, factor: Trace | null): Trace {
  const rule = { label, unit: "t", how: "produced x equivalence factor", cite: `Monitoring Plan, ${source}` };
  return factor === null
    ? derived(rule, produced.value, [produced])
    : derived(rule, produced.value.times(factor.value), [produced, factor]);
}
