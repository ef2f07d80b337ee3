import { readingsOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { closedLines } from "../support/lines";
import { formulaTokens } from "../../workbook/formula";
import type { FormulaToken } from "../../workbook/formula";
import { checkedFormula } from "../support/sheets";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel } from "../support/words";

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
      readingsOf(line).flatMap(([field, { computed, cell }]) => {
        const formula = computed ? checkedFormula(context, cell) : "";
        return addsConstant(formula) ? [atReading(line, field, { field: fieldLabel(line.table, field), formula })] : [];
      }),
    ),
};

/** "=E9+F9-G9-H9+250": a number typed into a formula that otherwise only refers. */
function addsConstant(formula: string): boolean {
  const tokens = formulaTokens(formula).filter(({ type }) => type !== "whitespace" && type !== "newline");
  return tokens.some((token, i) => token.type === "number" && isAdded(tokens[i - 2], tokens[i - 1], tokens[i + 1]));
}

function isAdded(term: FormulaToken | undefined, sign: FormulaToken | undefined, next: FormulaToken | undefined): boolean {
  const refers = term !== undefined && (term.type.startsWith("range") || term.type === "structured" || term.value === ")");
  return refers && /^[-+]$/.test(sign?.value ?? "") && !/^[*/^%]$/.test(next?.value ?? "");
}
