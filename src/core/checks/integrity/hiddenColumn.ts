import { columnName } from "../../workbook/cells";
import type { Check } from "../engine/check";
import { closedLines } from "../support/lines";
import { checkedSheets } from "../support/sheets";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** Columns that hold figures and are hidden. */
export const hiddenColumn: Check = {
  id: "IN-06",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).5, traceability"),
  companions: [],
  example: { sheet: "Aug 2025", column: "H" },
  run: (context) =>
    checkedSheets(context).flatMap(({ name, hiddenColumns }) => {
      const used = new Set(
        closedLines(context)
          .filter(({ cell }) => cell.sheet === name && hiddenColumns !== undefined && hiddenColumns.length > 0)
          .flatMap(({ readings }) => [...readings.values()].filter(({ value }) => value !== null).map(({ cell }) => cell.column)),
      );
      return (hiddenColumns ?? [])
        .filter((column) => used.has(column))
        .map((column) => hit({ sheet: name, row: 0, column }, { sheet: name, column: columnName(column) }));
    }),
};
