/** Adds input sheets to a workbook, beside whatever is there. */
import { inDateSystem } from "../workbook/dateSystem";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import type { SheetPlan } from "../workbook/sheetPlan";
import { readIdentified } from "./identity";
import { recordAction, together } from "./record";
import type { Signature } from "./operationTypes";

/**
 * Refuses, before anything is written, when a sheet of that kind or name is already there, so that no plan is ever doubled.
 * The ledger begins with it when somebody signs.
 */
export async function addInputs(
  port: WorkbookPort,
  plans: readonly SheetPlan[],
  remedy: string,
  action: string,
  signature: Signature | undefined,
): Promise<void> {
  const snapshot = await readIdentified(port);
  const taken = snapshot.sheets.find((sheet) =>
    plans.some((plan) => plan.form === sheet.form || plan.name.toLowerCase() === sheet.name.toLowerCase()),
  );
  if (taken !== undefined) throw new WorkbookError("nameTaken", `The sheet "${taken.name}" is already there. ${remedy}`, taken.name);
  const added = { create: plans.map((plan) => inDateSystem(plan, snapshot.dateSystem)), update: [] };
  if (signature === undefined) return port.write(added);
  const { now, who } = signature;
  await port.write(
    together(
      added,
      recordAction(snapshot, {
        time: now,
        who,
        action,
        where: plans.map(({ name }) => name).join(", "),
        old: "",
        new: `${plans.length} sheets`,
        reason: "",
      }),
    ),
  );
}
