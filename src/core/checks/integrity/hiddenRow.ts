import type { Check } from "../engine/check";
import { closedLines } from "../support/lines";
import { checkedSheets } from "../support/sheets";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

/** Rows that count and are hidden. */
export const hiddenRow: Check = {
  id: "IN-05",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).5, traceability"),
  companions: [],
  example: { line: "RDF, kiln", month: "Aug 2025" },
  run: (context) => {
    const hidden = new Map(checkedSheets(context).map(({ name, hiddenRows }) => [name, new Set(hiddenRows ?? [])]));
    return closedLines(context)
      .filter(({ cell }) => hidden.get(cell.sheet)?.has(cell.row) === true)
      .map((line) => atLine(line));
  },
};
