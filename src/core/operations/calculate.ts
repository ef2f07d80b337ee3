/** Reads and calculates; judges nothing and writes nothing. */
import { readWorkbook } from "../reading/workbook";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { atOnce, inTurns } from "../workbook/turns";
import type { Steps } from "../workbook/turns";
import { calculateReading } from "./calculateReading";
import { readIdentified } from "./identity";
import type { Calculation, OperationOptions } from "./operationTypes";

/** Throws WorkbookError when the workbook cannot be read. */
export async function calculate(port: WorkbookPort, options: OperationOptions): Promise<Calculation> {
  return inTurns(port.pause, calculating(await readIdentified(port), options));
}

/** Reads the sheets of a snapshot and computes the inventory of its closed months. */
export function calculateSnapshot(snapshot: WorkbookSnapshot, options: OperationOptions): Calculation {
  return atOnce(calculating(snapshot, options));
}

/** The same in steps. */
export function* calculating(snapshot: WorkbookSnapshot, options: OperationOptions): Steps<Calculation> {
  const reading = readWorkbook(snapshot);
  yield;
  return calculateReading(snapshot, reading, options);
}
