/** Whether a file stores for each formula what it gives: previews and Protected View show what is stored, and calculate nothing. */
import type { TabId } from "../forms";
import { BANK } from "../ledger/bank/bankPrices";
import { parseIsoDate } from "../quantity/period";
import { compareWithWorkbook } from "../rebuild/building";
import type { TabBuild } from "../rebuild/building";
import { isTyped } from "../rebuild/fingerprints";
import { refText, valueAt } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import { atOnce } from "../workbook/turns";
import { check } from "./assess";
import { builtContent, contentHashes } from "./buildContent";
import { settingOf } from "./calculateReading";
import { plannedSheets } from "./plannedSheets";
import type { Calculation } from "./operationTypes";
import type { KnownState } from "./record";
import type { Verdict } from "./verdict";

/** Programs differ in the last digits of a double; what a person could see is more than this part of a figure. */
const [VISIBLE_PART, NOISE] = [1e-6, 1e-9];

/**
 * Names each stored result that is another than its formula's. Nothing is said where what the forms rest on changed since the
 * build or a build would write anything, for then formulas have other results, which some programs calculate and others do not;
 * nor of tabs with boxes, whose figures follow them; nor of the cells that were `told` of already.
 */
export function storedVerdict(calculation: Calculation, kept: KnownState, told: ReadonlySet<string>): Partial<Verdict> {
  const { precisionAsDisplayed = false } = calculation.snapshot.calculation ?? {};
  if (precisionAsDisplayed || Object.keys(kept.state.tabs).length === 0) return {};
  const found = plannedTabs(calculation, kept).flatMap(falselyStored);
  return { failed: found.flatMap(({ cell, text }) => (told.has(cell) ? [] : [text])) };
}

/** The tabs as they are to be; none where nobody can tell, which other parts of the verification say. */
function plannedTabs(calculation: Calculation, { state, names }: KnownState): readonly TabBuild[] {
  const { snapshot, reading, year } = calculation;
  const asOf = parseIsoDate(state.asOf ?? "");
  if (asOf === null) return [];
  try {
    const setting = settingOf(reading, year, asOf);
    const now = setting === null ? null : contentHashes(builtContent(setting, snapshot), names);
    if (now === null || Object.entries(now).some(([part, hash]) => state.content?.[part] !== hash)) return [];
    const forms = Object.keys(state.tabs).filter((form) => form !== BANK) as TabId[];
    const plans = atOnce(plannedSheets(check(calculation, { asOf }), { asOf, forms, final: false }, "The workbook"));
    const isAsked = (form: string): boolean => form in state.tabs;
    const { tabs } = atOnce(compareWithWorkbook({ plans, isAsked, snapshot, state, names, calculates: false }));
    return tabs.some(({ difference }) => difference.cells.length > 0) ? [] : tabs;
  } catch (error) {
    if (error instanceof WorkbookError) return [];
    throw error;
  }
}

interface FalseResult {
  /** As a message names it. */
  readonly cell: string;
  readonly text: string;
}

function falselyStored({ plan, sheet, difference }: TabBuild): readonly FalseResult[] {
  if (sheet === undefined || plan.form === BANK || plan.cells.some(isTyped)) return [];
  return difference.refreshed.flatMap(({ row, column, content: { value } }): readonly FalseResult[] => {
    const stored = valueAt(sheet, row, column);
    if (typeof value !== "number" || typeof stored !== "number") return [];
    if (Math.abs(value - stored) <= NOISE + VISIBLE_PART * Math.abs(value)) return [];
    const cell = refText({ sheet: sheet.name, row, column });
    const text =
      `${cell} stores ${String(stored)}, its formula gives ${String(value)}: the stored result was changed. Open the workbook in Excel ` +
      "and calculate it (Ctrl+Alt+F9), or build the forms again.";
    return [{ cell, text }];
  });
}
