/**
 * What a name in somebody's sheet stands for in the plan: "Imported Coal - Kiln", "Diesel (DG set)", "Coal" under a title
 * KILN. A name is sure when the plan has it, in other words, misspelt, or under another name of the same fuel; a name that
 * fits several streams, or only resembles one, is a question with the plan's streams as answers.
 */
import { findSource } from "../../parameters";
import type { EmissionSource } from "../../parameters";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import type { MonitoringPlan, SourceStream } from "../../plan/model";
import { identity } from "../../plan/names";
import type { ActivityTable } from "../../activity/line";
import { inEnglish } from "./translations";
import { choiceText, findPowerKind, findUse, sectionUse } from "./uses";
import { meaningful, plainWords, spelling, tolerance } from "../../plan/parse/words";
import type { Spelling } from "../../plan/parse/words";

export interface NameInput {
  readonly table: ActivityTable;
  readonly text: string;
  /** The row's own use or kind column; "" where there is none. */
  readonly use: string;
  /** Title of the section the row stands under, or of the table. */
  readonly section: string;
}

export interface Meaning {
  readonly stream: string;
  readonly use: string;
  /** Words of the name that name a lot, "" when none. */
  readonly lot: string;
  /** True when the stream is one of the plan's. */
  readonly planned: boolean;
  readonly confidence: number;
  readonly reason: string;
  readonly options: readonly { readonly stream: string; readonly use: string }[];
}

/** Finds meanings, remembering each name. */
export interface NameFinder {
  meaningOf(input: NameInput): Meaning;
}

export function nameFinder(plan: MonitoringPlan | null): NameFinder {
  const remembered = new Map<string, Meaning>();
  const words = knownWords(plan);
  const planned = plan === null ? null : plan.streams.map(plannedStream);
  return {
    meaningOf: (input) => {
      const key = `${input.table}|${input.text}|${input.use}|${input.section}`;
      let meaning = remembered.get(key);
      if (meaning === undefined) {
        meaning = input.table === "fuel" ? fuelMeaning(input, planned, words) : otherMeaning(input, plan, words);
        remembered.set(key, meaning);
      }
      return meaning;
    },
  };
}

function knownWords(plan: MonitoringPlan | null): Spelling {
  const texts =
    plan === null
      ? []
      : [
          ...plan.streams.flatMap((row) => [row.stream.text, row.material.text]),
          ...plan.products.flatMap((row) => [row.product.text, row.productName.text]),
          ...plan.meters.flatMap((row) => [row.meter.text, row.measures.text]),
        ];
  return spelling(texts.flatMap((text) => plainWords(text).split(" ")).filter((word) => tolerance(word) > 0));
}

const wordsOf = (text: string) =>
  text === ""
    ? []
    : plainWords(text)
        .split(" ")
        .filter((word) => word !== "")
        .map(inEnglish);

interface Split {
  readonly name: readonly string[];
  readonly use: string;
  readonly lot: string;
}

/** The name's own words, the use it or its surroundings name, and the lot. */
function splitFuel(input: NameInput): Split {
  const [before, lot] = splitLot(input.text);
  const words = wordsOf(before);
  const inText = findUse(words);
  const name = inText === null || inText.rest.length === 0 ? words : inText.rest;
  const inColumn = input.use === "" ? null : (findUse(wordsOf(input.use))?.meaning ?? input.use);
  const inSection = sectionUse(input.section);
  return { name: [...meaningful(name)], use: inColumn ?? (inText !== null && inText.rest.length > 0 ? inText.meaning : inSection), lot };
}

/** "Imported coal, lot A" -> "Imported coal" and "lot A". */
function splitLot(text: string): readonly [string, string] {
  const match = /^(.*?\S)[\s,/\-\u2013(]+((?:lot|consignment|shipment|लॉट)\b.*?)\)?$/iu.exec(text);
  const [, name = "", lot = ""] = match ?? [];
  return match === null ? [text, ""] : [name, lot.trim()];
}

interface Scored {
  readonly row: SourceStream;
  readonly confidence: number;
  readonly reason: string;
}

const SURE_OF_USE = 0.95;
const UNSURE = 0.65;

/** A stream of the plan with what it is compared by. */
interface PlannedStream {
  readonly row: SourceStream;
  readonly id: string;
  readonly use: string;
  readonly words: readonly string[];
  readonly source: string | null;
}

function plannedStream(row: SourceStream): PlannedStream {
  const source = sourceOf(row.material.text) ?? sourceOf(row.stream.text);
  return { row, id: identity(row.stream.text), use: identity(row.use.text), words: wordsOf(row.stream.text), source: source?.id ?? null };
}

function fuelMeaning(input: NameInput, planned: readonly PlannedStream[] | null, known: Spelling): Meaning {
  const split = splitFuel(input);
  const asWritten = { stream: input.text, use: split.use, lot: "", planned: false, options: [] };
  if (planned === null)
    return {
      ...asWritten,
      stream: split.use === "" || input.use !== "" ? input.text : unitedName(input.text, split),
      lot: split.lot,
      confidence: 0.9,
      reason: "as written; there is no plan to compare with",
    };
  const scored = scoreStreams(planned, input, split, known);
  const best = Math.max(0, ...scored.map((each) => each.confidence));
  const top = scored.filter((each) => each.confidence === best);
  if (best === 0) return unknownFuel(asWritten, planned, split.name.join(" "));
  const withUse = split.use === "" ? top : top.filter((each) => identity(each.row.use.text) === identity(split.use));
  const options = top.map(({ row }) => ({ stream: row.stream.text, use: row.use.text }));
  const [one] = withUse;
  if (one !== undefined && withUse.length === 1) {
    const confidence = split.use === "" ? Math.min(best, SURE_OF_USE) : best;
    const reason = split.use === "" ? `${one.reason}; the plan has it in one use only` : one.reason;
    return { stream: one.row.stream.text, use: one.row.use.text, lot: split.lot, planned: true, confidence, reason, options };
  }
  if (withUse.length > 1)
    return {
      ...asWritten,
      confidence: UNSURE,
      reason: "the plan has several streams it may be",
      options: withUse.map(({ row }) => ({ stream: row.stream.text, use: row.use.text })),
    };
  const [stream, ...others] = new Map(top.map(({ row }) => [identity(row.stream.text), row.stream.text])).values();
  if (best > UNSURE && stream !== undefined && others.length === 0)
    return {
      stream,
      use: split.use,
      lot: split.lot,
      planned: true,
      confidence: best,
      reason: "a stream of the plan, in a use the plan does not have",
      options,
    };
  return { ...asWritten, confidence: UNSURE, reason: "it resembles streams of the plan in other uses", options };
}

/** A name in another script than the plan's may be any of its streams; another name is a fuel that the plan does not have. */
function unknownFuel(asWritten: Omit<Meaning, "confidence" | "reason">, planned: readonly PlannedStream[], name: string): Meaning {
  if (/\p{Script=Latin}/u.test(name)) return { ...asWritten, confidence: 1, reason: "not a stream of the plan, kept as written" };
  const options = planned.map(({ row }) => ({ stream: row.stream.text, use: row.use.text }));
  return { ...asWritten, confidence: UNSURE, reason: "no stream of the plan has this name", options };
}

/** Without a plan the use is taken off a name that carries it. */
function unitedName(text: string, split: Split): string {
  const [before = "", ...rest] = text.split(/\s+[-\u2013/]\s+|\s*[(,]\s*/);
  const first = before.trim();
  return rest.length > 0 && findUse(wordsOf(first)) === null ? first : split.name.join(" ");
}

/** By the plan's own name first; only a name the plan does not have is compared by words and fuels. */
function scoreStreams(planned: readonly PlannedStream[], input: NameInput, split: Split, known: Spelling): readonly Scored[] {
  const id = identity(input.text);
  const same = planned.filter((each) => each.id === id).map(({ row }) => ({ row, confidence: 1, reason: "a stream of the plan" }));
  if (same.length > 0) return same;
  const corrected = split.name.map((word) => known.correct(word) ?? word);
  const source = sourceOf(split.name.join(" "));
  return planned.map((each) => scoreStream(each, input, split, corrected, source)).filter((each): each is Scored => each !== null);
}

function scoreStream(
  { row, words, source: planned }: PlannedStream,
  input: NameInput,
  split: Split,
  corrected: readonly string[],
  source: EmissionSource | null,
): Scored | null {
  const score = (confidence: number, reason: string): Scored => ({ row, confidence, reason });
  if (sameSet(words, split.name)) return score(0.95, `"${input.text}" is ${row.stream.text} in the plan`);
  if (sameSet(words, corrected)) return score(0.9, `"${input.text}" read as ${row.stream.text}`);
  if (source !== null && source.id === planned) {
    return coversSeveral(source)
      ? score(UNSURE, `"${input.text}" may be ${row.material.text}`)
      : score(0.85, `"${input.text}" is another name for ${row.material.text}`);
  }
  const within = corrected.every((word) => words.includes(word)) || words.every((word) => corrected.includes(word));
  return within && corrected.length > 0 ? score(UNSURE, `"${input.text}" shares words with ${row.stream.text}`) : null;
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && (a.length === 1 ? a[0] === b[0] : [...a].sort().join(" ") === [...b].sort().join(" "));

/** One name covers several fuels of a plant, as coal and biomass do. */
function coversSeveral(source: EmissionSource): boolean {
  return source.needsNcv || source.alternativeFuel || source.biomass || source.id === "coal";
}

const sources = new Map<string, ReturnType<typeof findSource>>();

function sourceOf(name: string) {
  let found = sources.get(name);
  if (found === undefined) {
    if (sources.size > 2000) sources.clear();
    found = findSource(name);
    sources.set(name, found);
  }
  return found.ok ? found.value : null;
}

interface Named {
  readonly id: string;
  readonly use: string;
  readonly names: readonly string[];
}

function candidatesOf(table: ActivityTable, plan: MonitoringPlan): readonly Named[] {
  if (table === "electricity")
    return plan.meters
      .filter((row) => row.powerKind.text !== "")
      .map((row) => ({ id: row.meter.text, use: row.powerKind.text, names: [row.measures.text] }));
  return plan.products.map((row) => ({ id: row.product.text, use: "", names: [row.productName.text] }));
}

function otherMeaning(input: NameInput, plan: MonitoringPlan | null, known: Spelling): Meaning {
  const written = input.table === "electricity" ? choiceText("kind", input.use) : input.use;
  const asWritten: Meaning = {
    stream: input.text,
    use: written,
    lot: "",
    planned: false,
    confidence: 1,
    reason: "as written",
    options: [],
  };
  if (input.table === "process") return processMeaning(input, asWritten);
  if (plan === null || input.table === "heat") return asWritten;
  const candidates = candidatesOf(input.table, plan);
  const use = (named: Named) => (input.table === "electricity" ? written || named.use : "");
  const exact = candidates.find((named) => identity(named.id) === identity(input.text));
  if (exact !== undefined)
    return {
      ...asWritten,
      planned: true,
      stream: exact.id,
      use: use(exact),
      reason: input.table === "electricity" ? "a meter of the plan" : "a product of the plan",
    };
  const words = meaningful(wordsOf(input.text).map((word) => known.correct(word) ?? word));
  const named = candidates.filter((each) => [each.id, ...each.names].some((name) => sameSet(meaningful(wordsOf(name)), words)));
  const [one, ...more] = named;
  if (one !== undefined && more.length === 0)
    return {
      ...asWritten,
      stream: one.id,
      use: use(one),
      planned: true,
      confidence: 0.9,
      reason: `"${input.text}" is ${one.id} in the plan`,
    };
  return input.table === "electricity" ? byPowerKind(input, candidates, asWritten) : byShared(words, candidates, asWritten);
}

function byPowerKind(input: NameInput, candidates: readonly Named[], asWritten: Meaning): Meaning {
  const kind = findPowerKind(wordsOf(input.use))?.meaning ?? findPowerKind(wordsOf(input.text))?.meaning ?? null;
  const ofKind = kind === null ? [] : candidates.filter((named) => identity(named.use) === identity(kind));
  const options = ofKind.map(({ id, use }) => ({ stream: id, use }));
  const [one, ...more] = ofKind;
  if (one !== undefined && more.length === 0)
    return {
      ...asWritten,
      stream: one.id,
      use: one.use,
      planned: true,
      confidence: 0.85,
      reason: `the plan's only meter of ${one.use}`,
    };
  return ofKind.length === 0
    ? asWritten
    : { ...asWritten, confidence: UNSURE, reason: "the plan has several meters of this kind", options };
}

function byShared(words: readonly string[], candidates: readonly Named[], asWritten: Meaning): Meaning {
  const near = candidates.filter((named) => [named.id, ...named.names].some((name) => wordsOf(name).some((word) => words.includes(word))));
  return near.length === 0
    ? asWritten
    : {
        ...asWritten,
        confidence: UNSURE,
        reason: "it resembles products of the plan",
        options: near.map(({ id }) => ({ stream: id, use: "" })),
      };
}

const ITEMS = Object.values(PROCESS_ITEMS).map(({ label }) => label);

function processMeaning(input: NameInput, asWritten: Meaning): Meaning {
  const words = wordsOf(input.text);
  const found = ITEMS.find((label) => identity(label) === identity(input.text)) ?? ITEMS.find((label) => sameSet(wordsOf(label), words));
  return found === undefined ? asWritten : { ...asWritten, stream: found, planned: true, reason: "an item of the laboratory table" };
}
