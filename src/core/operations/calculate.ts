/** Reads and calculates; judges nothing and writes nothing. */
import { readWorkbook } from "../reading/workbook";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { calculateReading } from "./calculateReading";
import { readIdentified } from "./identity";
import type { Calculation, OperationOptions } from "./operationTypes";

/** Throws WorkbookError when the workbook cannot be read. */
export async function calculate(port: WorkbookPort, options: OperationOptions): Promise<Calculation> {
  const snapshot = await readIdentified(port);
  await port.pause();
  const reading = readWorkbook(snapshot);
  await port.pause();
  return calculateReading(snapshot, reading, options);
}

/** Reads the sheets of a snapshot and computes the inventory of its closed months. */
export function calculateSnapshot(snapshot: WorkbookSnapshot, options: OperationOptions): Calculation {
  return calculateReading(snapshot, readWorkbook(snapshot), options);
}
