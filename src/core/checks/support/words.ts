/** How checks cite, point at a cell and name what they found. */
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { FUEL_TABLE } from "../../plan/spec/fuelTable";
import type { ItemListSpec } from "../../plan/spec/tableSpec";
import { identity } from "../../plan/names";
import type { AnyPlanCell, PlanCell } from "../../plan/model";
import { formatNumber } from "../../messages/format";
import type { Decimal } from "../../quantity/decimal";
import { monthLabel } from "../../quantity/period";
import { lineName, readingOf } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import type { CellRef } from "../../workbook/cells";
import type { Hit, Words } from "../engine/check";

/** For rules that are ours because the law is silent; the catalogue shows them as such. */
export const PROJECT_RULE = "Project default, not law";
/** What agencies are reported to ask for without a clause that says so. */
export const REPORTED_PRACTICE = "Reported practice of verification, not law";

export function hit(where: CellRef | null, words: Words = {}): Hit {
  return { where, words };
}

/** At a cell of the plan or of the reference data. */
export function atEntry(entry: Pick<PlanCell, "cell">, words: Words = {}): Hit {
  return hit(entry.cell, words);
}

/** Whether nothing is typed in a cell. */
export function isBlank(cell: AnyPlanCell): boolean {
  return cell.kind === "text" ? identity(cell.text) === "" : cell.state === "blank";
}

/** {line} and {month}, which every finding about a row can use. */
export function lineWords(line: ActivityLine): Words {
  return { line: lineName(line), month: monthLabel(line.month) };
}

/** At the row as a whole. */
export function atLine(line: ActivityLine, words: Words = {}): Hit {
  return hit(line.cell, { ...lineWords(line), ...words });
}

/** At one reading of the row; at the row where it has no such column. */
export function atReading(line: ActivityLine, field: string, words: Words = {}): Hit {
  return hit(readingOf(line, field)?.cell ?? line.cell, { ...lineWords(line), ...words });
}

/** The header of a field as the sheet shows it, without its unit. */
export function fieldLabel(table: ActivityLine["table"], field: string): string {
  const spec = MONTH_TABLES.find(({ id }) => id === table) ?? FUEL_TABLE;
  return spec.fields.find(({ id }) => id === field)?.label ?? field;
}

/** The label of an item as the sheet shows it. */
export function itemLabel(list: ItemListSpec, item: string): string {
  return list.items.find(({ id }) => id === item)?.label ?? item;
}

const MOST_PLACES = 4;

/** A figure in lakh and crore grouping with at most four decimals. */
export function shown(value: Decimal): string {
  return formatNumber(value, Math.min(MOST_PLACES, value.decimalPlaces()));
}
