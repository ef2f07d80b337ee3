/** Puts the sample plant into a workbook, beside whatever is there. */
import type { WorkbookPort } from "../workbook/port";
import { addInputs } from "./addInputs";

/** Refuses when the workbook already holds one of our input sheets. */
export async function createSample(port: WorkbookPort): Promise<void> {
  const { cementSample } = await import("../sample/cement");
  await addInputs(port, cementSample(), "Open an empty workbook for the sample plant.");
}
