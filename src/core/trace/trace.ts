/**
 * Every result carries its derivation: the value, how it came about, under which clause and from what. The number
 * that functions, checks and forms use is read from the trace; there is no second implementation beside it.
 */
import type { Decimal } from "../quantity/decimal";

/** Where a figure of the law, a standard or a laboratory is printed. */
export interface Citation {
  readonly document: string;
  /** Table, clause or page. */
  readonly place: string;
  readonly edition: string;
}

export interface Trace {
  /** What this figure is, in the scheme's words. */
  readonly label: string;
  readonly value: Decimal;
  readonly unit: string;
  /** The operation in words over the inputs' labels; empty for a leaf. */
  readonly how: string;
  /** Clause of the rule, or citation of the factor, as text; empty for a reading of the plant's own. */
  readonly cite: string;
  readonly inputs: readonly Trace[];
  /** The cell of a reading, as "'Apr 2025'!F12"; null where there is none. */
  readonly cell: string | null;
  /** How a native formula reads the figure from that cell, "{cell}*100"; absent where it is the cell itself. */
  readonly native?: string;
  /** What was decided where the text is silent, or how this differs from another tool. */
  readonly notes: readonly string[];
}

const NONE: readonly never[] = [];

/** A figure of the plant's own: a reading, a typed value. */
export function reading(label: string, value: Decimal, unit: string, cell: string | null = null): Trace {
  return { label, value, unit, how: "", cite: "", inputs: NONE, cell, notes: NONE };
}

/** A parameter of the law or a standard. */
export function cited(label: string, value: Decimal, unit: string, cite: string, notes: readonly string[] = NONE): Trace {
  return { label, value, unit, how: "", cite, inputs: NONE, cell: null, notes };
}

export interface Rule {
  readonly label: string;
  readonly unit: string;
  readonly how: string;
  readonly cite: string;
}

/** A computed figure. */
export function derived(rule: Rule, value: Decimal, inputs: readonly Trace[], notes: readonly string[] = NONE): Trace {
  return { label: rule.label, unit: rule.unit, how: rule.how, cite: rule.cite, value, inputs, cell: null, notes };
}

export function citationText(citation: Citation): string {
  return [citation.document, citation.place, citation.edition].filter((part) => part !== "").join(", ");
}

/** The derivation as indented text a verifier can read, results above what they come from. */
export function traceText(trace: Trace, depth = 0, elsewhere: ReadonlyMap<Trace, string> = new Map()): string {
  const pad = "  ".repeat(depth);
  const where = trace.cell === null ? "" : ` at ${trace.cell}`;
  const head = `${pad}${trace.label} = ${trace.value.toString()}${trace.unit === "" ? "" : ` ${trace.unit}`}${where}`;
  const stated = depth === 0 ? undefined : elsewhere.get(trace);
  if (stated !== undefined) return `${head}, see ${stated}`;
  const lines = [head];
  if (trace.how !== "") lines.push(`${pad}  how: ${trace.how}`);
  if (trace.cite !== "") lines.push(`${pad}  source: ${trace.cite}`);
  for (const note of trace.notes) lines.push(`${pad}  note: ${note}`);
  for (const input of trace.inputs) lines.push(traceText(input, depth + 1, elsewhere));
  return lines.join("\n");
}
