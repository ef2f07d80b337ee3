/** The response pack as a tab: one request below the other, as a letter reads, fit to be printed and signed. */
import type { Clarification } from "../ledger/clarifications";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/appearance/styles";

/** A request and the derivation of its figure as it is now. */
export type AnsweredRequest = Clarification & { readonly after: string };

const FIRST_ROW = 3;
const WIDTHS = [22, 112] as const;

/** The tab of the response pack, with a block for each request in their order. */
export function packSheet(form: string, name: string, requests: readonly AnsweredRequest[]): SheetPlan {
  const cells: PlannedCell[] = [
    cell(0, 0, "Response pack", "title"),
    cell(1, 0, "Each clarification request with its answer, and the figure's derivation when it was asked and now.", "subtitle"),
  ];
  let row = FIRST_ROW;
  for (const request of requests) {
    cells.push(cell(row, 0, `CR ${request.number}`, "section"), cell(row, 1, request.status, "section"));
    linesOf(request).forEach(([label, value], i) => cells.push(cell(row + 1 + i, 0, label, "id"), cell(row + 1 + i, 1, value, "label")));
    row += linesOf(request).length + 2;
  }
  return {
    form,
    name,
    tabColor: "#52606D",
    cells,
    columns: WIDTHS.map((width) => ({ width })),
    frozenRows: FIRST_ROW - 1,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: FIRST_ROW - 1, header: "Response pack" },
  };
}

function linesOf(request: AnsweredRequest): readonly (readonly [label: string, value: string])[] {
  return [
    ["Question", request.question],
    ["Cell or line", request.where],
    ["Plan section", request.section],
    ["Asked", signed(request.asked, request.askedBy)],
    ["Response", request.response],
    ["Evidence", request.evidence],
    ["Answered", signed(request.answered, request.answeredBy)],
    ["Figure when asked", request.before],
    ["Figure now", request.after],
  ];
}

/** "2026-05-16T09:00:00Z, R. Iyer". */
function signed(when: string, who: string): string {
  return [when, who].filter((part) => part !== "").join(", ");
}

function cell(row: number, column: number, value: string, style: PlannedCell["style"]): PlannedCell {
  return { row, column, content: { value: value === "" ? null : value }, style, format: FORMATS.text };
}
