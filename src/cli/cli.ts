/** The `ccts` command: hands the process's files, output and date to the commands. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run";

const now = new Date();

void run(process.argv.slice(2), {
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  now: now.toISOString(),
  read: (file) => readFileSync(file),
  write: (file, bytes) => writeFileSync(file, bytes),
  inFolder: (folder, file) => path.join(folder, path.basename(file)),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
