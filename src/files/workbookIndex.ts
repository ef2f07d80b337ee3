/** What workbook.xml says: its sheets in tab order with their parts, the date system, names and protection. */
import { WorkbookError } from "../core/workbook/port";
import type { CalculationSettings, Visibility } from "../core/workbook/cells";
import type { OpcPackage } from "./opcPackage";
import { relationshipsOf } from "./relationships";
import { child, children, rootOf, type Element } from "./xml";

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

export interface WorkbookIndex {
  /** The part that holds the workbook itself. */
  readonly part: string;
  /** Worksheets only: chart sheets and macro sheets hold no cells of ours. */
  readonly sheets: readonly SheetEntry[];
  /** Names of all tabs, chart sheets included, for clashes. */
  readonly tabNames: readonly string[];
  readonly dateSystem: 1900 | 1904;
  readonly calculation: CalculationSettings;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  /** Tabs may not be added because the structure of the workbook is protected. */
  readonly structureProtected: boolean;
}

/** Reads the index; throws WorkbookError when the package is not an Excel workbook. */
export function readIndex(pkg: OpcPackage): WorkbookIndex {
  const part = workbookPart(pkg);
  const root = rootOf(pkg.document(part));
  const rels = relationshipsOf(pkg, part);
  const kinds = new Map(rels.map((rel) => [rel.id, rel]));
  const list = child(root, "sheets");
  const tabs = list ? children(list, "sheet") : [];
  const sheets = tabs.flatMap((tab): SheetEntry[] => {
    const rel = kinds.get(relationshipId(tab));
    const name = tab.getAttribute("name") ?? "";
    if (rel === undefined) throw lostSheet(pkg, name);
    if (rel.kind !== "worksheet") return [];
    return [{ id: tab.getAttribute("sheetId") ?? "", name, visibility: visibilityOf(tab), part: rel.target }];
  });
  const target = (kind: string): string | null => rels.find((rel) => rel.kind === kind)?.target ?? null;
  return {
    part,
    sheets,
    stylesPart: target("styles"),
    stringsPart: target("sharedStrings"),
    tabNames: tabs.map((tab) => tab.getAttribute("name") ?? ""),
    dateSystem: isTrue(child(root, "workbookPr")?.getAttribute("date1904")) ? 1904 : 1900,
    calculation: calculationOf(child(root, "calcPr")),
    structureProtected: isTrue(child(root, "workbookProtection")?.getAttribute("lockStructure")),
  };
}

/** A sheet left out of what is read would take its figures with it without a word. */
function lostSheet(pkg: OpcPackage, name: string): WorkbookError {
  return new WorkbookError(
    "notAWorkbook",
    `${pkg.file}: the sheet "${name}" is listed but not held in the file. Open it in Excel, let Excel repair it, and save it again.`,
  );
}

const MODES: Readonly<Record<string, CalculationSettings["mode"]>> = { manual: "manual", autoNoTable: "automaticExceptTables" };

function calculationOf(calcPr: Element | null | undefined): CalculationSettings {
  const attribute = (name: string) => calcPr?.getAttribute(name) ?? "";
  return {
    mode: MODES[attribute("calcMode")] ?? "automatic",
    iterative: isTrue(attribute("iterate")),
    precisionAsDisplayed: attribute("fullPrecision") === "0" || attribute("fullPrecision") === "false",
  };
}

function workbookPart(pkg: OpcPackage): string {
  const part = relationshipsOf(pkg, "").find((rel) => rel.kind === "officeDocument")?.target;
  if (part === undefined || (!/(^|\/)[^/]*\.xml$/i.test(part) && !part.endsWith(".bin"))) {
    throw new WorkbookError("notAWorkbook", `${pkg.file} is an Office package, but not an Excel workbook. Choose an .xlsx or .xlsm file.`);
  }
  if (part.endsWith(".bin"))
    throw new WorkbookError("notAWorkbook", `${pkg.file} is a binary workbook (.xlsb). Save it in Excel as .xlsx or .xlsm and try again.`);
  if (!pkg.has(part)) throw pkg.missing(part);
  if (rootOf(pkg.document(part)).localName !== "workbook") {
    throw new WorkbookError("notAWorkbook", `${pkg.file} is an Office document, but not an Excel workbook. Choose an .xlsx or .xlsm file.`);
  }
  return part;
}

/** The attribute `r:id`, whatever its prefix. */
export function relationshipId(element: Element): string {
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i)!;
    if (attribute.localName === "id" && attribute.namespaceURI?.endsWith("/relationships")) return attribute.value;
  }
  return "";
}

function visibilityOf(tab: Element): Visibility {
  const state = tab.getAttribute("state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** An XML boolean as Excel writes it. */
export function isTrue(text: string | null | undefined): boolean {
  return text === "1" || text === "true";
}

/** The order in which workbook.xml wants its blocks. */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
