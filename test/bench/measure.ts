/** Measurements for people to read: they print, and assert nothing about time. */
import { spawnSync } from "node:child_process";
import { projectRoot } from "../support/browser/build";

/** The median of several timings, in milliseconds, after one run to warm up. */
export function medianMs(run: () => unknown, times = 7): number {
  run();
  const timings = Array.from({ length: times }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return timings.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** One line of the report: what, how much, and the budget it is held against. */
export function report(what: string, measured: string, budget: string): void {
  process.stdout.write(`  ${what.padEnd(62)} ${measured.padStart(12)}   budget ${budget}\n`);
}

/** A process of Node's own, from start to end. */
export interface ProcessRun {
  readonly ms: number;
  /** What it took of the processor: less moved by what else the machine does. */
  readonly cpuMs: number;
  /** The most memory it had at once. */
  readonly peakMB: number;
  readonly code: number | null;
  readonly out: string;
}

/** Tells on the fourth channel what the process took, when it ends. */
const TELL_USAGE =
  'data:text/javascript,import { writeSync } from "node:fs";' +
  'process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));';

/** Runs Node with these arguments from the project's folder, without the test runner around it. */
export function runNode(argv: readonly string[]): ProcessRun {
  const began = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", TELL_USAGE, ...argv], {
    cwd: projectRoot,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ms = performance.now() - began;
  const usage = JSON.parse(output[3] ?? "") as NodeJS.ResourceUsage;
  return { ms, cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000, peakMB: usage.maxRSS / 1024, code: status, out: output[1] ?? "" };
}

/** The fastest of several runs, which the rest of the machine burdened least. */
export const fastest = (run: () => ProcessRun): ProcessRun =>
  [run(), run(), run()].reduce((best, next) => (next.ms < best.ms ? next : best));
