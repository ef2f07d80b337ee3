/** From what is typed to the files it means: names, folders and patterns, each file once. */
import { plantWords } from "./messages";
import { FileProblem } from "./world/world";
import type { Files } from "./world/world";

export interface FoundPlant {
  readonly file: string;
  /** Why there is nothing to work on, in one line; null for a file. */
  readonly problem: string | null;
}

/** Patterns are looked up here, for the shells of Windows leave them as they are. A file of that very name goes first. */
export function findPlants(typed: readonly string[], files: Files): readonly FoundPlant[] {
  const seen = new Set<string>();
  return typed
    .flatMap((name) => meant(name, files))
    .filter(({ file, problem }) => {
      const identity = problem === null ? files.identity(file) : file;
      const isNew = !seen.has(identity);
      seen.add(identity);
      return isNew;
    });
}

/** Whether a name can mean more than one file. */
export function meansSeveral(name: string, files: Files): boolean {
  return files.isFolder(name) || (isPattern(name) && !files.exists(name));
}

function meant(name: string, files: Files): readonly FoundPlant[] {
  try {
    if (!meansSeveral(name, files)) return [{ file: name, problem: null }];
    const isFolder = files.isFolder(name);
    const found = isFolder ? files.workbooksIn(name) : files.matching(name);
    if (found.length === 0) return [{ file: name, problem: isFolder ? plantWords.emptyFolder(name) : plantWords.noMatch(name) }];
    return found.map((file) => ({ file, problem: null }));
  } catch (error) {
    if (error instanceof FileProblem) return [{ file: name, problem: error.message }];
    throw error;
  }
}

function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}
