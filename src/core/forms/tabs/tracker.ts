/** GEI Tracker: the year so far against the target, what the open months must reach, and where the year ends. */
import { elementAt, entryOf, theOne } from "../../quantity/known";
import { notifiedTarget } from "../../inventory";
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { monthIndex, monthLabel, monthsOf } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { decimal } from "../../quantity/decimal";
import { figureNumber, combine, missing, isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { derived, reading } from "../../trace/trace";
import type { Trace } from "../../trace/trace";
import { MONTH_ROWS } from "../model/grids";
import { toDate } from "../model/layout";
import type { Period } from "../model/layout";
import type { At, FormCell, FormPart, FormSpec, LineFormat, LineSpec, TableRowsSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { line } from "../model/lineOf";
import { typedKey } from "../model/typed";
import type { TypedFields } from "../model/typed";

export interface TrackerSetting {
  readonly setting: InventorySetting;
  readonly periods: readonly Period[];
  readonly inventories: ReadonlyMap<Period, Inventory>;
  readonly typed: TypedFields;
}

const EXPECTED = "TR.expected-output";

export function tracker(given: TrackerSetting): FormSpec {
  const target = notifiedTarget(given.setting);
  const hasTarget = target !== null;
  return {
    form: "tracker",
    title: "GEI Tracker",
    naming:
      "The plant's own view of the year; it is filed nowhere. To date means the inventory of April to that month, never a mean of months.",
    grid: MONTH_ROWS,
    parts: [
      { kind: "heading", id: "TR.h.date", label: "The year to date" },
      ...toDateLines(target),
      { kind: "heading", id: "TR.h.charts", label: "GEI and emissions, month by month" },
      { kind: "charts", id: "TR.charts", rows: 18, charts: charts(hasTarget) },
      { kind: "heading", id: "TR.h.open", label: "The open months" },
      ...openLines(given, hasTarget),
      monthTable(given, target),
      emissionTable(given),
      quarterTable(given, target),
    ],
  };
}

function charts(hasTarget: boolean) {
  return [
    {
      name: "CCTS GEI",
      kind: "line",
      title: "GEI, tCO2e per tonne of equivalent product",
      table: "TR.months",
      series: hasTarget ? 3 : 2,
      left: 1,
      right: 3,
    },
    {
      name: "CCTS emissions",
      kind: "column",
      title: "Emissions of the month, tCO2e",
      table: "TR.emissions-table",
      series: 1,
      left: 4,
      right: 7,
    },
  ] as const;
}

const take = (id: string) => (at: At) => at.when([id], (cell = "") => cell);
const rule = (label: string, unit: string, how: string) => ({ label, unit, how, cite: "" });

/** target x output - emissions: tonnes the period may still emit, negative when the target is missed. */
function headroom(inventory: Inventory, target: Figure): Figure {
  return combine([target, inventory.equivalentProduct, inventory.emissions], (aim, output, emissions) =>
    derived(rule("Headroom", "tCO2e", "target x output - emissions"), aim.value.times(output.value).minus(emissions.value), [
      aim,
      output,
      emissions,
    ]),
  );
}

function toDateLines(target: Trace | null): readonly FormPart[] {
  return [
    { ...line("TR.gei", "GEI to date", "tCO2e/t", "Form A", take(RESULT.gei), (found) => found.gei, "gei"), isTotal: true },
    line("TR.emissions", "Emissions to date", "tCO2e", "Form A", take(RESULT.emissions), (found) => found.emissions),
    line("TR.output", "Equivalent product to date", "t", "Form B", take("B.equivalent"), (found) => found.equivalentProduct),
    ...(target !== null
      ? [
          line("TR.target", "GEI target", "tCO2e/t", "Form A, from the notification", take(RESULT.target), () => target, "gei"),
          line(
            "TR.headroom",
            "Headroom to date (negative: above the target)",
            "tCO2e",
            "target x output - emissions",
            (at: At) =>
              at.when(
                ["TR.target", "TR.output", "TR.emissions"],
                (aim = "", output = "", emissions = "") => `${aim}*${output}-${emissions}`,
              ),
            (found) => headroom(found, target),
          ),
        ]
      : [
          {
            kind: "text",
            id: "TR.target-missing",
            label: "GEI target",
            content: { value: "Enter the target in Reference Data" },
            note: "From your notification",
          } as const,
        ]),
  ];
}

/** Figures of the open months: output expected, GEI they must reach, and the projection. */
interface Outlook {
  readonly complete: Figure;
  readonly open: Figure;
  readonly average: Figure;
  readonly output: Figure;
  readonly recent: Figure;
  readonly emissions: Figure;
  readonly gei: Figure;
}

function outlook(inventory: Inventory, { periods, inventories, typed }: TrackerSetting): Outlook {
  const complete = completeMonths({ periods, inventories });
  const open = derived(rule("Open months", "months", "12 - complete"), decimal(12).minus(complete.value), [complete]);
  const average = combine([inventory.equivalentProduct], (output) =>
    derived(rule("Average output", "t", "output / complete months"), output.value.div(complete.value), [output]),
  );
  const given = typed.get(typedKey(EXPECTED, MONTH_ROWS.current));
  const output: Figure =
    typeof given === "number"
      ? reading("Expected output", decimal(given), "t")
      : combine([average], (mean) =>
          derived(rule("Expected output", "t", "average x open months"), mean.value.times(open.value), [mean, open]),
        );
  const recent = entryOf(inventories, recentPeriod(periods)).gei;
  const emissions = combine([inventory.emissions, output, recent], (soFar, more, gei) =>
    derived(rule("Projected emissions", "tCO2e", "to date + open output x recent GEI"), soFar.value.plus(more.value.times(gei.value)), [
      soFar,
      more,
      gei,
    ]),
  );
  const gei = combine([emissions, inventory.equivalentProduct, output], (total, soFar, more) =>
    derived(rule("Projected GEI", "tCO2e/t", "projected emissions / projected output"), total.value.div(soFar.value.plus(more.value)), [
      total,
      soFar,
      more,
    ]),
  );
  return { complete, open, average, output, recent, emissions, gei };
}

/** The last complete quarter, or the whole period while there is none. */
function recentPeriod(periods: readonly Period[]): Period {
  return periods.filter((period) => period.kind === "quarter").at(-1) ?? theOne(periods, ({ kind }) => kind === "whole", "whole period");
}

function openLines(given: TrackerSetting, hasTarget: boolean): readonly FormPart[] {
  const pick = (of: keyof Outlook) => (found: Inventory) => outlook(found, given)[of];
  const months = given.periods.filter((period) => period.kind === "month");
  const recent = recentPeriod(given.periods);
  const typedCell = (at: At) => at.line(EXPECTED);
  return [
    line(
      "TR.complete",
      "Complete months",
      "months",
      "months whose output is on Form A",
      (at) =>
        `=SUMPRODUCT(ISNUMBER(${at.in(elementAt(months, 0)).line(RESULT.output)}:${at
          .in(elementAt(months, months.length - 1))
          .line(RESULT.output)
          .replace(/^.*!/, "")})*1)`,
      () => completeMonths(given),
      "whole",
    ),
    line(
      "TR.open",
      "Open months",
      "months",
      "12 - complete months",
      (at) => at.when(["TR.complete"], (complete = "") => `12-${complete}`),
      pick("open"),
      "whole",
    ),
    {
      kind: "text",
      id: EXPECTED,
      label: "Expected output of the open months (type it here)",
      unit: "t",
      content: { value: null },
      note: "Blank: the average of the complete months",
      typed: true,
    },
    line(
      "TR.open-output",
      "Output of the open months, as assumed",
      "t",
      "typed above, else output to date / complete months x open months",
      (at) =>
        at.when(
          ["TR.output", "TR.complete", "TR.open"],
          (output = "", complete = "", open = "") => `IF(ISNUMBER(${typedCell(at)}),${typedCell(at)},${output}/${complete}*${open})`,
        ),
      pick("output"),
    ),
    ...(hasTarget ? [required(given)] : []),
    line(
      "TR.recent-gei",
      `GEI assumed for the open months: ${recent.kind === "quarter" ? recent.label : "the year to date"}`,
      "tCO2e/t",
      recent.kind === "quarter" ? "assumption: they run like the last complete quarter" : "assumption: they run like the year to date",
      (at) => at.in(recent).when([RESULT.gei], (cell = "") => cell),
      pick("recent"),
      "gei",
    ),
    line(
      "TR.projected-emissions",
      "Projected emissions of the year",
      "tCO2e",
      "to date + output of the open months x that GEI",
      (at) =>
        at.when(
          ["TR.emissions", "TR.open-output", "TR.recent-gei"],
          (emissions = "", output = "", gei = "") => `${emissions}+${output}*${gei}`,
        ),
      pick("emissions"),
    ),
    {
      ...line(
        "TR.projected-gei",
        "Projected GEI of the year",
        "tCO2e/t",
        "projected emissions / projected output",
        (at: At) =>
          at.when(
            ["TR.projected-emissions", "TR.output", "TR.open-output"],
            (emissions = "", output = "", open = "") => `${emissions}/(${output}+${open})`,
          ),
        pick("gei"),
        "gei",
      ),
      isTotal: true,
    },
    ...(hasTarget ? [projectedCertificates(given)] : []),
  ];
}

/** The months that the output to date covers. */
function completeMonths({ periods, inventories }: Pick<TrackerSetting, "periods" | "inventories">): Trace {
  const count = periods.filter((period) => period.kind === "month" && !isMissing(entryOf(inventories, period).equivalentProduct)).length;
  return { ...reading("Complete months", decimal(count), "months"), how: "months whose output is on Form A" };
}

function required(given: TrackerSetting): LineSpec {
  const terms = ["TR.target", "TR.output", "TR.open-output", "TR.emissions"];
  return line(
    "TR.required",
    "GEI the open months must reach",
    "tCO2e/t",
    "(target x output of the year - emissions to date) / output of the open months; blank when no month is open",
    (at) =>
      at.when(
        terms,
        (target = "", output = "", open = "", emissions = "") => `IF(${open}=0,"",(${target}*(${output}+${open})-${emissions})/${open})`,
      ),
    (found) =>
      combine(
        [notifiedTarget(given.setting) ?? missing("noTarget", ""), found.equivalentProduct, outlook(found, given).output, found.emissions],
        (target, output, open, emissions) =>
          open.value.isZero()
            ? missing("noOpenMonth", "")
            : derived(
                rule("GEI required", "tCO2e/t", ""),
                target.value.times(output.value.plus(open.value)).minus(emissions.value).div(open.value),
                [target, output, open, emissions],
              ),
      ),
    "gei",
  );
}

function projectedCertificates(given: TrackerSetting): LineSpec {
  const terms = ["TR.target", "TR.output", "TR.open-output", "TR.projected-emissions"];
  return line(
    "TR.projected-certificates",
    "Projected certificates: surplus (+) or shortfall (-)",
    "CCC",
    "target x projected output - projected emissions, exact",
    (at) => at.when(terms, (target = "", output = "", open = "", emissions = "") => `${target}*(${output}+${open})-${emissions}`),
    (found) => {
      const ahead = outlook(found, given);
      return combine(
        [notifiedTarget(given.setting) ?? missing("noTarget", ""), found.equivalentProduct, ahead.output, ahead.emissions],
        (target, output, open, emissions) =>
          derived(rule("Projected certificates", "CCC", ""), target.value.times(output.value.plus(open.value)).minus(emissions.value), [
            target,
            output,
            open,
            emissions,
          ]),
      );
    },
    "exactCertificates",
  );
}

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
    value: figureNumber(headroom(entryOf(inventories, period), target)) ?? "",
    format: "quantity",
  };
}

const monthId = (month: Month) => `${month.year}-${String(month.month).padStart(2, "0")}`;

function monthPeriod(periods: readonly Period[], month: Month): Period | undefined {
  return periods.find((period) => period.kind === "month" && monthIndex(elementAt(period.months, 0)) === monthIndex(month));
}

function monthTable(given: TrackerSetting, target: Trace | null): TableRowsSpec {
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

function emissionTable(given: TrackerSetting): TableRowsSpec {
  const { periods, setting } = given;
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
    header: ["Month", "Emissions, tCO2e", "Equivalent product, t", "Emissions to date, tCO2e", "Equivalent product to date, t"],
    rows,
    ids: year.map((month) => `TR.emissions.${monthId(month)}`),
  };
}

function quarterTable(given: TrackerSetting, target: Trace | null): TableRowsSpec {
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
