/** Undoes the last builds: every tab but the ledger is as it was before them. */
import { readState, stateText } from "../ledger/state/state";
import type { RestorePoint, State } from "../ledger/state/state";
import { formatAt, formulaAt, valueAt } from "../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { SheetUpdate, WorkbookPort } from "../workbook/port";
import type { PlannedCell } from "../workbook/sheetPlan";
import { readIdentified } from "./identity";
import { existingTabs } from "../rebuild/building";
import { sameValue } from "../rebuild/difference";
import { overlaid } from "../rebuild/overlay";
import { fromPortable } from "../rebuild/portable";
import { keysOn } from "../rebuild/fingerprints";
import { recordAction } from "./record";
import { refuseProtected, tabOf } from "../rebuild/tabs";
import type { Signature } from "./operationTypes";

/** A state of the tabs one can go back to: the one before this build. */
export interface RestoreChoice {
  /** 0 is the last build. */
  readonly index: number;
  readonly time: string;
  readonly who: string;
  /** Number of the build's ledger entry. */
  readonly entry: string;
  /** Tabs that were not there before and go, with everything on them. */
  readonly removes: readonly string[];
}

/** The last builds that can be undone, at most three, newest first. */
export async function restorePoints(port: WorkbookPort): Promise<readonly RestoreChoice[]> {
  const snapshot = await readIdentified(port);
  const { points } = readState(snapshot.part);
  return points.map((point, index) => choiceOf(point, index, points, snapshot));
}

function choiceOf(
  { time, who, entry }: RestorePoint,
  index: number,
  points: readonly RestorePoint[],
  snapshot: WorkbookSnapshot,
): RestoreChoice {
  return { index, time, who, entry, removes: createdTabs(points.slice(0, index + 1), snapshot).map(({ name }) => name) };
}

function createdTabs(points: readonly RestorePoint[], snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  return points.flatMap(({ created }) => created).flatMap((form) => tabOf(snapshot, form) ?? []);
}

/**
 * Undoes the builds up to the chosen one. Throws WorkbookError, and writes nothing, when there is no such point, a tab is
 * protected, or a line it needs is gone.
 */
export async function restore(port: WorkbookPort, index: number, { now, who }: Signature): Promise<RestoreChoice> {
  const snapshot = await readIdentified(port);
  const state = readState(snapshot.part);
  const undone = state.points.slice(0, index + 1);
  const last = undone[index];
  if (last === undefined)
    throw new WorkbookError("notReady", `${port.name} keeps ${state.points.length} restore points; there is none before that build.`);
  const removed = createdTabs(undone, snapshot);
  const update = undoneCells(snapshot, state, undone, new Set(removed.map((sheet) => sheet.id)));
  const choice = choiceOf(last, index, state.points, snapshot);
  const ledger = recordAction(snapshot, {
    time: now,
    who,
    action: "restore",
    where: [...update.map(({ name }) => name), ...removed.map(({ name }) => `${name}: removed`)].join("; "),
    old: "",
    new: "",
    reason: `As before the build of entry ${last.entry} (${last.time}).`,
  });
  await port.write({
    create: ledger.create,
    update: [...update.map(({ sheetId, cells, restyle }) => ({ sheetId, cells, restyle })), ...ledger.update],
    remove: removed.map((sheet) => sheet.id),
    part: stateText({ tabs: last.tabs, readings: last.readings, points: state.points.slice(index + 1) }),
  });
  return choice;
}

/** What differs between the tabs as they are and as they were. */
function undoneCells(
  snapshot: WorkbookSnapshot,
  state: State,
  undone: readonly RestorePoint[],
  removed: ReadonlySet<string>,
): readonly (SheetUpdate & { readonly name: string })[] {
  let before = snapshot;
  let prints = state.tabs;
  const looks = new Map<string, PlannedCell["style"]>();
  for (const point of undone) {
    before = undoOne(before, prints, point, looks);
    prints = point.tabs;
  }
  return snapshot.sheets.flatMap((sheet, i) => {
    const cells = removed.has(sheet.id) ? [] : cellsBetween(sheet, before.sheets[i]!, looks);
    if (cells.length > 0) refuseProtected(sheet);
    return cells.length === 0 ? [] : [{ sheetId: sheet.id, name: sheet.name, cells, restyle: true }];
  });
}

/** Constants first, the ids among them, so that formulas find the lines they refer to. */
function undoOne(
  snapshot: WorkbookSnapshot,
  prints: State["tabs"],
  point: RestorePoint,
  looks: Map<string, PlannedCell["style"]>,
): WorkbookSnapshot {
  const placed = Object.entries(point.cells).flatMap(([form, cells]) => {
    const sheet = tabOf(snapshot, form);
    if (sheet === undefined) return [];
    const keys = keysOn(sheet, prints[form]);
    return [{ form, sheet, cells: cells.map((cell) => ({ ...cell, row: keys.rowAt(cell.key) ?? gone(sheet) })) }];
  });
  for (const { sheet, cells } of placed) for (const cell of cells) looks.set(`${sheet.id}:${cell.row}:${cell.column}`, cell.style);
  const withConstants = replaced(
    snapshot,
    placed.map(({ sheet, cells }) => overlaid(sheet, cells)),
  );
  const tabs = existingTabs([], withConstants, { ...prints, ...point.tabs });
  const withFormulas = placed.map(({ form, sheet, cells }) =>
    overlaid(
      sheet,
      cells.map((cell) => ({ ...cell, formula: fromPortable(cell.formula, form, tabs) })),
    ),
  );
  return replaced(snapshot, withFormulas);
}

function gone(sheet: SheetSnapshot): never {
  throw new WorkbookError(
    "rearranged",
    `The tab '${sheet.name}' no longer has all lines of the build to be undone. Build again, or take an earlier copy of the file.`,
    sheet.name,
  );
}

function replaced(snapshot: WorkbookSnapshot, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => byId.get(sheet.id) ?? sheet) };
}

function cellsBetween(now: SheetSnapshot, before: SheetSnapshot, looks: ReadonlyMap<string, PlannedCell["style"]>): readonly PlannedCell[] {
  if (now === before) return [];
  return before.values.flatMap((values, r) =>
    values.flatMap((value, c): readonly PlannedCell[] => {
      const [row, column] = [before.top + r, before.left + c];
      const [formula, format] = [formulaAt(before, row, column), formatAt(before, row, column)];
      const stands =
        formula === formulaAt(now, row, column) && sameValue(value, valueAt(now, row, column)) && format === formatAt(now, row, column);
      if (stands) return [];
      const isEmpty = formula === "" && value === null;
      return [
        {
          row,
          column,
          content: formula === "" ? { value } : { formula, value },
          style: isEmpty ? "plain" : (looks.get(`${now.id}:${row}:${column}`) ?? "plain"),
          format,
        },
      ];
    }),
  );
}
