/** Words of a row's label that say that its figures are not the month's quantity, or that nobody understands. */
import { isSource } from "../../parameters";
import type { MonitoringPlan } from "../../plan/model";
import { basisIn, headerParts, isMoney } from "../../plan/parse/headerParts";
import { otherPeriod } from "../../plan/parse/periodWords";
import { plainWords } from "../../plan/parse/words";
import { findKind } from "../layouts/kinds";
import { inEnglish } from "./translations";
import { findPowerKind, findUse } from "./uses";

/** The words in question: those that name another period, a plan or money, or a text in brackets without a meaning; null for none. */
export function strangeWords(label: string, planWords: ReadonlySet<string>): string | null {
  if (isMoney(label) || otherPeriod(label) !== null) return label;
  return headerParts(label).unknown.find((text) => !isUnderstood(text, planWords)) ?? null;
}

/** Of a name: a use, kind of power, quantity, fuel, lot, or words that the plan itself has; a number or a letter tells units apart. */
function isUnderstood(text: string, planWords: ReadonlySet<string>): boolean {
  const words = plainWords(text).split(" ");
  if (findUse(words) !== null || findPowerKind(words) !== null || findKind(text) !== null || basisIn(text) !== "") return true;
  if (isSource(text) || words.some((word) => LOT_WORDS.has(word))) return true;
  return words.every((word) => planWords.has(inEnglish(word)) || /^[a-z]?\d{0,3}$/.test(word) || NAMING_WORDS.has(word));
}

const LOT_WORDS = new Set("lot consignment shipment grade rake vendor supplier लॉट".split(" "));
const NAMING_WORDS = new Set(
  (
    "unit line kiln mill plant phase no number main incomer feeder transformer purchased imported indigenous " +
    "domestic linkage auction new old and of for the"
  ).split(" "),
);

/** All words by which the plan names its streams, products and meters. */
export function wordsOfPlan(plan: MonitoringPlan | null): ReadonlySet<string> {
  if (plan === null) return new Set();
  const texts = [
    ...plan.streams.flatMap(({ stream, material, use }) => [stream.text, material.text, use.text]),
    ...plan.products.flatMap(({ product, productName }) => [product.text, productName.text]),
    ...plan.meters.flatMap(({ meter, measures, location }) => [meter.text, measures.text, location.text]),
  ];
  return new Set(texts.flatMap((text) => plainWords(text).split(" ")));
}
