/** What the reader cannot decide: where, what, and the answers that can be given, each of them a correction of the mapping. */
import type { Month } from "../../quantity/period";
import { monthLabel } from "../../quantity/period";
import { refText } from "../../workbook/cells";
import type { CellRef } from "../../workbook/cells";
import type { Correction, TableMapping } from "../mapping/mapping";

export const QUESTION_TOPICS = [
  "column",
  "month",
  "rowMonth",
  "year",
  "name",
  "quantity",
  "unit",
  "unnamedRow",
  "repeated",
  "layout",
  "repeatedRow",
  "unread",
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

export interface Answer {
  readonly label: string;
  readonly correction: Correction;
}

export interface Question {
  /** Stable for one workbook: topic and place or text. */
  readonly id: string;
  readonly topic: QuestionTopic;
  readonly where: CellRef | null;
  /** One sentence: what is unclear, and why it matters. */
  readonly what: string;
  /** The workbook's own words in it, for other languages. */
  readonly words: Readonly<Record<string, string>>;
  /** Answers to choose from; empty when only the sheet itself can be corrected. */
  readonly answers: readonly Answer[];
  /** How many cells or rows ask the same. */
  readonly count: number;
}

/** Collects questions, the same one only once. */
export class Questions {
  private readonly byId = new Map<string, Question>();

  ask(question: Omit<Question, "count">): void {
    const known = this.byId.get(question.id);
    this.byId.set(question.id, known === undefined ? { ...question, count: 1 } : { ...known, count: known.count + 1 });
  }

  /** Takes back questions that another sheet answers. */
  withdraw(isAnswered: (question: Question) => boolean): void {
    for (const question of this.list) if (isAnswered(question)) this.byId.delete(question.id);
  }

  get list(): readonly Question[] {
    return [...this.byId.values()];
  }
}

/** A row with figures that nothing names. */
export function askUnnamed(where: CellRef, { sheet, headerRow }: TableMapping, questions: Questions): void {
  const what = "This row has figures and no name. It is not counted; write the name into the row, or Total if it adds up others.";
  questions.ask({ id: `unnamedRow:${sheet.id}:${headerRow}`, topic: "unnamedRow", where, what, words: {}, answers: [] });
}

/** Two rows of one quantity of one stream, neither a lot of its own. */
export function askRepeatedRow(where: CellRef, first: CellRef, label: string, questions: Questions): void {
  const words = { label: label.trim(), first: refText(first) };
  const what =
    `"${words.label}" repeats the quantity of ${words.first} and is not counted. Name the lot in each row if both ` +
    "are lots; delete one if it is the same figure twice.";
  questions.ask({ id: `repeatedRow:${where.sheet}:${where.row}`, topic: "repeatedRow", where, what, words, answers: [] });
}

export function monthAnswer(at: Extract<Correction, { kind: "month" }>["at"], month: Month): Answer {
  return { label: monthLabel(month), correction: { kind: "month", at, month } };
}
