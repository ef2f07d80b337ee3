/** Reasons not to write, found before the first write. */
import { areaText } from "../core/workbook/cells";
import type { WorkbookChanges } from "../core/workbook/port";
import { WorkbookError } from "../core/workbook/port";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import { stateText } from "./statePart";
import type { UpdateTarget } from "./updateSteps";

/** What has been asked of the workbook, loaded, before anything is written. */
export interface WorkbookFacts {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly targets: readonly UpdateTarget[];
}

/** Throws WorkbookError for the first reason not to write. */
export function refuse(changes: WorkbookChanges, facts: WorkbookFacts): void {
  if (facts.workbook.readOnly) {
    throw new WorkbookError(
      "readOnly",
      "This workbook is open for reading only, or is signed or marked as final. Save a copy that can be edited and work on that.",
    );
  }
  for (const target of facts.targets) refuseTarget(target);
  if ((changes.remove ?? []).length > 0 && facts.workbook.protection.protected) {
    throw new WorkbookError(
      "protectedSheet",
      "The structure of the workbook is protected, so no sheet can be removed. Unprotect the workbook (Review tab) and try again.",
    );
  }
  if (changes.create.length > 0) refuseNewSheets(changes.create, facts);
}

/** Throws WorkbookError when our part is not the one the changes were prepared for: somebody else has written in the meantime. */
export function refuseChanged({ basedOn }: WorkbookChanges, xml: string | null): void {
  if (basedOn === undefined || basedOn === (xml === null ? null : stateText(xml))) return;
  throw new WorkbookError(
    "changedMeanwhile",
    "The add-in has written into this workbook from somewhere else in the meantime, so nothing was written. Check " +
      "again and repeat the step.",
  );
}

function refuseTarget({ sheet, update }: UpdateTarget): void {
  if (sheet.isNullObject)
    throw new WorkbookError("io", `This workbook no longer has the sheet to be written (id ${update.sheetId}). Read the workbook again.`);
  if (sheet.protection.protected) {
    throw new WorkbookError(
      "protectedSheet",
      `The sheet "${sheet.name}" is protected. Unprotect it (Review tab) and try again.`,
      sheet.name,
    );
  }
}

function refuseNewSheets(plans: readonly SheetPlan[], { workbook, sheets, tables }: WorkbookFacts): void {
  if (workbook.protection.protected) {
    throw new WorkbookError(
      "protectedSheet",
      "The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook (Review tab) and try again.",
    );
  }
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const takenTables = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  for (const plan of plans) {
    refuseSheetName(plan.name, taken);
    taken.add(plan.name.toLowerCase());
    for (const { name } of plan.tables) {
      if (takenTables.has(name.toLowerCase()))
        throw new WorkbookError(
          "nameTaken",
          `The workbook already has a table named ${name}. Rename or delete it and try again.`,
          plan.name,
        );
      takenTables.add(name.toLowerCase());
    }
    refuseLongLists(plan);
  }
}

const LONGEST_SHEET_NAME = 31;

function refuseSheetName(name: string, taken: ReadonlySet<string>): void {
  if (name === "" || name.length > LONGEST_SHEET_NAME || /[:\\/?*[\]]|^'|'$/.test(name)) {
    throw new WorkbookError("unsupported", `"${name}" cannot be the name of a sheet: use 1 to 31 characters without : \\ / ? * [ ].`, name);
  }
  if (taken.has(name.toLowerCase())) {
    throw new WorkbookError("nameTaken", `The workbook already has a sheet named "${name}". Rename or delete it and try again.`, name);
  }
}

const LONGEST_LIST = 255;

function refuseLongLists(plan: SheetPlan): void {
  for (const { area, rule } of plan.validations) {
    if (rule.kind !== "list" || (rule.items.join(",").length <= LONGEST_LIST && rule.items.every((item) => !item.includes(",")))) continue;
    throw new WorkbookError(
      "unsupported",
      `The drop-down of "${plan.name}"!${areaText(area)} is too long for a list of items (255 characters, no commas); it needs a range.`,
      plan.name,
    );
  }
}
