/** The plan's entry for a line, found by its id: each plan is indexed once. */
import { streamName } from "../../inventory/streams";
import type { Meter, MonitoringPlan, Product, SourceStream } from "../../plan/model";
import { identity, streamKey } from "../../plan/names";
import { useOf } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import type { CellRef } from "../../workbook/cells";
import type { CheckContext } from "../engine/context";
import { groupBy } from "./groups";
import { linesOfStream } from "./lines";

interface PlanIndex {
  readonly streams: ReadonlyMap<string, SourceStream>;
  readonly meters: ReadonlyMap<string, Meter>;
  readonly products: ReadonlyMap<string, Product>;
}

const INDEXES = new WeakMap<MonitoringPlan, PlanIndex>();

function indexOf(plan: MonitoringPlan): PlanIndex {
  const known = INDEXES.get(plan);
  if (known !== undefined) return known;
  const index = {
    streams: firstByKey(plan.streams, (row) => streamKey(row.stream.text, row.use.choice ?? row.use.text)),
    meters: firstByKey(plan.meters, (row) => identity(row.meter.text)),
    products: firstByKey(plan.products, (row) => identity(row.product.text)),
  };
  INDEXES.set(plan, index);
  return index;
}

function firstByKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map([...groupBy(rows, keyOf)].map(([key, group]) => [key, group[0]]));
}

export function planStream(plan: MonitoringPlan, line: ActivityLine): SourceStream | undefined {
  return indexOf(plan).streams.get(streamKey(line.stream, useOf(line)));
}

export function planMeter(plan: MonitoringPlan, id: string): Meter | undefined {
  return indexOf(plan).meters.get(identity(id));
}

export function planProduct(plan: MonitoringPlan, id: string): Product | undefined {
  return indexOf(plan).products.get(identity(id));
}

/** Whether the plan knows the line: its stream and use, its meter, or its product. */
export function isPlanned(plan: MonitoringPlan, line: ActivityLine): boolean {
  if (line.table === "fuel") return planStream(plan, line) !== undefined;
  if (line.table === "electricity") return planMeter(plan, line.stream) !== undefined;
  if (line.table === "production") return planProduct(plan, line.stream) !== undefined;
  return true;
}

/** Rows of which an earlier row has the same name; rows without a name repeat nothing. */
export function repeatedRows<Row>(rows: readonly Row[], nameOf: (row: Row) => string): readonly Row[] {
  const named = rows.filter((row) => nameOf(row).trim() !== "");
  return [...groupBy(named, (row) => identity(nameOf(row))).values()].flatMap((group) => group.slice(1));
}

/** What the plan expects rows of in every month. */
export interface ExpectedItem {
  readonly name: string;
  readonly cell: CellRef | null;
  readonly lines: (context: CheckContext) => readonly ActivityLine[];
}

/** Every stream in its use, every electricity meter and every product. */
export function expectedItems(plan: MonitoringPlan): readonly ExpectedItem[] {
  return [
    ...plan.streams.map((row): ExpectedItem => ({
      name: streamName(row),
      cell: row.stream.cell,
      lines: (context) => linesOfStream(context, "fuel", row.stream.text, row.use.choice ?? row.use.text),
    })),
    ...plan.meters
      .filter((row) => row.powerKind.state !== "blank")
      .map((row): ExpectedItem => ({
        name: row.meter.text,
        cell: row.meter.cell,
        lines: (context) => linesOfStream(context, "electricity", row.meter.text),
      })),
    ...plan.products.map((row): ExpectedItem => ({
      name: row.product.text,
      cell: row.product.cell,
      lines: (context) => linesOfStream(context, "production", row.product.text),
    })),
  ];
}
