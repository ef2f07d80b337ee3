/** Keeps the prices of a certificate in the bank, where everybody who opens the workbook sees them. */
import { BANK, BANK_AT, bankRow, priceLine } from "../ledger/bank/bankPrices";
import { PRICE_IDS } from "../ledger/bank/prices";
import type { PriceId, Prices } from "../ledger/bank/prices";
import { cellText } from "../plan/parse/tables";
import { quoteSheet, valueAt } from "../workbook/cells";
import type { SheetSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import type { PlannedCell } from "../workbook/sheetPlan";
import { rupees } from "../workbook/appearance/styles";
import { readIdentified } from "./identity";
import { recordAction, together } from "./record";
import { refuseProtected, tabOf } from "../rebuild/tabs";
import type { Signature } from "./operationTypes";

/**
 * Types the prices that differ into the bank, with an entry in the ledger. False, with nothing written, while there is no
 * bank: hand them to the build that makes it. Throws WorkbookError when a price is not above zero, and when the bank is
 * protected, copied or lacks a price's line.
 */
export async function savePrices(port: WorkbookPort, prices: Prices, { now, who }: Signature): Promise<boolean> {
  const bad = PRICE_IDS.find((id) => !prices[id].gt(0));
  if (bad !== undefined)
    throw new WorkbookError("notReady", `The ${bad} price is ${prices[bad].toString()} rupees; type a price above zero.`);
  const snapshot = await readIdentified(port);
  const bank = tabOf(snapshot, BANK);
  if (bank === undefined) return false;
  const changes = PRICE_IDS.map((id) => ({ id, row: rowIn(bank, id) })).filter(
    ({ id, row }) => valueAt(bank, row, BANK_AT.value) !== prices[id].toNumber(),
  );
  if (changes.length === 0) return true;
  refuseProtected(bank);
  const cells = changes.map(({ id, row }): PlannedCell => ({
    row,
    column: BANK_AT.value,
    content: { value: prices[id].toNumber() },
    style: "input",
    format: rupees(prices[id].toNumber()),
  }));
  const stated = (value: (id: PriceId, row: number) => string): string =>
    changes.map(({ id, row }) => `${id} ${value(id, row)}`).join(", ");
  const ledgerAction = {
    time: now,
    who,
    action: "prices",
    where: bank.name,
    old: stated((_, row) => cellText(valueAt(bank, row, BANK_AT.value))),
    new: stated((id) => prices[id].toString()),
    reason: "",
  };
  await port.write(together({ create: [], update: [{ sheetId: bank.id, cells, restyle: true }] }, recordAction(snapshot, ledgerAction)));
  return true;
}

function rowIn(bank: SheetSnapshot, id: PriceId): number {
  const row = bankRow(bank, priceLine(id));
  if (row === null)
    throw new WorkbookError(
      "rearranged",
      `The tab ${quoteSheet(bank.name)} has no line for the ${id} price. Build the forms again with the certificate bank, ` +
        "and its lines are put back.",
      bank.name,
    );
  return row;
}
