/** Every tab of a draft over what was read of a workbook, as it would be made anew. */
import { formSheets, TAB_NAMES } from "../../src/core/forms";
import { settingOf } from "../../src/core/operations/calculateReading";
import type { CalendarDate } from "../../src/core/quantity/period";
import type { WorkbookReading } from "../../src/core/reading/readBy";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { atOnce } from "../../src/core/workbook/turns";

export function draftSheets(reading: WorkbookReading, asOf: CalendarDate): readonly SheetPlan[] {
  const forms = Object.keys(TAB_NAMES);
  return atOnce(
    formSheets({
      setting: settingOf(reading, { start: 2025 }, asOf)!,
      inputs: reading.sheets,
      names: TAB_NAMES,
      forms,
      typed: new Map(),
      draft: true,
      drafts: new Set(forms),
      others: [],
      openPoints: "",
    }),
  );
}
