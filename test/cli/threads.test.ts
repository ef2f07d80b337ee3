/** Threads: each plant is worked on once, and what happens to one of them is the report on it alone. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PlantCommand, PlantReport, PlantTask } from "../../src/cli/commands/command";
import { inThreads, oneByOne } from "../../src/cli/world/batch";
import { nodeFiles } from "../../src/cli/world/nodeFiles";

const files = nodeFiles(".");
const command: PlantCommand = {
  over: "plants",
  name: "try",
  summary: "",
  writes: { what: "report" },
  columns: [],
  options: () => [],
  examples: [],
  work: ({ file }) => (file === "fails" ? Promise.reject(new TypeError("x is\nundefined")) : Promise.resolve(good(file))),
};
const good = (file: string): PlantReport => ({ file, lines: [{ text: "good" }], data: null, row: [], exitCode: 0 });
const tasks = (...names: readonly string[]): readonly PlantTask[] =>
  names.map((file) => ({ file, target: null, options: {}, asOf: { year: 2026, month: 5, day: 15 }, now: "2026-05-15T10:30:00Z" }));

/** A program whose thread ends, or fails, at the plant of that name; it answers for every other. */
const PROGRAM = `const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ index, task: { file } }) => {
  if (file === "ends") process.exit(3);
  if (file === "fails") throw new TypeError("x is undefined");
  parentPort.postMessage({ index, report: { file, lines: [{ text: "good" }], data: null, row: [], exitCode: 0 } });
});`;

const said = (file: string, detail: string): string =>
  `${file} could not be worked on: ${detail}. The other plants were not touched by it; please report this with the file.`;

test("one by one, a plant at which the program fails is told, and the next ones are worked on", async () => {
  const reports: string[] = [];
  await oneByOne(files)(command, tasks("a", "fails", "b"), undefined, (_index, { lines }) => void reports.push(lines[0]!.text));
  expect(reports).toEqual(["good", said("fails", "x is undefined"), "good"]);
});

test("in threads, one that dies takes its plant alone with it", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "ccts-"));
  const program = path.join(folder, "program.js");
  writeFileSync(program, PROGRAM);
  const names = ["a", "ends", "b", "fails", "c", "d", "ends", "e"];
  const reports: string[] = [];
  await inThreads(program, files)(command, tasks(...names), 2, (index, { lines }) => {
    expect(reports[index]).toBeUndefined();
    reports[index] = lines[0]!.text;
  });
  expect(reports).toEqual(
    names.map((name) => (name === "ends" ? said(name, "exit code 3") : name === "fails" ? said(name, "x is undefined") : "good")),
  );
  rmSync(folder, { recursive: true });
});
