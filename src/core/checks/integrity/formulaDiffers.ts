import type { Check } from "../engine/check";
import { differing, fieldsOverMonths, minority } from "../support/monthsAlike";
import { checkedFormula, checkedWidth } from "../support/sheets";
import { relativeFormula, withoutGuard } from "../../workbook/formula";
import { procedure } from "../../method/clauses";

/** A formula unlike those of the other months: a hand-made correction, or a copy that went wrong. */
export const formulaDiffers: Check = {
  id: "IN-03",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: ["RC-01", "RC-02"],
  example: { line: "Petcoke, kiln, Jamnagar", field: "Consumed", same: "11", other: "1", months: "Aug 2025", formula: "=E9+F9-G9-H9+250" },
  run: (context) =>
    fieldsOverMonths(context).flatMap(({ field, months }) => {
      const calculated = months.filter(({ reading }) => reading.computed);
      if (calculated.length < months.length / 2) return [];
      const found = minority(calculated, ({ reading: { cell } }) =>
        relativeFormula(withoutGuard(checkedFormula(context, cell)), cell, checkedWidth(context, cell)),
      );
      return found === null ? [] : [differing(field, found, { formula: checkedFormula(context, found.rest[0].reading.cell) })];
    }),
};
