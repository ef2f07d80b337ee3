/** What was read of a workbook, calculated and checked in one go. */
import { assessment } from "../../src/core/operations/assess";
import type { Assessment, OperationOptions } from "../../src/core/operations/operationTypes";
import type { WorkbookSnapshot } from "../../src/core/workbook/cells";
import { atOnce } from "../../src/core/workbook/turns";

export function assessSnapshot(snapshot: WorkbookSnapshot, options: OperationOptions): Assessment {
  return atOnce(assessment(snapshot, options));
}
