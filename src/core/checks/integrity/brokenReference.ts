import type { Check } from "../engine/check";
import { inputFormulas, perSheet } from "../support/sheets";
import { procedure } from "../../method/clauses";

/** #REF! in a formula: what it pointed at has been deleted. */
export const brokenReference: Check = {
  id: "IN-02",
  family: "integrity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: ["AD-03", "IN-03"],
  example: { sheet: "Aug 2025", count: "1", formula: "=E9+#REF!-G9-H9" },
  run: (context) => perSheet(inputFormulas(context).filter(({ formula }) => formula.includes("#REF!"))),
};
