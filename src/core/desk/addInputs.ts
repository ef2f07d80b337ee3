/** Adds input sheets to a workbook, beside whatever is there. */
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import type { SheetPlan } from "../workbook/sheetPlan";
import { readIdentified } from "./identity";

/** Refuses, before anything is written, when a sheet of that kind or name is already there, so that no plan is ever doubled. */
export async function addInputs(port: WorkbookPort, plans: readonly SheetPlan[], remedy: string): Promise<void> {
  const snapshot = await readIdentified(port);
  const taken = snapshot.sheets.find((sheet) => plans.some((plan) => plan.form === sheet.form || plan.name.toLowerCase() === sheet.name.toLowerCase()));
  if (taken !== undefined) throw new WorkbookError("nameTaken", `The sheet "${taken.name}" is already there. ${remedy}`, taken.name);
  await port.write({ create: plans, update: [] });
}
