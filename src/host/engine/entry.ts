/** What Excel makes of something put into a cell: a number, a date, a formula, or text. The traps are all here. */
import { getNumfmtParseValueFilter } from "@univerjs/core";
import { ERROR_TEXTS } from "../../core/workbook/cells";

export type Entry =
  | { readonly kind: "keep" }
  | { readonly kind: "clear" }
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  /** `forced` text looks like something else and needs the engine told so. */
  | { readonly kind: "text"; readonly value: string; readonly forced: boolean }
  | { readonly kind: "formula"; readonly text: string };

/** `format` is the number format the cell has at that moment: in a cell of format "@" everything is text, formulas too. */
export function interpretEntry(raw: string | number | boolean | null | undefined, format: string): Entry {
  if (raw === null || raw === undefined) return { kind: "keep" };
  if (raw === "") return { kind: "clear" };
  if (format === "@") return textEntry(withoutApostrophe(typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw)));
  if (typeof raw === "number") return { kind: "number", value: raw, format: null };
  if (typeof raw === "boolean") return { kind: "boolean", value: raw };
  return typedEntry(raw);
}

function typedEntry(typed: string): Entry {
  if (typed.startsWith("'")) return textEntry(typed.slice(1));
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", text: typed };
  if (/^(true|false)$/i.test(typed)) return { kind: "boolean", value: typed.toUpperCase() === "TRUE" };
  if (ERROR_TEXTS.has(typed.toUpperCase())) return { kind: "error", value: typed.toUpperCase() };
  const parsed = /\d/.test(typed) ? getNumfmtParseValueFilter(typed.trim()) : null;
  if (parsed && typeof parsed.v === "number") return { kind: "number", value: parsed.v, format: parsed.z ?? null };
  if (/^[-+@]./.test(typed)) return { kind: "formula", text: `=${typed.replace(/^[+@]/, "")}` };
  return { kind: "text", value: typed, forced: false };
}

function withoutApostrophe(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

export function textEntry(value: string): Entry {
  return { kind: "text", value, forced: looksLikeAnother(value) };
}

function looksLikeAnother(text: string): boolean {
  return (
    (text.trim() !== "" && Number.isFinite(Number(text))) || /^(true|false)$/i.test(text) || text.startsWith("=") || ERROR_TEXTS.has(text)
  );
}
