/**
 * What a name in somebody's sheet stands for in the plan: "Imported Coal - Kiln", "Diesel (DG set)", "Coal" under a title
 * KILN. A name is sure when the plan has it, in other words, misspelt, or under another name of the same fuel; a name that
 * fits several streams, or only resembles one, is a question with the plan's streams as answers.
 */
import { PROCESS_ITEM_WORDS } from "../../plan/spec/choiceWords";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import type { MonitoringPlan } from "../../plan/model";
import { identity } from "../../plan/names";
import type { ActivityTable } from "../../activity/line";
import { additiveIn } from "./additives";
import { choiceText, powerKindsOf } from "./uses";
import { meaningful, plainWords, spelling, tolerance } from "../../plan/parse/words";
import type { Spelling } from "../../plan/parse/words";
import type { Meaning, NameInput } from "./meaning";
import { fuelMeaning, plannedStream, sameSet, UNSURE, wordsOf } from "./fuelNames";

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
  if (input.table === "production" && additiveIn(input.text)?.cement === "") return ofSomeCement(plan, asWritten);
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

/** An additive whose row names no cement may have gone into any. */
function ofSomeCement({ products }: MonitoringPlan, asWritten: Meaning): Meaning {
  const options = products.filter(({ role }) => role.choice === "cement").map(({ product }) => ({ stream: product.text, use: "" }));
  return options.length === 0
    ? asWritten
    : { ...asWritten, confidence: UNSURE, reason: "the row does not say which cement it went into", options };
}

function byPowerKind(input: NameInput, candidates: readonly Named[], asWritten: Meaning): Meaning {
  const column = powerKindsOf(input.use, wordsOf(input.use));
  const { kinds, isSure } = column.kinds.length > 0 ? column : powerKindsOf(input.text, wordsOf(input.text));
  const ofKinds = candidates.filter((named) => kinds.some((kind) => identity(named.use) === identity(kind)));
  const options = ofKinds.map(({ id, use }) => ({ stream: id, use }));
  const [one, ...more] = ofKinds;
  if (one === undefined) return asWritten;
  if (!isSure) return { ...asWritten, confidence: UNSURE, reason: "its name says more than one kind of power, or a part of one", options };
  return more.length === 0
    ? { ...asWritten, stream: one.id, use: one.use, planned: true, confidence: 0.85, reason: `the plan's only meter of ${one.use}` }
    : { ...asWritten, confidence: UNSURE, reason: "the plan has several meters of this kind", options };
}

/** "OPC cement" where OPC is Ordinary Portland cement: its id, and beside it only words of its name. */
function isNamedWithin({ id, names }: Named, words: readonly string[]): boolean {
  const [own, around] = [wordsOf(id), names.flatMap(wordsOf)];
  return own.every((word) => words.includes(word)) && words.every((word) => own.includes(word) || around.includes(word));
}

function byShared(words: readonly string[], candidates: readonly Named[], asWritten: Meaning): Meaning {
  const named = candidates.filter((each) => isNamedWithin(each, words));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0)
    return { ...asWritten, stream: only.id, use: "", planned: true, confidence: 0.85, reason: `"${asWritten.stream}" names ${only.id}` };
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

/** Each item with its spellings; one of a single word may be an item of anything, and is none of these. */
const ITEMS = Object.values(PROCESS_ITEMS).map(({ label }) => {
  const others = (PROCESS_ITEM_WORDS as Readonly<Record<string, string>>)[label]?.split(", ") ?? [];
  return [label, [label, ...others.filter((words) => words.includes(" "))]] as const;
});

function processMeaning(input: NameInput, asWritten: Meaning): Meaning {
  const words = wordsOf(input.text);
  const found = ITEMS.find(([, spellings]) =>
    spellings.some((each) => identity(each) === identity(input.text) || sameSet(wordsOf(each), words)),
  )?.[0];
  return found === undefined ? asWritten : { ...asWritten, stream: found, planned: true, reason: "an item of the laboratory table" };
}
