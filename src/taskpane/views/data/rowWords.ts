/** Rows, meanings and answers of the mapping in the pane's words. */
import { specOf } from "../../../core/activity/build";
import type { ActivityTable } from "../../../core/activity/line";
import { fieldOf } from "../../../core/plan/spec/tableSpec";
import { monthLabel } from "../../../core/quantity/period";
import type { Correction, Mapping } from "../../../core/reading/mapping/mapping";
import type { RowMeaning } from "../../../core/reading/mapping/rowAnswers";
import type { MappedRow } from "../../../core/reading/mapping/rowList";
import type { mappingWords } from "../../messages/mapping";
import type { Words } from "../../words";

type RowPhrases = (typeof mappingWords)["en"];

export function meaningsText({ state, meanings, answer }: MappedRow, w: RowPhrases, fill: Words["fill"]): string {
  if (state === "read") return meanings.map((meaning) => meaningText(meaning)).join("; ");
  if (answer?.typed !== undefined) return w.notUnderstood;
  const what = w.states[state];
  return state === "leftOut" && answer !== null && answer.reason !== "" ? fill(w.because, { what, reason: answer.reason }) : what;
}

/** "Coal, kiln, Consumed (t)": the names of the sheets, in every language. */
function meaningText({ table, field, stream, use, lot, unit }: RowMeaning): string {
  const label = field === "" ? "" : fieldOf(specOf(table), field).label;
  const named = [stream, use, lot, label].filter((part) => part !== "").join(", ");
  return unit === "" ? named : `${named} (${unit})`;
}

const labelOf = (table: ActivityTable, field: string) => fieldOf(specOf(table), field).label;

/** What a decision is about, and what it says. */
export function decisionText(
  decision: Correction,
  mapping: Mapping,
  w: RowPhrases,
  fill: Words["fill"],
): { readonly what: string; readonly says: string } {
  switch (decision.kind) {
    case "row": {
      const { words, means, reason } = decision;
      const left = reason === "" ? w.notUnderstood : fill(w.because, { what: w.leftOut, reason });
      return { what: words.text, says: means === null ? left : meaningText(means) };
    }
    case "name":
      return { what: decision.text, says: [decision.stream, decision.use].filter((part) => part !== "").join(", ") };
    case "quantity":
      return { what: decision.text, says: labelOf(decision.table, decision.field) };
    case "unit":
      return { what: decision.text, says: decision.means };
    case "leftOut":
      return { what: decision.text, says: fill(w.because, { what: w.leftOut, reason: decision.reason }) };
    case "month":
    case "table":
    case "column":
      return tableDecisionText(decision, mapping, w);
  }
}

type TableDecision = Extract<Correction, { readonly kind: "month" | "table" | "column" }>;

/** A decision about a table, or about one of its columns. */
function tableDecisionText(decision: TableDecision, mapping: Mapping, w: RowPhrases): { readonly what: string; readonly says: string } {
  const { at } = decision;
  const table = mapping.tables.find(
    ({ sheet, headerRow, left }) => sheet.id === at.sheet && headerRow === at.headerRow && left === at.left,
  );
  const sheet = table?.sheet.name ?? "";
  if (decision.kind === "month") return { what: sheet, says: monthLabel(decision.month) };
  if (decision.kind === "table") return { what: sheet, says: decision.used ? w.read : w.notRead };
  const header = table?.columns.find(({ column }) => column === decision.column)?.header ?? "";
  return { what: header, says: decision.role === "" ? w.notRead : decision.role };
}
