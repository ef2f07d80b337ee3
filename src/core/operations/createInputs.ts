/** Puts the blank input sheets of a new plant into a workbook. */
import type { NewPlant } from "../sectors/blank";
import type { WorkbookPort } from "../workbook/port";
import { addInputs } from "./addInputs";
import type { Signature } from "./operationTypes";

/** Refuses when the workbook already holds one of our input sheets. Recorded in the ledger when somebody signs. */
export async function createInputs(port: WorkbookPort, plant: NewPlant, signature?: Signature): Promise<void> {
  const { blankInputs } = await import("../sectors/blank");
  await addInputs(port, blankInputs(plant), "Rename that sheet, or open an empty workbook.", "set up", signature);
}
