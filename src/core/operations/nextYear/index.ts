/**
 * The compliance year after a finished one, in the same workbook: month sheets for it, April opened with what March closed
 * with, the plan as its next version, and the finished year in the columns of the previous year. The finished months stay as
 * they are, and baseline and its grid factor are the same for all years. The ledger names what is written over.
 */
import { lineFigures, typedFieldsOf } from "../../forms";
import { inventoryOf } from "../../inventory";
import type { Inventory, InventorySetting } from "../../inventory";
import { gapTexts } from "../../messages/missing";
import type { MonitoringPlan } from "../../plan/model";
import { monthForm, monthSheet } from "../../plan/sheets/inputSheets";
import { parseYear, yearLabel } from "../../quantity/period";
import type { ComplianceYear } from "../../quantity/period";
import { refuseProtected } from "../../rebuild/tabs";
import { isMissing } from "../../trace/figure";
import { formulaAt, refText, valueAt } from "../../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/cells";
import { inDateSystem } from "../../workbook/dateSystem";
import { WorkbookError } from "../../workbook/port";
import type { SheetUpdate, WorkbookPort } from "../../workbook/port";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { readWorkbook } from "../../reading/workbook";
import { cellText } from "../../plan/parse/tables";
import { settingOf } from "../calculateReading";
import { readIdentified } from "../identity";
import { recordAction, together } from "../record";
import type { Signature } from "../operationTypes";
import { planCells, previousCells, targetCells, versionCells } from "./cells";
import type { YearCell } from "./cells";
import { lastMonth, nextMonths } from "./months";

/** What beginning a year does to the workbook. */
export interface NextYear {
  readonly year: ComplianceYear;
  /** The new month sheets. */
  readonly sheets: readonly string[];
  /** Cells of plan and reference data that were written, as "'Monitoring Plan'!B11". */
  readonly cells: readonly string[];
}

/**
 * Writes all of it at once, with one entry in the ledger. Throws WorkbookError, and has written nothing, while the year is
 * not finished, where its months are not our sheets, and where plan or reference data have no room.
 */
export async function startNextYear(port: WorkbookPort, { now, who }: Signature): Promise<NextYear> {
  const snapshot = await readIdentified(port);
  const finished = finishedYear(snapshot, port.name);
  const year = { start: finished.setting.year.start + 1 };
  const sheets = monthPlans(snapshot, finished, year);
  const cells = newCells(snapshot, finished, year);
  const ledgerAction = {
    time: now,
    who,
    action: "next year",
    where: [...sheets.map(({ name }) => name), ...cells.map(({ cell }) => refText(cell))].join(", "),
    old: [yearLabel(finished.setting.year), ...cells.flatMap((cell) => overwritten(snapshot, cell))].join("; "),
    new: yearLabel(year),
    reason: `Finished year ${yearLabel(finished.setting.year)}`,
  };
  const update = updatesOf(snapshot, cells);
  await port.write(together({ create: sheets, update }, recordAction(snapshot, ledgerAction)));
  return { year, sheets: sheets.map(({ name }) => name), cells: cells.map(({ cell }) => refText(cell)) };
}

interface FinishedYear {
  readonly setting: InventorySetting;
  readonly plan: MonitoringPlan;
  readonly inventory: Inventory;
}

function finishedYear(snapshot: WorkbookSnapshot, workbook: string): FinishedYear {
  const reading = readWorkbook(snapshot);
  const { plan } = reading;
  const year = parseYear(plan?.entity.year.text ?? "");
  if (plan === null || year === null)
    throw new WorkbookError("notReady", `${workbook} has no Monitoring Plan with a compliance year, so there is no year to follow.`);
  const setting = settingOf(reading, year, { year: year.start + 1, month: 4, day: 1 });
  const months = setting?.months.length ?? 0;
  if (setting === null || months < 12) throw unfinished(year, `figures for ${months} of 12 months`);
  const inventory = inventoryOf(setting);
  if (isMissing(inventory.gei)) throw unfinished(year, gapTexts(inventory.gei.missing).join("; "));
  if (!snapshot.sheets.some(({ form }) => form === monthForm(lastMonth(year))))
    throw new WorkbookError(
      "unsupported",
      `The months of ${workbook} are laid out by its owner. Add tabs for the next year as they are, and change the compliance year ` +
        "in the Monitoring Plan.",
    );
  return { setting, plan, inventory };
}

function unfinished(year: ComplianceYear, why: string): WorkbookError {
  return new WorkbookError("notReady", `${yearLabel(year)} is not finished: ${why}. Complete it, then start the next year.`);
}

function monthPlans({ sheets, dateSystem }: WorkbookSnapshot, { setting }: FinishedYear, year: ComplianceYear): readonly SheetPlan[] {
  const plans = nextMonths(setting.lines, lastMonth(setting.year), year).map((month) => inDateSystem(monthSheet(month), dateSystem));
  const taken = sheets.find(({ name }) => plans.some((plan) => plan.name.toLowerCase() === name.toLowerCase()));
  if (taken !== undefined)
    throw new WorkbookError("nameTaken", `The sheet "${taken.name}" is already there. Rename it, or delete it.`, taken.name);
  return plans;
}

function newCells(snapshot: WorkbookSnapshot, { setting, plan, inventory }: FinishedYear, year: ComplianceYear): readonly YearCell[] {
  const figures = lineFigures(setting, typedFieldsOf(snapshot.sheets));
  const planSheet = sheetOf(snapshot, "plan");
  const version = versionCells(plan, planSheet, year, snapshot.dateSystem);
  if (version === null) throw noRoom(planSheet, "9. Versions of this plan");
  const cells = [...planCells(plan, year), ...version];
  if (setting.reference === null) return cells;
  const reference = sheetOf(snapshot, "reference");
  const target = targetCells(plan, setting.reference, reference, year);
  if (target === null) throw noRoom(reference, "3. Notified targets");
  return [...cells, ...previousCells(setting.reference, inventory, figures), ...target];
}

function sheetOf({ sheets }: WorkbookSnapshot, form: "plan" | "reference"): SheetSnapshot {
  const sheet = sheets.find((each) => each.form === form);
  if (sheet === undefined) throw new WorkbookError("missingSheet", `The workbook has no sheet of ours for ${form}.`);
  refuseProtected(sheet);
  return sheet;
}

function noRoom(sheet: SheetSnapshot, table: string): WorkbookError {
  return new WorkbookError(
    "notReady",
    `The table "${table}" of ${sheet.name} has no blank row, so nothing was written. Insert one below its last row, and try again.`,
    sheet.name,
  );
}

function overwritten({ sheets }: WorkbookSnapshot, { cell }: YearCell): readonly string[] {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const old = sheet === undefined ? "" : formulaAt(sheet, cell.row, cell.column) || cellText(valueAt(sheet, cell.row, cell.column));
  return old === "" ? [] : [`${refText(cell)} ${old}`];
}

function updatesOf({ sheets }: WorkbookSnapshot, cells: readonly YearCell[]): readonly SheetUpdate[] {
  return sheets.flatMap((sheet): readonly SheetUpdate[] => {
    const own = cells.filter(({ cell }) => cell.sheet === sheet.name);
    if (own.length === 0) return [];
    const written = own.map(({ cell: { row, column }, value }) => ({ row, column, content: { value }, style: "plain" as const }));
    return [{ sheetId: sheet.id, cells: written, restyle: false }];
  });
}
