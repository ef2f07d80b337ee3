/** The response pack as a tab: one request below the other, fit to be printed and signed. */
import type { Clarification } from "../ledger/clarifications";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/styles";

/** A request and the derivation of its figure as it is now. */
export type AnsweredRequest = Clarification & { readonly after: string };

const HEADER_ROW = 3;
const COLUMNS: readonly (readonly [keyof AnsweredRequest, string, number])[] = [
  ["number", "CR", 6], ["question", "Question", 36], ["where", "Cell or line", 20], ["section", "Plan section", 14], ["asked", "Asked", 20], ["askedBy", "Asked by", 16], ["status", "Status", 10],
  ["response", "Response", 36], ["evidence", "Evidence", 24], ["answered", "Answered", 20], ["answeredBy", "Answered by", 16], ["before", "Figure when asked", 60], ["after", "Figure now", 60],
];

export function packSheet(form: string, name: string, requests: readonly AnsweredRequest[]): SheetPlan {
  const text = (row: number, column: number, value: string, style: PlannedCell["style"]): PlannedCell => ({ row, column, content: { value: value === "" ? null : value }, style, format: FORMATS.text });
  return {
    form, name, tabColor: "#52606D",
    cells: [
      text(0, 0, "Response pack", "title"),
      text(1, 0, "Each clarification request with its answer, and the figure's derivation when it was asked and now.", "subtitle"),
      ...COLUMNS.map(([, label], column) => text(HEADER_ROW, column, label, "header")),
      ...requests.flatMap((request, i) => COLUMNS.map(([field], column) => text(HEADER_ROW + 1 + i, column, request[field], "label"))),
    ],
    columns: COLUMNS.map(([, , width]) => ({ width })),
    frozenRows: HEADER_ROW + 1, frozenColumns: 1, tables: [], validations: [], conditionals: [], names: [], charts: [],
    print: { orientation: "landscape", titleRows: HEADER_ROW + 1, header: "Response pack" },
  };
}
