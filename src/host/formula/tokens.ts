/** A formula's tokens as the local Excel normalises and judges them: a sheet apart from its reference, brackets by kind. */
import { formulaTokens, splitPrefix } from "../../core/workbook/formula";
import type { FormulaToken } from "../../core/workbook/formula";
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

const KINDS: Readonly<Record<string, TokenKind>> = {
  whitespace: "space",
  newline: "space",
  string: "string",
  number: "number",
  bool: "name",
  error: "error",
};
const OPERATORS: Readonly<Record<string, TokenKind>> = {
  "(": "open",
  ")": "close",
  ",": "comma",
  ";": "comma",
  "%": "percent",
  "#": "percent",
};

/** `text` is the formula without its "=". Throws InvalidArgument at a character no formula has. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let braces = "";
  for (const token of formulaTokens(text)) {
    if (token.type === "unknown" || token.unterminated === true)
      throw invalidArgument(`A formula cannot have ${JSON.stringify(token.value)} at this place: =${text}`);
    if (braces !== "" || token.value === "{") {
      braces += token.value;
      if (token.value !== "}") continue;
      tokens.push({ kind: "braces", text: braces });
      braces = "";
    } else tokens.push(...split(token));
  }
  if (braces !== "") throw invalidArgument(`A formula cannot leave ${JSON.stringify(braces)} open: =${text}`);
  return withFunctions(tokens);
}

function split({ type, value }: FormulaToken): readonly Token[] {
  const kind = KINDS[type];
  if (kind !== undefined) return [{ kind, text: value }];
  if (type.startsWith("context")) return [{ kind: "sheet", text: `${value}!` }];
  if (value === "!") return [];
  if (type === "func") return [{ kind: "function", text: value }];
  if (type === "operator") return [{ kind: OPERATORS[value] ?? "operator", text: value }];
  const [prefix, rest] = splitPrefix(value);
  const sheet: readonly Token[] = prefix === "" ? [] : [{ kind: "sheet", text: prefix }];
  const cut = type === "structured" ? rest.indexOf("[") : -1;
  if (cut >= 0) return [...sheet, ...(cut > 0 ? [name(rest.slice(0, cut))] : []), { kind: "bracket", text: rest.slice(cut) }];
  return [...sheet, type === "range" || type === "range_beam" ? { kind: "reference", text: rest } : name(rest)];
}

function name(text: string): Token {
  return { kind: "name", text };
}

/** A function keeps its name, the spaces Excel allows after it and its opening bracket in one token. */
function withFunctions(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    const spaced = last?.kind === "space" ? 1 : 0;
    const called = spaced === 1 ? before : last;
    if (token.kind === "open" && (called?.kind === "name" || called?.kind === "function") && !called.text.endsWith("(")) {
      const text = called.text + (spaced === 1 ? last!.text : "") + token.text;
      joined.splice(-1 - spaced, 1 + spaced, { kind: "function", text });
    } else joined.push(token);
  }
  return joined;
}
