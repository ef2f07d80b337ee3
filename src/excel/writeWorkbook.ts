/** Writes one set of changes: refuses before the first write, and takes back what it wrote when Excel fails on the way. */
import type { WorkbookChanges } from "../core/workbook/port";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import { inTurns } from "../core/workbook/turns";
import { followingSteps, hangingOn } from "./following";
import { contentSteps, freezeSteps, identitySteps, layoutSteps, nameSteps } from "./newSheetSteps";
import type { ReadBack } from "./readBack";
import { readBack } from "./readBack";
import { pause } from "./pause";
import { refuse, refuseChanged } from "./refusals";
import type { Step } from "./requests";
import { ask, send, step } from "./requests";
import { runExcel } from "./run";
import { stateParts, stateXml } from "./statePart";
import { inFull } from "./takeBack";
import type { Before } from "./takeBack";
import { targetOf, updateSteps } from "./updateSteps";

/** Whether the changes hold anything to write. */
export function isNothing(changes: WorkbookChanges): boolean {
  return (
    changes.create.length === 0 &&
    (changes.remove ?? []).length === 0 &&
    changes.part === undefined &&
    changes.update.every(({ cells }) => cells.length === 0)
  );
}

/**
 * Writes all of it or nothing. What can be taken back comes first: new sheets, cells, looks, heights and names. What cannot,
 * or needs not, comes last and is tried twice: what hangs on moved lines, our part, and the removal of sheets.
 */
export async function writeWorkbook(changes: WorkbookChanges): Promise<void> {
  if (isNothing(changes)) return;
  await runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    const sheets = workbook.worksheets.load("items/name,items/id");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name,items/formula");
    const parts = stateParts(context).load("items/id");
    const part = changes.part === undefined ? null : stateParts(context).getOnlyItemOrNullObject().getXml();
    const targets = changes.update.filter(({ cells }) => cells.length > 0).map((update) => targetOf(context, update));
    await ask(
      context,
      targets.flatMap(({ questions }) => questions),
    );
    refuse(changes, { workbook, sheets, tables, targets });
    const known = new Set(names.items.map(({ name }) => name.toLowerCase()));
    const formulas = typeof changes.part === "function" ? readBack() : null;
    const before: Before = {
      targets,
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      part: part === null ? null : { xml: typeof part.value === "string" ? part.value : null },
    };
    refuseChanged(changes, before.part?.xml ?? null);
    await pause();
    const steps = [
      ...creationSteps(workbook, changes.create, known, formulas),
      ...orderSteps(workbook, changes.create, sheets.items),
      ...targets.flatMap((target) => [
        ...updateSteps(target),
        ...(formulas?.steps(target.update.cells, target.sheet, () => target.sheet.name) ?? []),
      ]),
    ];
    const text = async (): Promise<string | null | undefined> =>
      typeof changes.part === "function" ? inTurns(pause, changes.part(formulas?.kept ?? (() => ""))) : changes.part;
    await pause();
    await inFull(changes, before, {
      first: () => send(context, steps),
      last: async () => {
        const part = await text();
        await send(context, [
          ...targets.flatMap(({ sheet, hanging }) => (hanging === null ? [] : followingSteps(sheet, hanging))),
          ...partSteps(workbook, parts, part),
          ...(changes.remove ?? []).map((id) => step(() => workbook.worksheets.getItem(id).delete())),
        ]);
      },
      lastAgain: async () => {
        const part = await text();
        await runExcel((again) => lastAgain(again, changes, part));
      },
    });
  });
}

/** The same again, as far as it is not done: what is there is found anew. */
async function lastAgain(context: Excel.RequestContext, changes: WorkbookChanges, part: string | null | undefined): Promise<void> {
  const { workbook } = context;
  const parts = stateParts(context).load("items/id");
  const hanging = changes.update.flatMap(({ sheetId, layout }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    return layout === undefined ? [] : [{ sheet, on: hangingOn(sheet, layout) }];
  });
  const removed = (changes.remove ?? []).map((id) => workbook.worksheets.getItemOrNullObject(id).load("name"));
  await context.sync();
  await send(context, [
    ...hanging.flatMap(({ sheet, on }) => followingSteps(sheet, on)),
    ...partSteps(workbook, parts, part),
    ...removed.filter((sheet) => !sheet.isNullObject).map((sheet) => step(() => sheet.delete())),
  ]);
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

/** New tabs that name the sheet behind them go in front of it. */
function orderSteps(workbook: Excel.Workbook, plans: readonly SheetPlan[], sheets: readonly Excel.Worksheet[]): readonly Step[] {
  return plans.flatMap(({ name, before }) => {
    const place = before === undefined ? -1 : sheets.findIndex(({ id }) => id === before);
    return place < 0 ? [] : [step(() => void (workbook.worksheets.getItem(name).position = place))];
  });
}

function partSteps(workbook: Excel.Workbook, parts: Excel.CustomXmlPartScopedCollection, text: string | null | undefined): readonly Step[] {
  if (text === undefined) return [];
  const [first, ...others] = parts.items;
  const removed = (text === null ? parts.items : others).map((part) => step(() => part.delete()));
  if (text === null) return removed;
  const xml = stateXml(text);
  return [...removed, step(() => (first ? first.setXml(xml) : workbook.customXmlParts.add(xml)), xml.length)];
}
