/**
 * Puts bytes into the place of a file, wholly or not at all, and never over the work of another writer.
 *
 * The bytes first go into a file beside the target, which is renamed when it is complete. Its name tells who writes. A
 * writer first makes its own such file, then looks whether there is another one, and only then whether the target is
 * still what was read: of two writers at least one sees the other, or sees that the target has changed, and gives up.
 */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { accessSync, constants, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { fileWords } from "../messages";
import { onFile } from "./fileProblem";
import { FileProblem } from "./world";
import type { Expected } from "./world";

/** After this time the file of a writer on another machine counts as left behind. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/** `file` is the name for messages, `place` the full path. Throws FileProblem and leaves everything as it was. */
export function replaceFile(file: string, place: string, bytes: Uint8Array, expected: Expected): void {
  onFile(file, "write", () => {
    const target = existsSync(place) ? realpathSync(place) : place;
    if (existsSync(target)) accessSync(target, constants.W_OK);
    const unfinished = `${target}.${writerName()}.unfinished`;
    try {
      writeWhole(unfinished, bytes, statSync(target, { throwIfNoEntry: false })?.mode);
      refuseOtherWriters(file, target, unfinished);
      refuseUnexpected(file, target, expected);
      renameSync(unfinished, target);
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
}

/** This process, as the name of a file: no two that run at the same time have the same. */
function writerName(): string {
  return `${process.pid}@${hostname().replace(/[^A-Za-z0-9-]/g, "-")}`;
}

/** On the disk, not only on the way to it, before the name is given. */
function writeWhole(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const handle = openSync(file, "w");
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
    if (mode !== undefined) fchmodSync(handle, mode & 0o777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What a program that was killed has left beside this target is removed. */
function refuseOtherWriters(file: string, target: string, own: string): void {
  const folder = path.dirname(target);
  const begin = `${path.basename(target)}.`;
  for (const name of readdirSync(folder)) {
    const other = path.join(folder, name);
    if (other === own || !name.startsWith(begin)) continue;
    const writer = /^(\d+)@([A-Za-z0-9-]*)\.unfinished$/.exec(name.slice(begin.length));
    if (writer === null) continue;
    if (isAtWork(Number(writer[1]), writer[2]!, other)) throw new FileProblem(fileWords.otherWriter(file));
    rmSync(other, { force: true });
  }
}

function isAtWork(pid: number, host: string, unfinished: string): boolean {
  const written = statSync(unfinished, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined || Date.now() - written > ABANDONED_AFTER_MS) return false;
  return `${pid}@${host}` === writerName() || !writerName().endsWith(`@${host}`) || isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, for somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function refuseUnexpected(file: string, target: string, expected: Expected): void {
  if (expected === "anything") return;
  if (!existsSync(target)) {
    if (expected !== "nothing") throw new FileProblem(fileWords.gone(file));
  } else if (expected === "nothing") throw new FileProblem(fileWords.alreadyThere(file));
  else if (Buffer.compare(readFileSync(target), expected) !== 0) throw new FileProblem(fileWords.changedMeanwhile(file));
}
