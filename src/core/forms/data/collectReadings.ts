/** Adds one reading to the data rows and notes how its unit is spelt. */
import type { MonthProduct } from "../../inventory/model";
import { ONE } from "../../quantity/decimal";
import { sameMonth } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import type { Figure } from "../../trace/figure";
import type { DataRows } from "./dataRows";
import { unitFactor } from "./factors";
import type { FactorRegister } from "./factors";

export interface Collecting {
  readonly rows: DataRows;
  readonly factors: FactorRegister;
  /** The months of the period, every one of which is expected. */
  readonly months: readonly Month[];
}

/** Row of a reading in `base` units; -1 when the line has no such column. An optional reading counts a blank as none. */
export function addReading(
  { rows, factors }: Collecting,
  line: ActivityLine,
  kind: string,
  base: string,
  feeds: string,
  value: Figure,
  optional = false,
): number {
  const found = line.readings.get(kind);
  const factor = found === undefined ? null : (unitFactor(found.unit, base) ?? (isQuantity(base) ? null : ONE));
  if (found !== undefined && factor !== null) factors.addUnit(found.unitText, base, factor);
  return rows.reading(line, kind, base, feeds, value, optional);
}

/** As `addReading`, but a reading the line has no column for is a missing row that blanks what it would have fed. */
export function addRequired(collecting: Collecting, line: ActivityLine, kind: string, base: string, feeds: string, value: Figure): number {
  const index = addReading(collecting, line, kind, base, feeds, value);
  if (index < 0) collecting.rows.add({ type: "missing", stream: line.stream, use: line.use, month: line.month, kind, feeds });
  return index;
}

/** An analysis whose header names no unit of its kind, such as a gas's GCV under "kcal/kg", is taken as it stands; a quantity is not. */
function isQuantity(base: string): boolean {
  return ["t", "kL", "Sm3", "kWh", "GJ"].includes(base);
}

/** The reading as it stands, for rows that only feed other rows. */
export function plainValue(line: ActivityLine, kind: string): Figure {
  const found = line.readings.get(kind);
  const value = found?.value ?? null;
  return found === undefined || value === null
    ? { gap: [kind] }
    : { label: kind, value, unit: found.unit, how: "", cite: "", inputs: [], cell: null, notes: [] };
}

/** A row that says a month is missing, for each line it would have fed. */
export function addMissing(
  { rows, months }: Collecting,
  name: { readonly stream: string; readonly use: string },
  present: readonly ActivityLine[],
  feeds: Readonly<Record<string, string>>,
): void {
  for (const month of months) {
    if (present.some((line) => sameMonth(line.month, month))) continue;
    for (const [kind, line] of Object.entries(feeds)) rows.add({ type: "missing", ...name, month, kind, feeds: line });
  }
}

export interface ProductRows {
  readonly label: string;
  readonly unit: string;
  readonly feeds: string;
  /** The product over the cells of the readings; a parameter's place holds the cell of its factor. */
  readonly formula: (cells: readonly string[]) => string;
  /** Factor keys of the terms, by position, for those that can be parameters. */
  readonly parameters?: readonly string[];
}

/** The readings of each month's product and below them the product itself; a month that lacks a reading is missing. */
export function addMonthProducts(collecting: Collecting, products: readonly MonthProduct[], spec: ProductRows): void {
  const { rows, factors } = collecting;
  for (const { month, readings, value } of products) {
    if (readings.includes("missing")) {
      rows.add({ type: "missing", stream: spec.label, use: "", month, kind: "product", feeds: spec.feeds });
      continue;
    }
    const present = readings.filter((reading) => typeof reading === "object");
    const at = present.map((reading) =>
      addReading(collecting, reading.line, reading.kind, reading.unit, "", plainValue(reading.line, reading.kind)),
    );
    const write = (cells: readonly string[]): string => {
      const queue = [...cells];
      return spec.formula(readings.map((reading, i) => (reading === "parameter" ? factors.ref(spec.parameters![i]!) : queue.shift()!)));
    };
    rows.add({
      type: "derived",
      line: present[0]!.line,
      kind: spec.label,
      unit: spec.unit,
      feeds: spec.feeds,
      label: "product of the rows above",
      from: at,
      formula: write,
      value,
    });
  }
}
