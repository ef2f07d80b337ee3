/** Says in one line what the machine refused. */
import { fileWords } from "../messages";
import { FileProblem } from "./world";

/** Runs what touches the machine's files; what it refuses becomes a FileProblem. */
export function onFile<T>(file: string, doing: "read" | "write", work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof FileProblem || code === undefined) throw error;
    throw new FileProblem(problemText(file, doing, code, message));
  }
}

function problemText(file: string, doing: "read" | "write", code: string, detail: string): string {
  const reasons: Readonly<Record<string, string>> = fileWords.reasons[doing];
  const reason = reasons[code] ?? fileWords.other(code, detail);
  return fileWords[doing](file, reason);
}
