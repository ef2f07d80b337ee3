/**
 * A header taken apart so that every word of it is accounted for: the name, the unit, a multiplier, the moisture basis, the
 * period the figures cover, and words of no known meaning. Nothing in brackets is dropped; what is unknown stays in sight.
 */
import { remembering } from "../../quantity/remembering";
import { isRefusedUnit, parseMultiplier, parseUnit } from "../../quantity/units";
import { findPeriod } from "./periodWords";
import type { FigurePeriod } from "./periodWords";
import { BRACKETS, plainWords } from "./words";

/** One stretch of a header's words and what it is. Text in brackets that is not understood is "unknown". */
export type HeaderPart =
  | { readonly kind: "name" | "unit" | "multiplier" | "unknown" | "plain"; readonly text: string }
  | { readonly kind: "basis"; readonly text: string; readonly basis: string }
  | { readonly kind: "period"; readonly text: string; readonly period: FigurePeriod };

export interface HeaderParts {
  /** Words outside brackets that are no unit; the whole header where it is a unit alone. */
  readonly name: string;
  /** As written; "" where the header names none. */
  readonly unit: string;
  /** "lakh", "'000": what stands before a unit named elsewhere; "" for none. */
  readonly multiplier: string;
  /** What the figures cover, where it is said in brackets. */
  readonly periods: readonly FigurePeriod[];
  /** Texts in brackets that nobody understands. */
  readonly unknown: readonly string[];
  readonly parts: readonly HeaderPart[];
}

/** Words that are units to the parser and a column's name to people. */
const NOT_UNITS = new Set(["", "1", "unit", "units", "c"]);

/** True for a unit, and for a spelling people use as one although it is refused, such as tons. */
export const looksLikeUnit = remembering((text) => {
  if (text.length > LONGEST_UNIT_TEXT || STRANGE_DIGITS.test(text)) return false;
  return !NOT_UNITS.has(text.toLowerCase().replace(/[\s.]/g, "")) && (parseUnit(text).ok || isRefusedUnit(text));
});

const LONGEST_UNIT_TEXT = 40;
/** Digits of a unit are those of m3, CO2 and a power of ten; other numbers are names, dates and figures. */
const STRANGE_DIGITS = /(?!1?0+(?!\d))(?<!\d)\d{2,}/;

/** Spaces and line breaks of a header say nothing: one space stands for all of them. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The parts of a header, as it is written in one line. */
export const headerParts = remembering(takeApart);

function takeApart(header: string): HeaderParts {
  const whole = inOneLine(header.replace(/(\p{L})%/gu, "$1 %"));
  const counted = countedParts(whole);
  if (counted !== null) return collect(counted, null);
  const alone = measureOf(whole);
  if (alone !== null) return collect([alone], whole);
  const closed = /[([{][^)\]}]*$/.test(whole) ? `${whole})` : whole;
  const inside = [...closed.matchAll(BRACKETS)].flatMap(([, inside = ""]) => bracketParts(inside));
  const outside = outsideParts(inOneLine(closed.replace(BRACKETS, " ")));
  return collect(onlyOneUnit([...inside, ...outside]), null);
}

/** "Qty in MT" and "Units in MU" name what is counted, and its unit. */
function countedParts(text: string): readonly HeaderPart[] | null {
  return namedMeasure(text, /^((?:total )?(?:qty\.?|quantity|units)) (in .+)/giu);
}

/** The name and the unit or multiplier behind it that the pattern finds; null where what it finds is neither. */
function namedMeasure(text: string, pattern: RegExp): readonly HeaderPart[] | null {
  for (const [, name = "", behind = ""] of text.matchAll(pattern)) {
    const measure = measureOf(behind);
    if (measure !== null) return [{ kind: "name", text: name }, measure];
  }
  return null;
}

/** A second unit contradicts the first: it is of no known meaning. */
function onlyOneUnit(parts: readonly HeaderPart[]): readonly HeaderPart[] {
  const first = (kind: "unit" | "multiplier") => parts.findIndex((part) => part.kind === kind);
  return parts.map((part, index) =>
    (part.kind === "unit" || part.kind === "multiplier") && first(part.kind) !== index ? { kind: "unknown", text: part.text } : part,
  );
}

function collect(parts: readonly HeaderPart[], name: string | null): HeaderParts {
  const textOf = (kind: HeaderPart["kind"]) => parts.find((part) => part.kind === kind)?.text ?? "";
  return {
    name: name ?? textOf("name"),
    unit: withoutConnector(textOf("unit")),
    multiplier: parseMultiplier(withoutConnector(textOf("multiplier"))) ?? "",
    periods: parts.flatMap((part) => (part.kind === "period" ? [part.period] : [])),
    unknown: parts.filter((part) => part.kind === "unknown").map((part) => part.text),
    parts,
  };
}

const FIGURES = "figures?|figs?|values?|qty|quantit(?:y|ies)|units?|uom|data|numbers?|आँकड़े|आंकड़े|मात्रा|इकाई";
const CONNECTOR = new RegExp(`^(?:all\\s+)?(?:(?:${FIGURES})\\.?(?=[\\s:=-])\\s*)?(?:are\\s+)?(?:(?:in\\b|:|=|-)\\s*)+`, "iu");
/** Hindi says "in" after the word: "लाख यूनिट में". */
const AFTER = /(?<!\s)\s+(में|mein|me)$/iu;

/** "All figures in lakh kWh" -> "lakh kWh"; "Unit: t" -> "t". */
function withoutConnector(text: string): string {
  return text.replace(CONNECTOR, "").replace(AFTER, "");
}

/** "kcal/kg, ADB" is a unit and a basis; what is neither unit, basis nor period is unknown. */
function bracketParts(text: string): readonly HeaderPart[] {
  return text.split(/[,;|]/).flatMap((piece) => pieceParts(piece.trim()));
}

/** Sums of money are no quantity, whatever multiplier stands beside them. */
const MONEY = /(^|[^\p{L}])(rs|inr|rupees?|paise|usd|रु|रुपये|रुपए)(?![\p{L}\p{M}])|[₹$]/iu;

export function isMoney(text: string): boolean {
  return MONEY.test(text);
}

/** A text that is a unit or a multiplier and nothing else. */
function measureOf(text: string): HeaderPart | null {
  if (isMoney(text)) return null;
  const bare = withoutConnector(text);
  if (looksLikeUnit(bare)) return { kind: "unit", text };
  return parseMultiplier(bare) === null ? null : { kind: "multiplier", text };
}

/** How many words a unit may have in a bracket, the most first. */
const UNIT_LENGTHS = [3, 2, 1];

function pieceParts(piece: string): readonly HeaderPart[] {
  if (isMoney(piece)) return [{ kind: "unknown", text: piece }];
  const whole = measureOf(piece);
  if (whole !== null) return [whole];
  const words = piece.split(" ");
  for (const length of UNIT_LENGTHS) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const measure = measureOf(words.slice(start, start + length).join(" "));
      if (measure === null) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + length)].join(" ");
      return [measure, ...qualityParts(rest)];
    }
  }
  return qualityParts(piece);
}

/** Words that say nothing of their own beside a basis or a period. */
const FILLERS = new Set(
  "in on as per basis based the of for at total qty quantity figures figure fig unit units uom value values data में की का के".split(" "),
);

function qualityParts(text: string): readonly HeaderPart[] {
  const words = plainWords(text);
  if (words === "") return [];
  const basis = basisIn(text);
  const left = BASES.reduce((rest, [pattern]) => rest.replace(pattern, " "), words)
    .split(" ")
    .filter((word) => word !== "");
  const period = findPeriod(left);
  const rest = (period?.rest ?? left).filter((word) => !FILLERS.has(word));
  if (rest.length > 0 || (period !== null && basis !== "")) return [{ kind: "unknown", text }];
  if (period !== null) return [{ kind: "period", text, period: period.period }];
  return [basis === "" ? { kind: "plain", text } : { kind: "basis", text, basis }];
}

/** Outside brackets a unit stands at the end: "GCV kcal/kg", "Power, lakh kWh", "Units in lakhs". */
function outsideParts(text: string): readonly HeaderPart[] {
  if (text === "") return [];
  const said = namedMeasure(text, /^(.*?\S)[ ,:;\-\u2013]+((?:(?:all )?(?:figures|values|qty|quantities) )?in .+)/giu);
  if (said !== null) return said;
  for (const { name, tail } of tailsOf(text)) {
    const measure = isMoney(name) ? null : measureOf(tail);
    if (measure !== null) return [{ kind: "name", text: name }, measure];
  }
  return [{ kind: "name", text }];
}

/** How many words a unit at the end may have, the most first. */
const TAIL_LENGTHS = [4, 3, 2, 1];

/** The last words of a text, most of them first, and what stands before; a dash between them goes. */
function tailsOf(text: string): readonly { readonly name: string; readonly tail: string }[] {
  const words = text.split(" ");
  const tails = TAIL_LENGTHS.map((length) => ({
    name: words.slice(0, -length).join(" "),
    tail: words
      .slice(-length)
      .join(" ")
      .replace(/^[ ,:;\-\u2013]+/u, ""),
  }));
  const joined = [...text.matchAll(/^(.*?\S)[ ,:;\-\u2013]+([^ ,:;]+)$/gu)].map(([, name = "", tail = ""]) => ({ name, tail }));
  return [...tails, ...joined]
    .map(({ name, tail }) => ({ name: name.replace(/[ ,:;\-\u2013]+$/u, ""), tail }))
    .filter(({ name }) => name !== "");
}

const BASES: readonly (readonly [RegExp, string])[] = [
  [/\b(arb|as received|as recd)\b/, "as received"],
  [/\b(afb|as fired)\b/, "as fired"],
  [/\b(adb|air dried|air dry)\b/, "air dried"],
  [/\b(dry basis|db|dry)\b/, "dry"],
  [/\b(surface moisture free|smf)\b/, "surface-moisture free"],
];

/** The moisture basis a header or a cell names, as the scheme writes it: "GCV (ADB)" -> "air dried"; "" for none. */
export function basisIn(text: string): string {
  const words = plainWords(text);
  return BASES.find(([pattern]) => pattern.test(words))?.[1] ?? "";
}

/** Whether a part holds words beside the unit and the basis that a unit column has no place for. */
export function saysMore({ kind, text }: HeaderPart): boolean {
  if (kind !== "name") return kind === "unknown" || kind === "period";
  return plainWords(text)
    .split(" ")
    .some((word) => !FILLERS.has(word));
}

/** The text without the basis it names and the brackets left empty: "GCV ADB" -> "GCV", "t (ARB)" -> "t". */
export function withoutBasis(text: string): string {
  const without = text.replace(/\b(arb|afb|adb|as received|as recd|as fired|air dried|air dry|dry basis|smf)\b/gi, " ");
  return inOneLine(without.replace(/[([{]\s*(?:basis\s*)?[)\]}]/gi, " "));
}
