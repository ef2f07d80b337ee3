/** A file of answers: what `ccts questions --json` prints, with an answer written to each question. */
import path from "node:path";
import type { GivenAnswer } from "../core/reading/questions/answers";
import { answerWords } from "./messages";
import { FileProblem } from "./world/world";
import type { Files } from "./world/world";

/** The answers meant for one workbook; those of an entry that names no file are meant for all. Throws FileProblem for anything else. */
export function answersIn(answersFile: string, workbook: string, files: Files): readonly GivenAnswer[] {
  const entries = entriesIn(answersFile, files);
  const isSame = entries.some(({ file }) => file !== null && files.identity(file) === files.identity(workbook));
  const isMeant = ({ file }: Entry) =>
    file === null ||
    (isSame ? files.identity(file) === files.identity(workbook) : path.basename(file) === path.basename(workbook) && !files.exists(file));
  return entries.filter(isMeant).flatMap(({ answers }) => answers);
}

interface Entry {
  readonly file: string | null;
  readonly answers: readonly GivenAnswer[];
}

function entriesIn(answersFile: string, files: Files): readonly Entry[] {
  const found = parsed(new TextDecoder().decode(files.read(answersFile)));
  const entries = (Array.isArray(found) ? found : [found]).map(entryOf);
  const known = entries.filter((entry) => entry !== null);
  if (known.length < entries.length) throw new FileProblem(answerWords.notAnswers(answersFile));
  return known;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** null for anything that is no list of questions. A question whose answer is null or blank is left open. */
function entryOf(value: unknown): Entry | null {
  if (!isObject(value) || !Array.isArray(value.questions)) return null;
  const answers: GivenAnswer[] = [];
  for (const question of value.questions as unknown[]) {
    if (!isObject(question) || typeof question.id !== "string") return null;
    const { id, answer = null } = question;
    if (answer !== null && typeof answer !== "string" && typeof answer !== "number") return null;
    if (answer !== null && String(answer).trim() !== "") answers.push({ id, answer: String(answer) });
  }
  return { file: typeof value.file === "string" ? value.file : null, answers };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
