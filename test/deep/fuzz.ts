/** Nonsense for functions and workbooks: nothing may crash, hang, or change a total without a word. */
import * as fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import * as CCTS from "../../src/functions/functions";
import { assess, verifyWorkbook } from "../../src/core/operations";
import { isMissing } from "../../src/core/trace/figure";
import { WorkbookError } from "../../src/core/workbook/port";
import { filePort } from "../../src/files/filePort";
import { ONE_MONTH } from "./smallPlant";

export interface FuzzFigures {
  readonly tried: number;
  readonly crashes: readonly string[];
  /** Longest single case, in milliseconds. */
  readonly longest: number;
}

type Fn = (...args: unknown[][][]) => unknown[][];
const FUNCTIONS = Object.entries(CCTS).filter((entry): entry is [string, Fn] => typeof entry[1] === "function");
const WORDS = [
  "coal",
  "HSD",
  "grid",
  "clinker",
  "CF4",
  "t",
  "kL",
  "MWh",
  "Nm3",
  "co2",
  "ncv",
  "2025-26",
  "AR5",
  "solid",
  "CWPB",
  "7790 kcal/kg",
  "=1+1",
];
const cell = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom<unknown>(...WORDS, "", null, true, false, "#REF!", "1,23,456", "-0", "1e400", "\u0000", "५०"),
  fc.string({ maxLength: 40 }),
);
const column = fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });
const call = fc.record({ which: fc.nat(FUNCTIONS.length - 1), args: fc.array(column, { minLength: 9, maxLength: 9 }) });

/** Calls with random arguments: each gives values, or the proper error of Excel. */
export function fuzzFunctions(calls: number, seed: number): FuzzFigures {
  const crashes: string[] = [];
  let [tried, longest] = [0, 0];
  for (const { which, args } of fc.sample(call, { numRuns: calls, seed })) {
    const [name, run] = FUNCTIONS[which] as [string, Fn];
    const began = performance.now();
    tried += 1;
    try {
      const answer = run(...args);
      if (!Array.isArray(answer)) crashes.push(`${name}(${JSON.stringify(args)}) gave no matrix`);
    } catch (error) {
      const isExcels = typeof (error as { code?: unknown }).code === "string";
      if (!isExcels) crashes.push(`${name}(${JSON.stringify(args)}): ${String(error)}`);
    }
    longest = Math.max(longest, performance.now() - began);
  }
  return { tried, crashes, longest };
}

const mutation = fc.record({
  part: fc.nat(10_000),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.nat(255),
  kind: fc.constantFrom("byte", "cut", "repeat"),
});

export interface FuzzedWorkbooks extends FuzzFigures {
  /** How many were read, and gave another total than before or none. */
  readonly moved: number;
  /** Another total without a word, of check or of verify. */
  readonly silent: readonly string[];
}

/** Workbooks with parts changed byte by byte: read and checked, or refused in words; a total that moves is told. */
export async function fuzzWorkbooks(bytes: Uint8Array, workbooks: number, seed: number): Promise<FuzzedWorkbooks> {
  const parts = Object.entries(unzipSync(bytes));
  const sheets = parts.filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  const before = await told(bytes);
  const [crashes, silent]: [string[], string[]] = [[], []];
  let [tried, longest, moved] = [0, 0, 0];
  for (const { part, at, byte, kind } of fc.sample(mutation, { numRuns: workbooks, seed })) {
    // Every other one in a sheet, where the figures are.
    const among = part % 2 === 0 ? sheets : parts;
    const [name, data] = among[(part >> 1) % among.length] as [string, Uint8Array];
    const where = Math.floor(at * Math.max(0, data.length - 1));
    const changed = mutated(data, where, byte, kind);
    const file = zipSync({ ...Object.fromEntries(parts), [name]: changed }, { level: 1 });
    const began = performance.now();
    tried += 1;
    try {
      const after = await told(file);
      if (after.gei === "Infinity" || after.gei === "NaN") crashes.push(`${name} ${kind} at ${where}: the GEI is ${after.gei}`);
      if (after.gei !== before.gei) {
        moved += 1;
        const isTold = [...after.findings].some((finding) => !before.findings.has(finding)) || (await isAccused(file));
        if (!isTold) silent.push(`${name} ${kind} ${byte} at ${where}: GEI ${after.gei} instead of ${before.gei}`);
      }
    } catch (error) {
      if (!(error instanceof WorkbookError)) crashes.push(`${name} ${kind} at ${where}: ${String(error)}`);
    }
    longest = Math.max(longest, performance.now() - began);
  }
  return { tried, crashes, longest, moved, silent };
}

interface Told {
  readonly gei: string;
  readonly findings: ReadonlySet<string>;
}

async function told(file: Uint8Array): Promise<Told> {
  const { inventory, findings } = await assess(filePort(file, "fuzzed.xlsx"), ONE_MONTH);
  const gei = inventory === null || isMissing(inventory.gei) ? "none" : inventory.gei.value.toString();
  return { gei, findings: new Set(findings.map((finding) => JSON.stringify(finding))) };
}

async function isAccused(file: Uint8Array): Promise<boolean> {
  const { failed, outdated } = await verifyWorkbook(filePort(file, "fuzzed.xlsx"), ONE_MONTH);
  return failed.length + outdated.length > 0;
}

function mutated(data: Uint8Array, at: number, byte: number, kind: string): Uint8Array {
  if (kind === "cut") return data.slice(0, at);
  if (kind === "repeat") return new Uint8Array([...data.slice(0, at), ...data.slice(Math.max(0, at - 40), at), ...data.slice(at)]);
  const copy = data.slice();
  copy[at] = byte;
  return copy;
}
