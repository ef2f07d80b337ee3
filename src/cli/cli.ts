/** The `ccts` command: hands the process's files, output and date to the commands. */
import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run";

const now = new Date();

void run(process.argv.slice(2), {
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  now: now.toISOString(),
  read: (file) => readFileSync(file),
  write(file, bytes) {
    const unfinished = `${file}.unfinished`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  },
  exists: (file) => existsSync(file),
  isSame: (one, other) => existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other),
  inFolder: (folder, file) => path.join(folder, path.basename(file)),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
