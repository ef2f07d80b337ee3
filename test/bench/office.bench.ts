/** Requests through Office.js; test/excel/largePlant.test.ts holds them to their budgets. */
import type { Counters } from "../../src/host/book/book";
import { buildAllowance, largePlantCounts, readAllowance } from "../support/largePlantCounts";
import { report } from "./measure";

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;

function reportCounts(what: string, counts: Counters, allowance: number): void {
  report(`${what}: requests`, String(counts.syncs), String(allowance));
  report(`${what}: sent, the largest request`, `${megabytes(counts.requestBytes)}, ${megabytes(counts.largestRequest)}`, "1 MB each");
  report(`${what}: received, the largest answer`, `${megabytes(counts.answerBytes)}, ${megabytes(counts.largestAnswer)}`, "4 MB each");
}

test("12 months x 300 streams through Office.js", async () => {
  const { read, build, again } = await largePlantCounts(300);
  reportCounts("read and check", read, readAllowance(read));
  reportCounts("build all forms", build, buildAllowance(build));
  reportCounts("build again", again, readAllowance(again));
  report("build again: cells written", String(again.cellsWritten), "0");
}, 600_000);
