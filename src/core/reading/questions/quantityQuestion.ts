/** What a row counts whose words do not tell it. */
import type { ActivityTable } from "../../activity/line";
import { identity } from "../../plan/names";
import type { CellRef } from "../../workbook/cells";
import { fits } from "../unitFits";
import type { Answer, Question } from "./questions";

/** What a row whose words do not tell it may count. */
export const OFFERED: readonly (readonly [label: string, table: ActivityTable, field: string])[] = [
  ["consumed", "fuel", "consumed"],
  ["received", "fuel", "received"],
  ["closing stock", "fuel", "closing"],
  ["GCV", "fuel", "gcv"],
  ["NCV", "fuel", "ncv"],
  ["produced", "production", "produced"],
  ["dispatched", "production", "dispatched"],
  ["electricity", "electricity", "energy"],
];

/** A row by its words, as an answer is kept, and by its label. */
export interface DoubtfulRow {
  readonly text: string;
  readonly label: string;
  readonly where: CellRef;
  /** "" where none is written. */
  readonly unit: string;
}

/** The question, with the quantities of the tables that name the row and that its unit allows. */
export function quantityQuestion({ text, label, where, unit }: DoubtfulRow, tables: readonly ActivityTable[]): Omit<Question, "count"> {
  const offered = OFFERED.filter(([, table]) => tables.includes(table) && fits({ table }, unit));
  return {
    id: `quantity:${identity(text)}`,
    topic: "quantity",
    where,
    words: { label },
    what:
      `What does the row "${label}" count? Neither the row nor a title says whether it was consumed, received, ` +
      "produced or kept in stock.",
    answers: offered.map(([said, table, field]): Answer => ({ label: said, correction: { kind: "quantity", text, table, field } })),
  };
}
