/** Whether the figures of the generated tabs are shown as what they are: a number format can put any figure before the eye. */
import type { TabFingerprints } from "../ledger/state/state";
import { ownColumns } from "../rebuild/fingerprints";
import { tabOf } from "../rebuild/tabs";
import { formatAt, refText, valueAt } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import { disguises } from "../workbook/numberFormat";
import type { Verdict } from "./verdict";

/** Names each number of a build whose format shows something else. How often it groups and rounds is everybody's own choice. */
export function formatsVerdict(snapshot: WorkbookSnapshot, prints: TabFingerprints): Partial<Verdict> {
  const failed = Object.entries(prints).flatMap(([form, print]) => {
    const sheet = tabOf(snapshot, form);
    if (sheet === undefined) return [];
    return [...ownColumns(sheet, print)].flatMap(([row, columns]) =>
      [...columns].flatMap((column): readonly string[] => {
        const [value, format] = [valueAt(sheet, row, column), formatAt(sheet, row, column)];
        if (typeof value !== "number" || !disguises(format)) return [];
        return [
          `${refText({ sheet: sheet.name, row, column })} holds ${value} and shows something else, by its number format ${format}: ` +
            "choose another format, or build the forms again.",
        ];
      }),
    );
  });
  return { failed };
}
