/** The certificates held, a row per vintage: issued, bought and surrendered are typed, the balance is computed. */
import { bankedCertificates, certificatesToBuy } from "../../method/compensation";
import { decimal, sum } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { yearLabel } from "../../quantity/period";
import { FORMATS } from "../../workbook/appearance/styles";
import { a1 } from "../../workbook/cells";
import { guarded, WHOLE } from "./bankRows";
import type { BankRows } from "./bankRows";

const FIRST_VINTAGE = 2025;
const VINTAGES = 5;
const HELD = { issued: 2, bought: 3, surrendered: 4, banked: 5, note: 6 } as const;

/** The rows of the vintages, their total, and what is still to be bought after them. */
export function holdings(rows: BankRows): void {
  rows.skip();
  rows.header(["By vintage", "Vintage", "Issued", "Bought", "Surrendered", "Banked", "Note"]);
  const first = rows.next;
  const held = Array.from({ length: VINTAGES }, (_, i) => vintage(rows, yearLabel({ start: FIRST_VINTAGE + i })));
  const [row, last] = [rows.next, rows.next - 1];
  rows.begin("K.vintages", "All vintages", "", "");
  for (const column of [HELD.issued, HELD.bought, HELD.surrendered, HELD.banked]) {
    rows.put(
      row,
      column,
      {
        formula: `=SUM(${a1(first, column)}:${a1(last, column)})`,
        value: sum(held.map((of) => of(column))).toNumber(),
      },
      "total",
      WHOLE,
    );
  }
  rows.skip(2);
  const banked = sum(held.map((of) => of(HELD.banked)));
  const [due, cell, total] = [rows.value("K.due"), rows.cell("K.due"), a1(row, HELD.banked)];
  rows.line({
    id: "K.to-buy",
    label: "Certificates still to buy after the bank",
    unit: "CCC",
    formula: guarded([cell, total], `MAX(0,${cell}-${total})`),
    value: due === null ? null : certificatesToBuy(decimal(due), banked).toNumber(),
    format: WHOLE,
    how: "certificates to surrender - banked; banked certificates do not expire under the rules as they stand",
  });
}

/** One year's certificates; the answer is what the row holds in a column. */
function vintage(rows: BankRows, label: string): (column: number) => Decimal {
  const [id, row] = [`K.vintage.${label}`, rows.next];
  rows.begin(id, label, "", "");
  for (const column of [HELD.issued, HELD.bought, HELD.surrendered]) rows.put(row, column, { value: null }, "input", WHOLE);
  const held = (column: number): Decimal => decimal(rows.typedNumber(id, column, null) ?? 0);
  const banked = bankedCertificates(held(HELD.issued), held(HELD.bought), held(HELD.surrendered));
  rows.put(
    row,
    HELD.banked,
    { formula: `=SUM(${a1(row, HELD.issued)},${a1(row, HELD.bought)})-SUM(${a1(row, HELD.surrendered)})`, value: banked.toNumber() },
    "formula",
    WHOLE,
  );
  rows.put(row, HELD.note, { value: null }, "inputText", FORMATS.text);
  rows.skip();
  return (column) => (column === HELD.banked ? banked : held(column));
}
