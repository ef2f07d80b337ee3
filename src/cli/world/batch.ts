/** Works through many plants: one by one here, or several at a time in threads of the same program. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { COMMANDS } from "../commands";
import { unusable } from "../commands/command";
import type { PlantCommand, PlantOptions, PlantReport, PlantTask } from "../commands/command";
import { messagesIn } from "../../core/messages";
import type { Language } from "../../core/messages";
import { WorkbookError } from "../../core/workbook/port";
import { plantWords } from "../messages";
import { FileProblem } from "./world";
import type { Batch, Files } from "./world";

/** What a thread is asked, and what it answers. */
export interface ThreadRequest {
  readonly command: string;
  readonly index: number;
  readonly task: PlantTask;
}
export interface ThreadAnswer {
  readonly index: number;
  readonly report: PlantReport;
}

/** Whatever happens to one plant is the report on it, so that the others go on. */
export async function workOn(command: PlantCommand, task: PlantTask, files: Files): Promise<PlantReport> {
  const { file, options } = task;
  try {
    return await command.work(task, files);
  } catch (error) {
    if (error instanceof WorkbookError) return unusable(file, named(file, oneLine(troubleText(error, (options as PlantOptions).language))));
    if (error instanceof FileProblem) return unusable(file, named(file, oneLine(error.message)));
    return unusable(file, plantWords.crashed(file, oneLine(error instanceof Error ? error.message : String(error))));
  }
}

/** In English an error says it all; in other languages the kind of trouble is told first, as the pane does. */
function troubleText({ problem, message }: WorkbookError, language: Language | undefined): string {
  if (language === undefined || language === "en") return message;
  const { what, how } = messagesIn(language).troubles[problem];
  return `${what} ${how} (${message})`;
}

export function oneByOne(files: Files): Batch {
  return async (command, tasks, _jobs, onReport) => {
    for (const [index, task] of tasks.entries()) onReport(index, await workOn(command, task, files));
  };
}

/** The answer of a thread to a request. */
export async function answered({ command, index, task }: ThreadRequest, files: Files): Promise<ThreadAnswer> {
  const found = COMMANDS.find(({ name }) => name === command);
  if (found === undefined || found.over !== "plants") throw new Error(`No command ${command} works on plants.`);
  return { index, report: await workOn(found, task, files) };
}

/** `program` is the file whose threads answer requests; a single plant is worked on without one. */
export function inThreads(program: string, files: Files): Batch {
  return async (command, tasks, jobs, onReport) => {
    const count = Math.min(jobs ?? availableParallelism(), tasks.length);
    if (count < 2) return oneByOne(files)(command, tasks, jobs, onReport);
    const queue = [...tasks.entries()];
    await Promise.all(Array.from({ length: count }, () => oneThread(program, command, queue, onReport)));
  };
}

/** Takes tasks from the queue until it is empty. A thread that dies costs the plant it was at, and the next one takes over. */
async function oneThread(
  program: string,
  command: PlantCommand,
  queue: [number, PlantTask][],
  onReport: Parameters<Batch>[3],
): Promise<void> {
  let thread = new Worker(program);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [index, task] = next;
    try {
      const { report } = await asked(thread, { command: command.name, index, task });
      onReport(index, report);
    } catch (error) {
      onReport(index, unusable(task.file, plantWords.crashed(task.file, oneLine((error as Error).message))));
      await thread.terminate();
      thread = new Worker(program);
    }
  }
  await thread.terminate();
}

function asked(thread: Worker, request: ThreadRequest): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const settled = (): void => {
      thread.off("message", answer).off("error", fail).off("exit", end);
    };
    const answer = (given: ThreadAnswer): void => {
      settled();
      resolve(given);
    };
    const fail = (error: Error): void => {
      settled();
      reject(error);
    };
    const end = (code: number): void => fail(new Error(`exit code ${code}`));
    thread.on("message", answer).on("error", fail).on("exit", end);
    thread.postMessage(request);
  });
}

/** Among many files a message is of use only with the file it is about. */
function named(file: string, message: string): string {
  return message.startsWith(file) ? message : `${file}: ${message}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
