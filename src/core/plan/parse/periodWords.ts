/** Words by which a header, a label or a title says that its figures are not those of the month: a sum, a plan, another year. */
import { remembering } from "../../quantity/remembering";
import { phraseFinder, plainWords } from "./words";

/** What a figure covers; "month" and "average" are figures of the month itself. */
export const PERIODS = ["month", "average", "day", "toDate", "year", "planned", "design", "earlier", "difference"] as const;
export type FigurePeriod = (typeof PERIODS)[number];

const PERIOD_WORDS: Readonly<Record<FigurePeriod, string>> = {
  month:
    "month, monthly, for the month, for month, during the month, during month, in the month, of the month, this " +
    "month, current month, the month, actual for the month, actual, actuals, act, mtd, ftm, m t d, माह के दौरान, माह में, इस माह, मासिक, " +
    "वास्तविक, is mah, masik",
  average: "average, avg, weighted average, wtd avg, weighted avg, mean, औसत, ausat",
  day:
    "per day, a day, day, daily, for the day, on date, today, per day average, per hour, hourly, per shift, " +
    "प्रतिदिन, दैनिक, pratidin, dainik",
  toDate:
    "ytd, y t d, year to date, cumulative, cumulatively, cum, cumm, cummulative, upto the month, up to the month, " +
    "upto month, up to month, upto, up to, till the month, till month, till date, to date, upto date, up to date, " +
    "progressive, utm, tilldate, todate, संचयी, अब तक, माह तक, sanchayi, ab tak",
  year: "annual, annually, yearly, for the year, whole year, full year, per annum, वार्षिक, varshik",
  planned:
    "budget, budgeted, bud, tgt, budget for the year, budget for the month, abp, aop, plan, planned, target, targets, norm, " +
    "norms, forecast, projected, projection, बजट, लक्ष्य, योजना",
  design: "design, rated, capacity, installed capacity, guaranteed, डिज़ाइन, डिजाइन, क्षमता",
  earlier:
    "previous year, prev year, prev yr, previous yr, last year, last yr, ly, py, previous month, prev month, last " +
    "month, actual for last month, actual for the last month, actual for previous month, corresponding month, " +
    "corresponding period, cply, same month last year, पिछला वर्ष, पिछले वर्ष, गत वर्ष, पिछला माह, पिछले माह, गत " +
    "माह",
  difference: "variance, variation, deviation, difference, diff, change, अंतर",
};

const findPhrase = phraseFinder(
  (Object.entries(PERIOD_WORDS) as [FigurePeriod, string][])
    .flatMap(([period, list]) => list.split(", ").map((phrase) => ({ period, words: plainWords(phrase).split(" ") })))
    .sort((a, b) => b.words.length - a.words.length),
);

export interface FoundPeriod {
  readonly period: FigurePeriod;
  /** The words that are left. */
  readonly rest: readonly string[];
}

/** The longest phrase among the words that names a period; null when none does. */
export function findPeriod(words: readonly string[]): FoundPeriod | null {
  const found = findPhrase(words);
  if (found === null) return null;
  const { phrase, at } = found;
  return { period: phrase.period, rest: [...words.slice(0, at), ...words.slice(at + phrase.words.length)] };
}

const OF_THE_MONTH: ReadonlySet<FigurePeriod> = new Set(["month", "average"]);

/** The first period in the words that is not the month itself: "Coal consumption, YTD" is of the year so far; null when there is none. */
export const otherPeriod = remembering((text): FigurePeriod | null => {
  let words: readonly string[] = plainWords(text).split(" ");
  for (let found = findPeriod(words); found !== null; found = findPeriod(words)) {
    if (!OF_THE_MONTH.has(found.period)) return found.period;
    words = found.rest;
  }
  return null;
});
