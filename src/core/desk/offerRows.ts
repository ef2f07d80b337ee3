/** Gives every stream, meter and product of the plan its row in every month sheet of ours. */
import { readWorkbook } from "../reading/workbook";
import { newRows } from "../setup/newRows";
import type { OfferedRow, RowOffer } from "../setup/newRows";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { readIdentified } from "./identity";

/** What would be added; writes nothing. Throws WorkbookError when the workbook cannot be read or holds no plan. */
export async function previewRows(port: WorkbookPort): Promise<RowOffer> {
  const snapshot = await readIdentified(port);
  const { plan } = readWorkbook(snapshot);
  if (plan === null) throw new WorkbookError("unsupported", `${port.name} has no Monitoring Plan, so there is nothing to add rows for. Set up this workbook first.`);
  return newRows(plan, snapshot.sheets);
}

/** Adds the rows into blank rows, never over content, and says for which there was none. */
export async function offerRows(port: WorkbookPort): Promise<readonly OfferedRow[]> {
  const { updates, rows } = await previewRows(port);
  if (updates.length > 0) await port.write({ create: [], update: updates });
  return rows;
}
