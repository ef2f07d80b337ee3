/** Options that several commands share, and how their values are read. */
import { InvalidArgumentError, Option } from "commander";
import { parseIsoDate, parseYear } from "../../core/quantity/period";
import type { CalendarDate, ComplianceYear } from "../../core/quantity/period";
import { optionWords, usageWords } from "../messages";

export const asOfOption = (): Option => new Option("--as-of <date>", optionWords.asOf).argParser(dateFrom);
export const jobsOption = (): Option => new Option("--jobs <count>", optionWords.jobs).argParser(countFrom);
export const whoOption = (): Option => new Option("--who <name>", optionWords.who).default("", "nobody");
export const overwriteOption = (): Option => new Option("--overwrite", optionWords.overwrite);

export const answersOption = (): Option => new Option("--answers <file>", optionWords.answers);

/** How the report of a command over plants is printed; `csv` says what its table holds. */
export function printingOptions(csv: string = optionWords.csv): readonly Option[] {
  return [
    new Option("--json", optionWords.json).conflicts(["csv", "summary"]),
    new Option("--csv", csv).conflicts("summary"),
    new Option("--summary", optionWords.summary),
    jobsOption(),
  ];
}

/** The same for a command that writes nothing else. */
export function reportOptions(csv?: string): readonly Option[] {
  return [...printingOptions(csv), new Option("--out <file>", optionWords.report), overwriteOption()];
}

function dateFrom(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) throw new InvalidArgumentError(usageWords.date);
  return date;
}

export function yearFrom(text: string): ComplianceYear {
  const year = parseYear(text);
  if (year === null) throw new InvalidArgumentError(usageWords.year);
  return year;
}

function countFrom(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError(usageWords.count);
  return Number(text);
}

/** One of some words, whatever the case they are typed in. */
export function oneOf<W extends string>(words: readonly W[]): (text: string) => W {
  return (text) => {
    const word = words.find((each) => each === text.trim().toLowerCase());
    if (word === undefined) throw new InvalidArgumentError(usageWords.oneOf(words));
    return word;
  };
}
