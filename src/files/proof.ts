/**
 * Reads back what is about to take the place of a workbook: whether its parts are well formed and found, and whether
 * names, ids and style numbers are what Excel insists on. A mistake of ours is to be found here, not by Excel.
 */
import { SaxesParser } from "saxes";
import { WorkbookError } from "../core/workbook/port";
import { partKey, type OpcPackage } from "./opcPackage";
import { contentTypes, isRelationships, overriddenParts, ownerOf, relationshipsOf, partsOfType } from "./relationships";
import { localName } from "./sharedStrings";
import { readIndex } from "./workbookIndex";
import { child, children, rootOf } from "./xml";

/** Throws WorkbookError naming the first fault of `after` that `before` does not have. */
export function proveStructure(before: OpcPackage, after: OpcPackage): void {
  const changed = after.changedSince(before);
  const faults = faultsOf(after, changed);
  if (faults.length === 0) return;
  const known = new Set(
    faultsOf(
      before,
      changed.filter((part) => before.has(part)),
    ),
  );
  const fault = faults.find((each) => !known.has(each));
  if (fault !== undefined)
    throw new WorkbookError(
      "io",
      `${after.file} would not be a sound workbook: ${fault}. Nothing was written, and the workbook is as it was. Please report this.`,
    );
}

function faultsOf(pkg: OpcPackage, changed: readonly string[]): readonly string[] {
  const limits = styleCounts(pkg);
  const typeOf = contentTypes(pkg);
  return [
    ...changed.flatMap((part) => partFaults(pkg, part, typeOf(part), limits)),
    ...repeated(overriddenParts(pkg).map(partKey), "content types name the part"),
    ...workbookFaults(pkg),
    ...tableFaults(pkg),
  ];
}

interface StyleCounts {
  readonly cellXfs: number;
  readonly dxfs: number;
}

/** How many cell styles and conditional looks there are. */
function styleCounts(pkg: OpcPackage): StyleCounts {
  const { stylesPart } = readIndex(pkg);
  const counts = { cellXfs: 0, dxfs: 0 };
  if (stylesPart === null || !pkg.has(stylesPart)) return counts;
  let depth = 0;
  let list = "";
  readTags(pkg.text(stylesPart), {
    open(name) {
      depth += 1;
      if (depth === 2) list = name;
      if (depth === 3 && (list === "cellXfs" || list === "dxfs")) counts[list] += 1;
    },
    close: () => void (depth -= 1),
  });
  return counts;
}

function partFaults(pkg: OpcPackage, part: string, type: string | null, limits: StyleCounts): readonly string[] {
  const faults = type === null && part !== "[Content_Types].xml" ? [`the part ${part} has no content type`] : [];
  if (!/\.(xml|rels|vml)$/i.test(part)) return faults;
  if (isRelationships(part)) faults.push(...relationshipFaults(pkg, part));
  const isSheet = /worksheet\+xml$/.test(type ?? "");
  const worst = { cellXfs: -1, dxfs: -1 };
  const isWellFormed = readTags(pkg.text(part), {
    open(name, attributes) {
      if (!isSheet) return;
      const style = name === "c" || name === "row" ? attributes["s"] : name === "col" ? attributes["style"] : undefined;
      if (style !== undefined) worst.cellXfs = Math.max(worst.cellXfs, Number(style.value));
      if (name === "cfRule" && attributes["dxfId"] !== undefined) worst.dxfs = Math.max(worst.dxfs, Number(attributes["dxfId"].value));
    },
  });
  if (!isWellFormed) faults.push(`the part ${part} is not well-formed`);
  for (const list of ["cellXfs", "dxfs"] as const)
    if (worst[list] >= Math.max(1, limits[list]) || (list === "dxfs" && worst.dxfs >= limits.dxfs && worst.dxfs >= 0))
      faults.push(`the part ${part} refers to entry ${worst[list]} of the ${limits[list]} in ${list}`);
  return faults;
}

interface TagHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, { readonly value: string }>>) => void;
  readonly close?: () => void;
}

/** Whether the text is well-formed, prefixes included. */
function readTags(xml: string, { open, close }: TagHandlers): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let isWellFormed = true;
  parser.on("error", () => {
    isWellFormed = false;
  });
  parser.on("opentag", (tag) => open(localName(tag.name), tag.attributes));
  if (close) parser.on("closetag", close);
  parser.write(xml).close();
  return isWellFormed;
}

function relationshipFaults(pkg: OpcPackage, part: string): readonly string[] {
  const found = relationshipsOf(pkg, ownerOf(part));
  const lost = found
    .filter(({ target, kind }) => kind !== "hyperlink" && !pkg.has(target))
    .map(({ target }) => `${part} leads to ${target}, which is not there`);
  return [
    ...lost,
    ...repeated(
      found.map(({ id }) => id),
      `${part} holds the id`,
    ),
  ];
}

function workbookFaults(pkg: OpcPackage): readonly string[] {
  const { part, tabNames } = readIndex(pkg);
  const root = rootOf(pkg.document(part));
  const sheets = child(root, "sheets");
  const names = child(root, "definedNames");
  const scoped = (names === null ? [] : children(names, "definedName")).map((name) => ({
    name: `${(name.getAttribute("name") ?? "").toLowerCase()} of ${name.getAttribute("localSheetId") ?? "the workbook"}`,
    sheet: Number(name.getAttribute("localSheetId") ?? 0),
  }));
  return [
    ...repeated(
      tabNames.map((name) => name.toLowerCase()),
      "two sheets are called",
    ),
    ...repeated(
      (sheets === null ? [] : children(sheets, "sheet")).map((sheet) => sheet.getAttribute("sheetId") ?? ""),
      "two sheets have the id",
    ),
    ...repeated(
      scoped.map(({ name }) => name),
      "two names are",
    ),
    ...scoped
      .filter(({ sheet }) => sheet > 0 && sheet >= tabNames.length)
      .map(({ name }) => `the name ${name} belongs to a sheet that is not there`),
  ];
}

function tableFaults(pkg: OpcPackage): readonly string[] {
  const tables = partsOfType(pkg, "spreadsheetml.table+xml").map((part) => rootOf(pkg.document(part)));
  return [
    ...repeated(
      tables.map((table) => (table.getAttribute("displayName") ?? "").toLowerCase()),
      "two tables are called",
    ),
    ...repeated(
      tables.map((table) => table.getAttribute("id") ?? ""),
      "two tables have the id",
    ),
  ];
}

function repeated(values: readonly string[], what: string): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size).map((value) => `${what} ${value}, twice`);
}
