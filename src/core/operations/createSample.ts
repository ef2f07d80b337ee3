/** Puts a sample plant into a workbook, beside whatever is there. */
import type { Sector, SubSector } from "../plan/spec/sectors";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { addInputs } from "./addInputs";
import type { Signature } from "./operationTypes";

/**
 * The sector's first sample where no sub-sector is named. Refuses when the workbook already holds one of our input sheets,
 * and where there is no such sample. Recorded in the ledger when somebody signs.
 */
export async function createSample(
  port: WorkbookPort,
  sector: Sector = "cement",
  signature?: Signature,
  subSector?: SubSector,
): Promise<void> {
  const { SAMPLES, samplePlant } = await import("../sectors");
  const sample = samplePlant(sector, subSector);
  if (sample === undefined) {
    const asked = subSector === undefined ? sector : `${sector}, ${subSector}`;
    const there = SAMPLES.map((one) => `${one.sector}, ${one.subSector}`).join("; ");
    throw new WorkbookError("unsupported", `There is no sample plant for ${asked}; there are: ${there}.`);
  }
  await addInputs(port, sample.sheets(), "Open an empty workbook for the sample plant.", "sample plant", signature);
}
