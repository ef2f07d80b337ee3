/**
 * What can go wrong with a person's input is a value, not an exception. A message names what, and how to fix it, in at
 * most 100 characters, because a cell shows no more.
 */

/** Which Excel error it becomes: #VALUE!, #N/A, #NUM!, #DIV/0!. */
export type ProblemKind = "invalid" | "unavailable" | "outOfRange" | "divisionByZero";

export interface Problem {
  readonly kind: ProblemKind;
  readonly message: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function good<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function bad(kind: ProblemKind, message: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind, message } };
}
