/** Undoes the last builds: every tab but the ledger is as it was before them. */
import { readState, stateText } from "../ledger/state/state";
import type { BuildState, RestorePoint, State } from "../ledger/state/state";
import { formatAt, formulaAt, refText, valueAt } from "../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { SheetUpdate, WorkbookPort } from "../workbook/port";
import type { PlannedCell } from "../workbook/sheetPlan";
import { atOnce } from "../workbook/turns";
import { readWorkbook } from "../reading/workbook";
import { rowShifts } from "../rebuild/rowShifts";
import { readIdentified } from "./identity";
import { inputsOf } from "./readingFingerprints";
import { sameValue } from "../rebuild/difference";
import { peoplesCells } from "../rebuild/fingerprints";
import type { SheetNames } from "../ledger/sheetNames";
import { undoOne } from "../rebuild/undo";
import type { Looks } from "../rebuild/undo";
import { stateHash } from "./buildContent";
import { knownState, recordAction } from "./record";
import { refuseProtected, tabOf } from "../rebuild/tabs";
import type { Signature } from "./operationTypes";

/** A state of the tabs that can be restored: the one before this build. */
export interface RestoreChoice {
  /** 0 is the last build. */
  readonly index: number;
  readonly time: string;
  readonly who: string;
  /** Number of the build's ledger entry. */
  readonly entry: string;
  /** Tabs that were not there before and go, with everything on them. */
  readonly removes: readonly string[];
  /** Cells on them that are people's and hold something, as "'BRSR Principle 6'!B40". */
  readonly filled: readonly string[];
}

/** The last builds that can be undone, at most three, newest first. */
export async function restorePoints(port: WorkbookPort): Promise<readonly RestoreChoice[]> {
  const snapshot = await readIdentified(port);
  const state = readState(snapshot.part);
  return state.points.map((point, index) => choiceOf(point, index, state, snapshot));
}

function choiceOf({ time, who, entry }: RestorePoint, index: number, { points, tabs }: State, snapshot: WorkbookSnapshot): RestoreChoice {
  const removed = createdTabs(points.slice(0, index + 1), snapshot);
  return {
    index,
    time,
    who,
    entry,
    removes: removed.map(({ name }) => name),
    filled: removed.flatMap((sheet) => peoplesCells(sheet, tabs[sheet.form ?? ""]).map(refText)),
  };
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
  const { state, names } = knownState(snapshot);
  const undone = state.points.slice(0, index + 1);
  const last = undone[index];
  if (last === undefined)
    throw new WorkbookError("notReady", `${port.name} keeps ${state.points.length} restore points; there is none before that build.`);
  const removed = createdTabs(undone, snapshot);
  const update = undoneCells(snapshot, state, undone, { removed: new Set(removed.map((sheet) => sheet.id)), names });
  const before = stateBefore(last, snapshot, removed);
  const choice = choiceOf(last, index, state, snapshot);
  const ledger = recordAction(snapshot, {
    time: now,
    who,
    action: "restore",
    where: [...update.map(({ name }) => name), ...removed.map(({ name }) => `${name}: removed`)].join("; "),
    old: stateHash(state),
    new: stateHash(before),
    reason: `As before the build of entry ${last.entry} (${last.time}).`,
  });
  await port.write({
    create: ledger.create,
    update: [...update.map(({ sheetId, cells, restyle }) => ({ sheetId, cells, restyle })), ...ledger.update],
    remove: removed.map((sheet) => sheet.id),
    basedOn: snapshot.part,
    part: atOnce(stateText({ ...before, points: state.points.slice(index + 1), ...ledger.known })),
  });
  return choice;
}

/** What the part keeps once the builds are undone; a tab that somebody deleted in the meantime does not come back. */
function stateBefore(
  { tabs, readings, content, asOf }: RestorePoint,
  snapshot: WorkbookSnapshot,
  removed: readonly SheetSnapshot[],
): BuildState {
  const isThere = (form: string): boolean => {
    const sheet = tabOf(snapshot, form);
    return sheet !== undefined && !removed.includes(sheet);
  };
  return { tabs: Object.fromEntries(Object.entries(tabs).filter(([form]) => isThere(form))), readings, content, asOf };
}

/** What differs between the tabs as they are and as they were. */
function undoneCells(
  snapshot: WorkbookSnapshot,
  state: State,
  undone: readonly RestorePoint[],
  { removed, names }: { readonly removed: ReadonlySet<string>; readonly names: SheetNames },
): readonly (SheetUpdate & { readonly name: string })[] {
  let before = snapshot;
  let prints = state.tabs;
  let { readings } = state;
  const looks: Looks = new Map();
  const inputs = inputsOf(readWorkbook(snapshot), names);
  for (const point of undone) {
    const shifts = rowShifts(readings, inputs);
    before = undoOne(before, prints, point, { looks, names, rowsOf: (sheet) => shifts.get(names.keyOf(sheet)) });
    prints = point.tabs;
    readings = point.readings;
  }
  return snapshot.sheets.flatMap((sheet, i) => {
    const cells = removed.has(sheet.id) ? [] : cellsBetween(sheet, before.sheets[i] ?? sheet, looks);
    if (cells.length > 0) refuseProtected(sheet);
    return cells.length === 0 ? [] : [{ sheetId: sheet.id, name: sheet.name, cells, restyle: true }];
  });
}

function cellsBetween(now: SheetSnapshot, before: SheetSnapshot, looks: Looks): readonly PlannedCell[] {
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
