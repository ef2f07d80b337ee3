/** Finds the references in a formula, so that they can follow lines that stand somewhere else than planned. */

export interface Corner {
  /** With its dollar sign, if any: "$F". */
  readonly column: string;
  readonly dollar: "" | "$";
  /** From 0. */
  readonly row: number;
}

export interface Reference {
  /** Name of the sheet, null for the sheet the formula stands on. */
  readonly sheet: string | null;
  /** The prefix as written, with its "!"; "" without one. */
  readonly prefix: string;
  /** One corner, or two of a range. */
  readonly corners: readonly Corner[];
}

/** Texts first, so that an address inside a text is none; names of functions and other words are no addresses. */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$'!:])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!'])/giu;

/** The formula with each reference put as `write` says. */
export function mapReferences(formula: string, write: (reference: Reference) => string): string {
  return formula.replace(
    TOKEN,
    (
      whole: string,
      prefix: string | undefined,
      column: string | undefined,
      dollar: string,
      row: string,
      toColumn?: string,
      toDollar?: string,
      toRow?: string,
    ) => {
      if (column === undefined) return whole;
      const corners = [corner(column, dollar, row), ...(toColumn === undefined ? [] : [corner(toColumn, toDollar!, toRow!)])];
      return write({ sheet: prefix === undefined ? null : sheetOf(prefix), prefix: prefix ?? "", corners });
    },
  );
}

function corner(column: string, dollar: string, row: string): Corner {
  return { column, dollar: dollar === "$" ? "$" : "", row: Number(row) - 1 };
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

export function referenceText({ prefix, corners }: Pick<Reference, "prefix" | "corners">): string {
  return prefix + corners.map(({ column, dollar, row }) => `${column}${dollar}${row + 1}`).join(":");
}

const STRINGS = /"(?:[^"]|"")*"/g;
const NUMBERS = /(?<![\w.$])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.(])/gi;

/** One form for formulas that Excel takes for the same: spaces, needless quotes, case, `@` and the spelling of numbers. */
export function normalFormula(formula: string): string {
  const strings: string[] = [];
  const bare = formula.replace(STRINGS, (text) => {
    strings.push(text);
    return "\u0000";
  });
  const folded = bare
    .replace(/'((?:[^']|'')+)'!/g, "$1!")
    .replace(/[\s@]+/g, "")
    .replace(/_xlfn\./gi, "")
    .toUpperCase();
  return folded.replace(NUMBERS, (text) => String(Number(text))).replace(/\u0000/g, () => strings.shift()!);
}

/** Whether two formulas differ in nothing but rows. */
export function sameButRows(one: string, other: string): boolean {
  const rowless = (formula: string): string =>
    normalFormula(mapReferences(formula, ({ prefix, corners }) => prefix + corners.map(({ column }) => column).join(":")));
  return rowless(one) === rowless(other);
}

export function sameFormula(one: string, other: string): boolean {
  return one === other || normalFormula(one) === normalFormula(other);
}
