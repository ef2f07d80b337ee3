/** Months across: one row for each quantity of a stream, one column for each month. */
import type { Month } from "../../quantity/period";
import { monthLabel, sameMonth } from "../../quantity/period";
import type { ColumnMapping } from "../mapping/mapping";
import { hintText, isDateCell, monthIn, monthNameOf, monthOfCell, yearIn } from "../months";
import { headerParts } from "../../plan/parse/headerParts";
import type { HeaderPart } from "../../plan/parse/headerParts";
import { isBlank } from "../../plan/parse/tables";
import { normaliseHeader } from "../../plan/parse/words";
import { valueAt } from "../../workbook/cells";
import { labelRole } from "./labelRoles";
import { asColumn, unread } from "./columns";
import type { HeaderBlock, HeaderCell } from "./headerBlocks";
import type { Recogniser, SheetView } from "./recogniser";
import { titlesAbove, yearHint } from "./surroundings";

const FEWEST_MONTHS = 3;
const YEAR_ASSUMED = 0.7;

export const monthMatrix: Recogniser = {
  id: "monthMatrix",
  recognise(view) {
    const tables = view.blocks.flatMap((block) => {
      if (block.cells.filter((cell) => mayBeMonth(view, block, cell)).length < FEWEST_MONTHS) return [];
      const titles = titlesAbove(view, block);
      const months = monthColumns(view, block, titles);
      if (months.length < FEWEST_MONTHS) return [];
      const columns = columnsOf(block, months);
      const confidence = Math.min(...months.map((column) => column.confidence));
      return [
        {
          sheet: { id: view.sheet.id, name: view.sheet.name },
          layout: "monthMatrix" as const,
          table: null,
          headerTop: block.top,
          headerRow: block.bottom,
          lastRow: block.bottom,
          left: block.left,
          right: block.right,
          columns,
          month: null,
          titles,
          used: true,
          confidence,
          reason: `${months.length} months across`,
        },
      ];
    });
    return tables.length === 0 ? null : { tables };
  },
};

function mayBeMonth(view: SheetView, block: HeaderBlock, cell: HeaderCell): boolean {
  if (typeof cell.value === "number" || monthNameOf(cell.own) > 0 || monthOfCell(cell.value, view.system) !== null) return true;
  return groupedMonth(view, block, cell) !== null;
}

function monthColumns(view: SheetView, block: HeaderBlock, titles: readonly string[]): readonly ColumnMapping[] {
  const year = yearHint(view, titles);
  const found = block.cells.flatMap((cell): readonly ColumnMapping[] => {
    const own = ownMonth(view, block, cell);
    if (own !== null) return [monthColumn(cell, own, 1, `"${monthLabel(own)}"`)];
    const number = monthNameOf(cell.own);
    if (number === 0) return [];
    const grouped = yearIn(cell.group);
    if (grouped !== null) return [monthColumn(cell, monthIn(number, grouped), 0.95, `under "${cell.group}"`)];
    if (year === null) return [monthColumn(cell, { year: 0, month: number }, 0, "no year is named")];
    const fromPlan = view.planYear !== null && hintText(year.hint) === hintText(view.planYear) && year.reason.endsWith("Plan");
    return [monthColumn(cell, monthIn(number, year.hint), fromPlan ? YEAR_ASSUMED + 0.1 : 0.9, year.reason)];
  });
  return once(found);
}

/** A month named twice is a second set of columns (a plan beside actuals, say), which is not sure. */
function once(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const repeats = (month: Month) => columns.filter((other) => other.month !== null && sameMonth(other.month, month)).length > 1;
  return columns.map((column) =>
    column.month !== null && repeats(column.month)
      ? { ...column, confidence: 0.5, reason: `${monthLabel(column.month)} is named by several columns` }
      : column,
  );
}

function ownMonth({ sheet, system }: SheetView, block: HeaderBlock, cell: HeaderCell): Month | null {
  if (typeof cell.value === "string")
    return (
      monthOfCell(cell.value, system) ??
      (cell.group === "" ? null : (monthOfCell(`${cell.own} ${cell.group}`, system) ?? groupedMonth({ sheet, system }, block, cell)))
    );
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, i) => block.top + i);
  const isDate = rows.some((row) => isDateCell(sheet, row, cell.column));
  return isDate || block.cells.filter((other) => typeof other.value === "number").length >= FEWEST_MONTHS
    ? monthOfCell(cell.value, system)
    : null;
}

/** The month that "Actual" or "Qty" stands under; "Budget", "Rs lakh" and "%" under a month are no figures of it. */
function groupedMonth({ sheet, system }: Pick<SheetView, "sheet" | "system">, block: HeaderBlock, cell: HeaderCell): Month | null {
  if (cell.group === "" || !headerParts(`(${cell.own})`).parts.every(isOfMonth)) return null;
  for (let column = cell.column; column >= block.left; column -= 1) {
    const value = valueAt(sheet, block.top, column);
    if (!isBlank(value)) return typeof value === "string" || isDateCell(sheet, block.top, column) ? monthOfCell(value, system) : null;
  }
  return null;
}

const isOfMonth = (part: HeaderPart) => part.kind === "plain" || (part.kind === "period" && part.period === "month");

function monthColumn(cell: HeaderCell, month: Month, confidence: number, reason: string): ColumnMapping {
  return { ...asColumn(cell, "figures", confidence, reason), month };
}

/** Labels stand left of the first month; what stands between and after (totals, quarters) is not read, notes are. */
function columnsOf(block: HeaderBlock, months: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const byColumn = new Map(months.map((column) => [column.column, column]));
  const first = Math.min(...byColumn.keys());
  const roles = new Set<string>();
  const columns = block.cells.map((cell): ColumnMapping => {
    const month = byColumn.get(cell.column);
    if (month !== undefined) return month;
    const role = labelRole(cell);
    const isLabel = role !== null && !roles.has(role) && (cell.column < first || role === "note" || role === "evidence" || role === "unit");
    if (!isLabel) return unread(cell);
    roles.add(role);
    return asColumn(cell, role, 0.95, `"${cell.own}" is a label of the rows`);
  });
  return roles.has("stream") ? columns : withFirstAsName(block, columns, first);
}

/** Without a column headed as names, the first column that is not another label holds them. */
function withFirstAsName(block: HeaderBlock, columns: readonly ColumnMapping[], first: number): readonly ColumnMapping[] {
  const free = columns.find(
    (column) => column.column < first && column.role === "" && !/^(s|sr|sl) ?(no)?$/.test(normaliseHeader(column.header)),
  );
  if (free !== undefined)
    return columns.map((column) =>
      column === free ? { ...column, role: "stream", confidence: 0.8, reason: "the names stand left of the months" } : column,
    );
  const left = block.left > 0 && first === block.left ? block.left - 1 : null;
  return left === null
    ? columns
    : [
        {
          column: left,
          header: "",
          role: "stream",
          unit: "",
          unitRow: null,
          unitColumn: left,
          multiplier: "",
          basis: "",
          month: null,
          kind: "",
          confidence: 0.8,
          reason: "the names stand left of the months",
        },
        ...columns,
      ];
}
