/** The command line in a folder of its own, in this process: what it prints, writes and answers. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { oneByOne } from "../../src/cli/world/batch";
import { nodeFiles } from "../../src/cli/world/nodeFiles";
import type { World } from "../../src/cli/world/world";

export interface CommandLine {
  readonly folder: string;
  /** Everything printed, and everything complained about, since the beginning. */
  readonly printed: string[];
  readonly complaints: string[];
  readonly progress: (string | null)[];
  /** The exit code. */
  run(...argv: string[]): Promise<number>;
  /** As somebody would type it in a shell. */
  type(line: string): Promise<number>;
  put(file: string, content: Uint8Array | string): void;
  bytes(file: string): Buffer;
  text(file: string): string;
  has(file: string): boolean;
  remove(): void;
}

/** The day is 15 May 2026: all twelve months of the samples are over, and no form is due yet. */
export function commandLine(changes: Partial<World> = {}): CommandLine {
  const folder = mkdtempSync(path.join(tmpdir(), "ccts-"));
  const files = nodeFiles(folder);
  const [printed, complaints, progress]: [string[], string[], (string | null)[]] = [[], [], []];
  const world: World = {
    today: { year: 2026, month: 5, day: 15 },
    now: "2026-05-15T10:30:00Z",
    files,
    batch: oneByOne(files),
    colours: false,
    width: 100,
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    progress: (text) => void progress.push(text),
    ...changes,
  };
  const at = (file: string): string => path.join(folder, file);
  return {
    folder,
    printed,
    complaints,
    progress,
    run: (...argv) => run(argv, world),
    type: (line) => run(words(line).slice(1), world),
    put(file, content) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
    },
    bytes: (file) => readFileSync(at(file)),
    text: (file) => readFileSync(at(file), "utf8"),
    has: (file) => existsSync(at(file)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The words of a line: quoted ones keep their blanks, a comment ends it. */
function words(line: string): string[] {
  return [...line.replace(/\s#.*$/, "").matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}
