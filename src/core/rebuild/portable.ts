/** Formulas with rows of our tabs named by their keys, so that they stay the same when rows move or tabs are renamed. */
import { quoteSheet } from "../workbook/cells";
import { mapReferences, referenceText } from "../workbook/formula";
import type { RowKeys } from "./rows";

/** Our tabs by identity, and how their rows are known. */
export interface Tabs {
  /** Identity of the tab with this name, undefined for any other sheet. */
  formOf(sheet: string): string | undefined;
  nameOf(form: string): string | undefined;
  keysOf(form: string): RowKeys | undefined;
}

export function tabs(entries: readonly { readonly form: string; readonly name: string; readonly keys: RowKeys }[]): Tabs {
  const byName = new Map(entries.map((tab) => [tab.name.toLowerCase(), tab.form]));
  const byForm = new Map(entries.map((tab) => [tab.form, tab]));
  return {
    formOf: (sheet) => byName.get(sheet.toLowerCase()),
    nameOf: (form) => byForm.get(form)?.name,
    keysOf: (form) => byForm.get(form)?.keys,
  };
}

/** Control characters, which no formula contains, set the pieces of a portable reference apart. */
const [OPEN, NEXT, CLOSE] = ["\u0002", "\u0001", "\u0003"];

/** `own` is the identity of the tab the formula stands on. */
export function portable(formula: string, own: string, at: Tabs): string {
  return mapReferences(formula, (reference) => {
    const form = reference.sheet === null ? own : at.formOf(reference.sheet);
    const keys = form === undefined ? undefined : at.keysOf(form);
    if (form === undefined || keys === undefined) return referenceText(reference);
    const corners = reference.corners.map(({ column, dollar, row }) => `${column}${NEXT}${dollar}${NEXT}${keys.keyAt(row)}`);
    return `${OPEN}${[form === own ? "" : form, ...corners].join(NEXT)}${CLOSE}`;
  });
}

const PORTABLE = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "g");

/** The formula again, for where the rows are now; a row that is gone gives #REF!, as in Excel. */
export function fromPortable(text: string, own: string, at: Tabs): string {
  return text.replace(PORTABLE, (_, inside: string) => {
    const [form = "", ...pieces] = inside.split(NEXT);
    const name = form === "" ? "" : at.nameOf(form);
    const keys = at.keysOf(form === "" ? own : form);
    const corners: string[] = [];
    for (let i = 0; i + 2 < pieces.length; i += 3) {
      const row = keys?.rowAt(pieces[i + 2] ?? "") ?? null;
      if (row === null || name === undefined) return "#REF!";
      corners.push(`${pieces[i]}${pieces[i + 1]}${row + 1}`);
    }
    return `${name === "" ? "" : `${quoteSheet(name!)}!`}${corners.join(":")}`;
  });
}
