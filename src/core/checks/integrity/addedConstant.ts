import type { Check } from "../engine/check";
import { closedLines } from "../support/lines";
import { checkedFormula } from "../support/sheets";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel } from "../support/words";

/** "=E9+F9-G9-H9+250": a number typed into a formula that otherwise only refers. */
const BARE_NUMBER = /(?<=(?:[A-Z]\$?\d{1,7}|\))\s*)[-+]\s*\d+(?:\.\d+)?(?![\w.(%!]|\s*[*/^])/;

/** A correction hidden in a formula, where neither a note nor a document stands beside it. */
export const addedConstant: Check = {
  id: "IN-16",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).5, traceability"),
  companions: ["IN-03", "RC-01"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "Consumed", formula: "=E9+F9-G9-H9+250" },
  run: (context) =>
    closedLines(context).flatMap((line) =>
      [...line.readings].flatMap(([field, { computed, cell }]) => {
        const formula = computed ? checkedFormula(context, cell) : "";
        const refers = /[A-Z]{1,3}\$?\d/.test(formula);
        return refers && BARE_NUMBER.test(formula.replace(/"[^"]*"/g, ""))
          ? [atReading(line, field, { field: fieldLabel(line.table, field), formula })]
          : [];
      }),
    ),
};
