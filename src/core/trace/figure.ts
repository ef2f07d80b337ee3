/**
 * A figure is a trace, or missing with what is missing. Missing is never zero: whatever is computed from a missing
 * figure is missing for the same reasons. A reason is data, never a sentence: sentences are made in messages.
 */
import type { Month } from "../quantity/period";
import type { Trace } from "./trace";

export type GapCode =
  /** The plan expects a row in the month and no sheet has one. */
  | "noRow"
  /** Several rows where one is expected: none of them can be told to be the right one. */
  | "severalRows"
  /** The table has no column for the figure. */
  | "noColumn"
  | "blank"
  | "text"
  | "error"
  /** A formula without a stored result. */
  | "uncalculated"
  /** A unit that is not known or does not convert; `problem` says which. */
  | "unit"
  | "noCalorificValue"
  | "mixedBasis"
  | "noCarbon"
  | "noStock"
  /** A material of no catalogue; `problem` names what it resembles. */
  | "unknownMaterial"
  /** No published factor or density and no measured one. */
  | "noFactor"
  | "noDensity"
  /** A parameter of the law that there is none of for the year; `problem` says why. */
  | "noParameter"
  /** An item of the plan that a figure needs and that is blank. */
  | "planBlank"
  /** A choice cell with a word that none of its choices is. */
  | "unknownWord"
  /** A number cell of the plan or the reference data that gives no number. */
  | "unreadable"
  | "noOutput"
  /** More carbon leaves than enters, or more is subtracted than is emitted: a flow is missing or wrong. */
  | "carbonClosure"
  | "negativeEmissions"
  | "noCement"
  | "noClinkerMade"
  /** No target is known for the year, or what it is compared with is missing. */
  | "noTarget"
  /** Every month of the year is closed. */
  | "noOpenMonth"
  | "noEnergy"
  /** A field of a form that its user fills in. */
  | "notTyped"
  /** The line does not exist in the inventory of the period. */
  | "notInPeriod";

export interface Gap {
  readonly code: GapCode;
  /** What it is a gap of, in the plant's own names: "Petcoke, kiln", a meter, a product, a sheet. */
  readonly of: string;
  readonly month: Month | null;
  /** As in a trace, "'Mar 2026'!I9". */
  readonly cell: string | null;
  /** What the sentence needs besides: field, text, unit, problem. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Missing {
  readonly missing: readonly Gap[];
}

export type Figure = Trace | Missing;

export function isMissing<Known extends object>(figure: Known | Missing): figure is Missing {
  return "missing" in figure;
}

/** A figure that is missing for one reason. */
export function missing(code: GapCode, of: string, where: Partial<Omit<Gap, "code" | "of">> = {}): Missing {
  return { missing: [{ code, of, month: where.month ?? null, cell: where.cell ?? null, words: where.words ?? {} }] };
}

/** Identifies a gap: the same reason at the same line, month and place. */
export function gapKey({ code, of, month, cell, words }: Gap): string {
  return [code, of, month === null ? "" : `${month.year}-${month.month}`, cell ?? "", ...Object.values(words)].join("|");
}

/** The gaps of all figures, each once. */
export function gapsOf(figures: readonly Figure[]): readonly Gap[] {
  const gaps = new Map(figures.flatMap((figure) => (isMissing(figure) ? figure.missing : [])).map((gap) => [gapKey(gap), gap]));
  return [...gaps.values()];
}

/** Computes from figures; any missing one among them wins, with all reasons, each once. */
export function combine<F extends readonly Figure[]>(figures: F, compute: (...traces: Known<F>) => Figure): Figure {
  if (!areKnown(figures)) return { missing: gapsOf(figures) };
  const known: Known<F> = figures;
  return compute(...known);
}

type Known<F extends readonly Figure[]> = { [K in keyof F]: Trace };

function areKnown<F extends readonly Figure[]>(figures: F): figures is F & Known<F> {
  return !figures.some(isMissing);
}

/** The exact decimal, or the codes of what is missing: the same in every language and wherever the cells have moved. */
export function exactText(figure: Figure): string {
  if (!isMissing(figure)) return figure.value.toString();
  const codes = figure.missing.map(({ code, of, month }) =>
    [code, of, month === null ? "" : `${month.year}-${month.month}`].filter((part) => part !== "").join(" "),
  );
  return `missing: ${[...new Set(codes)].sort().join("; ")}`;
}

/** The value as a double for a cell, or null for a missing figure. */
export function figureNumber(figure: Figure): number | null {
  return isMissing(figure) ? null : figure.value.toNumber();
}
