import type { Check } from "../engine/check";
import { inputFormulas, perSheet } from "../support/sheets";
import { procedure } from "../../method/clauses";

const VOLATILE = /\b(OFFSET|INDIRECT|RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY)\(/i;

/** An input that changes by itself, or that points where no trace can follow. */
export const volatileFormula: Check = {
  id: "IN-14",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).5, traceability"),
  companions: ["IN-03"],
  example: { sheet: "Aug 2025", count: "1", formula: '=INDIRECT("Stores!D"&A4)' },
  run: (context) => perSheet(inputFormulas(context).filter(({ formula }) => VOLATILE.test(formula))),
};
