/** Gives every stream, meter and product of the plan its row in every month sheet of ours. */
import { readWorkbook } from "../reading/workbook";
import { newRows } from "./newRows";
import type { OfferedRow, RowOffer } from "./newRows";
import type { WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { readIdentified } from "./identity";
import { recordAction, together } from "./record";
import type { Signature } from "./operationTypes";

/** Throws WorkbookError when the workbook holds no plan. */
function offered(port: WorkbookPort, snapshot: WorkbookSnapshot): RowOffer {
  const { plan } = readWorkbook(snapshot);
  if (plan === null)
    throw new WorkbookError(
      "unsupported",
      `${port.name} has no Monitoring Plan, so there is nothing to add rows for. Set up this workbook first.`,
    );
  return newRows(plan, snapshot.sheets);
}

/** Adds the rows into blank rows, never over content, with an entry in the ledger, and says for which there was none. */
export async function offerRows(port: WorkbookPort, { now, who }: Signature): Promise<readonly OfferedRow[]> {
  const snapshot = await readIdentified(port);
  const { updates, rows } = offered(port, snapshot);
  if (updates.length === 0) return rows;
  const added = rows.filter(({ row }) => row !== null);
  const ledgerAction = {
    time: now,
    who,
    action: "rows added",
    where: [...new Set(added.map(({ sheet }) => sheet))].join(", "),
    old: "",
    new: [...new Set(added.map(({ name }) => name))].join(", "),
    reason: "New in the Monitoring Plan",
  };
  await port.write(together({ create: [], update: updates }, recordAction(snapshot, ledgerAction)));
  return rows;
}
