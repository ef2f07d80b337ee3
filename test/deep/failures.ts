/** Failures of Excel, injected at members and requests of every operation, and what the workbook looks like after each. */
import { addCr, answerCr, buildForms, createSample, restore, writeReport } from "../../src/core/operations";
import { chooseMethod } from "../../src/core/operations/planChoice";
import { a1 } from "../../src/core/workbook/cells";
import { WorkbookError } from "../../src/core/workbook/port";
import { officePort } from "../../src/excel/officePort";
import type { ExcelHost } from "../../src/host/excelHost";
import { startLocalExcel } from "../support/localExcel";
import { ONE_MONTH } from "./smallPlant";

export interface FailureFigures {
  points: number;
  readonly halfWritten: string[];
  readonly untrue: string[];
  readonly retriesFailed: string[];
}

const CODES = ["AccessDenied", "InvalidOperationInCellEditMode", "InvalidSelection", "GeneralException"] as const;
const BACK = "The workbook is as it was before.";
const PARTLY = "Part of the change is in the workbook";

interface Operation {
  readonly name: string;
  readonly run: (now: string) => Promise<unknown>;
}

const port = officePort();
const at = (now: string) => ({ ...ONE_MONTH, now });
const OPERATIONS: readonly Operation[] = [
  {
    name: "ask a CR",
    run: (now) => addCr(port, { question: "Which meter was read, and by whom?\nPlease say.", where: "A.gei", section: "" }, at(now)),
  },
  {
    name: "answer a CR",
    run: (now) => answerCr(port, "1", { response: "The busbar's.\nBy the shift engineer.", evidence: "LB/7" }, at(now)),
  },
  { name: "choose a method", run: (now) => chooseMethod(port, { item: "gwp", value: "AR6", reason: "as agreed" }, at(now)) },
  { name: "build", run: (now) => buildForms(port, at(now)) },
  { name: "report", run: (now) => writeReport(port, { ...at(now), language: "en" }) },
  { name: "build a further form", run: (now) => buildForms(port, { ...at(now), forms: ["formA", "tracker"] }) },
  { name: "undo a build", run: (now) => restore(port, 0, at(now)) },
];

/** `points` failures, spread over operations and over the members each of them uses. */
export async function smallFailures(points: number): Promise<FailureFigures> {
  const { host } = await startLocalExcel();
  const figures: FailureFigures = { points: 0, halfWritten: [], untrue: [], retriesFailed: [] };
  try {
    await createSample(port, "aluminium");
    const later = (await port.read()).sheets.filter(({ form }) => form !== null && /^month:(?!2025-04)/.test(form));
    await port.write({ create: [], update: [], remove: later.map(({ id }) => id) });
    await buildForms(port, at("2025-05-15T10:00:00Z"));
    await edit(host, 0);
    const rounds = Math.ceil(points / OPERATIONS.length);
    for (let round = 0; round < rounds; round += 1)
      for (const [index, operation] of OPERATIONS.entries())
        if (figures.points < points) await onePoint(host, operation, { round, rounds, index }, figures);
    return figures;
  } finally {
    host.dispose();
  }
}

/** Something for a build to write. */
async function edit(host: ExcelHost, by: number): Promise<void> {
  const april = (await port.read()).sheets.find(({ form }) => form === "month:2025-04");
  if (april === undefined) throw new Error("There is no April.");
  const r = april.values.findIndex((row) => row[0] === "Aluminium");
  const c = (april.values[r] ?? []).findIndex((value) => typeof value === "number" && value > 20_000);
  await host.type("Apr 2025", a1(april.top + r, april.left + c), 20_650 + by);
}

interface Turn {
  readonly round: number;
  readonly rounds: number;
  readonly index: number;
}

async function onePoint(host: ExcelHost, operation: Operation, { round, rounds, index }: Turn, figures: FailureFigures): Promise<void> {
  const seed = round * 31 + index * 17;
  const now = `2025-05-${String(16 + (seed % 12)).padStart(2, "0")}T09:${String(seed % 60).padStart(2, "0")}:00Z`;
  if (operation.name.startsWith("build")) await edit(host, seed + 1);
  const before = await host.appearance();
  const members = known.get(operation.name) ?? 400;
  // From the first member to beyond the last of the operation as it was counted, so that every part of it has its turn.
  const after = Math.floor((members * (round + (index % 3) / 3)) / rounds);
  const isRequest = seed % 5 === 0;
  const code = CODES[seed % CODES.length] ?? "GeneralException";
  host.resetCounters();
  host.injectFailure({
    at: isRequest ? "request" : "*",
    when: seed % 2 === 0 ? "before" : "after",
    code,
    after: isRequest ? seed % 6 : seed % 2 === 0 ? after : Math.floor(after / 3),
  });
  const label = `${operation.name}, ${code} at ${after} of ${members}`;
  const failure = await operation.run(now).then(
    () => null,
    (error: unknown) => (error instanceof WorkbookError ? error : new Error(`not in words: ${String(error)}`)),
  );
  host.clearFailures();
  figures.points += 1;
  known.set(operation.name, Math.max(known.get(operation.name) ?? 0, host.counters.members));
  if (failure === null) return;
  const isBack = (await host.appearance()) === before;
  if (!isBack) figures.halfWritten.push(label);
  if (!(failure instanceof WorkbookError)) figures.untrue.push(`${label}: ${failure.message}`);
  else if ((failure.message.includes(BACK) && !isBack) || (failure.message.includes(PARTLY) && isBack))
    figures.untrue.push(`${label}: ${failure.message}`);
  await operation.run(now).catch((error: unknown) => figures.retriesFailed.push(`${label}: ${String(error)}`));
}

/** Members each operation used so far. */
const known = new Map<string, number>();
