/** Writes one set of changes: refuses before the first write, and takes back what it wrote when Excel fails on the way. */
import type { WorkbookChanges } from "../core/workbook/port";
import { WorkbookError } from "../core/workbook/port";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import { contentSteps, freezeSteps, identitySteps, layoutSteps, nameSteps } from "./newSheetSteps";
import type { ReadBack } from "./readBack";
import { readBack } from "./readBack";
import { refuse } from "./refusals";
import type { Step } from "./requests";
import { ask, send, step } from "./requests";
import { runExcel, workbookError } from "./run";
import { stateParts, stateXml } from "./statePart";
import type { UpdateTarget } from "./updateSteps";
import { restoreSteps, targetOf, updateSteps } from "./updateSteps";

/** Whether the changes hold anything to write. */
export function isNothing(changes: WorkbookChanges): boolean {
  return (
    changes.create.length === 0 &&
    (changes.remove ?? []).length === 0 &&
    changes.part === undefined &&
    changes.update.every(({ cells }) => cells.length === 0)
  );
}

export async function writeWorkbook(changes: WorkbookChanges): Promise<void> {
  if (isNothing(changes)) return;
  await runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    const sheets = workbook.worksheets.load("items/name");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    const parts = stateParts(context).load("items/id");
    const targets = changes.update.filter(({ cells }) => cells.length > 0).map((update) => targetOf(context, update));
    await ask(
      context,
      targets.flatMap(({ questions }) => questions),
    );
    refuse(changes, { workbook, sheets, tables, targets });
    const known = new Set(names.items.map(({ name }) => name.toLowerCase()));
    const { part } = changes;
    const formulas = typeof part === "function" ? readBack() : null;
    const steps = [
      ...creationSteps(workbook, changes.create, known, formulas),
      ...targets.flatMap((target) => [
        ...updateSteps(target),
        ...(formulas?.steps(target.update.cells, target.sheet, () => target.sheet.name) ?? []),
      ]),
    ];
    const last = (text: string | null | undefined): readonly Step[] => [
      ...partSteps(workbook, parts, text),
      ...removalSteps(workbook, changes.remove ?? []),
    ];
    await orTakeBack(changes, targets, async () => {
      if (typeof part !== "function") return send(context, [...steps, ...last(part)]);
      await send(context, steps);
      await send(context, last(part(formulas!.kept)));
    });
  });
}

/** Sheets go last, for nothing brings them back. */
function removalSteps(workbook: Excel.Workbook, ids: readonly string[]): readonly Step[] {
  return ids.map((id) => step(() => workbook.worksheets.getItem(id).delete()));
}

/**
 * All sheets first, in the order of the plans, then the names, then the cells: a formula may refer to any of them.
 * Tables come after their headers.
 */
function creationSteps(
  workbook: Excel.Workbook,
  plans: readonly SheetPlan[],
  known: ReadonlySet<string>,
  formulas: ReadBack | null,
): readonly Step[] {
  const sheets = new Map<SheetPlan, Excel.Worksheet>();
  const of = (plan: SheetPlan, make: (sheet: Excel.Worksheet) => readonly Step[]): readonly Step[] => make(sheets.get(plan)!);
  for (const plan of plans) sheets.set(plan, workbook.worksheets.add(plan.name));
  return [
    ...plans.flatMap((plan) => of(plan, (sheet) => identitySteps(sheet, plan))),
    ...nameSteps(workbook, plans, known),
    ...plans.flatMap((plan) =>
      of(plan, (sheet) => [...contentSteps(sheet, plan.cells), ...(formulas?.steps(plan.cells, sheet, () => plan.name) ?? [])]),
    ),
    ...plans.flatMap((plan) => of(plan, (sheet) => [...layoutSteps(sheet, plan), ...freezeSteps(sheet, plan)])),
  ];
}

function partSteps(workbook: Excel.Workbook, parts: Excel.CustomXmlPartScopedCollection, text: string | null | undefined): readonly Step[] {
  if (text === undefined) return [];
  const [first, ...others] = parts.items;
  const removed = (text === null ? parts.items : others).map((part) => step(() => part.delete()));
  if (text === null) return removed;
  const xml = stateXml(text);
  return [...removed, step(() => (first ? first.setXml(xml) : workbook.customXmlParts.add(xml)), xml.length)];
}

async function orTakeBack(changes: WorkbookChanges, targets: readonly UpdateTarget[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const cause = workbookError(error);
    const message = cause instanceof Error ? cause.message : String(cause);
    const problem = cause instanceof WorkbookError ? cause.problem : "io";
    const isBack = await takeBack(changes.create, targets);
    const outcome = isBack
      ? "The workbook is as it was before."
      : "Part of the change is in the workbook: close it without saving to be rid of it.";
    throw new WorkbookError(problem, `${message} ${outcome}`, cause instanceof WorkbookError ? cause.sheet : null);
  }
}

/** Removes the sheets that were made and rewrites the cells that were there; whether that succeeded. */
async function takeBack(created: readonly SheetPlan[], targets: readonly UpdateTarget[]): Promise<boolean> {
  try {
    await runExcel(async (context) => {
      const sheets = created.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await send(
        context,
        targets.flatMap((target) => restoreSteps({ ...target, sheet: context.workbook.worksheets.getItem(target.update.sheetId) })),
      );
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
