/**
 * What becomes of a formula on its way into a cell. Excel does not keep the text it was given: function names and
 * addresses come back in capitals, sheet names in the tab's own spelling and without quotes they do not need, numbers
 * in their shortest form. Which spaces it keeps differs by version; here all go that have no meaning, so that code
 * comparing what it wrote with what it reads fails here before it fails in Excel.
 */
import { columnIndex } from "../../core/workbook/cells";
import { sheetOfPrefix } from "../../core/workbook/formula";
import { invalidArgument, notImplemented } from "../errors";
import { checkGrammar } from "./grammar";
import type { Token, TokenKind } from "./tokens";
import { tokenise } from "./tokens";

export interface FormulaContext {
  /** The tab's own spelling of a sheet name, or null when there is no such sheet. */
  readonly sheetName: (name: string) => string | null;
  /** Keep text as it was given; references are still prepared for the engine. */
  readonly verbatim: boolean;
}

export interface Reach {
  /** null is the sheet the formula stands on. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

export interface NormalFormula {
  /** With its "=". */
  readonly text: string;
  /** The lower right corner of every reference, so that the grid can be made large enough for it. */
  readonly reaches: readonly Reach[];
}

const MAX_LENGTH = 8192;

/** `formula` has its "=". Throws InvalidArgument for what Excel would refuse. */
export function normaliseFormula(formula: string, context: FormulaContext): NormalFormula {
  if (formula.length > MAX_LENGTH) throw invalidArgument(`A formula has at most ${MAX_LENGTH} characters, this one has ${formula.length}.`);
  const tokens = tokenise(formula.slice(1));
  checkGrammar(withoutSpaces(tokens), formula);
  const reaches: Reach[] = [];
  let text = "=";
  tokens.forEach((token, index) => {
    if (token.kind === "reference") reaches.push(...reachOf(token.text, tokens[index - 1], context));
    text += REWRITES[token.kind](token.text, context, tokens, index);
  });
  return { text, reaches };
}

type Rewrite = (text: string, context: FormulaContext, tokens: readonly Token[], index: number) => string;

const unchanged: Rewrite = (text) => text;

const REWRITES: Readonly<Record<TokenKind, Rewrite>> = {
  space: (text, context, tokens, index) => (context.verbatim || isIntersection(tokens, index) ? text : ""),
  function: functionName,
  sheet: sheetPrefix,
  reference: (text) => text.toUpperCase(),
  number: (text, context) => (context.verbatim ? text : String(Number(Number(text).toPrecision(15)))),
  name: (text) => (/^(true|false)$/i.test(text) ? text.toUpperCase() : text),
  bracket: thisRow,
  operator: (text, _, tokens, index) => (text === "@" ? implicitIntersection(tokens, index) : text),
  string: unchanged,
  error: unchanged,
  percent: unchanged,
  open: unchanged,
  close: unchanged,
  comma: unchanged,
  braces: unchanged,
};

/** For the grammar a space between two references is an operator, any other is nothing. */
function withoutSpaces(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index): readonly Token[] => {
    if (token.kind !== "space") return [token];
    return isIntersection(tokens, index) ? [{ kind: "operator", text: " " }] : [];
  });
}

/** "_xlfn.sumifs (" -> "SUMIFS(". */
function functionName(text: string): string {
  return `${text
    .slice(0, -1)
    .trim()
    .replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "")
    .toUpperCase()}(`;
}

function sheetPrefix(prefix: string, context: FormulaContext): string {
  const given = sheetOfPrefix(prefix);
  const name = context.sheetName(given);
  if (name === null) throw invalidArgument(`The formula refers to a sheet that does not exist: ${given}.`);
  return context.verbatim || needsQuotes(name) ? `'${name.replace(/'/g, "''")}'!` : `${name}!`;
}

/** Excel quotes a sheet name that has other characters than a name may, or that could be read as an address. */
export function needsQuotes(name: string): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) return true;
  if (/^(?:R|C|RC|R\d+C?\d*|C\d+)$/i.test(name)) return true;
  const address = /^([A-Z]{1,3})\d{1,7}$/i.exec(name);
  return address !== null && columnIndex(address[1]!) < 16_384;
}

/** The engine reads "T[[#This Row],[Col]]" and gives 0 for the short form "T[@[Col]]" without a word. */
function thisRow(text: string): string {
  const short = /^\[@\[?([^[\]]+)\]?\]$/.exec(text);
  return short ? `[[#This Row],[${short[1]!}]]` : text;
}

function implicitIntersection(tokens: readonly Token[], index: number): string {
  const next = tokens.slice(index + 1).find((token) => token.kind !== "space" && token.kind !== "sheet");
  if (next?.kind === "function" || next?.kind === "name") return "";
  if (next?.kind === "reference" && !next.text.includes(":")) return "";
  throw notImplemented("the @ operator before a range");
}

const ENDS = new Set(["reference", "name", "bracket", "close"]);
const STARTS = new Set(["reference", "name", "sheet", "function", "open"]);

function isIntersection(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return before !== undefined && after !== undefined && ENDS.has(before.kind) && STARTS.has(after.kind);
}

function reachOf(reference: string, before: Token | undefined, context: FormulaContext): Reach[] {
  const sheet = before?.kind === "sheet" ? context.sheetName(sheetOfPrefix(before.text)) : null;
  return reference
    .replace(/\$/g, "")
    .split(":")
    .flatMap((corner) => {
      const match = /^([A-Z]*)(\d*)$/i.exec(corner);
      if (!match) return [];
      return [{ sheet, row: match[2] ? Number(match[2]) - 1 : 0, column: match[1] ? columnIndex(match[1]) : 0 }];
    });
}
