/**
 * Sheets under the names they had. People rename their tabs; formulas follow, and texts such as an address in the ledger do
 * not. What is kept of a workbook therefore calls a sheet by the first name it was known by.
 */
import type { KnownSheet } from "./state/state";
import { quoteSheet } from "../workbook/cells";
import type { SheetSnapshot } from "../workbook/cells";
import { mapReferences } from "../workbook/formula";

export interface SheetNames {
  /** The first name of the sheet that is called so now, or was; the name itself for one that was never met. */
  readonly keyOf: (name: string) => string;
  /** The name of today of the sheet first known so. */
  readonly currentOf: (key: string) => string;
  /** A text with the first names where quoted sheet names stand: "'April'!I7" -> "'Apr 2025'!I7". */
  readonly canonical: (text: string) => string;
  /** The other way round, for people to read. */
  readonly today: (text: string) => string;
  /** Everything known after this look at the workbook, to be kept. */
  readonly known: readonly KnownSheet[];
}

/** Where nothing was kept: every sheet is called what it is called. */
export const SAME_NAMES: SheetNames = {
  keyOf: (name) => name,
  currentOf: (key) => key,
  canonical: (text) => text,
  today: (text) => text,
  known: [],
};

/** Sheets remembered after they are gone. */
const MOST_KNOWN = 2000;

/** What a sheet is recognised by. */
export type NamedSheet = Pick<SheetSnapshot, "name" | "form" | "formulas">;

/** Recognises the sheets of the workbook among those known: by name, by identity, or by our formulas having followed a new name. */
export function sheetNames(known: readonly KnownSheet[], sheets: readonly NamedSheet[]): SheetNames {
  const current = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const isHere = (sheet: KnownSheet): boolean => current.has(lastName(sheet).toLowerCase());
  const called = new Set(known.map((sheet) => lastName(sheet).toLowerCase()));
  const strangers = sheets.filter(({ name }) => !called.has(name.toLowerCase()));
  const renamed = pairs(
    known.filter((sheet) => !isHere(sheet)),
    strangers,
    sheets,
  );
  const paired = new Set(renamed.values());
  const seen = known.map((sheet): KnownSheet => {
    const now = renamed.get(sheet);
    if (now !== undefined) return { form: now.form, names: [...sheet.names, now.name] };
    return { ...sheet, form: current.get(lastName(sheet).toLowerCase())?.form ?? sheet.form };
  });
  const keys = new Set(known.map(keyName));
  const added = strangers
    .filter((sheet) => !paired.has(sheet))
    .map((sheet): KnownSheet => ({
      form: sheet.form,
      names: keys.has(sheet.name) ? [freeKey(sheet.name, keys), sheet.name] : [sheet.name],
    }));
  return namesOf([...seen, ...added].slice(-MOST_KNOWN));
}

/** The names as they were kept with a hand-over file. */
export function namesOf(known: readonly KnownSheet[]): SheetNames {
  // A text keeps the name that its sheet had when it was written; a name in use means the sheet that has it now.
  const keys = new Map([
    ...known.flatMap((sheet) => sheet.names.map((name) => [name.toLowerCase(), keyName(sheet)] as const)),
    ...known.map((sheet) => [lastName(sheet).toLowerCase(), keyName(sheet)] as const),
  ]);
  const names = new Map(known.map((sheet) => [keyName(sheet), lastName(sheet)]));
  const keyOf = (name: string): string => keys.get(name.toLowerCase()) ?? name;
  const currentOf = (key: string): string => names.get(key) ?? key;
  const isPlain = known.every(({ names: all }) => all.length === 1);
  const called = (text: string, nameOf: (name: string) => string): string =>
    isPlain || !text.includes("'!")
      ? text
      : text.replace(/'((?:[^']|'')+)'!/g, (_, name: string) => `${quoteSheet(nameOf(name.replace(/''/g, "'")))}!`);
  return { keyOf, currentOf, canonical: (text) => called(text, keyOf), today: (text) => called(text, currentOf), known };
}

function keyName({ names: [first = ""] }: KnownSheet): string {
  return first;
}

function lastName({ names }: KnownSheet): string {
  return names[names.length - 1] ?? "";
}

/** A sheet of today by each sheet that is not called any more what it was. */
function pairs(
  missing: readonly KnownSheet[],
  strangers: readonly NamedSheet[],
  all: readonly NamedSheet[],
): ReadonlyMap<KnownSheet, NamedSheet> {
  const byForm = missing.flatMap((sheet): [KnownSheet, NamedSheet][] => {
    const same = strangers.filter(({ form }) => form !== null && form === sheet.form);
    return same.length === 1 ? [[sheet, same[0] as NamedSheet]] : [];
  });
  const others = missing.filter(({ form }) => form === null);
  const followed =
    others.length === 0 ? [] : strangers.filter(({ form, name }) => form === null && referredTo(all).has(name.toLowerCase()));
  // Our formulas name as many new sheets as they lack old ones: each was renamed, in the order of the tabs.
  const byFormula =
    followed.length === others.length
      ? others.flatMap((sheet, i): [KnownSheet, NamedSheet][] => {
          const now = followed[i];
          return now === undefined ? [] : [[sheet, now]];
        })
      : [];
  return new Map([...byForm, ...byFormula]);
}

/** Names that formulas of our tabs refer to. */
function referredTo(sheets: readonly NamedSheet[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { form, formulas } of sheets) {
    if (form === null) continue;
    for (const row of formulas)
      for (const formula of row)
        if (formula.includes("!"))
          mapReferences(formula, ({ sheet }) => {
            if (sheet !== null) names.add(sheet.toLowerCase());
            return "";
          });
  }
  return names;
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n += 1) if (!taken.has(`${name} (${n})`)) return `${name} (${n})`;
}
