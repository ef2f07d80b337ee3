/** The open months of the tracker: what they must reach, and where the year ends. */
import { notifiedTarget } from "../../inventory";
import type { Inventory } from "../../inventory/model";
import { decimal } from "../../quantity/decimal";
import { elementAt, entryOf, theOne } from "../../quantity/known";
import {
  averageOutput,
  expectedOutput,
  openMonths,
  projectedCertificates,
  projectedEmissions,
  projectedGei,
  requiredGei,
} from "../../method/outlook";
import { combine, isMissing, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { reading } from "../../trace/trace";
import type { Trace } from "../../trace/trace";
import { MONTH_ROWS } from "../model/grids";
import type { Period } from "../model/layout";
import type { At, FormPart, LineSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { line } from "../model/lineOf";
import { typedKey } from "../model/typed";
import { unitsOf } from "./trackerFigures";
import type { TrackerSetting } from "./trackerFigures";

export const EXPECTED = "TR.expected-output";

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

function outlook(inventory: Inventory, tracked: TrackerSetting): Outlook {
  const { periods, inventories, typed } = tracked;
  const unit = unitsOf(tracked).output;
  const complete = completeMonths({ periods, inventories });
  const open = openMonths(complete);
  const average = combine([inventory.equivalentProduct], (output) => averageOutput(output, complete));
  const given = typed.get(typedKey(EXPECTED, MONTH_ROWS.current));
  const output: Figure =
    typeof given === "number" ? reading("Expected output", decimal(given), unit) : combine([average], (mean) => expectedOutput(mean, open));
  const recent = entryOf(inventories, recentPeriod(periods)).gei;
  const emissions = combine([inventory.emissions, output, recent], projectedEmissions);
  const gei = combine([emissions, inventory.equivalentProduct, output], projectedGei);
  return { complete, open, average, output, recent, emissions, gei };
}

/** The last complete quarter, or the whole period while there is none. */
function recentPeriod(periods: readonly Period[]): Period {
  return periods.filter((period) => period.kind === "quarter").at(-1) ?? theOne(periods, ({ kind }) => kind === "whole", "whole period");
}

export function openLines(given: TrackerSetting, hasTarget: boolean): readonly FormPart[] {
  const units = unitsOf(given);
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
      unit: units.output,
      content: { value: null },
      note: "Blank: the average of the complete months",
      typed: true,
    },
    line(
      "TR.open-output",
      "Output of the open months, as assumed",
      units.output,
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
      units.gei,
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
        units.gei,
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
    ...(hasTarget ? [projectedCertificatesLine(given)] : []),
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
    unitsOf(given).gei,
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
          open.value.isZero() ? missing("noOpenMonth", "") : requiredGei(target, output, open, emissions),
      ),
    "gei",
  );
}

function projectedCertificatesLine(given: TrackerSetting): LineSpec {
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
        projectedCertificates,
      );
    },
    "exactCertificates",
  );
}
