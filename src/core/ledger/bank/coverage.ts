/** The position by each reading of the months of the year that certificates cover: which one holds is not settled. */
import type { CertificateResult } from "../../inventory/model";
import { CHOICES, lookup, packFor } from "../../parameters";
import type { Pack } from "../../parameters";
import { certificatesForMonths, certificateValue } from "../../method/compensation";
import { issuedLessSurrendered } from "../../method/gei";
import { decimal, wholeDown, wholeUp } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { citationText } from "../../trace/trace";
import { a1 } from "../../workbook/cells";
import { RESULT } from "../../forms/model/lineIds";
import { rupees } from "../../workbook/appearance/styles";
import { priceLine } from "./bankPrices";
import { guarded, WHOLE } from "./bankRows";
import type { BankRows } from "./bankRows";
import type { BankSource } from "./bank";

const AT = { months: 2, issued: 3, due: 4, low: 5, high: 6, how: 7 } as const;

export function coverage(rows: BankRows, { year, inventory }: BankSource): void {
  const found = packFor(year);
  if (!found.ok) return;
  rows.skip();
  rows.header([
    "By coverage",
    "Months of the year that count",
    "Months",
    "Certificates issued",
    "To surrender",
    "Rupees, low price",
    "Rupees, high price",
    "How this is computed",
  ]);
  const options = Object.entries(CHOICES.coverageMonths.options).sort(([one], [other]) => Number(other) - Number(one));
  for (const [months, { label, parameter }] of options) {
    if (parameter !== null)
      reading(
        rows,
        { id: `K.coverage.${months}`, label, how: cited(parameter, year, found.value) },
        decimal(months),
        inventory?.certificates ?? null,
      );
  }
}

function cited(parameter: string, year: BankSource["year"], pack: Pack): string {
  const found = lookup(parameter, year, pack);
  const source = found.ok ? `; ${citationText(found.value.citation)}` : "";
  return `exact certificates x months / 12, whole; rupees: + worth, - cost${source}`;
}

interface Reading {
  readonly id: string;
  readonly label: string;
  readonly how: string;
}

function reading(rows: BankRows, { id, label, how }: Reading, months: Decimal, certificates: CertificateResult | null): void {
  const row = rows.next;
  const share = (exact: Decimal): Decimal => certificatesForMonths(exact, months);
  const whole =
    certificates === null
      ? null
      : { issued: wholeDown(share(certificates.surplus.value)), due: wholeUp(share(certificates.shortfall.value)) };
  const count = a1(row, AT.months);
  const scaled = (line: string, rounding: string): string => {
    const exact = rows.formA(line);
    return exact === null ? '=""' : guarded([exact], `${rounding}(ROUND(${exact}*${count}/12,6),0)`);
  };
  rows.begin(id, label, "", "");
  rows.put(row, AT.how, { value: how }, "note");
  rows.put(row, AT.months, { value: months.toNumber() }, "formula", "0");
  rows.put(row, AT.issued, { formula: scaled(RESULT.surplus, "ROUNDDOWN"), value: whole?.issued.toNumber() ?? "" }, "formula", WHOLE);
  rows.put(row, AT.due, { formula: scaled(RESULT.shortfall, "ROUNDUP"), value: whole?.due.toNumber() ?? "" }, "formula", WHOLE);
  const [issued, due] = [a1(row, AT.issued), a1(row, AT.due)];
  for (const end of ["low", "high"] as const) {
    const [price, each] = [rows.cell(priceLine(end)), rows.value(priceLine(end))];
    const value =
      whole === null || each === null ? null : certificateValue(issuedLessSurrendered(whole.issued, whole.due), decimal(each)).toNumber();
    rows.put(
      row,
      AT[end],
      { formula: guarded([issued, due, price], `ROUND((${issued}-${due})*${price},2)`), value: value ?? "" },
      "formula",
      rupees(value),
    );
  }
  rows.skip();
}
