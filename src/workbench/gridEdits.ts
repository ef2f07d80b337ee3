/** What was done in the grid since the file was read, as edits for the file: only what changed, and nothing where nothing did. */
import { ERROR_TEXTS, type CellValue } from "../core/workbook/cells";
import type { CellContent, PlannedCell, SheetPlan } from "../core/workbook/sheetPlan";
import type { Steps } from "../core/workbook/turns";
import type { CellUpdate, GridEdits } from "../files/edits/gridFile";
import { renameInFormula, type NewNames } from "../files/edits/renames";
import type { ColumnEdit, LookEdit, ResultEdit, RowEdit, SheetEdit, TabRename } from "../files/edits/workbookEdits";
import type { CellLook } from "../files/looks/cellLook";
import { FORM_PROPERTY } from "../files/workbookReader";
import { NO_LOOK, placeOfKey, type GridCell, type GridSheet, type GridState } from "../host/browser";
import { fileWidth } from "./columnWidths";
import { layoutChange } from "./layoutChange";
import { newSheetPlan, styleNameOf } from "./newSheetPlan";

/** `plain` is how a cell without any style looks in this file. A step for each sheet. */
export function* gridEdits(before: GridState, now: GridState, plain: CellLook): Steps<GridEdits> {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const present = new Set(now.sheets.map(({ id }) => id));
  const kept = now.sheets.filter(({ id }) => old.has(id));
  const fresh = now.sheets.filter(({ id }) => !old.has(id));
  const gone = before.sheets.filter(({ id }) => !present.has(id)).map(({ name }) => name);
  const renames = kept.flatMap(({ id, name }): readonly TabRename[] =>
    old.get(id)!.name === name ? [] : [{ from: old.get(id)!.name, to: name }],
  );
  const names: NewNames = new Map([
    ...renames.map(({ from, to }) => [from.toLowerCase(), to] as const),
    ...gone.map((name) => [name.toLowerCase(), null] as const),
  ]);
  const looks = new Looks(before, now, plain);
  const ours = fresh.filter(isOurs);
  const added = fresh.filter((sheet) => !isOurs(sheet));
  const changes: ReturnType<typeof changeOf>[] = [];
  for (const sheet of [...kept, ...added]) {
    yield;
    changes.push(changeOf(old.get(sheet.id) ?? emptySheet(sheet), sheet, looks, names));
  }
  const create: SheetPlan[] = [];
  for (const sheet of ours) {
    yield;
    create.push(newSheetPlan(sheet, now, (key) => looks.after(key)));
  }
  const edits: GridEdits = {
    renames,
    added: added.map(({ name }) => name),
    gone,
    sheets: changes.flatMap(({ edit }) => (isNothing(edit) ? [] : [edit])),
    updates: changes.flatMap(({ updates }) => updates),
    create,
    ...(now.part === before.part ? {} : { part: now.part }),
    ...arrangement(before, now, renames),
  };
  return hasOnlyResults(edits) ? { ...edits, sheets: [] } : edits;
}

function isOurs({ hanging }: GridSheet): boolean {
  return (hanging.properties[FORM_PROPERTY] ?? "") !== "";
}

/** A formula's other result is worth writing only beside a change of somebody's. */
function hasOnlyResults({ renames, added, gone, sheets, updates, create, part, tabs }: GridEdits): boolean {
  const isQuiet = sheets.every((sheet) => isNothing({ ...sheet, results: [] }));
  return isQuiet && [renames, added, gone, updates, create].every(({ length }) => length === 0) && part === undefined && tabs === undefined;
}

function isNothing({ results, looks, columns, rows, frozen, merges }: SheetEdit): boolean {
  return [results, looks, columns, rows].every(({ length }) => length === 0) && frozen === undefined && merges === undefined;
}

/** The looks both states speak of. */
class Looks {
  constructor(
    private readonly old: GridState,
    private readonly now: GridState,
    private readonly plain: CellLook,
  ) {}

  before(key: string): CellLook {
    return key === NO_LOOK ? this.plain : (this.old.looks.get(key) ?? this.plain);
  }

  after(key: string): CellLook {
    return key === NO_LOOK ? this.plain : (this.now.looks.get(key) ?? this.plain);
  }
}

/** A tab that is new in the file, before anything was put into it. */
function emptySheet(sheet: GridSheet): GridSheet {
  const nothing = new Map<never, never>();
  return { ...sheet, cells: nothing, columns: nothing, rows: nothing, merges: [], frozenRows: 0, frozenColumns: 0 };
}

interface SheetChange {
  readonly edit: SheetEdit;
  readonly updates: readonly CellUpdate[];
}

const EMPTY: GridCell = { formula: "", value: null, isError: false, look: NO_LOOK };

/** What changed of the cells of one sheet, by the way it is written. */
interface CellChanges {
  readonly results: ResultEdit[];
  readonly looks: LookEdit[];
  /** Cells that keep the look they have in the file. */
  readonly plain: PlannedCell[];
  /** Cells that got a look of ours. */
  readonly styled: PlannedCell[];
}

function changeOf(before: GridSheet, now: GridSheet, looks: Looks, names: NewNames): SheetChange {
  const found: CellChanges = { results: [], looks: [], plain: [], styled: [] };
  for (const key of new Set([...before.cells.keys(), ...now.cells.keys()]))
    noteChange(found, key, before.cells.get(key) ?? EMPTY, now.cells.get(key) ?? EMPTY, looks, names);
  const { plain, styled } = found;
  const layout = layoutChange(before, now);
  const hanging = layout ? { layout } : {};
  return {
    edit: { sheet: now.name, results: found.results, looks: found.looks, ...sizes(before, now) },
    updates: [
      ...(styled.length > 0 ? [{ sheet: now.name, cells: styled, restyle: true, ...hanging }] : []),
      ...(plain.length > 0 ? [{ sheet: now.name, cells: plain, restyle: false, ...(styled.length > 0 ? {} : hanging) }] : []),
    ],
  };
}

function noteChange(found: CellChanges, key: number, old: GridCell, cell: GridCell, looks: Looks, names: NewNames): void {
  const place = placeOfKey(key);
  const isContent = hasOtherContent(old, cell, names);
  const look = old.look === cell.look ? null : looks.after(cell.look);
  const style = look && isContent ? styleNameOf(look) : null;
  if (look && style) found.styled.push({ ...place, content: contentOf(cell), style, format: look.format });
  else if (isContent) found.plain.push({ ...place, content: contentOf(cell), style: "plain" });
  else if (hasOtherResult(old, cell)) found.results.push({ ...place, value: valueOf(cell) });
  if (look && !style) found.looks.push({ ...place, before: looks.before(old.look), after: look });
}

/** The grid's engine does not know every function of Excel; the file then keeps the result it has. */
function hasOtherResult(old: GridCell, cell: GridCell): boolean {
  const isUnknown = cell.isError && cell.value === "#NAME?" && old.value !== null;
  return cell.formula !== "" && cell.value !== old.value && !isUnknown;
}

/** Whether somebody put something else there: another formula, or another value where there is none. */
function hasOtherContent(old: GridCell, cell: GridCell, names: NewNames): boolean {
  if (old.formula === "" && cell.formula === "") return old.value !== cell.value;
  if (old.formula === cell.formula) return false;
  return names.size === 0 || spelled(renameInFormula(old.formula, names)) !== spelled(renameInFormula(cell.formula, new Map()));
}

/** Sheet names without the quotes that some spellings have. */
function spelled(formula: string): string {
  return formula.replace(/'([^']+)'!/g, "$1!").toLowerCase();
}

function contentOf(cell: GridCell): CellContent {
  return cell.formula === "" ? { value: valueOf(cell) } : { formula: cell.formula, value: valueOf(cell) };
}

function valueOf({ value, isError }: GridCell): CellValue {
  return isError && typeof value === "string" && ERROR_TEXTS.has(value) ? { error: value } : value;
}

function sizes(before: GridSheet, now: GridSheet): Pick<SheetEdit, "columns" | "rows" | "frozen" | "merges"> {
  const frozen = { rows: now.frozenRows, columns: now.frozenColumns };
  const isFrozen = before.frozenRows === frozen.rows && before.frozenColumns === frozen.columns;
  return {
    columns: changed(before.columns, now.columns).map(([column, state]): ColumnEdit => ({
      column,
      width:
        state === undefined || state.width === null || state.width === before.columns.get(column)?.width ? null : fileWidth(state.width),
      hidden: state?.hidden ?? false,
    })),
    rows: changed(before.rows, now.rows).map(([row, state]): RowEdit => ({
      row,
      height: state === undefined || state.height === before.rows.get(row)?.height ? null : state.height,
      hidden: state?.hidden ?? false,
    })),
    ...(isFrozen ? {} : { frozen }),
    ...(JSON.stringify(before.merges) === JSON.stringify(now.merges) ? {} : { merges: now.merges }),
  };
}

function changed<T>(before: ReadonlyMap<number, T>, now: ReadonlyMap<number, T>): readonly (readonly [number, T | undefined])[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(now.get(key)))
    .sort((a, b) => a - b)
    .map((key) => [key, now.get(key)] as const);
}

/** Order, hiding and colours of the tabs, where any of them is not as it was. */
function arrangement(before: GridState, now: GridState, renames: readonly TabRename[]): Pick<GridEdits, "tabs"> {
  const renamed = new Map(renames.map(({ from, to }) => [from, to]));
  const old = new Map(before.sheets.map((sheet) => [renamed.get(sheet.name) ?? sheet.name, sheet]));
  const all = now.sheets.map(({ name, visibility, tabColor }) => ({ name, visibility, color: tabColor }));
  const coloured = now.sheets
    .filter((sheet) => !isNewOfOurs(sheet, old) && (old.get(sheet.name)?.tabColor ?? "") !== sheet.tabColor)
    .map(({ name }) => name);
  const present = new Set(now.sheets.map(({ name }) => name));
  const left = [...old.keys()].filter((name) => present.has(name));
  const expected = [...left, ...now.sheets.filter(({ name }) => !old.has(name)).map(({ name }) => name)];
  const isHidden = now.sheets.some(({ name, visibility }) => (old.get(name)?.visibility ?? "visible") !== visibility);
  const isMoved = expected.some((name, i) => now.sheets[i]!.name !== name);
  return coloured.length > 0 || isHidden || isMoved ? { tabs: { all, coloured } } : {};
}

/** Its plan carries the colour. */
function isNewOfOurs(sheet: GridSheet, old: ReadonlyMap<string, GridSheet>): boolean {
  return !old.has(sheet.name) && isOurs(sheet);
}
