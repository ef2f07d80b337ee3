/** What a command of the command line is. A new one is a file here and a line in index.ts. */
import type { Option } from "commander";
import type { Language } from "../../core/messages";
import type { CalendarDate } from "../../core/quantity/period";
import type { Files, World } from "../world/world";

/** 0 clean, 1 findings of severity error, 2 unusable input. */
export type ExitCode = 0 | 1 | 2;

export interface Example {
  /** As typed: "ccts check plant.xlsx". A test runs it. */
  readonly line: string;
  readonly about: string;
}

interface Described {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Made anew for each reading of a command line: the library keeps values in them. */
  options(): readonly Option[];
  readonly examples: readonly Example[];
}

/** A command that does one thing once. */
export interface SingleCommand extends Described {
  readonly over: "nothing";
  run(options: unknown, world: World): Promise<ExitCode>;
}

/** What every command over plants offers, as the command line has it. */
export interface PlantOptions {
  readonly asOf?: CalendarDate;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly summary?: boolean;
  readonly jobs?: number;
  readonly out?: string;
  readonly overwrite?: boolean;
  /** A file of answers to what the reading asks, for commands that offer it. */
  readonly answers?: string;
  /** Of findings and of errors, for commands that offer it. */
  readonly language?: Language;
}

/** A command that does the same for each of several files. It is given one at a time, perhaps in another thread. */
export interface PlantCommand extends Described {
  readonly over: "plants";
  /** What --out names: a report on all of them, or what is written for each, by the extension it has (null: that of the workbook). */
  readonly writes: { readonly what: "report" } | { readonly what: "each"; readonly extension: string | null };
  /** Of the summary table, without the plant's name. */
  readonly columns: readonly string[];
  /** Throws WorkbookError or FileProblem when the file cannot be used. */
  work(task: PlantTask, files: Files): Promise<PlantReport>;
}

export type Command = SingleCommand | PlantCommand;

/** One file to work on. Plain data, for it may go to another thread. */
export interface PlantTask {
  readonly file: string;
  /** Where to write what the command writes for each; null where it writes nothing. */
  readonly target: string | null;
  /** As the command's own options describe them. */
  readonly options: unknown;
  readonly asOf: CalendarDate;
  /** ISO 8601, for the ledger. */
  readonly now: string;
}

export type Tone = "error" | "warning" | "note" | "good" | "title";

/** A line for a person; the mark is what is coloured. */
export interface Line {
  readonly tone?: Tone;
  readonly mark?: string;
  readonly text: string;
}

/** A cell of the summary table: as people read it, and as a machine does. */
export interface Cell {
  readonly text: string;
  readonly value: string | number | null;
}

/** What came of one file. Plain data, for it may come from another thread. */
export interface PlantReport {
  readonly file: string;
  readonly lines: readonly Line[];
  /** The same for a machine, to be printed as JSON. */
  readonly data: unknown;
  /** One cell for each column of the command; null for a file that could not be used. */
  readonly row: readonly Cell[] | null;
  readonly exitCode: ExitCode;
}

/** The report on a file that could not be used. The message says why, in one line. */
export function unusable(file: string, message: string): PlantReport {
  return { file, lines: [{ text: message }], data: { file, unusable: message }, row: null, exitCode: 2 };
}

/** A command line that cannot be carried out; the message says why. */
export class UsageError extends Error {}
