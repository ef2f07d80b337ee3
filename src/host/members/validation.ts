/** DataValidation: recorded by area, with the limits Excel sets to its texts. */
import type { Area } from "../../core/workbook/cells";
import type { ValidationState } from "../book/state";
import { invalidArgument } from "../errors";
import type { HostType } from "../hostType";
import type { RangeSelf } from "./range";
import { intersects } from "./area";

const RULE_TYPES: Readonly<Record<string, string>> = {
  list: "List",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function found(self: RangeSelf): ValidationState | null {
  return self.book.state(self.sheetId).validations.find((validation) => sameArea(validation.area, self.area)) ?? null;
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function change(self: RangeSelf, values: Partial<ValidationState>): void {
  self.book.guard(self.sheetId);
  const validations = self.book.state(self.sheetId).validations;
  const present = found(self);
  if (present) Object.assign(present, values);
  else validations.push({ area: self.area, rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true, ...values });
}

function checkText(value: unknown, what: string, most: number): void {
  if (typeof value === "string" && value.length > most)
    throw invalidArgument(`A data validation's ${what} has at most ${most} characters, this one has ${value.length}.`);
}

function checkRule(self: RangeSelf, rule: Record<string, unknown>): void {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  if (kinds.length !== 1 || !RULE_TYPES[kinds[0]!]) throw invalidArgument("A data validation has one rule.");
  const body = rule[kinds[0]!] as { source?: unknown; formula1?: unknown; formula2?: unknown };
  if (kinds[0] === "list" && typeof body.source === "string" && !body.source.startsWith("=")) checkText(body.source, "list", 255);
  for (const formula of [body.source, body.formula1, body.formula2])
    if (typeof formula === "string" && formula.startsWith("=")) self.book.takeFormula(formula, self.sheetId);
}

export const dataValidation: HostType<RangeSelf> = {
  name: "DataValidation",
  get: {
    Type: (self) => RULE_TYPES[Object.keys(found(self)?.rule ?? {})[0] ?? ""] ?? "None",
    Rule: (self) => found(self)?.rule ?? {},
    Prompt: (self) => found(self)?.prompt ?? { showPrompt: true, title: "", message: "" },
    ErrorAlert: (self) => found(self)?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
    IgnoreBlanks: (self) => found(self)?.ignoreBlanks ?? true,
  },
  set: {
    Rule: (self, rule: Record<string, unknown>) => {
      checkRule(self, rule);
      change(self, { rule });
    },
    Prompt: (self, prompt: Record<string, unknown>) => {
      checkText(prompt["title"], "prompt title", 32);
      checkText(prompt["message"], "prompt", 255);
      change(self, { prompt });
    },
    ErrorAlert: (self, errorAlert: Record<string, unknown>) => {
      if (!["Stop", "Warning", "Information"].includes(String(errorAlert["style"])))
        throw invalidArgument(`${String(errorAlert["style"])} is not a style of alert.`);
      checkText(errorAlert["title"], "alert title", 32);
      checkText(errorAlert["message"], "alert", 255);
      change(self, { errorAlert });
    },
    IgnoreBlanks: (self, ignoreBlanks: boolean) => change(self, { ignoreBlanks }),
  },
  call: {
    Clear: (self) => {
      self.book.guard(self.sheetId);
      const state = self.book.state(self.sheetId);
      state.validations = state.validations.filter((validation) => !intersects(validation.area, self.area));
    },
  },
};
