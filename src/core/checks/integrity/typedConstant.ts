import type { Check } from "../engine/check";
import { differing, fieldsOverMonths, minority } from "../support/monthsAlike";
import { procedure } from "../../method/clauses";

/** One month typed where all others calculate: somebody typed over the formula. */
export const typedConstant: Check = {
  id: "IN-01",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: ["RC-01", "RC-02"],
  example: { line: "Petcoke, kiln, Jamnagar", field: "Consumed", same: "11", other: "1", months: "Aug 2025" },
  run: (context) =>
    fieldsOverMonths(context).flatMap(({ field, months }) => {
      const filled = months.filter(({ reading }) => reading.value !== null);
      const found = minority(filled, ({ reading }) => String(reading.computed));
      return found !== null && found.most[0].reading.computed ? [differing(field, found)] : [];
    }),
};
