/** Puts a sample plant into a workbook, beside whatever is there. */
import type { Sector } from "../plan/spec/planTables";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { addInputs } from "./addInputs";
import type { Signature } from "./operationTypes";

/** Refuses when the workbook already holds one of our input sheets, and for a sector that has no sample. Recorded in the ledger when somebody signs. */
export async function createSample(port: WorkbookPort, sector: Sector = "cement", signature?: Signature): Promise<void> {
  const { SAMPLES } = await import("../sectors");
  const sample = SAMPLES[sector];
  if (sample === undefined)
    throw new WorkbookError("unsupported", `There is no sample plant for ${sector}; there is one for ${Object.keys(SAMPLES).join(", ")}.`);
  await addInputs(port, sample(), "Open an empty workbook for the sample plant.", "sample plant", signature);
}
