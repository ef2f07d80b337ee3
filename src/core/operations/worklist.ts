/**
 * Where the work is: what a plant still has to give, apart from what is wrong. The month that is being filled in comes
 * first, for it leads to a GEI; then the plan; then what is asked for when the forms are filed.
 */
import type { Need } from "../checks/engine/check";
import { inventoryOf } from "../inventory";
import type { InventorySetting } from "../inventory";
import { mainReading, readingsOf } from "../activity/line";
import type { ActivityLine, Reading } from "../activity/line";
import type { MonitoringPlan, NumberCell } from "../plan/model";
import { monthLabel, sameMonth } from "../quantity/period";
import type { CalendarDate, Month } from "../quantity/period";
import { gapKey, isMissing } from "../trace/figure";
import type { Gap } from "../trace/figure";
import type { CellRef } from "../workbook/cells";
import { parseRef } from "../workbook/refs";
import { settingOf } from "./calculateReading";
import type { AssessedFinding, Assessment, Calculation } from "./operationTypes";

/** Findings apart: those that say what is wrong, and those that say what is not there yet. */
export interface SortedFindings {
  readonly wrong: readonly AssessedFinding[];
  readonly notYet: Readonly<Record<Need, readonly AssessedFinding[]>>;
}

/** A blank of the month that is being filled in is work to do; one of a month before it is an error. */
export function sortFindings({ findings, inventory }: Assessment): SortedFindings {
  const current = inventory?.months.at(-1);
  const label = current === undefined ? "" : monthLabel(current);
  const isNotYet = ({ needs, words, gaps }: AssessedFinding): boolean => {
    if (needs === undefined) return false;
    if (gaps !== undefined) return gaps.every(({ month }) => month === null || (current !== undefined && sameMonth(month, current)));
    const told = words.month ?? words.months;
    return needs !== "gei" || told === undefined || told === label;
  };
  const notYet = findings.filter(isNotYet);
  const neededFor = (need: Need) => notYet.filter(({ needs }) => needs === need);
  return {
    wrong: findings.filter((finding) => !isNotYet(finding)),
    notYet: { gei: neededFor("gei"), plan: neededFor("plan"), filing: neededFor("filing") },
  };
}

/** The cells without which the month has no GEI. */
export interface MonthProgress {
  readonly month: Month;
  readonly given: number;
  readonly asked: number;
  readonly open: readonly Gap[];
}

/** null without a plan, and while no month is over. */
export function monthProgress({ reading, year, inventory }: Calculation, asOf: CalendarDate): MonthProgress | null {
  const setting = settingOf(reading, year, asOf);
  const month = inventory?.months.at(-1);
  if (setting === null || inventory === null || month === undefined) return null;
  const ofTheMonth = (gap: Gap) => gap.month === null || sameMonth(gap.month, month);
  const open = isMissing(inventory.gei) ? inventory.gei.missing.filter(ofTheMonth) : [];
  const asked = new Set([...emptyGaps(setting, month), ...open].map(gapKey)).size;
  return { month, given: asked - open.length, asked, open };
}

/** What the engine asks for when no figure is typed, neither in the month nor among the plan's method items. */
function emptyGaps(setting: InventorySetting, month: Month): readonly Gap[] {
  const method = Object.entries(setting.plan.method).map(([item, cell]) => [item, cell.kind === "number" ? blankNumber(cell) : cell]);
  const plan = { ...setting.plan, method: Object.fromEntries(method) as MonitoringPlan["method"] };
  const { gei } = inventoryOf({ ...setting, plan, months: [month], lines: setting.lines.map(emptied) });
  return isMissing(gei) ? gei.missing : [];
}

const blankNumber = ({ cell, note }: NumberCell): NumberCell => ({
  kind: "number",
  state: "blank",
  text: "",
  number: null,
  cell,
  note,
});

function emptied(line: ActivityLine): ActivityLine {
  const readings = readingsOf(line).map(([figure, reading]) => [figure, blankReading(reading)] as const);
  return { ...line, readings: new Map(readings) } as ActivityLine;
}

function blankReading(reading: Reading): Reading {
  return { ...reading, text: "", value: null, problem: "blank" };
}

/** Where the next figure goes: the first cell the month lacks, else the first of the next month; null where nothing is asked for. */
export function nextCell(calculation: Calculation, asOf: CalendarDate): CellRef | null {
  const [cell] = monthProgress(calculation, asOf)?.open.flatMap((gap) => gap.cell ?? []) ?? [];
  if (cell !== undefined) return parseRef(cell);
  const [next] = calculation.toEnter;
  const line = next === undefined ? undefined : calculation.reading.lines.find(({ month }) => sameMonth(month, next));
  return line === undefined ? null : (mainReading(line)?.cell ?? line.cell);
}
