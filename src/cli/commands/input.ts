/** Reads what a command is given: a workbook, or the hand-over file of one. */
import { inventoryOf } from "../../core/inventory";
import type { Inventory } from "../../core/inventory";
import { readHandOver, settingFrom } from "../../core/ledger/handover/handOverFile";
import type { ComplianceYear } from "../../core/quantity/period";
import { WorkbookError } from "../../core/workbook/port";
import { filePort } from "../../files/filePort";
import type { FilePort } from "../../files/filePort";
import { answerWords, plantWords } from "../messages";
import { keepAnswers } from "../../core/operations";
import { answersIn } from "../answersFile";
import { FileProblem } from "../world/world";
import type { Files } from "../world/world";
import type { PlantOptions, PlantTask } from "./command";

export interface OpenedWorkbook {
  readonly port: FilePort;
  /** As they were read, to be held against what is there when the workbook is written back. */
  readonly bytes: Uint8Array;
}

/** A workbook, for a command that can do nothing with a hand-over file. */
export function openWorkbook(file: string, command: string, files: Files): OpenedWorkbook {
  const bytes = files.read(file);
  if (isJson(bytes)) throw new WorkbookError("notAWorkbook", plantWords.handOverNotWorkbook(file, command));
  return { port: filePort(bytes, file), bytes };
}

/** A workbook with the answers that the user gives in a file; they are kept in its mapping, and written where the command writes. */
export async function openAnswered(task: PlantTask, command: string, files: Files): Promise<OpenedWorkbook> {
  const opened = openWorkbook(task.file, command, files);
  await answerAll(opened.port, task, files);
  return opened;
}

/** Throws FileProblem for an answer that the question does not have. */
export async function answerAll(port: FilePort, { file, options, now }: PlantTask, files: Files): Promise<void> {
  const { answers, who } = options as PlantOptions & { readonly who?: string };
  if (answers === undefined) return;
  const { refused, refusedRows } = await keepAnswers(port, answersIn(answers, file, files), { now, who: who ?? "" });
  const [row] = refusedRows;
  if (row !== undefined) throw new FileProblem(answerWords.refusedRow(answers, row.text));
  const [first] = refused;
  if (first === undefined) return;
  const labels = first.question.answers.map(({ label }) => label);
  throw new FileProblem(answerWords.refused(answers, first.answer, first.question.what, labels));
}

/** A workbook's port, or the text of a hand-over file. */
export function openEither(file: string, files: Files): FilePort | string {
  const bytes = files.read(file);
  return isJson(bytes) ? textOf(bytes, file) : filePort(bytes, file);
}

/** Letters of another encoding would be lost without a word, so they are refused. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookError("notAWorkbook", plantWords.notUtf8(file));
  }
}

/** A hand-over file begins with a brace, a workbook never does. */
function isJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** Throws WorkbookError when the text is no hand-over file, or one that was damaged. */
export function handedInventory(file: string, text: string): { readonly year: ComplianceYear; readonly inventory: Inventory | null } {
  const handed = readHandOver(text);
  if (handed === null) throw new WorkbookError("notAWorkbook", plantWords.notHandOver(file));
  return soundly(file, () => {
    const setting = settingFrom(handed);
    if (setting === null) throw new WorkbookError("notAWorkbook", plantWords.damagedHandOver(file));
    return { year: setting.year, inventory: setting.months.length === 0 ? null : inventoryOf(setting) };
  });
}

/** Works on a hand-over file, whose parts can be of any shape: what cannot be worked on is a damaged file. */
export function soundly<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("notAWorkbook", plantWords.damagedHandOver(file));
  }
}
