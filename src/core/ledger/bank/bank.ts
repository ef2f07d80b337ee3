/**
 * The certificate bank: the year's position, what it is worth or costs as a range, and the certificates held by vintage.
 * Prices and holdings are typed; everything else is a native formula over Form A and what is typed.
 */
import type { Inventory } from "../../inventory/model";
import { lookup, packFor } from "../../parameters";
import { certificatesForMonths, certificateValue, deemedGei, environmentalCompensation } from "../../method/compensation";
import { certificatesToSurrender, wholeToSurrender } from "../../method/gei";
import { decimal, wholeDown, wholeUp } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { ComplianceYear } from "../../quantity/period";
import type { WorkbookReading } from "../../reading/readBy";
import { isMissing } from "../../trace/figure";
import { reading } from "../../trace/trace";
import { refText } from "../../workbook/cells";
import type { CellRef, SheetSnapshot } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { FORMATS, rupees } from "../../workbook/appearance/styles";
import { RESULT } from "../../forms/model/lineIds";
import { PRICE_IDS } from "./prices";
import type { Prices } from "./prices";
import { BANK, BANK_AT, priceLine } from "./bankPrices";
import { BankRows, guarded, WHOLE } from "./bankRows";
import { coverage } from "./coverage";
import { holdings } from "./holdings";

/** What the bank is drawn up from. */
export interface BankSource {
  readonly reading: WorkbookReading;
  readonly year: ComplianceYear;
  readonly inventory: Inventory | null;
  /** The bank that is there, with what people typed into it. */
  readonly existing: SheetSnapshot | undefined;
  /** What the price cells of a bank made new begin with. */
  readonly prices: Prices;
}

const HEADER_ROW = 3;

/** `plans` are the tabs of the same build, Form A among them. */
export function bankSheet(plans: readonly SheetPlan[], name: string, source: BankSource): SheetPlan {
  const rows = new BankRows(plans, source.existing, HEADER_ROW);
  rows.put(0, 0, { value: "Certificate bank" }, "title");
  rows.put(
    1,
    0,
    { value: "Position, exposure and holdings. Blue cells are typed; all rupees are estimates, for no certificate has been traded yet." },
    "subtitle",
  );
  ["Line", "Particulars", "Unit", "Value", "How this is computed", null, null, null].forEach((text, column) =>
    rows.put(
      HEADER_ROW,
      column,
      { value: text },
      column === BANK_AT.value ? "headerRight" : column === BANK_AT.how ? "headerIndented" : "header",
    ),
  );
  rows.skip();
  position(rows, source);
  deemed(rows, source);
  prices(rows, source);
  coverage(rows, source);
  holdings(rows);
  shortfallCost(rows, source);
  return {
    form: BANK,
    name,
    cells: rows.cells,
    tabColor: "#1B6E3C",
    columns: [20, 50, 16, 20, 18, 18, 24, 50].map((width) => ({ width })),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 2,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "landscape", titleRows: HEADER_ROW + 1, header: "Certificate bank" },
  };
}

function position(rows: BankRows, { inventory, reading }: BankSource): void {
  const found = inventory?.certificates ?? null;
  const months = reading.plan?.method.coverageMonths;
  const whole = (id: string, label: string, line: string, value: Decimal | undefined): void => {
    const cell = rows.formA(line);
    rows.line({
      id,
      label,
      unit: "CCC",
      formula: cell === null ? null : `=${cell}`,
      value: value?.toNumber() ?? null,
      format: WHOLE,
      how: cell === null ? "Enter the target from your notification in Reference Data" : "Form A",
    });
  };
  const scaled = (id: string, label: string, line: string, exact: Decimal | undefined, rounding: "ROUNDUP" | "ROUNDDOWN"): void => {
    const [cell, count] = [rows.formA(line), rows.cell("K.months")];
    const share = exact === undefined ? undefined : certificatesForMonths(exact, decimal(rows.value("K.months") ?? 12));
    const value = share === undefined ? null : (rounding === "ROUNDUP" ? wholeUp(share) : wholeDown(share)).toNumber();
    rows.line({
      id,
      label,
      unit: "CCC",
      formula: cell === null ? null : guarded([cell, count], `${rounding}(ROUND(${cell}*${count}/12,6),0)`),
      value,
      format: WHOLE,
      how: "exact certificates x months / 12; assumption: whether output is scaled by months is not settled",
    });
  };
  rows.heading("K.h.position", "Position for the year");
  whole("K.issued", "Certificates issued, whole, twelve months covered", RESULT.wholeSurplus, found?.wholeSurplus.value);
  whole("K.due", "Certificates to surrender, whole, twelve months covered", RESULT.wholeShortfall, found?.wholeShortfall.value);
  rows.line({
    id: "K.months",
    label: "Months covered, as the plan says",
    unit: "months",
    formula: numberOr(months?.cell ?? null, 12),
    value: months?.number?.toNumber() ?? 12,
    format: "0",
    how: "Monitoring Plan; 7 under the first schedule and 3 under the second are read into the law by some",
  });
  scaled("K.issued-months", "Certificates issued if only these months count", RESULT.surplus, found?.surplus.value, "ROUNDDOWN");
  scaled("K.due-months", "Certificates to surrender if only these months count", RESULT.shortfall, found?.shortfall.value, "ROUNDUP");
}

function deemed(rows: BankRows, { reading, inventory }: BankSource): void {
  const baseline = reading.reference?.baseline.baselineGei;
  rows.heading("K.h.deemed", "If no documents are submitted in time");
  rows.line({
    id: "K.baseline",
    label: "Baseline GEI, taken as achieved",
    unit: "tCO2e/t",
    formula: linkTo(baseline?.cell ?? null),
    value: baseline?.number?.toNumber() ?? null,
    format: FORMATS.gei,
    how: "GEI Target Rules 2025, rule 4(5): who submits nothing is taken to have achieved the baseline",
  });
  const [base, target, output] = [rows.cell("K.baseline"), rows.formA(RESULT.target), rows.formA(RESULT.output)];
  const formula =
    target === null || output === null ? null : guarded([base, target, output], `ROUNDUP(ROUND(MAX(0,(${base}-${target})*${output}),6),0)`);
  rows.line({
    id: "K.deemed",
    label: "Certificates to surrender then",
    unit: "CCC",
    formula,
    value: deemedDue(baseline?.number ?? null, inventory),
    format: WHOLE,
    how: "(baseline GEI - target) x equivalent product; which output applies is not stated, this year's is taken",
  });
}

function prices(rows: BankRows, { prices: suggested }: BankSource): void {
  rows.heading("K.h.prices", "Exposure");
  const about = {
    low: "500 to 3,000 rupees is a modelling range, not a market price: type your own",
    likely: "as above",
    high: "as above",
  };
  for (const id of PRICE_IDS) rows.input(priceLine(id), `Price of a certificate, ${id}`, "rupees", suggested[id].toNumber(), about[id]);
  for (const id of PRICE_IDS) {
    amount(rows, `K.cost-${id}`, `Cost of buying what is to be surrendered, ${id} price`, "K.due", priceLine(id));
    amount(rows, `K.worth-${id}`, `Worth of what is issued, ${id} price`, "K.issued", priceLine(id));
  }
}

/** Rule 6: the cost of what is not surrendered. */
function shortfallCost(rows: BankRows, { year }: BankSource): void {
  rows.heading("K.h.compensation", "Environmental compensation");
  rows.input("K.average", "Average traded price of the year, set by BEE", "rupees", null, "none is published yet");
  const found = packFor(year);
  const multiple = found.ok ? lookup("compensation.multiple", year, found.value) : null;
  rows.line({
    id: "K.multiple",
    label: "Multiple of the average price",
    unit: "",
    formula: null,
    value: multiple !== null && multiple.ok ? multiple.value.value.toNumber() : 2,
    format: "0",
    how: "GEI Target Rules 2025, rule 6",
  });
  const terms = ["K.multiple", "K.average", "K.outstanding"];
  const value = compensation(rows);
  const cells = terms.map((id) => rows.cell(id));
  rows.line({
    id: "K.compensation",
    label: "Environmental compensation for what is not surrendered, estimate",
    unit: "rupees",
    formula: guarded(cells, `ROUND(${cells.join("*")},2)`),
    value,
    format: rupees(value),
    how: "multiple x average price x certificates still to surrender; imposed by CPCB after a hearing, to be paid within 90 days",
  });
}

/** Rupees; null while the average price or the shortfall is not known. */
function compensation(rows: BankRows): number | null {
  const figure = (id: string, unit: string) => {
    const value = rows.value(id);
    return value === null ? null : reading(id, decimal(value), unit);
  };
  const [shortfall, price, multiple] = [figure("K.outstanding", "CCC"), figure("K.average", "INR/CCC"), figure("K.multiple", "")];
  if (shortfall === null || multiple === null) return null;
  const found = environmentalCompensation(shortfall, price, multiple);
  return found.ok ? found.value.value.toNumber() : null;
}

function amount(rows: BankRows, id: string, label: string, of: string, price: string): void {
  const [count, each] = [rows.value(of), rows.value(price)];
  const value = count === null || each === null ? null : certificateValue(decimal(count), decimal(each)).toNumber();
  rows.line({
    id,
    label,
    unit: "rupees",
    formula: guarded([rows.cell(of), rows.cell(price)], `ROUND(${rows.cell(of)}*${rows.cell(price)},2)`),
    value,
    format: rupees(value),
    how: "certificates x price; estimate",
  });
}

function linkTo(cell: CellRef | null): string | null {
  return cell === null ? null : `=${refText(cell)}`;
}

function numberOr(cell: CellRef | null, otherwise: number): string | null {
  return cell === null ? null : `=IF(ISNUMBER(${refText(cell)}),${refText(cell)},${otherwise})`;
}

/** Whole certificates to surrender when the baseline GEI is taken as achieved. */
function deemedDue(baseline: Decimal | null, inventory: Inventory | null): number | null {
  const target = inventory?.certificates?.target;
  const output = inventory?.equivalentProduct;
  if (baseline === null || target === undefined || output === undefined || isMissing(output)) return null;
  const achieved = deemedGei(reading("Baseline GEI", baseline, target.unit));
  return wholeToSurrender(certificatesToSurrender(target, achieved, output)).value.toNumber();
}
