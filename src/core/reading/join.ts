/**
 * Joins what several tables say of one line: qualities that stand in a table of their own (a block of GCVs, a laboratory
 * sheet) go to the quantities of their stream, use and month; what two sheets both give counts once.
 */
import { monthIndex } from "../quantity/period";
import { linesIn, readingsOf, useOf } from "../activity/line";
import type { ActivityLine, FuelLine, ProductLine } from "../activity/line";
import { identity, streamKey } from "../plan/names";

/** Readings that describe a quantity and are none. */
export const QUALITIES: ReadonlySet<string> = new Set(["gcv", "ncv", "totalMoisture", "inherentMoisture", "carbon"]);

const lineKey = (line: ActivityLine) => `${line.table}|${streamKey(line.stream, useOf(line))}|${monthIndex(line.month)}`;

const isLoose = (line: FuelLine) => line.readings.size > 0 && [...line.readings.keys()].every((field) => QUALITIES.has(field));

/** Qualities without a lot hold for every lot of their stream; qualities nobody has a quantity for stay lines of their own. */
export function joinQualities(lines: readonly ActivityLine[]): readonly ActivityLine[] {
  const loose = new Map<string, FuelLine[]>();
  for (const line of linesIn(lines, "fuel")) if (isLoose(line)) loose.set(lineKey(line), [...(loose.get(lineKey(line)) ?? []), line]);
  if (loose.size === 0) return lines;
  const joined = new Set<ActivityLine>();
  const result = lines.map((line) => {
    if (line.table !== "fuel" || isLoose(line)) return line;
    const found = (loose.get(lineKey(line)) ?? []).filter((quality) => quality.lot === "" || identity(quality.lot) === identity(line.lot));
    found.forEach((quality) => joined.add(quality));
    return found.reduce(withQualities, line);
  });
  return result.filter((line) => !joined.has(line));
}

function withQualities(line: FuelLine, quality: FuelLine): FuelLine {
  const added = [...quality.readings].filter(([field]) => (line.readings.get(field)?.value ?? null) === null);
  const gcvBasis = line.said.gcvBasis.state === "blank" ? quality.said.gcvBasis : line.said.gcvBasis;
  return { ...line, readings: new Map([...line.readings, ...added]), said: { ...line.said, gcvBasis } };
}

const isPartOfProduct = (line: ActivityLine): line is ProductLine => line.table === "production" && !line.readings.has("produced");

/**
 * Additives and stocks that a row or a table of their own gives go to the line of their product and month. Where that has
 * several lots, or the figure already, they stay lines of their own.
 */
export function joinProducts(lines: readonly ActivityLine[]): readonly ActivityLine[] {
  const wholes = new Map<string, ProductLine[]>();
  if (!lines.some(isPartOfProduct)) return lines;
  for (const line of linesIn(lines, "production"))
    if (!isPartOfProduct(line)) wholes.set(lineKey(line), [...(wholes.get(lineKey(line)) ?? []), line]);
  const joined = new Map<ProductLine, ProductLine>();
  const rest = lines.filter((line) => {
    const [whole, ...others] = isPartOfProduct(line) ? (wholes.get(lineKey(line)) ?? []) : [];
    if (!isPartOfProduct(line) || whole === undefined || others.length > 0) return true;
    const before = joined.get(whole) ?? whole;
    if ([...line.readings.keys()].some((field) => before.readings.has(field))) return true;
    joined.set(whole, { ...before, readings: new Map([...before.readings, ...line.readings]) });
    return false;
  });
  return rest.map((line) => (line.table === "production" ? (joined.get(line) ?? line) : line));
}

/** The lines one sheet gives. */
export interface SheetLines {
  readonly sheet: string;
  readonly isOurs: boolean;
  readonly lines: readonly ActivityLine[];
}

export interface RepeatedMonth {
  readonly sheet: string;
  /** The sheet that gave it first. */
  readonly first: string;
  readonly line: ActivityLine;
}

export interface CountedLines {
  readonly lines: readonly ActivityLine[];
  /** One for each month of a sheet that an earlier sheet already gives. */
  readonly repeated: readonly RepeatedMonth[];
}

/** A month of a sheet that gives again what an earlier sheet gave is left out as a whole: a copied tab, or a summary. */
export function countOnce(sheets: readonly SheetLines[]): CountedLines {
  const givenBy = new Map<string, string>();
  const ourMonths = new Map<number, string>();
  const lines: ActivityLine[] = [];
  const repeated: RepeatedMonth[] = [];
  for (const { sheet, isOurs, lines: own } of sheets) {
    const bad = new Map<number, RepeatedMonth>();
    const keyed = own.map((line) => ({ line, month: monthIndex(line.month), keys: figureKeys(line) }));
    for (const { line, month, keys } of keyed) {
      const first = (isOurs ? ourMonths.get(month) : undefined) ?? firstOf(keys, givenBy);
      if (first !== undefined && !bad.has(month)) bad.set(month, { sheet, first, line });
    }
    for (const { line, month, keys } of keyed) {
      if (bad.has(month)) continue;
      lines.push(line);
      for (const key of keys) givenBy.set(key, sheet);
      if (isOurs) ourMonths.set(month, sheet);
    }
    repeated.push(...bad.values());
  }
  return { lines, repeated };
}

/** The sheet that gave one of the figures first. */
function firstOf(keys: readonly string[], givenBy: ReadonlyMap<string, string>): string | undefined {
  for (const key of keys) {
    const first = givenBy.get(key);
    if (first !== undefined) return first;
  }
  return undefined;
}

function figureKeys(line: ActivityLine): readonly string[] {
  const key = lineKey(line);
  const keys: string[] = [];
  for (const [field, reading] of readingsOf(line)) if (reading.value !== null) keys.push(`${key}|${field}`);
  return keys;
}
