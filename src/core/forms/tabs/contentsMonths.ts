/** The result of the contents: key figures, and for each month its own and those to date, all of them cells of the forms. */
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { elementAt, entryOf } from "../../quantity/known";
import { monthIndex, monthLabel, monthsOf } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { figureNumber } from "../../trace/figure";
import { toDate } from "../model/layout";
import type { Period } from "../model/layout";
import type { FormCell, FormSpec, LineSpec, TableRowsSpec } from "../model/line";
import { PROCESS, productLine, RESULT } from "../model/lineIds";
import { RATIO_PREFIX } from "./ratios";

export interface ResultSetting {
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
  /** The whole period first. */
  readonly periods: readonly Period[];
  readonly inventories: ReadonlyMap<Period, Inventory>;
  /** The other forms, whose lines are repeated here. */
  readonly forms: readonly FormSpec[];
}

/** Months and as many ratios as one page has columns for; Form D has all. */
const RATIO_COLUMNS = 6;

const KEYS = [RESULT.gei, RESULT.target, RESULT.certificates, RESULT.emissions, RESULT.output];

export function resultTable(given: ResultSetting): TableRowsSpec {
  const whole = elementAt(given.periods, 0);
  const lines = linesNamed(KEYS, given);
  return {
    kind: "table",
    id: "CO.result",
    header: ["Result", "Unit", whole.label],
    rows: lines.map((line): readonly FormCell[] => [{ value: line.label }, { word: line.unit }, lineCell(line, whole, given)]),
    ids: lines.map(({ id }) => `CO.result.${id}`),
  };
}

/** GEI, emissions and output of each month and to date; below them the ratios of the sector. */
export function monthsTables(given: ResultSetting): readonly TableRowsSpec[] {
  const [emissions, output, gei] = linesNamed([RESULT.emissions, RESULT.output, RESULT.gei], given);
  if (emissions === undefined || output === undefined || gei === undefined) return [];
  const ratios = ratioLines(given).slice(0, RATIO_COLUMNS);
  const results = monthTable(
    "months",
    ["State", "Emissions, tCO2e", "To date, tCO2e", `Output, ${output.unit}`, "GEI", "GEI to date"],
    given,
    (own, date) => [
      monthState(gei, own, given),
      lineCell(emissions, own, given),
      lineCell(emissions, date, given),
      lineCell(output, own, given),
      lineCell(gei, own, given),
      lineCell(gei, date, given),
    ],
  );
  if (ratios.length === 0) return [results];
  const headers = ratios.map(({ label, unit }) => `${label}, ${unit}`);
  return [results, monthTable("ratios", headers, given, (own) => ratios.map((ratio) => lineCell(ratio, own, given)))];
}

type CellsOf = (own: Period | undefined, date: Period | undefined) => readonly FormCell[];

function monthTable(name: string, headers: readonly string[], { setting, periods }: ResultSetting, cells: CellsOf): TableRowsSpec {
  const year = monthsOf(setting.year);
  return {
    kind: "table",
    id: `CO.${name}`,
    header: ["Month", ...headers],
    rows: year.map((month): readonly FormCell[] => {
      const own = periods.find((period) => period.kind === "month" && isOf(period, month));
      return [{ value: monthLabel(month) }, ...cells(own, own === undefined ? undefined : dateOf(month, periods))];
    }),
    ids: year.map(({ year: y, month }) => `CO.${name}.${y}-${String(month).padStart(2, "0")}`),
  };
}

const isOf = ({ months }: Period, month: Month): boolean => monthIndex(elementAt(months, 0)) === monthIndex(month);

/** From the first month of the build to this one. */
function dateOf(month: Month, periods: readonly Period[]): Period | undefined {
  const { months } = elementAt(periods, 0);
  return toDate(periods, months.findIndex((known) => monthIndex(known) === monthIndex(month)) + 1);
}

function linesNamed(ids: readonly string[], { forms }: ResultSetting): readonly LineSpec[] {
  const lines = forms.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "line" ? [part] : [])));
  return ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}

/** What the plant steers by: heat and clinker of cement, and the ratios of the sector. */
function ratioLines(given: ResultSetting): readonly LineSpec[] {
  const { inventory, forms } = given;
  const major = inventory.products.find(({ isMajor }) => isMajor)?.product;
  const own = forms.flatMap(({ parts }) => parts.flatMap(({ id }) => (id.startsWith(RATIO_PREFIX) ? [id] : [])));
  return linesNamed([PROCESS.kilnSec, ...(major === undefined ? [] : [productLine(major, "clinkerFactor")]), ...own], given);
}

/** A line's cell of the period, blank while it is, with the engine's figure; nothing for a month that is not in the build. */
function lineCell({ id, format, engine }: LineSpec, period: Period | undefined, { periods, inventories }: ResultSetting): FormCell {
  if (period === undefined) return { value: null };
  const months = period.kind === "whole" ? periods.filter(({ kind }) => kind === "month").map((month) => entryOf(inventories, month)) : [];
  const value = figureNumber(engine(entryOf(inventories, period), months)) ?? "";
  return { formula: (at) => at.in(period).when([id], (cell = "") => cell), value, format };
}

function monthState(gei: LineSpec, period: Period | undefined, { inventories }: ResultSetting): FormCell {
  if (period === undefined) return { word: "Not in this build" };
  const isKnown = figureNumber(gei.engine(entryOf(inventories, period), [])) !== null;
  return {
    formula: (at) => `=IF(ISNUMBER(${at.in(period).line(gei.id)}),"Complete","Without GEI")`,
    value: isKnown ? "Complete" : "Without GEI",
    format: "text",
  };
}
