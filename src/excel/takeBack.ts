/** All of a change or nothing of it: what Excel stopped half-way is finished, or taken back, and the message says which. */
import type { WorkbookChanges } from "../core/workbook/port";
import { WorkbookError } from "../core/workbook/port";
import { send, step } from "./requests";
import type { Step } from "./requests";
import { runExcel, workbookError } from "./run";
import { stateParts } from "./statePart";
import { restoreSteps } from "./updateSteps";
import type { UpdateTarget } from "./updateSteps";

/** What there was before the first write, asked beforehand. */
export interface Before {
  readonly targets: readonly UpdateTarget[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Our part; null where the change leaves it alone. */
  readonly part: { readonly xml: string | null } | null;
}

export interface Work {
  /** What can be taken back. */
  readonly first: () => Promise<void>;
  /** What cannot, and comes last. */
  readonly last: () => Promise<void>;
  /** As much of that as is not done yet. */
  readonly lastAgain: () => Promise<void>;
}

/** Does both, or throws WorkbookError with what became of the workbook. */
export async function inFull(changes: WorkbookChanges, before: Before, { first, last, lastAgain }: Work): Promise<void> {
  try {
    await first();
  } catch (error) {
    throw told(error, await takenBack(changes, before));
  }
  try {
    await last();
  } catch (error) {
    // A sheet that was removed, and what hangs on lines, cannot be put back, so the change goes on where that can be done.
    const goesOn = (changes.remove ?? []).length > 0 || changes.update.some(({ layout }) => layout !== undefined);
    if (goesOn && (await succeeds(lastAgain))) return;
    throw told(error, !goesOn && (await takenBack(changes, before)));
  }
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

function told(error: unknown, isBack: boolean): WorkbookError {
  const cause = workbookError(error);
  const message = cause instanceof Error ? cause.message : String(cause);
  const outcome = isBack
    ? "The workbook is as it was before."
    : "Part of the change is in the workbook: close it without saving to be rid of it.";
  const [problem, sheet] = cause instanceof WorkbookError ? [cause.problem, cause.sheet] : (["io", null] as const);
  return new WorkbookError(problem, `${message} ${outcome}`, sheet);
}

/** Whether all of it is back; a failure on the way back gets a second try, for the way there may have failed for a moment only. */
async function takenBack(changes: WorkbookChanges, before: Before): Promise<boolean> {
  const work = (): Promise<void> => runExcel((context) => takeBack(context, changes, before));
  return (await succeeds(work)) || (await succeeds(work));
}

/** Removes the sheets that were made, and puts back cells, looks, heights, names and our part. */
async function takeBack(context: Excel.RequestContext, { create }: WorkbookChanges, { targets, names, part }: Before): Promise<void> {
  const { workbook } = context;
  const made = create.map(({ name }) => workbook.worksheets.getItemOrNullObject(name).load("name"));
  const now = workbook.names.load("items/name,items/formula");
  const parts = part === null ? null : stateParts(context).load("items/id");
  await context.sync();
  const known = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const added = now.items.filter(({ name }) => !known.has(name.toLowerCase()));
  const pointed = now.items.filter(
    ({ name, formula }) => known.has(name.toLowerCase()) && known.get(name.toLowerCase()) !== String(formula),
  );
  await send(context, [
    ...added.map((name) => step(() => name.delete())),
    ...pointed.map((name) => step(() => void (name.formula = known.get(name.name.toLowerCase()) ?? ""))),
    ...made.filter((sheet) => !sheet.isNullObject).map((sheet) => step(() => sheet.delete())),
    ...targets.flatMap((target) => restoreSteps({ ...target, sheet: workbook.worksheets.getItem(target.update.sheetId) })),
    ...(part === null || parts === null ? [] : partSteps(part.xml, parts)),
  ]);
}

function partSteps(xml: string | null, parts: Excel.CustomXmlPartScopedCollection): readonly Step[] {
  const [first, ...others] = parts.items;
  if (xml === null) return parts.items.map((part) => step(() => part.delete()));
  return others.length > 0 || first === undefined ? [] : [step(() => first.setXml(xml), xml.length)];
}
