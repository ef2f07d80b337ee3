/**
 * The rows of `CCTS Data`: one for each reading a calculation uses, then one for each lot's energy and carbon. They stand
 * between the sheets people have and the forms, so that every layout gives the same forms.
 */
import type { NcvRoute } from "../../inventory/streamModel";
import type { Month } from "../../quantity/period";
import { readingOf } from "../../activity/line";
import type { ActivityLine, Reading } from "../../activity/line";
import { figureNumber } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { refText } from "../../workbook/cells";

/** A reading copied from the plant's sheet. */
export interface ReadingRow {
  readonly type: "reading";
  readonly line: ActivityLine;
  readonly kind: string;
  readonly reading: Reading;
  readonly base: string;
  /** Unit of a figure whose own unit does not say it, such as a gas's GCV under "kcal/kg"; "" where the unit says all. */
  readonly bareUnit: string;
  /** Form line this row adds up to, or "" when it feeds a derived row only. */
  readonly feeds: string;
  /** A blank cell counts as nothing moved. */
  readonly optional: boolean;
  readonly value: Figure;
}

/** A figure computed from other rows of the tab. */
export interface DerivedRow {
  readonly type: "derived";
  readonly line: ActivityLine;
  readonly kind: string;
  readonly unit: string;
  readonly feeds: string;
  readonly label: string;
  /** Indices of the rows it is computed from, in the order the formula takes them. */
  readonly from: readonly number[];
  readonly formula: (cells: readonly string[]) => string;
  readonly value: Figure;
}

/** A month in which the plan expects a row and there is none. */
export interface MissingRow {
  readonly type: "missing";
  readonly stream: string;
  readonly use: string;
  readonly month: Month;
  readonly kind: string;
  readonly feeds: string;
}

export type DataRow = ReadingRow | DerivedRow | MissingRow;

/** "R0007". */
export function rowId(index: number): string {
  return `R${String(index + 1).padStart(4, "0")}`;
}

/** Where a row's figure comes from: the cell of a reading, the rows another one is computed from; "" where there is none. */
export function addressOf(row: DataRow): string {
  if (row.type === "missing") return "";
  return row.type === "reading" ? refText(row.reading.cell) : row.from.map((source) => rowId(source)).join(", ");
}

/** What column State says at build. */
export function stateAtBuild(row: DataRow): string {
  if (row.type === "missing") return "missing: no row in the source";
  const isNumber = figureNumber(row.value) !== null;
  if (row.type === "derived") return isNumber ? "ok" : "a row it needs is not a number";
  const isBlank = row.reading.problem === "blank";
  return isNumber || (isBlank && row.optional) ? "ok" : isBlank ? "blank" : "not a number";
}

/** How a reading is counted. */
export type Counted = Pick<ReadingRow, "base" | "bareUnit" | "feeds" | "optional">;

/** Collects rows in order; indices are final once given. */
export class DataRows {
  private readonly list: DataRow[] = [];

  get rows(): readonly DataRow[] {
    return this.list;
  }

  add(row: DataRow): number {
    this.list.push(row);
    return this.list.length - 1;
  }

  /** Adds a reading; returns -1 when the line has no such column. */
  reading(line: ActivityLine, kind: string, counted: Counted, value: Figure): number {
    const reading = readingOf(line, kind);
    return reading === undefined ? -1 : this.add({ type: "reading", line, kind, reading, value, ...counted });
  }
}

/** Which readings an NCV takes, by the route it was found on. */
export const ROUTE_READINGS: Readonly<Record<NcvRoute, readonly string[]>> = {
  measured: ["ncv"],
  gcv: ["gcv"],
  gcvAirDried: ["gcv", "totalMoisture", "inherentMoisture"],
  gcvDry: ["gcv", "totalMoisture"],
  plan: [],
  energy: [],
  grossEnergy: [],
};

/** The NCV as a formula over the readings of its route. */
export function ncvFormula(route: NcvRoute, cells: readonly string[], ratio: string, planNcv: string): string {
  const [first = "", total = "", inherent = ""] = cells;
  return {
    measured: first,
    gcv: `${first}*${ratio}`,
    gcvAirDried: `${first}*(100-${total})/(100-${inherent})*${ratio}`,
    gcvDry: `${first}*(100-${total})/100*${ratio}`,
    plan: planNcv,
    energy: "1",
    grossEnergy: ratio,
  }[route];
}
