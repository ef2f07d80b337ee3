/**
 * The one reader of formula text. What is a reference, a name or a function is decided by the tokeniser of `@borgar/fx`;
 * here its tokens are mapped, moved and compared. Nothing is computed.
 */
import { tokenize } from "@borgar/fx";
import { remembering } from "../quantity/remembering";
import { columnIndex, columnName } from "./cells";

export interface FormulaToken {
  /** As `@borgar/fx` names it: "range" is a cell or rectangle, "range_beam" whole rows or columns, "range_named" a name. */
  readonly type: string;
  readonly value: string;
  /** A text whose closing quote is missing. */
  readonly unterminated?: boolean;
}

/** One corner of a reference. */
export interface Corner {
  /** With its dollar sign, if any: "$F". */
  readonly column: string;
  readonly dollar: "" | "$";
  /** From 0. */
  readonly row: number;
}

/** A cell or a rectangle that a formula refers to. */
export interface Reference {
  /** Name of the sheet, null for the sheet of the formula itself. */
  readonly sheet: string | null;
  /** The prefix as written, with its "!"; "" without one. */
  readonly prefix: string;
  /** One corner, or two of a range. */
  readonly corners: readonly Corner[];
}

const COLUMNS = 16_384;
const ROWS = 1_048_576;
const CELL_CORNER = /^(\$?[A-Z]{1,3})(\$?)(\d{1,7})$/i;
const ANY_CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** What was read of a formula: its tokens, and beside each the reference it is. */
interface Parsed {
  readonly tokens: readonly FormulaToken[];
  readonly references: readonly (Reference | null)[];
}

/** A build reads each formula some ten times (placed, portable, compared): what was read is kept up to this many characters. */
const REMEMBERED_CHARACTERS = 10_000_000;
const remembered = new Map<string, Parsed>();
let rememberedCharacters = 0;

function parsed(formula: string): Parsed {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const read = { tokens, references: tokens.map(({ type, value }) => (type === "range" ? readReference(value) : null)) };
  rememberedCharacters += formula.length;
  if (rememberedCharacters > REMEMBERED_CHARACTERS) {
    remembered.clear();
    rememberedCharacters = formula.length;
  }
  remembered.set(formula, read);
  return read;
}

/** The tokens of a formula, with or without its "="; together they are its text. A reference is one token with its sheet. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return parsed(formula).tokens;
}

/** Whether a text can be a formula at all: it begins with "=", goes on, and every bracket and quote in it closes. */
export function isFormula(text: string): boolean {
  let open = 0;
  for (const { type, value, unterminated } of formulaTokens(text)) {
    if (unterminated === true) return false;
    if (type !== "operator") continue;
    if (value === "(" || value === "{") open += 1;
    if (value === ")" || value === "}") open -= 1;
    if (open < 0) return false;
  }
  return /^=\s*\S/.test(text) && open === 0;
}

/** The formula with each token put as `write` says. */
function mapTokens(formula: string, write: (token: FormulaToken) => string): string {
  let text = "";
  for (const token of formulaTokens(formula)) text += write(token);
  return text;
}

/** "'It''s'!A1" -> ["'It''s'!", "A1"]; without a sheet the first is "". */
export function splitPrefix(reference: string): readonly [prefix: string, rest: string] {
  const cut = reference.lastIndexOf("!") + 1;
  return [reference.slice(0, cut), reference.slice(cut)];
}

/** "'It''s'!" -> "It's". */
export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function readReference(text: string): Reference | null {
  const [prefix, rest] = splitPrefix(text);
  const corners = rest.split(":").map((corner): Corner | null => {
    const [, column, dollar, row] = CELL_CORNER.exec(corner) ?? [];
    return column === undefined ? null : { column, dollar: dollar === "$" ? "$" : "", row: Number(row) - 1 };
  });
  const known = corners.filter((corner) => corner !== null);
  return known.length < corners.length ? null : { sheet: prefix === "" ? null : sheetOfPrefix(prefix), prefix, corners: known };
}

/** The cells and rectangles that a formula refers to, in order. */
export function references(formula: string): readonly Reference[] {
  return parsed(formula).references.filter((reference) => reference !== null);
}

/** The formula with each reference to a cell or a rectangle put as `write` says; whole rows and columns stay. */
export function mapReferences(formula: string, write: (reference: Reference) => string, text?: (quoted: string) => string): string {
  const { tokens, references: read } = parsed(formula);
  return tokens
    .map(({ value }, i) => {
      const reference = read[i] ?? null;
      if (reference !== null) return write(reference);
      return text !== undefined && value.startsWith('"') ? text(value) : value;
    })
    .join("");
}

/** The reference as a formula has it: "'Apr 2025'!$B$7". */
export function referenceText({ prefix, corners }: Pick<Reference, "prefix" | "corners">): string {
  return prefix + corners.map(({ column, dollar, row }) => `${column}${dollar}${row + 1}`).join(":");
}

/** The formula as it reads some rows further down and columns further right: relative references move, the rest stays. */
export function movedFormula(formula: string): (down: number, right: number) => string {
  const tokens = formulaTokens(formula);
  return (down, right) => tokens.map((token) => movedToken(token, down, right)).join("");
}

function movedToken({ type, value }: FormulaToken, down: number, right: number): string {
  if (type !== "range" && type !== "range_beam") return value;
  const [prefix, rest] = splitPrefix(value);
  return prefix + rest.replace(/[^:.]+/g, (corner) => movedCorner(corner, down, right));
}

/** Past the last row or column counting goes on at the first, as in a shared formula. */
function movedCorner(corner: string, down: number, right: number): string {
  const [, first = "", column = "", second = "", row = ""] = ANY_CORNER.exec(corner) ?? [];
  // "$5" of a row reference: the dollar is the row's.
  const [dollarColumn, dollarRow] = column === "" ? ["", first] : [first, second];
  const toColumn = column === "" || dollarColumn === "$" ? column : columnName(within(columnIndex(column) + right, COLUMNS));
  const toRow = row === "" || dollarRow === "$" ? row : String(within(Number(row) - 1 + down, ROWS) + 1);
  return `${dollarColumn}${toColumn}${dollarRow}${toRow}`;
}

function within(index: number, count: number): number {
  return ((index % count) + count) % count;
}

/**
 * The formula with its references as seen from its own cell: equal for cells that a copy of one would fill. An address
 * `columns` or more columns from the left is taken for a name: older files and other programs allow TAX25 as one.
 */
export function relativeFormula(formula: string, at: { readonly row: number; readonly column: number }, columns = COLUMNS): string {
  return mapReferences(formula, ({ sheet, prefix, corners }) => {
    const places = corners.map(({ column, dollar, row }) => {
      const index = columnIndex(column.replace("$", ""));
      if (sheet === null && corners.length === 1 && index >= columns) return column;
      return `R${dollar === "$" ? row + 1 : `[${row - at.row}]`}C${column.startsWith("$") ? column : `[${index - at.column}]`}`;
    });
    return prefix + places.join(":");
  });
}

/** What a formula gives wherever it gives anything: `=IF(ISNUMBER(A1),A1*2,"")` gives `=A1*2` or nothing. */
export function withoutGuard(formula: string): string {
  const tokens = formulaTokens(formula);
  const isGuard = tokens[1]?.value.toUpperCase() === "IF" && tokens.at(-1)?.value === ")";
  const commas = isGuard ? topCommas(tokens) : [];
  const [first, second, ...more] = commas;
  if (first === undefined || second === undefined || more.length > 0) return formula;
  const text = (from: number, to?: number) =>
    tokens
      .slice(from, to)
      .map(({ value }) => value)
      .join("")
      .trim();
  return text(second + 1, -1) === '""' ? `=${text(first + 1, second)}` : formula;
}

/** Positions of the commas between the arguments of the outermost function; none where the formula goes on behind it. */
function topCommas(tokens: readonly FormulaToken[]): readonly number[] {
  const commas: number[] = [];
  let depth = 0;
  for (const [i, { value }] of tokens.entries()) {
    if (value === "(") depth += 1;
    if (value === ")") depth -= 1;
    if (value === "," && depth === 1) commas.push(i);
    if (value === ")" && depth === 0 && i < tokens.length - 1) return [];
  }
  return commas;
}

/** One form for formulas that Excel takes for the same: spaces, needless quotes, case, `@` and the spelling of numbers. */
export function normalFormula(formula: string): string {
  return mapTokens(formula, ({ type, value }) => {
    if (type === "string") return value;
    if (type === "whitespace" || type === "newline" || value === "@") return "";
    return type === "number" ? String(Number(value)) : normalName(value);
  });
}

/** A sheet's formulas speak of few functions, names and cells again and again. */
const normalName = remembering((value: string): string =>
  unquoted(value)
    .replace(/[\s@]+/g, "")
    .replace(/_xlfn\./gi, "")
    .toUpperCase(),
);

/** "'It''s'!A1" -> "It''s!A1". */
function unquoted(text: string): string {
  const [prefix, rest] = splitPrefix(text);
  return prefix.startsWith("'") ? `${prefix.slice(1, -2)}!${rest}` : text;
}

/** Whether Excel takes two formulas for the same. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || normalFormula(one) === normalFormula(other);
}

/** Whether two formulas differ in nothing but rows. */
export function sameButRows(one: string, other: string): boolean {
  const rowless = (formula: string): string =>
    normalFormula(mapReferences(formula, ({ prefix, corners }) => prefix + corners.map(({ column }) => column).join(":")));
  return rowless(one) === rowless(other);
}
