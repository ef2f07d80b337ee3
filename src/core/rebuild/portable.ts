/** Formulas with rows of our tabs named by their keys, so that they stay the same when rows move or tabs are renamed. */
import { quoteSheet } from "../workbook/cells";
import { mapReferences, referenceText } from "../workbook/formula";
import type { Reference } from "../workbook/formula";
import type { RowKeys } from "./rows";
import { SAME_NAMES } from "../ledger/sheetNames";
import type { SheetNames } from "../ledger/sheetNames";

/** Our tabs by identity, and how their rows are known. */
export interface Tabs {
  /** Identity of the tab with this name, undefined for any other sheet. */
  formOf(sheet: string): string | undefined;
  nameOf(form: string): string | undefined;
  keysOf(form: string): RowKeys | undefined;
  /** What sheets of other people are known by. */
  readonly names: SheetNames;
}

/** Our tabs by name and identity; sheet names compare without case. */
export function tabs(
  entries: readonly { readonly form: string; readonly name: string; readonly keys: RowKeys }[],
  names: SheetNames = SAME_NAMES,
): Tabs {
  const byName = new Map(entries.map((tab) => [tab.name.toLowerCase(), tab.form]));
  const byForm = new Map(entries.map((tab) => [tab.form, tab]));
  return {
    formOf: (sheet) => byName.get(sheet.toLowerCase()),
    nameOf: (form) => byForm.get(form)?.name,
    keysOf: (form) => byForm.get(form)?.keys,
    names,
  };
}

/** Control characters, which no formula contains, set the pieces of a portable reference apart. */
const [OPEN, NEXT, CLOSE] = ["\u0002", "\u0001", "\u0003"];

/** `own` is the identity of the tab that holds the formula. */
export function portable(formula: string, own: string, at: Tabs): string {
  const write = (reference: Reference): string => {
    const form = reference.sheet === null ? own : at.formOf(reference.sheet);
    const keys = form === undefined ? undefined : at.keysOf(form);
    if (form === undefined || keys === undefined) return referenceText(calledBy(reference, at.names.keyOf));
    const corners = reference.corners.map(({ column, dollar, row }) => `${column}${NEXT}${dollar}${NEXT}${keys.keyAt(row)}`);
    return `${OPEN}${[form === own ? "" : form, ...corners].join(NEXT)}${CLOSE}`;
  };
  // A link names its sheet in a text, which some programs change with the name and others do not.
  return mapReferences(formula, write, at.names.canonical);
}

/** The reference with its sheet under another name, where it has another. */
function calledBy(reference: Reference, nameOf: (sheet: string) => string): Reference {
  const { sheet } = reference;
  const name = sheet === null ? null : nameOf(sheet);
  return name === null || name === sheet ? reference : { ...reference, sheet: name, prefix: `${quoteSheet(name)}!` };
}

/** A portable reference, or the text between two of them. */
const PIECES = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}|[^${OPEN}]+`, "g");

/** The formula again, for where the rows are now; a row that is gone gives #REF!, as in Excel. */
export function fromPortable(text: string, own: string, at: Tabs): string {
  return text.replace(PIECES, (piece, inside: string | undefined) =>
    inside === undefined
      ? mapReferences(piece, (reference) => referenceText(calledBy(reference, at.names.currentOf)), at.names.today)
      : addressOf(inside, own, at),
  );
}

function addressOf(inside: string, own: string, at: Tabs): string {
  const [form = "", ...pieces] = inside.split(NEXT);
  const name = form === "" ? "" : at.nameOf(form);
  const keys = at.keysOf(form === "" ? own : form);
  const corners: string[] = [];
  for (let i = 0; i + 2 < pieces.length; i += 3) {
    const row = keys?.rowAt(pieces[i + 2] ?? "") ?? null;
    if (row === null || name === undefined) return "#REF!";
    corners.push(`${pieces[i]}${pieces[i + 1]}${row + 1}`);
  }
  return `${name === undefined || name === "" ? "" : `${quoteSheet(name)}!`}${corners.join(":")}`;
}
