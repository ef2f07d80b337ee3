/**
 * Units of the scheme: what a spelling means, and exact conversion within a family. What cannot be is refused with the
 * reason: mass does not become energy without an NCV, nor volume mass without a density, and kVAh is no energy at all.
 *
 *   parseUnit("Million kcal")                              -> Outcome<Unit>, family "energy"
 *   parseUnit("kcal/Sm3")                                  -> family "energy/gasVolume"
 *   convert(decimal("7790"), "kcal/kg", "GJ/t")            -> Outcome<Decimal> 32.615172
 *   convert(decimal("10"), "kL", "t", { density: found })  -> density is any { value, unit }, a look-up's answer too
 *
 * Electricity is a family of its own (kWh is not a fuel's heat) but converts physically, 1 kWh = 3.6 MJ; the 860 kcal/kWh
 * of energy statements is the parameter "convention.kcalPerKwh".
 */
import { remembering } from "./remembering";
import { decimal } from "./decimal";
import type { Decimal } from "./decimal";
import { bad, good } from "./outcome";
import type { Outcome } from "./outcome";
import { MULTIPLIERS, RATE_REFUSAL, REFUSED_UNITS, UNIT_TABLE } from "./unitsTable";
import type { SimpleFamily } from "./unitsTable";

export type { SimpleFamily } from "./unitsTable";

/** A simple family, or one over another as in "energy/mass". */
export type UnitFamily = SimpleFamily | `${SimpleFamily}/${SimpleFamily}`;

/** A unit; its size in base units is numerator / denominator, kept apart so that a conversion divides only once. */
export interface Unit {
  readonly symbol: string;
  readonly family: UnitFamily;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** Of a fuel's energy whose unit says so, as in "MMBTU (GCV)". */
  readonly basis?: "gross" | "net";
}

/** Any number with its unit: a look-up's answer will do. */
export interface Measured {
  readonly value: Decimal;
  readonly unit: string;
}

const ONE = decimal(1);
const KNOWN = knownUnits();

function knownUnits(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [family, lines] of UNIT_TABLE) {
    for (const [symbol, size, spellings] of lines) {
      const [numerator = "", denominator = "1"] = size.split("/");
      const unit = { symbol, family, numerator: decimal(numerator), denominator: decimal(denominator) };
      for (const spelling of [symbol, ...(spellings?.split(" ") ?? [])]) units.set(keyOf(spelling), unit);
    }
  }
  return units;
}

/** Case, spaces, full stops, brackets, hyphens, superscripts and subscripts do not matter in a unit; a power of ten keeps its sign. */
function keyOf(text: string): string {
  return text
    .replace(/10([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+)/g, "10^$1")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/m\^3/g, "m3")
    .replace(/[\s.()[\]_\u00b7-]+/g, "");
}

/** Reads a unit as people write it. */
export const parseUnit = remembering(readUnit);

function readUnit(text: string): Outcome<Unit> {
  const parts = partsOf(text);
  const refused = refusalIn(parts);
  if (refused !== null) return bad("invalid", `unit "${shown(text)}"${refused}`);
  const unit = parts.below === null ? (simpleUnit(parts.above) ?? billedUnit(parts.above)) : compoundUnit(parts.above, parts.below);
  return unit === null ? bad("invalid", unknownUnit(text)) : good(unit);
}

/** True for a spelling that is recognised and refused with a reason of its own, such as kVAh, tons and t/day. */
export const isRefusedUnit = remembering((text) => refusalIn(partsOf(text)) !== null);

interface UnitParts {
  readonly key: string;
  readonly above: string;
  readonly below: string | null;
}

function partsOf(text: string): UnitParts {
  const key = keyOf(text.replace(/\s+per\s+/i, "/")).replace(OF_THE_MONTH, "");
  const slash = key.indexOf("/");
  return slash < 0 ? { key, above: key, below: null } : { key, above: key.slice(0, slash), below: key.slice(slash + 1) };
}

/** What follows the unit in its message. */
function refusalIn({ key, above, below }: UnitParts): string | null {
  const whole = refusalOf(key);
  if (whole !== null) return ` ${whole}`;
  if (below === null) return null;
  if (PER_TIME.test(below) && simpleUnit(above) !== null) return ` ${RATE_REFUSAL}`;
  const part = [above, below].find((each) => refusalOf(each) !== null);
  return part === undefined ? null : `: ${part} ${refusalOf(part) ?? ""}`;
}

/** The quantity of a month is what every figure is: "kWh/month" is kWh. */
const OF_THE_MONTH = /\/(month|mon|mth)$/;
const PER_TIME = /^(d|day|days|h|hr|hrs|hour|shift|week|s|sec|min|year|yr|annum)$/;

function refusalOf(key: string): string | null {
  return (
    REFUSED_UNITS[key] ??
    splitsOf(key)
      .map(({ rest }) => REFUSED_UNITS[rest])
      .find((reason) => reason !== undefined) ??
    null
  );
}

interface MultiplierSplit {
  /** The multiplier as written. */
  readonly word: string;
  readonly size: string;
  readonly rest: string;
}

const POWER_BEFORE = /^(?:in)?[x\u00d7*]?(10\^\d{1,2}|10{3,9})[x\u00d7*]?/;
const POWER_AFTER = /(?:in)?[x\u00d7*]?(10\^\d{1,2}|10{3,9})$/;

/** Every way to take a multiplier off the beginning or the end of a unit's key; the rest may be "". */
function splitsOf(key: string): readonly MultiplierSplit[] {
  const splits: MultiplierSplit[] = [];
  for (const [word, size] of MULTIPLIERS) {
    const before = key.startsWith(`in${word}`) ? `in${word}` : word;
    if (key.startsWith(before)) splits.push({ word, size, rest: key.slice(before.length) });
    const after = key.endsWith(`in${word}`) ? `in${word}` : word;
    if (key.endsWith(after)) splits.push({ word, size, rest: key.slice(0, key.length - after.length) });
  }
  for (const pattern of [POWER_BEFORE, POWER_AFTER]) {
    const word = pattern.exec(key)?.[1];
    if (word !== undefined) splits.push({ word, size: sizeOfPower(word), rest: key.replace(pattern, "") });
  }
  return splits;
}

function sizeOfPower(text: string): string {
  return text.startsWith("10^") ? `1${"0".repeat(Number(text.slice(3)))}` : text;
}

/** "in lakhs", "'000" and "x 10^6" without a unit: the multiplier as written, fit to stand before a unit; null for anything else. */
export const parseMultiplier = remembering((text) => splitsOf(keyOf(text)).find(({ rest }) => rest === "" || rest === "in")?.word ?? null);

function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 30 ? `${trimmed.slice(0, 30)}...` : trimmed;
}

function unknownUnit(text: string): string {
  if (text.trim() === "") return "the unit is missing: write e.g. t, kL, SCM, GJ or kWh";
  return `unit "${shown(text)}" is not known: write e.g. t, kL, SCM, GJ or kWh`;
}

function simpleUnit(key: string): Unit | null {
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  for (const { word, size, rest } of splitsOf(key)) {
    const unit = KNOWN.get(rest);
    if (unit !== undefined && unit.family !== "ratio")
      return { ...unit, symbol: `${word} ${unit.symbol}`, numerator: unit.numerator.times(size) };
  }
  return null;
}

const BASIS = /(?:on)?(?:(gcv|hhv|gross)|ncv|lhv|net)$/;

/** Energy as it is billed, on its basis: "MMBTU (GCV)". */
function billedUnit(key: string): Unit | null {
  const said = BASIS.exec(key);
  const unit = said === null ? null : simpleUnit(key.slice(0, said.index));
  return unit?.family === "energy" ? { ...unit, basis: said?.[1] === undefined ? "net" : "gross" } : null;
}

function compoundUnit(above: string, below: string): Unit | null {
  const over = simpleUnit(above);
  const under = simpleUnit(below);
  if (over === null || under === null) return null;
  return {
    symbol: `${over.symbol}/${under.symbol}`,
    family: `${over.family as SimpleFamily}/${under.family as SimpleFamily}`,
    numerator: over.numerator.times(under.denominator),
    denominator: over.denominator.times(under.numerator),
  };
}

const PHYSICAL: Partial<Record<SimpleFamily, SimpleFamily>> = { co2: "mass", electricity: "energy" };

/** What conversion goes by: CO2 counts as mass, electricity as energy, a mass over a mass as a ratio. */
export function dimensionOf(family: UnitFamily): string {
  const [above = "", below] = family.split("/").map((part) => PHYSICAL[part as SimpleFamily] ?? part);
  if (below === undefined) return above;
  return above === below ? "ratio" : `${above}/${below}`;
}

export const UNITY: Unit = { symbol: "fraction", family: "ratio", numerator: ONE, denominator: ONE };
