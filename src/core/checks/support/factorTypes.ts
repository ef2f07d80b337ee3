/** What the Procedure asks of a stream's factor: how often its material is sampled. */
import type { EmissionSource } from "../../parameters";

/** Longest interval between samples of a material, by its rule and the unit the rule counts in. */
export function leastOf(source: EmissionSource): { readonly rule: string; readonly unit: "day" | "month" } {
  if (source.state === "gas") return { rule: "sampling.gas.interval", unit: "day" };
  if (source.family === "fuel") return { rule: "sampling.fuel.interval", unit: "month" };
  return { rule: source.family === "carbonate" ? "sampling.carbonate.interval" : "sampling.material.interval", unit: "month" };
}

export const DAYS_OF = { day: 1, month: 31 } as const;

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(each|every|per) (shift|lot|truck|rake|consignment|batch|day)\b|\b(daily|shift-?wise|lot-?wise|online|continuous\w*)\b/i, 1],
  [/\bweek(ly)?\b/i, 7],
  [/\b(fortnight(ly)?)\b/i, 15],
  [/\bhalf[- ]?year(ly)?\b|\bsix[- ]month(s|ly)\b|\bbi-?annual(ly)?\b|\btwice a year\b/i, 183],
  [/\bquarter(ly)?\b|\bthree[- ]month(s|ly)\b/i, 92],
  [/\b(annual(ly)?|year(ly)?|once a year)\b/i, 366],
  [/\bmonth(ly)?\b/i, 31],
];

/** Days between samples as the words of a sampling plan say; null when they name no interval. */
export function daysOf(frequency: string): number | null {
  return WORDS.find(([pattern]) => pattern.test(frequency))?.[1] ?? null;
}
