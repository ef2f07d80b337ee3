/** The month sheets of the year after: the rows of the last month, its closing stocks and readings as April's opening ones. */
import { linesIn, readingOf } from "../../activity/line";
import type { ActivityLine, ActivityTable } from "../../activity/line";
import { nameKey } from "../../inventory/lineIndex";
import type { MonthContent } from "../../plan/sheets/inputSheets";
import type { RowInput } from "../../plan/sheets/sheetBuilder";
import { theOne } from "../../quantity/known";
import { monthLabel, monthsOf, sameMonth } from "../../quantity/period";
import type { ComplianceYear, Month } from "../../quantity/period";

/** What a row says of itself year after year; what a month says of itself (evidence, status, notes, bills) stays with its month. */
const KEPT: Readonly<Record<ActivityTable, readonly string[]>> = {
  fuel: ["stream", "use", "unit", "consumedBy", "quantityBasis", "gcvBasis", "meter"],
  electricity: ["meter", "kind", "point"],
  production: ["product", "unit"],
  heat: ["heatId", "kind"],
  process: ["item", "unit"],
};

/** Figures that go on: the new row's field by the old row's. */
const CARRIED: Readonly<Partial<Record<ActivityTable, Readonly<Record<string, string>>>>> = {
  fuel: { opening: "closing" },
  electricity: { openingReading: "closingReading" },
  production: { opening: "closing" },
};

/** The year's months in order, as far as the months before it fill them. */
export function nextMonths(lines: readonly ActivityLine[], last: Month, year: ComplianceYear): readonly MonthContent[] {
  const march = lines.filter(({ month }) => sameMonth(month, last));
  const first = (line: ActivityLine, at: number) => march.findIndex((other) => keyOf(other) === keyOf(line)) === at;
  // A lot is gone once it is burnt: its stock opens April, and later months begin with one row for each stream.
  const rows = march.filter(first);
  return monthsOf(year).map((month, i) => ({
    month,
    subtitle: `One row per lot, meter and product; ${monthLabel(month)}. A blank is missing, a typed 0 is none.`,
    ...(i === 0 ? tablesOf(march, aprilRow) : tablesOf(rows, keptCells)),
  }));
}

const keyOf = (line: ActivityLine) => `${line.table}|${nameKey(line)}`;

function tablesOf(lines: readonly ActivityLine[], rowOf: (line: ActivityLine) => RowInput): Omit<MonthContent, "month" | "subtitle"> {
  const rows = (table: ActivityTable) => linesIn(lines, table).map(rowOf);
  return {
    fuel: rows("fuel"),
    electricity: rows("electricity"),
    production: rows("production"),
    heat: rows("heat"),
    process: rows("process"),
  };
}

function keptCells(line: ActivityLine): RowInput {
  const said = line.said as Readonly<Record<string, { readonly text: string; readonly choice?: string | null }>>;
  const texts = KEPT[line.table].flatMap((field) => {
    const cell = said[field];
    const text = cell?.choice ?? cell?.text ?? "";
    return text === "" ? [] : [[field, text] as const];
  });
  const factor = line.table === "electricity" ? (readingOf(line, "factor")?.value ?? null) : null;
  return { ...Object.fromEntries(texts), ...(factor === null ? {} : { factor: factor.toNumber() }) };
}

function aprilRow(line: ActivityLine): RowInput {
  const opening = Object.entries(CARRIED[line.table] ?? {}).flatMap(([to, from]) => {
    const value = readingOf(line, from)?.value ?? null;
    return value === null ? [] : [[to, value.toNumber()] as const];
  });
  const lot = line.table === "fuel" && line.lot !== "" && opening.length > 0 ? { lot: line.lot } : {};
  return { ...keptCells(line), ...lot, ...Object.fromEntries(opening) };
}

/** The finished year's last month. */
export function lastMonth(year: ComplianceYear): Month {
  return theOne(monthsOf(year).slice(-1), () => true, "last month");
}
