/** Readings of one month computed together, month by month: weighted by quantity, and added up over the period asked for. */
import { PROCESS_ITEMS } from "../plan/spec/processTable";
import type { ProcessItem } from "../plan/spec/processTable";
import { monthLabel } from "../quantity/period";
import type { Month } from "../quantity/period";
import type { ProcessLine } from "../activity/line";
import { combine, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";
import { refText } from "../workbook/cells";
import { namedLines } from "./lineIndex";
import type { MonthProduct, MonthReading } from "./processModel";
import { plainFigure, quantityFigure, total } from "./readings";
import type { InventorySetting } from "./setting";

/** The lines of a process item in a month: one, where the plant reports it. */
function itemLines(item: ProcessItem, month: Month, setting: InventorySetting): readonly ProcessLine[] {
  return namedLines(setting.lines, "process", PROCESS_ITEMS[item].label, [month]);
}

/** Whether the plant reports the item at all; then it does so in every period. */
export function reportsItem(item: ProcessItem, setting: InventorySetting): boolean {
  return setting.whole.some((month) => itemLines(item, month, setting).length > 0);
}

/** A factor of a product: a reading of a month, or a parameter in its place. */
export type Term =
  | { readonly item: ProcessItem }
  | { readonly read: (month: Month) => readonly MonthReading[]; readonly name: string }
  | { readonly parameter: Figure };

/** A figure, and a trace, for each term. */
type FigureOfEach<Terms extends readonly Term[]> = { [K in keyof Terms]: Figure };
type TraceOfEach<Terms extends readonly Term[]> = { [K in keyof FigureOfEach<Terms>]: Trace };

/** A figure for every month of the period, or for each row of a month that has several; a month without one of its readings is a gap. */
export function monthProducts<const Terms extends readonly Term[]>(
  label: string,
  terms: Terms,
  compute: (...values: TraceOfEach<Terms>) => Trace,
  setting: InventorySetting,
): readonly MonthProduct[] {
  return setting.months.flatMap((month) => {
    const found = terms.map((term) => readingsIn(term, month, setting));
    const rows = Math.max(1, ...found.map(({ length }) => length));
    return Array.from({ length: rows }, (_, row): MonthProduct => {
      const readings = found.map((each) => each[each.length === 1 ? 0 : row]);
      const figures = terms.map((term, i) => figureOf(term, readings[i], month, setting)) as FigureOfEach<Terms>;
      const value = combine(figures, (...traces) => ({ ...compute(...traces), label: `${label}, ${monthLabel(month)}` }));
      return { month, readings: terms.map((term, i) => ("parameter" in term ? "parameter" : (readings[i] ?? "missing"))), value };
    });
  });
}

/** None for a parameter, at most one of an item, and one for each row of a product. A second row of an item leaves it without a figure. */
function readingsIn(term: Term, month: Month, setting: InventorySetting): readonly MonthReading[] {
  if ("parameter" in term) return [];
  if ("read" in term) return term.read(month);
  const [line, second] = itemLines(term.item, month, setting);
  return line === undefined || second !== undefined ? [] : [{ line, kind: "value", unit: PROCESS_ITEMS[term.item].unit }];
}

function figureOf(term: Term, reading: MonthReading | undefined, month: Month, setting: InventorySetting): Figure {
  if ("parameter" in term) return term.parameter;
  const name = "item" in term ? PROCESS_ITEMS[term.item].label : term.name;
  const second = "item" in term ? itemLines(term.item, month, setting)[1] : undefined;
  if (second !== undefined) return missing("severalRows", name, { month, cell: refText(second.cell) });
  if (reading === undefined) return missing("noRow", name, { month });
  return reading.unit === "t" || reading.unit === "GJ"
    ? quantityFigure(reading.line, reading.kind, name, [reading.unit])
    : plainFigure(reading.line, reading.kind, name, reading.unit);
}

/** The sum over the months, in `unit`; missing while one month is. */
export function sumOf(label: string, unit: string, products: readonly MonthProduct[]): Figure {
  return total(
    { label, unit, how: "sum of the months", cite: "" },
    products.map((product) => product.value),
  );
}
