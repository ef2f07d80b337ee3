import { readingsOf } from "../../activity/line";
import { formatAt } from "../../workbook/cells";
import type { Check } from "../engine/check";
import { closedLines } from "../support/lines";
import { checkedSheets } from "../support/sheets";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel } from "../support/words";

/** Formats that show nothing for any number: ";;;" and the like. */
const SHOWS_NOTHING = /^\s*(?:"")?\s*;\s*(?:"")?\s*;?\s*(?:"")?\s*;?\s*(?:"")?\s*$/;

/** A figure that counts and that its format does not show. */
export const invisibleFormat: Check = {
  id: "IN-12",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).5, traceability"),
  companions: [],
  example: { line: "RDF, kiln", month: "Aug 2025", field: "Consumed" },
  run: (context) => {
    const sheets = new Map(checkedSheets(context).map((sheet) => [sheet.name, sheet]));
    return closedLines(context).flatMap((line) =>
      readingsOf(line).flatMap(([field, { value, cell }]) => {
        const sheet = sheets.get(cell.sheet);
        const isHidden = value !== null && sheet !== undefined && SHOWS_NOTHING.test(formatAt(sheet, cell.row, cell.column));
        return isHidden ? [atReading(line, field, { field: fieldLabel(line.table, field) })] : [];
      }),
    );
  },
};
