/** Refuses what Excel's entry line would refuse: operands and operators must alternate, brackets must close. */
import { invalidArgument } from "../errors";
import type { Token } from "./tokens";

const OPERANDS = new Set(["string", "number", "error", "reference", "name", "braces"]);
const PREFIXES = new Set(["+", "-", "@"]);

interface State {
  readonly brackets: ("function" | "group")[];
  wantsOperand: boolean;
  /** Only after a function's opening bracket or a comma may an argument be left empty. */
  mayBeEmpty: boolean;
}

/** `tokens` without spaces. Throws InvalidArgument naming the formula. */
export function checkGrammar(tokens: readonly Token[], formula: string): void {
  const state: State = { brackets: [], wantsOperand: true, mayBeEmpty: false };
  for (const token of tokens) if (!accept(state, token)) throw malformed(formula);
  if (state.wantsOperand || state.brackets.length > 0) throw malformed(formula);
}

function malformed(formula: string): Error {
  return invalidArgument(`There is a problem with this formula: ${formula}`);
}

function accept(state: State, token: Token): boolean {
  return state.wantsOperand ? acceptOperand(state, token) : acceptOperator(state, token);
}

function acceptOperand(state: State, token: Token): boolean {
  if (token.kind === "sheet") return true;
  if (token.kind === "operator") return keepWanting(state, PREFIXES.has(token.text));
  if (token.kind === "function" || token.kind === "open") return openBracket(state, token.kind === "function" ? "function" : "group");
  if (token.kind === "comma") return state.mayBeEmpty;
  if (token.kind === "close") return state.mayBeEmpty && closeBracket(state);
  state.wantsOperand = false;
  return OPERANDS.has(token.kind) || token.kind === "bracket";
}

function acceptOperator(state: State, token: Token): boolean {
  if (token.kind === "percent" || token.kind === "bracket") return true;
  if (token.kind === "close") return closeBracket(state);
  if (token.kind === "comma") {
    state.wantsOperand = true;
    state.mayBeEmpty = state.brackets.at(-1) === "function";
    return state.brackets.length > 0;
  }
  if (token.kind === "operator" && token.text !== "@") return keepWanting(state, true);
  return false;
}

function keepWanting(state: State, accepted: boolean): boolean {
  state.wantsOperand = true;
  state.mayBeEmpty = false;
  return accepted;
}

function openBracket(state: State, kind: "function" | "group"): boolean {
  state.brackets.push(kind);
  state.mayBeEmpty = kind === "function";
  return true;
}

function closeBracket(state: State): boolean {
  state.wantsOperand = false;
  state.mayBeEmpty = false;
  return state.brackets.pop() !== undefined;
}
