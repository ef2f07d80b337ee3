/** Adds one reading to the data rows and notes how its unit is spelt. */
import { perOwnVolume } from "../../inventory/calorific";
import type { MonthProduct } from "../../inventory/processModel";
import type { StreamResult } from "../../inventory/streamModel";
import { scaled } from "../../method/whatIf";
import { ONE } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { sameMonth } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { lineName, readingOf, useOf } from "../../activity/line";
import type { ActivityLine, FuelLine } from "../../activity/line";
import { missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { reading } from "../../trace/trace";
import type { Counted, DataRows } from "./dataRows";
import { unitFactor, unitSuffix } from "./factors";
import type { FactorRegister } from "./factors";
import { streamFactor } from "../model/lineIds";

export interface Collecting {
  readonly rows: DataRows;
  readonly factors: FactorRegister;
  /** The months of the period, every one of which is expected. */
  readonly months: readonly Month[];
}

/** How a reading is counted; its unit says all and a blank is missing unless these say otherwise. */
export type Counting = Pick<Counted, "base" | "feeds"> & Partial<Counted>;

/** Row of a reading in `base` units; -1 when the line has no such column. An optional reading counts a blank as none. */
export function addReading({ rows, factors }: Collecting, line: ActivityLine, kind: string, counting: Counting, value?: Figure): number {
  const counted: Counted = { bareUnit: "", optional: false, ...counting };
  const found = readingOf(line, kind);
  const factor = found === undefined ? null : factorInto(found.unit, counted);
  if (found !== undefined && factor !== null)
    factors.addUnit(`${found.unitText}${unitSuffix(counted.base, counted.bareUnit)}`, found.unitText, counted.base, factor);
  return rows.reading(line, kind, counted, value ?? countedValue(line, kind, counted.base, factor));
}

/** The factor from the reading's unit to the base; of a gas's calorific value per kg it is per the volume of the bare unit. */
function factorInto(unit: string, { base, bareUnit }: Counted): Decimal | null {
  if (unit === base) return ONE;
  if (unit === "") return bareUnit === "" ? ONE : unitFactor(bareUnit, base);
  const factor = unitFactor(unit, base === "" ? "fraction" : base);
  if (factor !== null || bareUnit === "") return factor;
  const own = perOwnVolume(ONE, unit, bareUnit);
  const ofOwn = unitFactor(own.unit, base);
  return ofOwn === null ? null : scaled(own.value, ofOwn);
}

/** As `addReading`, but a reading the line has no column for is a missing row that blanks what it would have fed. */
export function addRequired(collecting: Collecting, line: ActivityLine, kind: string, counting: Counting, value: Figure): number {
  const index = addReading(collecting, line, kind, counting, value);
  if (index < 0)
    collecting.rows.add({ type: "missing", stream: line.stream, use: useOf(line), month: line.month, kind, feeds: counting.feeds });
  return index;
}

/** The reading in the unit it is counted in, for rows that only feed other rows. */
function countedValue(line: ActivityLine, kind: string, base: string, factor: Decimal | null): Figure {
  const found = readingOf(line, kind);
  if (found === undefined || found.value === null || factor === null)
    return missing("blank", lineName(line), { month: line.month, words: { field: kind } });
  return reading(kind, scaled(found.value, factor), base);
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
    const [first, ...others] = readings.filter((each) => typeof each === "object");
    if (first === undefined) continue;
    const present = [first, ...others];
    const at = present.map((each) => addReading(collecting, each.line, each.kind, { base: each.unit, feeds: "" }));
    const write = (cells: readonly string[]): string => {
      const queue = [...cells];
      return spec.formula(
        readings.map((each, i) => (each === "parameter" ? factors.ref(spec.parameters?.[i] ?? "") : (queue.shift() ?? ""))),
      );
    };
    rows.add({
      type: "derived",
      line: first.line,
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

/** What follows an amount to bring it from one unit to another: a density, its inverse, or nothing; null where neither does. */
export function amountFormula(result: StreamResult, from: string, to: string, factors: FactorRegister): string | null {
  if (from === to) return "";
  const key = streamFactor.density(result.stream);
  if (!factors.has(key)) return null;
  if (from === "kL" && to === "t") return `*${factors.ref(key)}`;
  return from === "t" && to === "kL" ? `/${factors.ref(key)}` : null;
}

export function addGap(line: FuelLine, kind: string, feeds: string, collecting: Collecting): void {
  collecting.rows.add({ type: "missing", stream: line.stream, use: useOf(line), month: line.month, kind, feeds });
}
