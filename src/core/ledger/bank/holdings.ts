/** The certificates held, a row per vintage: issued, bought and surrendered are typed, the balance is computed. */
import {
  bankedCertificates,
  certificatesOutstanding,
  certificatesToBuy,
  surrenderedBeyond,
  surrenderedForYear,
} from "../../method/compensation";
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
  surrendered(rows, a1(row, HELD.surrendered), sum(held.map((of) => of(HELD.surrendered))));
  const banked = sum(held.map((of) => of(HELD.banked)));
  const [outstanding, cell, total] = [rows.value("K.outstanding"), rows.cell("K.outstanding"), a1(row, HELD.banked)];
  rows.line({
    id: "K.to-buy",
    label: "Certificates still to buy after the bank",
    unit: "CCC",
    formula: guarded([cell, total], `MAX(0,${cell}-${total})`),
    value: outstanding === null ? null : certificatesToBuy(decimal(outstanding), banked).toNumber(),
    format: WHOLE,
    how: "still to surrender - banked; banked certificates do not expire under the rules as they stand",
  });
}

/** How much of the year's due is surrendered. A vintage may have been surrendered for an earlier year: how many, is typed. */
function surrendered(rows: BankRows, total: string, ofVintages: Decimal): void {
  rows.count("K.surrendered-earlier", "Of the surrendered, for earlier years", "CCC", "typed; all others were surrendered for this year");
  const forYear = surrenderedForYear(ofVintages, decimal(rows.value("K.surrendered-earlier") ?? 0));
  const [due, earlier] = [rows.value("K.due"), rows.cell("K.surrendered-earlier")];
  const line = (id: string, label: string, difference: string, of: (due: Decimal, surrendered: Decimal) => Decimal, how: string) =>
    rows.line({
      id,
      label,
      unit: "CCC",
      formula: guarded([rows.cell("K.due")], `MAX(0,${difference})`),
      value: due === null ? null : of(decimal(due), forYear).toNumber(),
      format: WHOLE,
      how,
    });
  const [dueCell, yearCells] = [rows.cell("K.due"), `(${total}-SUM(${earlier}))`];
  const about = "certificates to surrender - surrendered for this year";
  line("K.outstanding", "Certificates still to surrender", `${dueCell}-${yearCells}`, certificatesOutstanding, about);
  const lost = "surrendered for this year - certificates to surrender; above 0 ask the registry before you surrender more";
  line("K.beyond", "Surrendered beyond what is due", `${yearCells}-${dueCell}`, surrenderedBeyond, lost);
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
