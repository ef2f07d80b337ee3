/** The built program itself, in processes of its own: threads, exit codes, a closed pipe, two writers at once. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filePort } from "../../src/files/filePort";
import { BUILD_TIMEOUT_MS, ensureBuilt, projectRoot } from "../support/browser/build";
import { sampleFile } from "../support/sampleWorkbook";

const PROGRAM = path.join(projectRoot, "dist/cli.js");
let folder: string;

beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), "ccts-"));
  writeFileSync(path.join(folder, "plant.xlsx"), (await sampleFile("pulp and paper")).bytes());
}, BUILD_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `deaf` closes the pipe the program prints into before it has printed. */
function ccts(argv: readonly string[], deaf = false): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], { cwd: folder });
    let [out, err] = ["", ""];
    if (deaf) child.stdout.destroy();
    else child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

test("five plants in threads, one of them broken: four results, one complaint, exit code 2", async () => {
  mkdirSync(path.join(folder, "plants"));
  for (const name of ["1", "2", "4", "5"]) copyFileSync(path.join(folder, "plant.xlsx"), path.join(folder, `plants/${name}.xlsx`));
  writeFileSync(path.join(folder, "plants/3.xlsx"), "broken");
  const { code, out, err } = await ccts(["check", "plants", "--as-of", "2026-05-15", "--jobs", "2"]);
  expect([code, err]).toEqual([2, "plants/3.xlsx is not an Excel workbook. Choose an .xlsx or .xlsm file.\n"]);
  expect([...out.matchAll(/^plants\/(\d)\.xlsx, 2025-26: 0 errors/gm)].map(([, name]) => name)).toEqual(["1", "2", "4", "5"]);
});

test("nobody reads what it prints: no error, and the work is done", async () => {
  expect(await ccts(["catalogue"], true)).toEqual({ code: 0, out: "", err: "" });
});

test("two builds into one workbook at once: what is there is whole, nothing is left beside it, and a refused one says so", async () => {
  mkdirSync(path.join(folder, "shared"));
  copyFileSync(path.join(folder, "plant.xlsx"), path.join(folder, "shared/plant.xlsx"));
  const build = ["forms", "shared/plant.xlsx", "--out", "shared/plant.xlsx", "--as-of", "2026-05-15", "--set", "guide"];
  const ended = await Promise.all([ccts([...build, "--who", "A"]), ccts([...build, "--who", "B"])]);
  const refused = ended.filter(({ code }) => code === 2);
  for (const { err } of refused) expect(err).toMatch(/^shared\/plant\.xlsx (was changed by|is being written by) another program[^\n]*\n$/);
  const port = filePort(readFileSync(path.join(folder, "shared/plant.xlsx")), "plant.xlsx");
  const ledger = (await port.read()).sheets.find(({ form }) => form === "ledger");
  const builds = ledger === undefined ? 0 : ledger.values.filter((row) => row.includes("build, draft")).length;
  expect(builds).toBe(2 - refused.length);
  expect(readdirSync(path.join(folder, "shared"))).toEqual(["plant.xlsx"]);
});
