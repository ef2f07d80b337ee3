/** Gives tabs other names, in the tab and in every formula of the file that speaks of them. */
import { quoteSheet } from "../../core/workbook/cells";
import type { OpcPackage } from "../opcPackage";
import { readIndex } from "../workbookIndex";
import { child, children, escapeXml, parseXml, rootOf } from "../xml";
import type { TabRename } from "./workbookEdits";

/** Texts first, so that nothing inside one is taken for a sheet; names of other workbooks' sheets begin with a bracket. */
const SHEET =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.'\]:])([\p{L}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.]*)?)!/gu;

/** New names by the old ones in lower case; null marks a tab that is gone. */
export type NewNames = ReadonlyMap<string, string | null>;

/** The formula with its sheets named anew; a reference to a tab that is gone becomes #REF!. */
export function renameInFormula(formula: string, names: NewNames): string {
  const renamed = formula.replace(SHEET, (whole: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    if (name === undefined || name.startsWith("[")) return whole;
    const parts = name.split(":");
    if (!parts.some((part) => names.has(part.toLowerCase()))) return whole;
    const now = parts.map((part) => (names.has(part.toLowerCase()) ? names.get(part.toLowerCase())! : part));
    return now.includes(null as never) ? LOST : `${quoteSheet(now.join(":"))}!`;
  });
  return renamed.includes(LOST) ? renamed.replace(LOST_REFERENCE, "#REF!") : renamed;
}

const LOST = "\u0000";
const LOST_REFERENCE = /\u0000(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)?/gi;

/** Elements that hold formulas, in sheets, charts, tables and their extensions. */
const FORMULAS =
  /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula))(?:\s[^<>]*)?>)([^<]+)(<\/\2\s*>)/g;
const LINKS = /(\slocation\s*=\s*)"([^"]*)"/g;
const PIVOT_SOURCE = /(<(?:\w+:)?worksheetSource\s[^>]*?\bsheet\s*=\s*)"([^"]*)"/g;

export function renameTabs(pkg: OpcPackage, renames: readonly TabRename[]): void {
  if (renames.length === 0) return;
  const names = new Map(renames.map(({ from, to }) => [from.toLowerCase(), to]));
  const { part: workbookPart } = readIndex(pkg);
  renameInWorkbook(pkg, workbookPart, names);
  for (const part of pkg.parts()) if (/^xl\/.*\.xml$/i.test(part) && part !== workbookPart) renameInPart(pkg, part, names);
  pkg.commit();
}

/** Names that speak of tabs that are gone no longer lead anywhere. */
export function forgetTabs(pkg: OpcPackage, gone: readonly string[]): void {
  if (gone.length === 0) return;
  const list = child(rootOf(pkg.edit(readIndex(pkg).part)), "definedNames");
  const names = new Map(gone.map((name) => [name.toLowerCase(), null]));
  for (const element of list ? children(list) : []) element.textContent = renameInFormula(element.textContent ?? "", names);
  pkg.commit();
}

function renameInWorkbook(pkg: OpcPackage, part: string, names: NewNames): void {
  const root = rootOf(pkg.edit(part));
  for (const tab of children(child(root, "sheets")!)) {
    const to = names.get((tab.getAttribute("name") ?? "").toLowerCase());
    if (to) tab.setAttribute("name", to);
  }
  const list = child(root, "definedNames");
  for (const element of list ? children(list) : []) {
    const text = element.textContent ?? "";
    const renamed = renameInFormula(text, names);
    if (renamed !== text) element.textContent = renamed;
  }
}

function renameInPart(pkg: OpcPackage, part: string, names: NewNames): void {
  const text = pkg.text(part);
  const attribute = (whole: string, head: string, value: string): string => {
    const plain = decoded(value);
    const renamed = renameInFormula(plain, names);
    return renamed === plain ? whole : `${head}"${escapeXml(renamed)}"`;
  };
  const renamed = text
    .replace(FORMULAS, (whole: string, open: string, _tag: string, content: string, close: string) => {
      const formula = decoded(content);
      const now = renameInFormula(formula, names);
      return now === formula ? whole : `${open}${escapeXml(now)}${close}`;
    })
    .replace(LINKS, attribute)
    .replace(PIVOT_SOURCE, (whole: string, head: string, value: string) => {
      const to = names.get(decoded(value).toLowerCase());
      return to ? `${head}"${escapeXml(to)}"` : whole;
    });
  if (renamed !== text) pkg.write(part, renamed);
}

function decoded(text: string): string {
  return text.includes("&") ? (rootOf(parseXml(`<t>${text}</t>`)).textContent ?? "") : text;
}
