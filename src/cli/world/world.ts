/** What a command touches outside itself: files, the screen, the day, and hands to work on several plants at once. */
import type { CalendarDate } from "../../core/quantity/period";
import type { PlantCommand, PlantReport, PlantTask } from "../commands/command";

/** What is expected at the place that is written to. "anything" may be replaced; bytes are those that were read from there. */
export type Expected = "nothing" | "anything" | Uint8Array;

/** The files of a machine. Every method throws FileProblem when the machine refuses, with a message of one line. */
export interface Files {
  read(file: string): Uint8Array;
  /**
   * Writes all of it or nothing. Refused when the place does not hold what is expected there, so that of two programs
   * that change one file the second one is told.
   */
  write(file: string, bytes: Uint8Array, expected: Expected): void;
  /** Whether there is a file or a folder of that name. */
  exists(name: string): boolean;
  isFolder(name: string): boolean;
  /** Makes one folder in a folder that is there; nothing happens where it is there already. */
  makeFolder(name: string): void;
  /** One name for one file, whatever the ways to it. */
  identity(name: string): string;
  /** The workbooks that lie in a folder, by name, without those in its folders. */
  workbooksIn(folder: string): readonly string[];
  /** The files that fit a pattern such as "plants/*.xlsx", by name. */
  matching(pattern: string): readonly string[];
}

/** Works through tasks and hands over each report as soon as it is there, in any order. */
export type Batch = (
  command: PlantCommand,
  tasks: readonly PlantTask[],
  jobs: number | undefined,
  onReport: (index: number, report: PlantReport) => void,
) => Promise<void>;

export interface World {
  readonly today: CalendarDate;
  /** ISO 8601, for the ledger. */
  readonly now: string;
  readonly files: Files;
  readonly batch: Batch;
  /** Whether what is printed may be coloured. */
  readonly colours: boolean;
  /** Characters in a line of help. */
  readonly width: number;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** One line that the next output replaces; null takes it away. */
  readonly progress: (text: string | null) => void;
}

/** A file that cannot be read or written; the message says which, why, and what to do. */
export class FileProblem extends Error {}
