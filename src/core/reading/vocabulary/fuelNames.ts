/** Which stream of the plan the name of a fuel or material means, with its use and lot. */
import { findSource } from "../../parameters";
import type { EmissionSource } from "../../parameters";
import { remembering } from "../../quantity/remembering";
import type { SourceStream } from "../../plan/model";
import { identity } from "../../plan/names";
import { meaningful, plainWords } from "../../plan/parse/words";
import type { Spelling } from "../../plan/parse/words";
import type { Meaning, NameInput } from "./meaning";
import { inEnglish } from "./translations";
import { findUse, sectionUse } from "./uses";

/** The words of a name, each once: a name said in two languages has the words of one. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(plainWords(text).split(" ").map(inEnglish))].filter((word) => word !== "");
}

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

const SAME_NAME = 1;
const SURE_OF_USE = 0.95;
export const UNSURE = 0.65;
/** A stream of the plan with what it is compared by. */
interface PlannedStream {
  readonly row: SourceStream;
  readonly id: string;
  readonly use: string;
  readonly words: readonly string[];
  readonly source: string | null;
}

export function plannedStream(row: SourceStream): PlannedStream {
  const source = sourceOf(row.material.text) ?? sourceOf(row.stream.text);
  return { row, id: identity(row.stream.text), use: identity(row.use.text), words: wordsOf(row.stream.text), source: source?.id ?? null };
}

export function fuelMeaning(input: NameInput, planned: readonly PlannedStream[] | null, known: Spelling): Meaning {
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
  const said = useSaid(best, input, split);
  const withUse = said === "" ? top : top.filter((each) => identity(each.row.use.text) === identity(said));
  const options = top.map(({ row }) => ({ stream: row.stream.text, use: row.use.text }));
  const [one] = withUse;
  if (one !== undefined && withUse.length === 1) {
    const confidence = said === "" ? Math.min(best, SURE_OF_USE) : best;
    const reason = said === "" ? `${one.reason}; the plan has it in one use only` : one.reason;
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

/** A use within the plan's own name, as in "Boiler coal", is part of the name. */
function useSaid(best: number, { use, section }: NameInput, split: Split): string {
  return best === SAME_NAME && use === "" ? sectionUse(section) : split.use;
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
  const same = planned.filter((each) => each.id === id).map(({ row }) => ({ row, confidence: SAME_NAME, reason: "a stream of the plan" }));
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

export const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && (a.length === 1 ? a[0] === b[0] : [...a].sort().join(" ") === [...b].sort().join(" "));
/** One name covers several fuels of a plant, as coal and biomass do. */
function coversSeveral(source: EmissionSource): boolean {
  return source.needsNcv || source.alternativeFuel || source.biomass || source.id === "coal";
}

const sourceOf = remembering((name) => {
  const found = findSource(name);
  return found.ok ? found.value : null;
});
