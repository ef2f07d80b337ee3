/** Puts the blank input sheets of a new plant into a workbook. */
import type { NewPlant } from "../setup/blank";
import type { WorkbookPort } from "../workbook/port";
import { addInputs } from "./addInputs";

/** Refuses when the workbook already holds one of our input sheets. */
export async function createInputs(port: WorkbookPort, plant: NewPlant): Promise<void> {
  const { blankInputs } = await import("../setup/blank");
  await addInputs(port, blankInputs(plant), "Rename that sheet, or open an empty workbook.");
}
