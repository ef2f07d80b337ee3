/**
 * The grammar of the formulas our forms are written in: tokens, a tree, and the addresses a formula refers to.
 * What is outside it (defined names, structured references, arrays in braces) is refused loudly, never guessed at.
 */
import { columnIndex, type Area, type CellValue } from "../../../src/core/workbook/cells";

/** An area on a sheet; `sheet` is null where the formula names none, which means its own. */
export interface AreaReference {
  readonly sheet: string | null;
  readonly area: Area;
}

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly reference: AreaReference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "negate" | "plus" | "percent"; readonly of: Expression };

export interface Token {
  readonly kind: "text" | "error" | "reference" | "number" | "call" | "word" | "operator";
  readonly text: string;
}

const SHEET = "(?:'(?:[^']|'')+'|[A-Z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!";
const CELL = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const AREA = `${CELL}(?::${CELL})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const TOKEN = new RegExp(
  `\\s*(?:("(?:[^"]|"")*")|(#(?:N/A|[A-Z0-9/]+[!?]))|` +
    `((?:${SHEET})?(?:${AREA})(?![\\w.(]))|(\\d+\\.?\\d*(?:E[+-]?\\d+)?|\\.\\d+(?:E[+-]?\\d+)?)` +
    "|([A-Z_][\\w.]*)\\s*\\(|([A-Z_][\\w.]*)|(<>|<=|>=|[-+*/^&=<>%(),]))",
  "iy",
);
/** The groups of the expression in their order. */
const KINDS: readonly Token["kind"][] = ["text", "error", "reference", "number", "call", "word", "operator"];
const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** The tokens of a formula with or without its "="; throws on what the grammar does not know. */
export function tokenize(formula: string): readonly Token[] {
  const text = formula.replace(/^=/, "").trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`The judge does not know what stands at "${text.slice(at, at + 20)}" in ${formula}`);
    const group = match.findIndex((found, i) => i > 0 && found !== undefined);
    tokens.push({ kind: KINDS[group - 1]!, text: match[group]! });
  }
  return tokens;
}

/** Every area the formula refers to, in reading order. */
export function formulaReferences(formula: string): readonly AreaReference[] {
  return tokenize(formula)
    .filter((token) => token.kind === "reference")
    .map((token) => readReference(token.text));
}

function readReference(text: string): AreaReference {
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  const [first, last = first] = text
    .slice(mark + 1)
    .replace(/\$/g, "")
    .toUpperCase()
    .split(":") as [string, string?];
  const [rowFrom, rowTo] = [rowOf(first, 0), rowOf(last, LAST_ROW)];
  const [columnFrom, columnTo] = [columnOf(first, 0), columnOf(last, LAST_COLUMN)];
  return {
    sheet,
    area: {
      top: Math.min(rowFrom, rowTo),
      bottom: Math.max(rowFrom, rowTo),
      left: Math.min(columnFrom, columnTo),
      right: Math.max(columnFrom, columnTo),
    },
  };
}

function rowOf(corner: string, whole: number): number {
  const digits = /\d+$/.exec(corner)?.[0];
  return digits === undefined ? whole : Number(digits) - 1;
}

function columnOf(corner: string, whole: number): number {
  const letters = /^[A-Z]+/.exec(corner)?.[0];
  return letters === undefined ? whole : columnIndex(letters);
}

/** From loosest to tightest; every level reads from left to right. */
const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** The formula as a tree. */
export function parseFormula(formula: string): Expression {
  return new Parser(tokenize(formula), formula).whole();
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw this.unexpected();
    return expression;
  }

  private level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (let token = this.tokens[this.at]; token?.kind === "operator" && operators.includes(token.text); token = this.tokens[this.at]) {
      this.at++;
      left = { kind: "binary", operator: token.text as Operator, left, right: this.level(depth + 1) };
    }
    return left;
  }

  /** A sign binds tighter than a power: -2^2 is 4, as in Excel. */
  private signed(): Expression {
    if (this.take("-")) return { kind: "negate", of: this.signed() };
    if (this.take("+")) return { kind: "plus", of: this.signed() };
    let operand = this.operand();
    while (this.take("%")) operand = { kind: "percent", of: operand };
    return operand;
  }

  private operand(): Expression {
    const token = this.tokens[this.at];
    if (!token || (token.kind === "operator" && token.text !== "(")) throw this.unexpected();
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "text":
        return { kind: "literal", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "literal", value: { error: token.text.toUpperCase() } };
      case "reference":
        return { kind: "reference", reference: readReference(token.text) };
      case "call":
        return { kind: "call", name: token.text.toUpperCase(), args: this.args() };
      case "word":
        return this.word(token.text);
      case "operator":
        return this.bracketed();
    }
  }

  private word(text: string): Expression {
    if (/^(TRUE|FALSE)$/i.test(text)) return { kind: "literal", value: text.toUpperCase() === "TRUE" };
    throw new Error(`The judge does not follow the name ${text} in ${this.formula}`);
  }

  private bracketed(): Expression {
    const inner = this.level(0);
    if (!this.take(")")) throw this.unexpected();
    return inner;
  }

  private args(): readonly Expression[] {
    if (this.take(")")) return [];
    const args: Expression[] = [];
    do args.push(this.peek(",") || this.peek(")") ? { kind: "literal", value: null } : this.level(0));
    while (this.take(","));
    if (!this.take(")")) throw this.unexpected();
    return args;
  }

  private peek(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && token.text === text;
  }

  private take(text: string): boolean {
    const found = this.peek(text);
    if (found) this.at++;
    return found;
  }

  private unexpected(): Error {
    return new Error(`The judge did not expect ${this.tokens[this.at]?.text ?? "the end"} in ${this.formula}`);
  }
}
