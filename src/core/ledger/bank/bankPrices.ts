/** The prices of a certificate as somebody typed them into the certificate bank, found by the ids of their lines. */
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { PriceId, Prices } from "./prices";
import { valueAt } from "../../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/cells";

export const BANK = "bank";
/** Columns of the bank, from 0. */
export const BANK_AT = { id: 0, label: 1, unit: 2, value: 3, how: 4 } as const;

export const priceLine = (id: PriceId): string => `K.price-${id}`;

/** Row of the bank, from 0, of a line; null when the line is not there. */
export function bankRow(bank: SheetSnapshot, line: string): number | null {
  const index = bank.left === BANK_AT.id ? bank.values.findIndex((row) => row[BANK_AT.id] === line) : -1;
  return index < 0 ? null : bank.top + index;
}

/** null while there is no bank, and while one of the three prices is not a number above zero. */
export function readPrices({ sheets }: WorkbookSnapshot): Prices | null {
  const bank = sheets.find(({ form }) => form === BANK);
  if (bank === undefined) return null;
  const [low, likely, high] = [priceIn(bank, "low"), priceIn(bank, "likely"), priceIn(bank, "high")];
  return low === null || likely === null || high === null ? null : { low, likely, high };
}

function priceIn(bank: SheetSnapshot, id: PriceId): Decimal | null {
  const row = bankRow(bank, priceLine(id));
  const value = row === null ? null : valueAt(bank, row, BANK_AT.value);
  return typeof value === "number" && value > 0 ? decimal(value) : null;
}
