/**
 * The certificate bank: the year's position, what it is worth or costs as a range, and the certificates held by vintage.
 * Prices and holdings are typed; everything else is a native formula over Form A and what is typed.
 */
import { lookup, packFor } from "../parameters";
import { Decimal, decimal, round, wholeDown, wholeUp, ZERO } from "../quantity/decimal";
import { yearLabel } from "../quantity/period";
import type { ComplianceYear } from "../quantity/period";
import { isGap } from "../trace/figure";
import { a1, quoteSheet, refText } from "../workbook/cells";
import type { CellRef, CellValue } from "../workbook/cells";
import type { Inventory } from "../inventory/model";
import type { WorkbookReading } from "../reading/workbook";
import type { CellContent, PlannedCell, SheetPlan, StyleName } from "../workbook/sheetPlan";
import { FORMATS, grouped, rupees } from "../workbook/styles";
import { RESULT } from "../forms/lineIds";
import { COLUMNS } from "../forms/layout";

/** What the bank is drawn up from. */
export interface BankSource {
  readonly reading: WorkbookReading;
  readonly year: ComplianceYear;
  readonly inventory: Inventory | null;
}

const AT = { id: 0, label: 1, unit: 2, value: 3, how: 7 } as const;
const HEADER_ROW = 3;
/** Prices in rupees between which models of the market move; no certificate has been traded yet. */
const MODELLING_RANGE = { low: 500, high: 3000 } as const;
const FIRST_VINTAGE = 2025;
const VINTAGES = 5;
const WHOLE = grouped(0, 100_000);

/** `plans` are the tabs of the same build, Form A among them. */
export function bankSheet(plans: readonly SheetPlan[], name: string, source: BankSource): SheetPlan {
  const bank = new BankRows(plans, source);
  bank.position();
  bank.deemed();
  bank.prices();
  bank.holdings();
  return {
    form: "bank", name, cells: bank.cells, tabColor: "#1B6E3C",
    columns: [20, 46, 16, 18, 16, 16, 30, 60].map((width) => ({ width })),
    frozenRows: HEADER_ROW + 1, frozenColumns: 2, tables: [], validations: [], conditionals: [], names: [], charts: [],
    print: { orientation: "landscape", titleRows: HEADER_ROW + 1, header: "Certificate bank" },
  };
}

/** Puts line below line; a formula names the lines above it by their ids. */
class BankRows {
  readonly cells: PlannedCell[] = [];
  private row = HEADER_ROW + 1;
  private readonly rows = new Map<string, number>();
  private readonly values = new Map<string, number | null>();

  constructor(private readonly plans: readonly SheetPlan[], private readonly source: BankSource) {
    this.put(0, 0, { value: "Certificate bank" }, "title");
    this.put(1, 0, { value: "Position, exposure and holdings. Blue cells are typed; all rupees are estimates, for no certificate has been traded yet." }, "subtitle");
    ["Line", "Particulars", "Unit", "Value", null, null, null, "How this is computed"].forEach((text, column) => this.put(HEADER_ROW, column, { value: text }, "header"));
  }

  position(): void {
    const figures = certificateFigures(this.source.inventory);
    const months = this.source.reading.plan?.method.coverageMonths;
    this.heading("K.h.position", "Position for the year");
    this.link("K.issued", "Certificates issued, whole, twelve months covered", RESULT.wholeSurplus, number(figures.wholeSurplus));
    this.link("K.due", "Certificates to surrender, whole, twelve months covered", RESULT.wholeShortfall, number(figures.wholeShortfall));
    this.line("K.months", "Months covered, as the plan says", "months", numberOr(months?.cell ?? null, 12), number(months?.number ?? null) ?? 12, "0", "Monitoring Plan; 7 under the first schedule and 3 under the second are read into the law by some");
    this.scaled("K.issued-months", "Certificates issued if only these months count", RESULT.surplus, figures.surplus, "ROUNDDOWN");
    this.scaled("K.due-months", "Certificates to surrender if only these months count", RESULT.shortfall, figures.shortfall, "ROUNDUP");
  }

  deemed(): void {
    const { reading, inventory } = this.source;
    const baseline = reading.reference?.baseline.baselineGei;
    this.heading("K.h.deemed", "If no documents are submitted in time");
    this.line("K.baseline", "Baseline GEI, taken as achieved", "tCO2e/t", linkTo(baseline?.cell ?? null), number(baseline?.number ?? null), FORMATS.gei, "GEI Target Rules 2025, rule 4(5): who submits nothing is taken to have achieved the baseline");
    const [base, target, output] = [this.cell("K.baseline"), this.formA(RESULT.target), this.formA(RESULT.output)];
    const formula = target === null || output === null ? null : guarded([base, target, output], `ROUNDUP(ROUND(MAX(0,(${base}-${target})*${output}),6),0)`);
    this.line("K.deemed", "Certificates to surrender then", "CCC", formula, deemedDue(baseline?.number ?? null, inventory), WHOLE, "(baseline GEI - target) x equivalent product; which output applies is not stated, this year's is taken");
  }

  prices(): void {
    this.heading("K.h.prices", "Exposure");
    this.typed("K.price-low", "Price of a certificate, low", "rupees", MODELLING_RANGE.low, "500 to 3,000 rupees is a modelling range, not a market price: type your own");
    this.typed("K.price-high", "Price of a certificate, high", "rupees", MODELLING_RANGE.high, "as above");
    for (const end of ["low", "high"] as const) {
      this.product(`K.cost-${end}`, `Cost of buying what is to be surrendered, ${end} price`, "K.due", `K.price-${end}`);
      this.product(`K.worth-${end}`, `Worth of what is issued, ${end} price`, "K.issued", `K.price-${end}`);
    }
    this.typed("K.average", "Average traded price of the year, set by BEE", "rupees", null, "none is published yet");
    const found = packFor(this.source.year);
    const multiple = found.ok ? lookup("compensation.multiple", this.source.year, found.value) : null;
    const times = multiple !== null && multiple.ok ? Number(multiple.value.value) : 2;
    this.line("K.multiple", "Multiple of the average price", "", null, times, "0", "GEI Target Rules 2025, rule 6");
    this.line("K.compensation", "Environmental compensation for what is not surrendered, estimate", "rupees", guarded([this.cell("K.due"), this.cell("K.average"), this.cell("K.multiple")], `ROUND(${this.cell("K.multiple")}*${this.cell("K.average")}*${this.cell("K.due")},2)`), null, rupees(null), "multiple x average price x certificates to surrender; imposed by CPCB after a hearing, to be paid within 90 days");
  }

  holdings(): void {
    this.row += 1;
    ["By vintage", "Vintage", "Issued", "Bought", "Surrendered", "Banked", "Note"].forEach((text, column) => this.put(this.row, column, { value: text }, "header"));
    this.row += 1;
    const first = this.row;
    for (let i = 0; i < VINTAGES; i += 1) this.vintage(yearLabel({ start: FIRST_VINTAGE + i }));
    const total = (column: number) => ({ formula: `=SUM(${a1(first, column)}:${a1(this.row - 1, column)})`, value: 0 });
    this.put(this.row, AT.id, { value: "K.vintages" }, "id", FORMATS.text);
    this.put(this.row, AT.label, { value: "All vintages" }, "label");
    [2, 3, 4, 5].forEach((column) => this.put(this.row, column, total(column), "total", WHOLE));
    const banked = a1(this.row, 5);
    this.row += 2;
    const due = this.values.get("K.due") ?? null;
    this.line("K.to-buy", "Certificates still to buy after the bank", "CCC", guarded([this.cell("K.due"), banked], `MAX(0,${this.cell("K.due")}-${banked})`), due, WHOLE, "certificates to surrender - banked; banked certificates do not expire under the rules as they stand");
  }

  private vintage(label: string): void {
    this.put(this.row, AT.id, { value: `K.vintage.${label}` }, "id", FORMATS.text);
    this.put(this.row, AT.label, { value: label }, "label", FORMATS.text);
    [2, 3, 4].forEach((column) => this.put(this.row, column, { value: null }, "input", WHOLE));
    const [issued, bought, surrendered] = [2, 3, 4].map((column) => a1(this.row, column));
    this.put(this.row, 5, { formula: `=SUM(${issued},${bought})-SUM(${surrendered})`, value: 0 }, "formula", WHOLE);
    this.put(this.row, 6, { value: null }, "inputText", FORMATS.text);
    this.row += 1;
  }

  private heading(id: string, label: string): void {
    this.put(this.row, AT.id, { value: id }, "id", FORMATS.text);
    this.put(this.row, AT.label, { value: label }, "section");
    this.row += 1;
  }

  private line(id: string, label: string, unit: string, formula: string | null, value: number | null, format: string, how: string): void {
    this.begin(id, label, unit, how);
    const content: CellContent = formula === null ? { value } : { formula, value: value ?? "" };
    this.put(this.row, AT.value, content, formula !== null && /^='/.test(formula) ? "link" : "formula", format);
    this.values.set(id, value);
    this.row += 1;
  }

  private typed(id: string, label: string, unit: string, suggestion: number | null, how: string): void {
    this.begin(id, label, unit, how);
    this.put(this.row, AT.value, { value: suggestion }, "input", rupees(suggestion));
    this.values.set(id, suggestion);
    this.row += 1;
  }

  private begin(id: string, label: string, unit: string, how: string): void {
    this.rows.set(id, this.row);
    this.put(this.row, AT.id, { value: id }, "id", FORMATS.text);
    this.put(this.row, AT.label, { value: label }, "label");
    this.put(this.row, AT.unit, { value: unit === "" ? null : unit }, "plain");
    this.put(this.row, AT.how, { value: how }, "note");
  }

  /** A figure of Form A; a line that says so where Form A has none, which is while the target is missing. */
  private link(id: string, label: string, line: string, value: number | null): void {
    const cell = this.formA(line);
    this.line(id, label, "CCC", cell === null ? null : `=${cell}`, value, WHOLE, cell === null ? "Enter the target from your notification in Reference Data" : "Form A");
  }

  private scaled(id: string, label: string, line: string, exact: Decimal | null, rounding: "ROUNDUP" | "ROUNDDOWN"): void {
    const [cell, months] = [this.formA(line), this.cell("K.months")];
    const share = exact === null ? null : exact.times(this.values.get("K.months") ?? 12).div(12);
    const value = share === null ? null : number(rounding === "ROUNDUP" ? wholeUp(share) : wholeDown(share));
    this.line(id, label, "CCC", cell === null ? null : guarded([cell, months], `${rounding}(ROUND(${cell}*${months}/12,6),0)`), value, WHOLE, "exact certificates x months / 12; assumption: whether output is scaled by months is not settled");
  }

  private product(id: string, label: string, of: string, price: string): void {
    const [count, each] = [this.values.get(of) ?? null, this.values.get(price) ?? null];
    const value = count === null || each === null ? null : number(round(decimal(count).times(each), 2));
    this.line(id, label, "rupees", guarded([this.cell(of), this.cell(price)], `ROUND(${this.cell(of)}*${this.cell(price)},2)`), value, rupees(value), "certificates x price; estimate");
  }

  private cell(id: string): string {
    return a1(this.rows.get(id)!, AT.value);
  }

  private formA(line: string): string | null {
    const form = this.plans.find((plan) => plan.form === "formA");
    const row = form?.cells.find((cell) => cell.column === COLUMNS.id && cell.content.value === line)?.row;
    return form === undefined || row === undefined ? null : `${quoteSheet(form.name)}!${a1(row, COLUMNS.current)}`;
  }

  private put(row: number, column: number, content: CellContent | { readonly value: CellValue }, style: StyleName, format?: string): void {
    this.cells.push({ row, column, content, style, ...(format === undefined ? {} : { format }) });
  }
}

function guarded(cells: readonly (string | null)[], expression: string): string {
  return `=IF(AND(${cells.map((cell) => `ISNUMBER(${cell ?? '""'})`).join(",")}),${expression},"")`;
}

function number(value: Decimal | null): number | null {
  return value === null ? null : value.toNumber();
}

function linkTo(cell: CellRef | null): string | null {
  return cell === null ? null : `=${refText(cell)}`;
}

function numberOr(cell: CellRef | null, otherwise: number): string | null {
  return cell === null ? null : `=IF(ISNUMBER(${refText(cell)}),${refText(cell)},${otherwise})`;
}

type CertificateFigure = "surplus" | "shortfall" | "wholeSurplus" | "wholeShortfall";

/** The inventory's certificates; null while there is no target or the GEI has a gap. */
function certificateFigures(inventory: Inventory | null): Readonly<Record<CertificateFigure, Decimal | null>> {
  const found = inventory?.certificates;
  if (found === null || found === undefined) return { surplus: null, shortfall: null, wholeSurplus: null, wholeShortfall: null };
  return { surplus: found.surplus.value, shortfall: found.shortfall.value, wholeSurplus: found.wholeSurplus.value, wholeShortfall: found.wholeShortfall.value };
}

/** Whole certificates to surrender when the baseline GEI is taken as achieved. */
function deemedDue(baseline: Decimal | null, inventory: Inventory | null): number | null {
  const target = inventory?.certificates?.target.value;
  const output = inventory?.equivalentProduct;
  if (baseline === null || target === undefined || output === undefined || isGap(output)) return null;
  return number(wholeUp(Decimal.max(ZERO, baseline.minus(target).times(output.value))));
}
