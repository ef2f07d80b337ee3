/** A file of answers: what `ccts questions --json` or `ccts map --json` prints, with an answer written to a question or a row. */
import path from "node:path";
import type { GivenAnswer, GivenAnswers, GivenRow } from "../core/reading/questions/answers";
import type { TypedMeaning } from "../core/reading/mapping/rowAnswers";
import { answerWords } from "./messages";
import { FileProblem } from "./world/world";
import type { Files } from "./world/world";

/** The answers meant for one workbook; those of an entry that names no file are meant for all. Throws FileProblem for anything else. */
export function answersIn(answersFile: string, workbook: string, files: Files): GivenAnswers {
  const entries = entriesIn(answersFile, files);
  const isSame = entries.some(({ file }) => file !== null && files.identity(file) === files.identity(workbook));
  const isMeant = ({ file }: Entry) =>
    file === null ||
    (isSame ? files.identity(file) === files.identity(workbook) : path.basename(file) === path.basename(workbook) && !files.exists(file));
  const meant = entries.filter(isMeant);
  return { questions: meant.flatMap(({ answers }) => answers), rows: meant.flatMap(({ rows }) => rows) };
}

interface Entry {
  readonly file: string | null;
  readonly answers: readonly GivenAnswer[];
  readonly rows: readonly GivenRow[];
}

function entriesIn(answersFile: string, files: Files): readonly Entry[] {
  const found = parsed(files.read(answersFile));
  const entries = (Array.isArray(found) ? found : [found]).map(entryOf);
  const known = entries.filter((entry) => entry !== null);
  if (known.length < entries.length) throw new FileProblem(answerWords.notAnswers(answersFile));
  return known;
}

/** null too for the letters of another encoding: replaced by a sign for "unknown" they would be the words of no row. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** null for anything that is no list of questions or rows. One whose answer is null or blank is left as it is. */
function entryOf(value: unknown): Entry | null {
  if (!isObject(value) || (!Array.isArray(value.questions) && !Array.isArray(value.rows))) return null;
  const answers = each(value.questions, answerOf);
  const rows = each(value.rows, rowOf);
  if (answers === null || rows === null) return null;
  return { file: typeof value.file === "string" ? value.file : null, answers, rows };
}

/** What each entry of a list says; null when one of them is none. */
function each<T>(list: unknown, read: (entry: unknown) => readonly T[] | null): readonly T[] | null {
  const found = (Array.isArray(list) ? (list as unknown[]) : []).map(read);
  return found.includes(null) ? null : found.flatMap((one) => one ?? []);
}

function answerOf(question: unknown): readonly GivenAnswer[] | null {
  if (!isObject(question) || typeof question.id !== "string") return null;
  const { id, answer = null } = question;
  if (answer !== null && typeof answer !== "string" && typeof answer !== "number") return null;
  return answer === null || String(answer).trim() === "" ? [] : [{ id, answer: String(answer) }];
}

/** Takes an answer back. */
const AS_FOUND = "as found";

const PARTS: Readonly<Record<string, keyof TypedMeaning>> = {
  is: "table",
  stream: "stream",
  use: "use",
  quantity: "field",
  unit: "unit",
  lot: "lot",
  leftOut: "reason",
};
const NOTHING: TypedMeaning = { table: "", field: "", stream: "", use: "", lot: "", unit: "", reason: "" };

/** A part of an answer that nobody knows is a mistake, and not passed over. */
function rowOf(row: unknown): readonly GivenRow[] | null {
  if (!isObject(row)) return null;
  const { title: about, row: text, unitFound: unit, answer = null } = row;
  if (typeof about !== "string" || typeof text !== "string" || typeof unit !== "string") return null;
  if (answer === null) return [];
  if (answer === AS_FOUND) return [{ about, text, unit, typed: null }];
  if (!isObject(answer)) return null;
  const parts = Object.entries(answer).filter(([, said]) => said !== "");
  if (parts.some(([part, said]) => PARTS[part] === undefined || typeof said !== "string")) return null;
  const said = Object.fromEntries(parts.map(([part, words]) => [PARTS[part] ?? part, String(words)] as const));
  return [{ about, text, unit, typed: { ...NOTHING, ...said } }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
