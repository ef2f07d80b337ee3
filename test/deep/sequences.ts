/**
 * Random sequences of what people and the add-in do to a workbook, held against a simple model: no crash, a second build
 * writes nothing, no cell of the user's changes, verify accuses nobody, and names what is out of date and nothing else.
 */
import * as fc from "fast-check";
import {
  acknowledge,
  addCr,
  answerCr,
  assess,
  buildForms,
  restore,
  restorePoints,
  verifyWorkbook,
  writeReport,
} from "../../src/core/operations";
import type { FormId } from "../../src/core/operations";
import { chooseMethod } from "../../src/core/operations/planChoice";
import { readClarifications } from "../../src/core/ledger/clarifications";
import { readLedger } from "../../src/core/ledger/chain";
import { formulaAt, valueAt } from "../../src/core/workbook/cells";
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import type { FilePort } from "../../src/files/filePort";
import { typeInto, withRowDeleted, withRowInserted, withTabRenamed, withoutTables } from "../support/people";
import { ONE_MONTH, opened } from "./smallPlant";

const FORMS: readonly FormId[] = ["formA", "ghgReport", "brsr", "tracker", "bank", "formE2Plan", "beeFormE2", "beeFormD"];

export type Step =
  | { readonly kind: "build"; readonly forms: readonly FormId[] }
  | { readonly kind: "edit" | "note" | "rename" | "insert" | "insertInput" | "deleteInput" | "delete"; readonly pick: number }
  | { readonly kind: "restore" | "answer" | "acknowledge"; readonly pick: number }
  | { readonly kind: "ask" | "choice" | "report"; readonly pick: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("build" as const), forms: fc.subarray([...FORMS]) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "edit",
        "note",
        "rename",
        "insert",
        "insertInput",
        "deleteInput",
        "delete",
        "restore",
        "answer",
        "acknowledge",
        "ask",
        "choice",
        "report",
      ),
      pick: fc.nat(10_000),
    }),
  },
);

/** Sequences of one to eight steps. */
export const sequences: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 1, maxLength: 8 });

/** What the model knows: the user's cells, and how many entries the ledger has to have. */
interface Model {
  port: FilePort;
  readonly typed: Map<string, { at: CellRef; value: unknown }>;
  entries: number;
  renames: number;
  operations: number;
}

/** Carries a sequence out. Throws where the workbook and the model differ; the result is how many operations were done. */
export async function runSequence(bytes: Uint8Array, steps: readonly Step[]): Promise<number> {
  const port = opened(bytes);
  const model: Model = { port, typed: new Map(), entries: entriesOf(await port.read()), renames: 0, operations: 0 };
  for (const each of steps) {
    await carryOut(model, each);
    model.operations += 1;
    await holds(model, each);
  }
  return model.operations;
}

const entriesOf = (snapshot: WorkbookSnapshot): number => readLedger(snapshot)?.rows.length ?? 0;
const signed = (model: Model) => ({ ...ONE_MONTH, now: `2025-05-16T09:00:${String(model.operations % 60).padStart(2, "0")}Z` });

async function carryOut(model: Model, each: Step): Promise<void> {
  const { port } = model;
  const options = signed(model);
  const snapshot = await port.read();
  switch (each.kind) {
    case "build":
      await buildForms(port, { ...options, forms: each.forms });
      return;
    case "edit":
      return edit(model, snapshot, each.pick);
    case "note":
      return note(model, snapshot, each.pick);
    case "rename":
      return rename(model, snapshot, each.pick);
    case "insert":
      return insert(model, snapshot, each.pick);
    case "insertInput":
    case "deleteInput":
      return moveInputs(model, snapshot, each.pick, each.kind === "insertInput" ? 1 : -1);
    case "delete":
      return remove(model, snapshot, each.pick);
    case "restore":
      if ((await restorePoints(port)).length > 0) await restore(port, each.pick % (await restorePoints(port)).length, options);
      return;
    case "ask":
      await addCr(port, { question: `=Why? ${each.pick}`, where: each.pick % 2 === 0 ? "A.gei" : "'Form A'!F12", section: "" }, options);
      return;
    case "answer":
      if (readClarifications(snapshot) !== null) await answerCr(port, "1", { response: `-as metered ${each.pick}`, evidence: "" }, options);
      return;
    case "choice":
      await chooseMethod(port, { item: "gwp", value: each.pick % 2 === 0 ? "AR5" : "AR6", reason: "+as agreed" }, options);
      return;
    case "report":
      await writeReport(port, { ...options, language: each.pick % 2 === 0 ? "en" : "hi" });
      return;
    case "acknowledge": {
      const warnings = (await assess(port, options)).findings.filter(({ severity }) => severity === "warning");
      const warning = warnings[each.pick % Math.max(1, warnings.length)];
      if (warning !== undefined) await acknowledge(port, warning, { ...options, reason: "@as metered" });
    }
  }
}

const generated = ({ form }: SheetSnapshot): boolean => form !== null && /^(form|ghg|bee|tracker|brsr|data|factors|bank)/.test(form);

/** A number of the month sheet takes another value. */
async function edit(model: Model, { sheets }: WorkbookSnapshot, pick: number): Promise<void> {
  const month = sheets.find(({ form }) => form === "month:2025-04");
  if (month === undefined) return;
  const numbers = month.values.flatMap((values, r) =>
    values.flatMap((value, c) =>
      typeof value === "number" && value > 100 && month.formulas[r]?.[c] === ""
        ? [{ row: month.top + r, column: month.left + c, value }]
        : [],
    ),
  );
  const cell = numbers[pick % numbers.length];
  if (cell === undefined) return;
  const value = cell.value + (pick % 7) + 1;
  await typeInto(model.port, { sheet: month.name, row: cell.row, column: cell.column }, { value });
  model.typed.set(`${month.name}:${cell.row}:${cell.column}`, { at: { sheet: month.name, row: cell.row, column: cell.column }, value });
}

/** A sheet of the user's own, or a note far right of a form's lines, which no build and no restore may touch. */
async function note(model: Model, { sheets }: WorkbookSnapshot, pick: number): Promise<void> {
  const plan = sheets.find(({ form }) => form === "reference");
  if (plan === undefined) return;
  const at = { sheet: plan.name, row: plan.top + plan.values.length + 3 + (pick % 5), column: 8 };
  await typeInto(model.port, at, { value: `note ${pick}` });
  model.typed.set(`${at.sheet}:${at.row}:${at.column}`, { at, value: `note ${pick}` });
}

async function rename(model: Model, { sheets }: WorkbookSnapshot, pick: number): Promise<void> {
  const sheet = sheets[pick % sheets.length];
  if (sheet === undefined) return;
  const name = `Tab ${++model.renames}'s`;
  model.port = opened(await withTabRenamed(model.port.bytes(), sheet.name, name));
  for (const [key, { at, value }] of [...model.typed])
    if (at.sheet === sheet.name) {
      model.typed.delete(key);
      model.typed.set(`${name}:${at.row}:${at.column}`, { at: { ...at, sheet: name }, value });
    }
}

/** A row with a note is inserted above one of a form's lines. */
async function insert(model: Model, { sheets }: WorkbookSnapshot, pick: number): Promise<void> {
  const forms = sheets.filter((sheet) => generated(sheet) && sheet.form !== "tracker");
  const form = forms[pick % Math.max(1, forms.length)];
  if (form === undefined) return;
  const lines = form.values.flatMap((row, r) => (typeof row[0] === "string" && /^[A-Z]+\d*[.\d]/.test(row[0]) ? [form.top + r] : []));
  const line = lines[pick % Math.max(1, lines.length)];
  if (line !== undefined) model.port = opened(await withRowInserted(model.port.bytes(), form.name, line, "to be discussed"));
}

/** A blank row of April is inserted or deleted: what is below moves, what the user typed as well. */
async function moveInputs(model: Model, { sheets }: WorkbookSnapshot, pick: number, by: 1 | -1): Promise<void> {
  const month = sheets.find(({ form }) => form === "month:2025-04");
  const blank = month?.values.flatMap((row, r) => (row.every((value) => value === null || value === "") ? [month.top + r] : [])) ?? [];
  const at = blank[pick % Math.max(1, blank.length)];
  if (month === undefined || at === undefined) return;
  const plain = withoutTables(model.port.bytes());
  model.port = opened(await (by === 1 ? withRowInserted(plain, month.name, at, "") : withRowDeleted(plain, month.name, at)));
  for (const [key, { at: cell, value }] of [...model.typed])
    if (cell.sheet === month.name && cell.row >= at) {
      model.typed.delete(key);
      model.typed.set(`${key}, moved`, { at: { ...cell, row: cell.row + by }, value });
    }
}

async function remove(model: Model, { sheets }: WorkbookSnapshot, pick: number): Promise<void> {
  const further = sheets.filter(({ form }) => form !== null && /^(ghgReport|brsr|tracker|bank|formE2Plan|beeForm)/.test(form));
  const tab = further[pick % Math.max(1, further.length)];
  if (tab !== undefined) await model.port.write({ create: [], update: [], remove: [tab.id] });
}

async function holds(model: Model, after: Step): Promise<void> {
  const { port } = model;
  const snapshot = await port.read();
  const { failed, outdated } = await verifyWorkbook(port, ONE_MONTH);
  if (failed.length > 0) throw new Error(`Accused after ${JSON.stringify(after)}: ${failed.slice(0, 3).join(" | ")}`);
  for (const { at, value } of model.typed.values()) {
    const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
    const found = sheet === undefined ? null : valueAt(sheet, at.row, at.column);
    if (found !== value || (sheet !== undefined && formulaAt(sheet, at.row, at.column) !== ""))
      throw new Error(
        `After ${JSON.stringify(after)} ${at.sheet}!${at.row}:${at.column} holds ${JSON.stringify(found)}, not ${String(value)}.`,
      );
  }
  const entries = entriesOf(snapshot);
  if (entries < model.entries) throw new Error(`After ${JSON.stringify(after)} the ledger lost entries.`);
  model.entries = entries;
  if (after.kind !== "build") return;
  const bytes = port.bytes();
  await buildForms(port, { ...signed(model), forms: after.forms });
  if (Buffer.compare(Buffer.from(port.bytes()), Buffer.from(bytes)) !== 0)
    throw new Error(`A second build wrote after ${JSON.stringify(after)}.`);
  const all = snapshot.sheets.flatMap(({ form }) => (form === null ? [] : [form as FormId])).filter((form) => FORMS.includes(form));
  const isWhole = all.every((form) => form === "formA" || after.forms.includes(form));
  if (isWhole && outdated.length > 0)
    throw new Error(`Out of date right after ${JSON.stringify(after)}: ${outdated.slice(0, 3).join(" | ")}`);
}
