/** A large plant, and fifty plants, two of them broken, against one alone: processes of the built program, as people start them. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { BUILD_TIMEOUT_MS, ensureBuilt, projectRoot } from "../support/browser/build";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { largePlant, STREAMS } from "../support/largePlant";
import { sampleFile } from "../support/sampleWorkbook";
import { planOf } from "../support/snapshotPlan";
import { fastest, report, runNode } from "./measure";

const PLANTS = 50;
let folder: string;

beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), "ccts-"));
  writeFileSync(path.join(folder, "1.xlsx"), (await sampleFile("cement")).bytes());
  for (let plant = 2; plant <= PLANTS - 2; plant++) copyFileSync(path.join(folder, "1.xlsx"), path.join(folder, `${plant}.xlsx`));
  for (const plant of [PLANTS - 1, PLANTS]) writeFileSync(path.join(folder, `${plant}.xlsx`), "broken");
}, BUILD_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

/** Milliseconds from start to end, and what it answered. */
function check(what: string): Promise<{ readonly ms: number; readonly code: number; readonly out: string; readonly err: string }> {
  const began = performance.now();
  return new Promise((resolve) => {
    const argv = [path.join(projectRoot, "dist/cli.js"), "check", what, "--as-of", "2026-05-15"];
    const child = execFile(process.execPath, argv, { cwd: folder }, (_error, out, err) =>
      resolve({ ms: performance.now() - began, code: child.exitCode ?? 0, out, err }),
    );
  });
}

/** Seconds of one `ccts check` with a plant of so many streams, from its file to the findings; the start of the program taken off. */
async function secondsToCheck(streams: number): Promise<number> {
  const port = filePort(newWorkbook(), "large.xlsx");
  await port.write({ create: largePlant(streams).sheets.map(planOf), update: [] });
  const file = path.join(folder, "large.xlsx");
  writeFileSync(file, port.bytes());
  const start = fastest(() => runNode(["dist/cli.js", "--version"]));
  const checked = fastest(() => runNode(["dist/cli.js", "check", file, "--as-of", "2026-05-15"]));
  rmSync(file);
  return (checked.ms - start.ms) / 1000;
}

test("12 months x 300 streams", async () => {
  const [few, many] = [await secondsToCheck(STREAMS / 10), await secondsToCheck(STREAMS)];
  report(`the first check of 12 months x ${STREAMS} streams, from the file`, `${many.toFixed(2)} s`, "-");
  report("ten times the streams take", `${(many / few).toFixed(1)} times`, "11 times");
});

test("50 plants, two of them broken", async () => {
  await check("1.xlsx");
  const alone = Math.min(...[await check("1.xlsx"), await check("1.xlsx"), await check("1.xlsx")].map(({ ms }) => ms));
  const all = await check(".");
  expect([all.code, all.err.trim().split("\n").length]).toEqual([2, 2]);
  expect(all.out.match(/, 2025-26: 0 errors/g)).toHaveLength(PLANTS - 2);
  report("check one plant alone", `${alone.toFixed(0)} ms`, "-");
  report(`check ${PLANTS} plants, for each`, `${(all.ms / PLANTS).toFixed(0)} ms`, "-");
  report(
    `a plant of ${PLANTS} against one alone, ${availableParallelism()} cores`,
    (all.ms / PLANTS / alone).toFixed(2),
    "0.6 on two cores",
  );
});
