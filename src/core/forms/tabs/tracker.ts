/** GEI Tracker: the year so far against the target, what the open months must reach, and where the year ends. */
import { notifiedTarget } from "../../inventory";
import type { Trace } from "../../trace/trace";
import { MONTH_ROWS } from "../model/grids";
import type { At, FormPart, FormSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { line } from "../model/lineOf";
import { headroomOf, take, unitsOf } from "./trackerFigures";
import type { TrackerSetting } from "./trackerFigures";
import { openLines } from "./trackerOutlook";
import { emissionTable, monthTable, quarterTable } from "./trackerTables";

export function tracker(given: TrackerSetting): FormSpec {
  const target = notifiedTarget(given.setting);
  const hasTarget = target !== null;
  const units = unitsOf(given);
  return {
    form: "tracker",
    title: "GEI Tracker",
    naming:
      "The plant's own view of the year; it is filed nowhere. To date means the inventory of April to that month, never a mean of months.",
    grid: MONTH_ROWS,
    parts: [
      { kind: "heading", id: "TR.h.date", label: "The year to date" },
      ...toDateLines(target, units),
      { kind: "heading", id: "TR.h.charts", label: "GEI and emissions, month by month" },
      { kind: "charts", id: "TR.charts", rows: 18, charts: charts(hasTarget, units.output) },
      { kind: "heading", id: "TR.h.open", label: "The open months" },
      ...openLines(given, hasTarget),
      monthTable(given, target),
      emissionTable(given),
      quarterTable(given, target),
    ],
  };
}

function charts(hasTarget: boolean, unit: string) {
  return [
    {
      name: "CCTS GEI",
      kind: "line",
      title: `GEI, tCO2e per ${unit === "t" ? "tonne" : unit} of equivalent product`,
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

function toDateLines(target: Trace | null, units: ReturnType<typeof unitsOf>): readonly FormPart[] {
  return [
    { ...line("TR.gei", "GEI to date", units.gei, "Form A", take(RESULT.gei), (found) => found.gei, "gei"), isTotal: true },
    line("TR.emissions", "Emissions to date", "tCO2e", "Form A", take(RESULT.emissions), (found) => found.emissions),
    line("TR.output", "Equivalent product to date", units.output, "Form B", take("B.equivalent"), (found) => found.equivalentProduct),
    ...(target !== null
      ? [
          line("TR.target", "GEI target", units.gei, "Form A, from the notification", take(RESULT.target), () => target, "gei"),
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
            (found) => headroomOf(found, target),
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
