/** Builds the generated tabs: first what would change, then the writing of exactly that. */
import { formSheets, TAB_NAMES } from "../forms";
import type { TabId } from "../forms";
import { isGap } from "../trace/figure";
import type { WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookChanges, WorkbookPort } from "../workbook/port";
import type { SheetPlan } from "../workbook/sheetPlan";
import { assess, settingOf } from "./assess";
import { changedCells, tabName, tabOf } from "./tabs";
import type { Assessment, BuildOptions, BuildPreview, SheetDifference } from "./types";

/** What a build would write. Throws WorkbookError when the workbook cannot be read or holds no plan. */
export async function previewForms(port: WorkbookPort, options: BuildOptions): Promise<BuildPreview> {
  return (await prepare(port, options)).preview;
}

/** Writes the tabs. Refused, before the first write, while a final form has open errors. */
export async function buildForms(port: WorkbookPort, options: BuildOptions): Promise<BuildPreview> {
  const { preview, changes } = await prepare(port, options);
  if (changes.create.length > 0 || changes.update.length > 0) await port.write(changes);
  return preview;
}

interface Prepared {
  readonly preview: BuildPreview;
  readonly changes: WorkbookChanges;
}

async function prepare(port: WorkbookPort, options: BuildOptions): Promise<Prepared> {
  const assessment = await assess(port, options);
  const plans = plannedSheets(assessment, options, port.name);
  const { snapshot } = assessment;
  const create = plans.filter((plan) => tabOf(snapshot, plan.form) === undefined);
  const update = plans.flatMap((plan) => {
    const sheet = tabOf(snapshot, plan.form);
    const cells = sheet === undefined ? [] : changedCells(plan, sheet);
    return sheet === undefined || cells.length === 0 ? [] : [{ sheetId: sheet.id, cells, restyle: true }];
  });
  const sheets = plans.map((plan): SheetDifference => {
    const sheet = tabOf(snapshot, plan.form);
    const cells = sheet === undefined ? plan.cells : changedCells(plan, sheet);
    return { sheet: plan.name, isNew: sheet === undefined, changedCells: cells.length, typedOver: [] };
  });
  return { preview: { assessment, draft: !options.final, sheets }, changes: { create, update } };
}

function plannedSheets(assessment: Assessment, options: BuildOptions, workbook: string): readonly SheetPlan[] {
  const setting = settingOf(assessment.reading, assessment.year, options.asOf);
  if (setting === null) throw new WorkbookError("unsupported", `${workbook} has no Monitoring Plan. Set up this workbook first, or copy your plan into it.`);
  if (setting.months.length === 0) throw new WorkbookError("unsupported", `No month of the compliance year is over on the chosen date; there is nothing to build yet.`);
  const errors = assessment.findings.filter((finding) => finding.severity === "error");
  if (options.final && errors.length > 0) {
    throw new WorkbookError("unsupported", `A final form wants no open error; ${errors.length} are open. Mend them, or build a draft.`);
  }
  const wanted: ReadonlySet<string> = new Set([...options.forms, "data", "factors", "formA", "formB", "formC", "formD"]);
  const plans = formSheets({ setting, names: namesIn(assessment.snapshot), draft: !options.final, openPoints: openPoints(assessment, errors.length, setting.months.length) });
  return plans.filter((plan) => wanted.has(plan.form));
}

function namesIn(snapshot: WorkbookSnapshot): Readonly<Record<TabId, string>> {
  const entries = Object.entries(TAB_NAMES).map(([form, name]) => [form, tabName(snapshot, form, name)]);
  return Object.fromEntries(entries) as Record<TabId, string>;
}

function openPoints(assessment: Assessment, errors: number, months: number): string {
  const parts = [`${months} of 12 months complete`, errors === 0 ? "no open errors" : `${errors} open errors`];
  if (assessment.inventory !== null && isGap(assessment.inventory.gei)) parts.push("the GEI has a gap");
  return parts.join(", ");
}
