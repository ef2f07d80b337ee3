/** The files of this machine. Names are those the user typed; a relative one is taken from `cwd`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { onFile } from "./fileProblem";
import { replaceFile } from "./replaceFile";
import type { Files } from "./world";

/** What Excel and its kin save a workbook as. Those that cannot be read are found too, so that they are named and not passed over. */
const WORKBOOK = /\.(xls[xmb]?|xlt[xm]?|ods)$/i;
/** The mark of a file that Excel or LibreOffice has open at the moment, and of files that are hidden. */
const NOT_A_WORKBOOK = /^(~\$|\.)/;

export function nodeFiles(cwd: string): Files {
  const at = (name: string): string => path.resolve(cwd, name);
  return {
    read: (file) => onFile(file, "read", () => readFileSync(at(file))),
    write: (file, bytes, expected) => replaceFile(file, at(file), bytes, expected),
    exists: (name) => existsSync(at(name)),
    isFolder: (name) => statSync(at(name), { throwIfNoEntry: false })?.isDirectory() ?? false,
    makeFolder: (name) => onFile(name, "write", () => void (existsSync(at(name)) || mkdirSync(at(name)))),
    identity: (name) => identity(at(name)),
    workbooksIn: (folder) =>
      onFile(folder, "read", () =>
        readdirSync(at(folder), { withFileTypes: true })
          .filter((entry) => !entry.isDirectory() && WORKBOOK.test(entry.name) && !NOT_A_WORKBOOK.test(entry.name))
          .map(({ name }) => path.join(folder, name))
          .sort(inOrder),
      ),
    matching: (pattern) =>
      globSync(slashed(pattern), { cwd, expandDirectories: false, caseSensitiveMatch: process.platform !== "win32" })
        .map((name) => path.normalize(name))
        .filter((name) => !NOT_A_WORKBOOK.test(path.basename(name)))
        .sort(inOrder),
  };
}

/** Plant 2 before plant 10, on every machine alike. */
const inOrder = new Intl.Collator("en", { numeric: true }).compare;

/** In a pattern the backslash takes the meaning from the next character, in a path of Windows it divides folders. */
function slashed(pattern: string): string {
  return process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
}

/** The real path of a file, or where it would be: its folder's real path and its name. */
function identity(name: string): string {
  if (existsSync(name)) return realpathSync(name);
  const folder = path.dirname(name);
  return folder === name ? name : path.join(identity(folder), path.basename(name));
}
