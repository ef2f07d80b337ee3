/** Answers given beforehand, by somebody who filled a list of the questions: each goes to the question of its id. */
import { identity } from "../../plan/names";
import { readMeaning } from "../mapping/typedMeaning";
import type { RowWords, TypedMeaning } from "../mapping/rowAnswers";
import { withoutDecision } from "../mapping/decisions";
import type { WorkbookSnapshot } from "../../workbook/cells";
import { withCorrection } from "../mapping/corrections";
import type { Correction, Mapping } from "../mapping/mapping";
import { readWorkbook } from "../workbook";
import { applyMapping } from "../readBy";
import type { WorkbookReading } from "../readBy";
import type { Question } from "./questions";

export interface GivenAnswer {
  /** The id of the question. */
  readonly id: string;
  /** The label of one of its answers, that answer's number from 1 on, or "leave it out: REASON" in the user's own words. */
  readonly answer: string;
}

/** What somebody says that a row is, whatever it was read as. */
export interface GivenRow extends RowWords {
  /** null takes an answer back: the row is read by its own words again. */
  readonly typed: TypedMeaning | null;
}

export interface GivenAnswers {
  readonly questions: readonly GivenAnswer[];
  readonly rows: readonly GivenRow[];
}

export interface AnsweredReading {
  readonly mapping: Mapping;
  readonly reading: WorkbookReading;
  /** How many answers a question was there for, and how many were given for rows. */
  readonly used: number;
  /** Questions that were given something else than one of their answers. */
  readonly refused: readonly { readonly question: Question; readonly answer: string }[];
  /** Answers for rows of which a word is not understood. */
  readonly refusedRows: readonly GivenRow[];
}

/** An answer can raise a further question, which another of the answers may settle: asked until no more of them is. */
export function answerQuestions(snapshot: WorkbookSnapshot, { questions: given, rows }: GivenAnswers): AnsweredReading {
  const refusedRows = rows.filter(({ typed }) => typed !== null && readMeaning(typed).typed !== undefined);
  let mapping = rows.reduce(withRow, readWorkbook(snapshot).mapping);
  let reading = applyMapping(snapshot, mapping);
  const waiting = new Map(given.map(({ id, answer }) => [id, answer]));
  const refused: { question: Question; answer: string }[] = [];
  for (;;) {
    const asked = reading.questions.filter(({ id }) => waiting.has(id));
    if (asked.length === 0)
      return { mapping, reading, used: rows.length + given.length - waiting.size - refused.length, refused, refusedRows };
    for (const question of asked) {
      const answer = waiting.get(question.id) ?? "";
      waiting.delete(question.id);
      const correction = correctionOf(question, answer);
      if (correction === null) refused.push({ question, answer });
      else mapping = withCorrection(mapping, correction);
    }
    reading = applyMapping(snapshot, mapping);
  }
}

function withRow(mapping: Mapping, { typed, ...words }: GivenRow): Mapping {
  if (typed === null) return withoutDecision(mapping, mapping, { kind: "row", words, means: null, reason: "" });
  return withCorrection(mapping, { kind: "row", words, ...readMeaning(typed) });
}

const OWN_REASON = /^leave it out\s*:\s*(\S.*)$/is;

function correctionOf({ answers }: Question, text: string): Correction | null {
  const named = answers.find(({ label }) => identity(label) === identity(text));
  const chosen = named ?? (/^\d+$/.test(text.trim()) ? answers[Number(text) - 1] : undefined);
  if (chosen !== undefined) return chosen.correction;
  const reason = OWN_REASON.exec(text.trim())?.[1];
  if (reason === undefined) return null;
  for (const { correction } of answers) {
    if (correction.kind === "leftOut") return { ...correction, reason };
    if (correction.kind === "table" && !correction.used) return { ...correction, why: reason };
  }
  return null;
}
