/**
 * Everything in one table: an MIS or a daily register with fuels, power, production and stocks below one another. Each row
 * goes to the table it is of; the columns are the figures of the month, or the quantities by their names.
 */
import type { MonitoringPlan } from "../../plan/model";
import { headerParts, isMoney } from "../../plan/parse/headerParts";
import { findPeriod, otherPeriod } from "../../plan/parse/periodWords";
import { cellText } from "../../plan/parse/tables";
import { isAverageName, isTotalName } from "../../plan/parse/totalWords";
import { plainWords } from "../../plan/parse/words";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { identity } from "../../plan/names";
import { parseUnit } from "../../quantity/units";
import { valueAt } from "../../workbook/cells";
import type { ColumnMapping, MonthMapping, TableMapping } from "../mapping/mapping";
import { monthOfCell } from "../months";
import type { ActivityTable } from "../../activity/line";
import { asColumn, bestSpec, unread } from "./columns";
import { headerTextOf } from "./headerBlocks";
import type { HeaderBlock, HeaderCell } from "./headerBlocks";
import { findKind } from "./kinds";
import { labelRole } from "./labelRoles";
import { monthColumn, withYear } from "./longTable";
import { monthOf } from "./monthTable";
import type { Recogniser, SheetView } from "./recogniser";
import { titlesAbove } from "./surroundings";

export const register: Recogniser = {
  id: "register",
  recognise(view) {
    const tables = view.sheet.form === null ? view.blocks.flatMap((block) => tableOf(view, block)) : [];
    return tables.length === 0 ? null : { tables };
  },
};

function tableOf(view: SheetView, block: HeaderBlock): readonly TableMapping[] {
  const month = monthColumn(view, block);
  const columns = columnsOf(view, block, month);
  const name = columns.find(({ role }) => role === "stream");
  const figures = columns.filter(({ role }) => role === "figures");
  const found = bestSpec(block, MONTH_TABLES);
  if (name === undefined || figures.length === 0) return [];
  if (found !== null && !holdsSeveral(view, block, { name, unit: columns.find(({ role }) => role === "unit"), table: found.spec.id }))
    return [];
  const titles = titlesAbove(view, block);
  return [
    {
      sheet: { id: view.sheet.id, name: view.sheet.name },
      layout: "register",
      table: null,
      headerTop: block.top,
      headerRow: block.bottom,
      lastRow: block.bottom,
      left: block.left,
      right: block.right,
      columns: month === null ? columns : withYear(block, columns),
      month: month === null ? monthFor(view, block, titles, figures) : null,
      titles,
      used: true,
      confidence: name.confidence,
      reason: "rows of several tables, the figures of a month beside them",
    },
  ];
}

/** A month in the header of the figures needs no other. */
function monthFor(view: SheetView, block: HeaderBlock, titles: readonly string[], figures: readonly ColumnMapping[]): MonthMapping | null {
  return figures.every(({ month }) => month !== null) ? null : monthOf(view, block, titles);
}

function columnsOf(view: SheetView, block: HeaderBlock, month: ColumnMapping | null): readonly ColumnMapping[] {
  const roles = new Set<string>();
  return block.cells.map((cell): ColumnMapping => {
    if (month !== null && month.column === cell.column) return month;
    const role = labelRole(cell);
    if (role !== null && !roles.has(role) && !isFigures(view, block, cell)) {
      roles.add(role);
      return asColumn(cell, role, 0.95, `"${cell.own}" is a label of the rows`);
    }
    return figureColumn(view, block, cell);
  });
}

const ROWS_TRIED = 40;

/** A column such as "Quantity" or "Figure" is a label only where texts stand below it. */
function isFigures({ sheet }: SheetView, block: HeaderBlock, { column }: HeaderCell): boolean {
  const rows = Array.from({ length: ROWS_TRIED }, (_, i) => block.bottom + 1 + i);
  const values = rows.map((row) => valueAt(sheet, row, column)).filter((value) => value !== null && value !== "");
  return values.filter((value) => typeof value === "number").length > values.length / 2;
}

const GENERIC = /^(quantity|qty|value|values|figure|figures|actual|actuals|monthly|मात्रा|परिमाण|इस माह|वास्तविक)$/;

/** The month's figures, or one quantity of them; anything of another period, a sum or money is not read. */
function figureColumn({ system }: SheetView, block: HeaderBlock, cell: HeaderCell): ColumnMapping {
  const text = headerTextOf(cell);
  const own = typeof cell.value === "string" || block.cells.length > 0 ? monthOfCell(cell.value, system) : null;
  if (own !== null && typeof cell.value === "string") return { ...asColumn(cell, "figures", 1, `"${text}" is the month`), month: own };
  if (isMoney(text) || otherPeriod(text) !== null || isTotalName(text) || isAverageName(text)) return unread(cell);
  if (headerParts(text).unknown.length > 0) return unread(cell);
  const words = plainWords(headerParts(text).name);
  const period = findPeriod(words.split(" "));
  if (GENERIC.test(words) || (period !== null && period.rest.every((word) => word === "" || GENERIC.test(word))))
    return asColumn(cell, "figures", 0.95, `"${text}" holds the figures of the month`);
  const kind = findKind(headerParts(text).name);
  return kind === null || plainWords(kind.rest) !== ""
    ? unread(cell)
    : { ...asColumn(cell, "figures", 0.9, `"${text}" is a quantity of each row`), kind: headerParts(text).name };
}

interface RowsOf {
  readonly name: ColumnMapping;
  readonly unit: ColumnMapping | undefined;
  readonly table: string;
}

/** True when rows below the header belong to another table than its words name: kWh among fuels, a product among streams. */
function holdsSeveral(view: SheetView, block: HeaderBlock, { name, unit, table }: RowsOf): boolean {
  const { sheet, plan } = view;
  const names = plan === null ? null : namesOf(plan);
  const next = view.blocks.filter(({ top, left, right }) => top > block.bottom && left <= block.right && right >= block.left);
  const end = Math.min(block.bottom + ROWS_TRIED, ...next.map(({ top }) => top - 1));
  for (let row = block.bottom + 1; row <= end; row += 1) {
    const text = identity(cellText(valueAt(sheet, row, name.column)));
    if (text === "") continue;
    const inUnit = unit === undefined ? null : tableOfUnit(cellText(valueAt(sheet, row, unit.column)));
    if (inUnit !== null && (inUnit === "electricity") !== (table === "electricity")) return true;
    const known = names?.get(text);
    if (known !== undefined && !known.has(table)) return true;
  }
  return false;
}

function tableOfUnit(text: string): ActivityTable | "" | null {
  const unit = text === "" ? null : parseUnit(text);
  if (unit === null || !unit.ok) return null;
  return unit.value.family === "electricity" ? "electricity" : "";
}

/** The tables in which the plan has each name. */
function namesOf({ streams, meters, products }: MonitoringPlan): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  const add = (table: ActivityTable, texts: readonly string[]) =>
    texts.forEach((text) => tables.set(identity(text), (tables.get(identity(text)) ?? new Set()).add(table)));
  add(
    "fuel",
    streams.map(({ stream }) => stream.text),
  );
  add(
    "electricity",
    meters.map(({ meter }) => meter.text),
  );
  add(
    "production",
    products.map(({ product }) => product.text),
  );
  return tables;
}
