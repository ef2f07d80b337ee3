/** What a row is read as, in one line: for the mapping's tab and for the command line. */
import { specOf } from "../../activity/build";
import { monthIndex, monthLabel } from "../../quantity/period";
import { fieldOf } from "../../plan/spec/tableSpec";
import type { RowMeaning } from "./rowAnswers";
import type { MappedRow, RowSource } from "./rowList";

export function readAsText({ state, meanings, answer }: MappedRow): string {
  if (state === "leftOut") return answer === null || answer.reason === "" ? "left out" : `left out: ${answer.reason}`;
  if (state === "total") return "adds up other rows";
  if (state === "unread") return answer === null ? "not read" : "not read: the answer is not understood";
  const subjects = new Map<string, RowMeaning[]>();
  for (const meaning of meanings) subjects.set(subjectText(meaning), [...(subjects.get(subjectText(meaning)) ?? []), meaning]);
  return [...subjects].map(([subject, of]) => `${subject}: ${of.map(quantityText).join(", ")}`).join("; ");
}

function subjectText({ table, stream, use, lot }: RowMeaning): string {
  return [table, [stream, use, lot].filter((part) => part !== "").join(", ")].join(": ");
}

function quantityText({ table, field, unit }: RowMeaning): string {
  const { label, unit: own } = fieldOf(specOf(table), field);
  const named = unit || own || "";
  return named === "" ? label : `${label} (${named})`;
}

/** "Apr 2025 to Jun 2025, 3 months". */
export function monthsText({ months }: MappedRow): string {
  const sorted = [...months].sort((a, b) => monthIndex(a) - monthIndex(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? monthLabel(first) : `${monthLabel(first)} to ${monthLabel(last)}, ${sorted.length} months`;
}

const SOURCES: Readonly<Record<RowSource, string>> = {
  answer: "your answer",
  question: "your answer to a question",
  headers: "the headers of its columns",
  words: "its own words",
  nothing: "",
};

export function sourceText({ source, reason }: MappedRow): string {
  return [SOURCES[source], source === "answer" ? "" : reason].filter((part) => part !== "").join("; ");
}
