/** What the traces of a result leave unsaid. */
import type { Trace } from "../../src/core/trace/trace";

const isTrace = (value: object): value is Trace => "label" in value && "inputs" in value && "how" in value;

/** Every trace within a value, wherever it stands in it, each once. */
export function tracesIn(value: unknown, seen = new Set<unknown>()): readonly Trace[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  return [...(isTrace(value) ? [value] : []), ...parts.flatMap((part) => tracesIn(part, seen))];
}

/** Figures without a name, and those above zero that say how they came about but not from what: a sum may be one of no rows. */
export function unsaid(value: unknown): readonly string[] {
  return tracesIn(value)
    .filter(({ label, value, unit, how, cite, inputs }) => {
      const isWhole = label !== "" && [label, unit, how, cite].every((text) => typeof text === "string");
      return !isWhole || (how !== "" && inputs.length === 0 && !value.isZero());
    })
    .map(({ label, how }) => `${label}: ${how}`);
}
