/** Puts the sample plant into a workbook, beside whatever is there. */
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";

/** Refuses when the workbook already holds one of our input sheets, so that no plan is ever doubled. */
export async function createSample(port: WorkbookPort): Promise<void> {
  const { cementSample } = await import("../sample/cement");
  const snapshot = await port.read();
  const plans = cementSample();
  const taken = snapshot.sheets.find((sheet) => plans.some((plan) => plan.form === sheet.form || plan.name.toLowerCase() === sheet.name.toLowerCase()));
  if (taken !== undefined) {
    throw new WorkbookError("nameTaken", `The sheet "${taken.name}" is already there. Open an empty workbook for the sample plant.`, taken.name);
  }
  await port.write({ create: plans, update: [] });
}
