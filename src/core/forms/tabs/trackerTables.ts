/** The tables of the tracker that its charts are drawn from: months, emissions, quarters. */
import type { Inventory } from "../../inventory/model";
import { elementAt, entryOf } from "../../quantity/known";
import { monthIndex, monthLabel, monthsOf } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { figureNumber } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Trace } from "../../trace/trace";
import { toDate } from "../model/layout";
import type { Period } from "../model/layout";
import type { FormCell, LineFormat, TableRowsSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { headroomOf, take, unitsOf } from "./trackerFigures";
import type { TrackerSetting } from "./trackerFigures";

/** A cell of another period's column of Form A; nothing for a period that is open. */
function periodCell(
  period: Period | undefined,
  id: string,
  pick: (inventory: Inventory) => Figure,
  format: LineFormat,
  { inventories }: TrackerSetting,
): FormCell {
  if (period === undefined) return { value: null };
  const value = figureNumber(pick(entryOf(inventories, period))) ?? "";
  return { formula: (at) => at.in(period).when([id], (cell = "") => cell), value, format };
}

function targetCell(target: Trace): FormCell {
  return { formula: take(RESULT.target), value: target.value.toNumber(), format: "gei" };
}

function headroomCell(period: Period | undefined, target: Trace, { inventories }: TrackerSetting): FormCell {
  if (period === undefined) return { value: null };
  return {
    formula: (at) => {
      const [aim, output, emissions] = [at.line(RESULT.target), at.in(period).line(RESULT.output), at.in(period).line(RESULT.emissions)];
      return `=IF(AND(ISNUMBER(${aim}),ISNUMBER(${output}),ISNUMBER(${emissions})),${aim}*${output}-${emissions},"")`;
    },
    value: figureNumber(headroomOf(entryOf(inventories, period), target)) ?? "",
    format: "quantity",
  };
}

const monthId = (month: Month) => `${month.year}-${String(month.month).padStart(2, "0")}`;

function monthPeriod(periods: readonly Period[], month: Month): Period | undefined {
  return periods.find((period) => period.kind === "month" && monthIndex(elementAt(period.months, 0)) === monthIndex(month));
}

export function monthTable(given: TrackerSetting, target: Trace | null): TableRowsSpec {
  const { periods, setting } = given;
  const year = monthsOf(setting.year);
  const rows = year.map((month, i): readonly FormCell[] => {
    const single = monthPeriod(periods, month);
    const soFar = single === undefined ? undefined : toDate(periods, i + 1);
    const gei = (period: Period | undefined) => periodCell(period, RESULT.gei, (found) => found.gei, "gei", given);
    return [
      { value: monthLabel(month) },
      gei(single),
      gei(soFar),
      ...(target === null ? [] : [targetCell(target), headroomCell(single, target, given), headroomCell(soFar, target, given)]),
    ];
  });
  const header = [
    "Month",
    "GEI of the month",
    "GEI to date",
    ...(target === null ? [] : ["GEI target", "Headroom of the month, tCO2e", "Headroom to date, tCO2e"]),
  ];
  return { kind: "table", id: "TR.months", header, rows, ids: year.map((month) => `TR.month.${monthId(month)}`) };
}

export function emissionTable(given: TrackerSetting): TableRowsSpec {
  const { periods, setting } = given;
  const unit = unitsOf(given).output;
  const year = monthsOf(setting.year);
  const rows = year.map((month, i): readonly FormCell[] => {
    const single = monthPeriod(periods, month);
    const soFar = single === undefined ? undefined : toDate(periods, i + 1);
    const emissions = (period: Period | undefined) => periodCell(period, RESULT.emissions, (found) => found.emissions, "quantity", given);
    const output = (period: Period | undefined) => periodCell(period, RESULT.output, (found) => found.equivalentProduct, "quantity", given);
    return [{ value: monthLabel(month) }, emissions(single), output(single), emissions(soFar), output(soFar)];
  });
  return {
    kind: "table",
    id: "TR.emissions-table",
    header: ["Month", "Emissions, tCO2e", `Equivalent product, ${unit}`, "Emissions to date, tCO2e", `Equivalent product to date, ${unit}`],
    rows,
    ids: year.map((month) => `TR.emissions.${monthId(month)}`),
  };
}

export function quarterTable(given: TrackerSetting, target: Trace | null): TableRowsSpec {
  const rows = [1, 2, 3, 4].map((quarter): readonly FormCell[] => {
    const period = given.periods.find((candidate) => candidate.kind === "quarter" && candidate.label === `Q${quarter}`);
    return [
      { value: `Q${quarter}` },
      periodCell(period, RESULT.gei, (found) => found.gei, "gei", given),
      periodCell(period, RESULT.emissions, (found) => found.emissions, "quantity", given),
      ...(target === null ? [] : [targetCell(target), headroomCell(period, target, given)]),
    ];
  });
  return {
    kind: "table",
    id: "TR.quarters",
    header: ["Quarter", "GEI", "Emissions, tCO2e", ...(target === null ? [] : ["GEI target", "Headroom, tCO2e"])],
    rows,
    ids: [1, 2, 3, 4].map((quarter) => `TR.quarter.${quarter}`),
  };
}
