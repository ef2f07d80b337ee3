/** Defined names of a workbook: those of a plan, and the print area and repeated rows of a sheet. */
import type { Area } from "../core/workbook/cells";
import { absolute, quoteSheet } from "../core/workbook/cells";
import { WorkbookError } from "../core/workbook/port";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import { formulaToFile } from "./formulaText";
import type { OpcPackage } from "./opcPackage";
import { WORKBOOK_ORDER } from "./workbookIndex";
import { child, children, ensureChild, newElement, rootOf, type Element } from "./xml";

/** Names of the whole workbook, in lower case. A name that has lost its cells (#REF!) is free to be used again. */
export function takenNames(pkg: OpcPackage, workbookPart: string): ReadonlySet<string> {
  const list = child(rootOf(pkg.document(workbookPart)), "definedNames");
  const names = list ? children(list, "definedName") : [];
  return new Set(names.filter((name) => !name.hasAttribute("localSheetId") && !isLost(name)).map(keyOf));
}

function isLost(name: Element): boolean {
  return (name.textContent ?? "").includes("#REF!");
}

function keyOf(name: Element): string {
  return (name.getAttribute("name") ?? "").toLowerCase();
}

/** Adds the names of new sheets; `position` is the tab position of the first of them. */
export function addNames(pkg: OpcPackage, workbookPart: string, plans: readonly SheetPlan[], position: number): void {
  const added = plans.flatMap((plan, i) => [
    ...plan.names.map(({ name, refersTo }) => ({ name, text: formulaToFile(refersTo), sheet: null })),
    ...printNames(plan).map(({ name, text }) => ({ name, text, sheet: position + i })),
  ]);
  if (added.length === 0) return;
  const list = ensureChild(rootOf(pkg.edit(workbookPart)), "definedNames", WORKBOOK_ORDER);
  const replaced = new Set(added.filter((name) => name.sheet === null).map((name) => name.name.toLowerCase()));
  children(list)
    .filter((name) => !name.hasAttribute("localSheetId") && replaced.has(keyOf(name)))
    .forEach((name) => list.removeChild(name));
  for (const { name, text, sheet } of added) {
    const element = newElement(list, "definedName", { name, ...(sheet === null ? {} : { localSheetId: String(sheet) }) });
    element.textContent = text;
    list.appendChild(element);
  }
}

/** Gives a sheet that has a print area another one. */
export function movePrintArea(pkg: OpcPackage, workbookPart: string, position: number, sheet: string, area: Area): void {
  const list = child(rootOf(pkg.edit(workbookPart)), "definedNames");
  const isArea = (name: Element): boolean => keyOf(name) === "_xlnm.print_area" && name.getAttribute("localSheetId") === String(position);
  const printArea = list ? children(list, "definedName").find(isArea) : undefined;
  if (printArea !== undefined) printArea.textContent = printAreaText(sheet, area);
}

function printAreaText(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoteSheet(sheet)}!${absolute(top, left)}:${absolute(bottom, right)}`;
}

function printNames(plan: SheetPlan): readonly { readonly name: string; readonly text: string }[] {
  const sheet = quoteSheet(plan.name);
  const { area, titleRows } = plan.print;
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", text: printAreaText(plan.name, area) }] : []),
    ...(titleRows > 0 ? [{ name: "_xlnm.Print_Titles", text: `${sheet}!$1:$${titleRows}` }] : []),
  ];
}

/** Refuses names two things would share; tables and defined names share one space. */
export function refuseTakenNames(file: string, plans: readonly SheetPlan[], taken: ReadonlySet<string>): void {
  const seen = new Set(taken);
  for (const plan of plans) {
    for (const { name } of [...plan.names, ...plan.tables]) {
      if (seen.has(name.toLowerCase())) {
        throw new WorkbookError(
          "nameTaken",
          `${file} already has a name or table called "${name}", which sheet "${plan.name}" needs. Rename it in the Name Manager ` +
            "and try again.",
          plan.name,
        );
      }
      seen.add(name.toLowerCase());
    }
  }
}
