/** Splits a formula into tokens: enough to normalise it, to find what it refers to, and to refuse what is not a formula. */
import { invalidArgument } from "../errors";

export type TokenKind =
  | "space"
  | "string"
  | "number"
  | "error"
  | "sheet"
  | "reference"
  | "function"
  | "name"
  | "bracket"
  | "operator"
  | "percent"
  | "open"
  | "close"
  | "comma"
  | "braces";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const NOT_WORD = "(?![\\p{L}\\p{N}_.(!])";
const WORD = "[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.?]*";

/** Tried in this order at each position. A function keeps its name and its opening bracket in one token. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /[ \t\r\n\u00a0]+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/uy],
  ["sheet", new RegExp(`'(?:[^']|'')+'!|${WORD}!`, "uy")],
  ["reference", new RegExp(`(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})${NOT_WORD}`, "uy")],
  ["number", /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy],
  ["function", new RegExp(`${WORD}[ ]*\\(`, "uy")],
  ["name", new RegExp(WORD, "uy")],
  ["operator", /<=|>=|<>|[-+*/^&=<>:@]/uy],
  ["percent", /[%#]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /[,;]/uy],
];

/** `text` is the formula without its "=". Throws InvalidArgument at a character no formula has. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = bracketed(text, at) ?? matched(text, at);
    if (!token) throw invalidArgument(`A formula cannot have ${JSON.stringify(text[at])} at this place: =${text}`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matched(text: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

/** A structured reference's brackets, which nest, or an array constant in braces. */
function bracketed(text: string, at: number): Token | null {
  const open = text[at];
  if (open !== "[" && open !== "{") return null;
  const close = open === "[" ? "]" : "}";
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === open) depth++;
    if (text[end] === close && --depth === 0) return { kind: open === "[" ? "bracket" : "braces", text: text.slice(at, end + 1) };
  }
  return null;
}

/** "'It''s'!" -> "It's". */
export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
