/** Runs every check of the list and tells alike findings of several months together. */
import { monthIndex } from "../quantity/period";
import { parseMonthText } from "../reading/months";
import type { Check, Finding, Hit, Words } from "./engine/check";
import type { CheckContext } from "./engine/context";
import { groupBy } from "./support/groups";
import type { Group } from "./support/groups";
import { CHECKS } from "./list";

export { CHECKS } from "./list";

export function runChecks(context: CheckContext): readonly Finding[] {
  return CHECKS.reduce<readonly Finding[]>((before, check) => [...before, ...findingsOf(check, check.run(context, before))], []);
}

function findingsOf({ id, family, severity, cite, blocksFinal, needs }: Check, hits: readonly Hit[]): readonly Finding[] {
  return [...groupBy(hits, withoutMonth).values()].map((group) => {
    const [first, ...others] = group;
    return {
      check: id,
      family,
      severity,
      ...(blocksFinal === undefined ? {} : { blocksFinal }),
      ...(needs === undefined ? {} : { needs }),
      cite,
      where: first.where,
      ...(first.gaps === undefined ? {} : { gaps: first.gaps }),
      also: others.flatMap(({ where }) => where ?? []),
      words: together(group),
    };
  });
}

/** Hits that differ in nothing but the month are one finding. */
function withoutMonth({ words, where }: Hit): string {
  return JSON.stringify(words.month === undefined ? [words, where] : { ...words, month: "" });
}

function together(hits: Group<Hit>): Words {
  const { words } = hits[0];
  if (hits.length === 1) return words;
  const months = [...new Set(hits.flatMap((hit) => hit.words.month ?? []))].sort((a, b) => order(a) - order(b));
  return { ...words, month: months.join(", ") };
}

function order(month: string): number {
  const parsed = parseMonthText(month);
  return parsed === null ? 0 : monthIndex(parsed);
}
