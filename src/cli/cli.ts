/** The `ccts` program: hands this machine's files, screen and date to the commands. In a thread it works on plants. */
import { isMainThread, parentPort } from "node:worker_threads";
import { usageWords } from "./messages";
import { run } from "./run";
import { answered, inThreads } from "./world/batch";
import type { ThreadRequest } from "./world/batch";
import { nodeFiles } from "./world/nodeFiles";
import { screenOf } from "./world/screen";

const files = nodeFiles(process.cwd());

if (isMainThread) void main();
else parentPort?.on("message", (request: ThreadRequest) => void answered(request, files).then((answer) => parentPort?.postMessage(answer)));

async function main(): Promise<void> {
  const now = new Date();
  let broken: Error | null = null;
  const screen = screenOf(process.stdout, process.stderr, process.env, (error) => {
    broken = error;
    process.exitCode = 2;
    screen.complain(usageWords.notPrinted(error.message));
  });
  try {
    const code = await run(process.argv.slice(2), {
      today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
      now: now.toISOString(),
      files,
      batch: inThreads(__filename, files),
      ...screen,
    });
    process.exitCode = broken === null ? code : 2;
  } catch (error) {
    screen.progress(null);
    screen.complain(usageWords.unexpected(error instanceof Error ? error.message : String(error)));
    process.exitCode = 2;
  }
}
