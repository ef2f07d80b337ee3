/**
 * A figure is a trace, or a gap that says why there is none. Missing is never zero: whatever is computed from a gap
 * is a gap with the same reasons.
 */
import type { Trace } from "./trace";

export interface Gap {
  /** Each reason names the row or cell: "Petcoke (kiln): Mar 2026 is blank at 'Mar 2026'!I9". */
  readonly gap: readonly string[];
}

export type Figure = Trace | Gap;

export function isGap(figure: Figure): figure is Gap {
  return "gap" in figure;
}

export function gap(...reasons: readonly string[]): Gap {
  return { gap: reasons };
}

/** Computes from figures; any gap among them wins, with all reasons, each once. */
export function from<F extends readonly Figure[]>(figures: F, compute: (...traces: { [K in keyof F]: Trace }) => Figure): Figure {
  const reasons = figures.flatMap((figure) => (isGap(figure) ? figure.gap : []));
  if (reasons.length > 0) return { gap: [...new Set(reasons)] };
  return compute(...(figures as unknown as { [K in keyof F]: Trace }));
}

/** The value as a double for a cell, or null for a gap. */
export function figureNumber(figure: Figure): number | null {
  return isGap(figure) ? null : figure.value.toNumber();
}
