/** What a build's ledger entry vouches for: the inputs it rested on, the lines it gave and what the tabs say, each by its hash. */
import type { InventorySetting } from "../inventory";
import { fingerprint } from "../ledger/canonical";
import { settingJson } from "../ledger/handover/handOverFile";
import type { HandOver } from "../ledger/handover/handOverFile";
import { partHash } from "../ledger/handover/parts";
import type { BuildState } from "../ledger/state/state";
import type { Building } from "../rebuild/building";
import { builtFingerprints, contentFingerprints } from "../rebuild/building";
import type { ContentFingerprints } from "../rebuild/building";
import { overlaid } from "../rebuild/overlay";
import type { SheetNames } from "../ledger/sheetNames";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { figureLines } from "./figureLines";

/** Parts of a hand-over file that a build vouches for. */
export const BUILT_PARTS = [
  "year",
  "months",
  "plan",
  "reference",
  "records",
  "rows",
  "lines",
] as const satisfies readonly (keyof HandOver)[];

/** A part by its name in the file. */
export type BuiltPart = (typeof BUILT_PARTS)[number];

/** These parts as the workbook holds them now. */
export type BuiltContent = Pick<HandOver, BuiltPart>;

/** What the workbook holds of it. */
export function builtContent(setting: InventorySetting, snapshot: WorkbookSnapshot): BuiltContent {
  const lines = figureLines(snapshot).map(({ id, form, label, unit, exact }) => ({ id, form, label, unit, exact }));
  return { ...settingJson(setting), lines: lines.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
}

/** A hash of each part, whatever the sheets are called by now. */
export function contentHashes(content: BuiltContent, names: SheetNames): Readonly<Record<BuiltPart, string>> {
  const hashed = BUILT_PARTS.map((part) => [part, partHash(content[part], names)] as const);
  return Object.fromEntries(hashed) as Record<BuiltPart, string>;
}

/** The one hash a ledger entry holds. */
export function buildHash(content: BuildState["content"], forms: ContentFingerprints): string {
  return content === undefined ? fingerprint(forms) : fingerprint({ ...content, forms: fingerprint(forms) });
}

/** The same of a state as the part keeps it. */
export function stateHash({ content, tabs }: Pick<BuildState, "content" | "tabs">): string {
  return buildHash(content, contentFingerprints(tabs));
}

/** The hash of what a build is about to leave. */
export function hashAfter(building: Building, content: BuildState["content"]): string {
  return buildHash(content, builtFingerprints(building));
}

/** The workbook as the build leaves its tabs, as far as figures are read from them. */
export function afterBuild(snapshot: WorkbookSnapshot, { tabs }: Building): WorkbookSnapshot {
  const changed = new Map(
    tabs.flatMap(({ sheet, difference }) => (sheet === undefined ? [] : [[sheet.id, withCells(sheet, difference.cells)]])),
  );
  const made = tabs.flatMap(({ plan, sheet, difference }) => (sheet === undefined ? [newSheet(plan, difference.cells)] : []));
  return { ...snapshot, sheets: [...snapshot.sheets.map((sheet) => changed.get(sheet.id) ?? sheet), ...made] };
}

function newSheet({ name, form }: SheetPlan, cells: readonly PlannedCell[]): SheetSnapshot {
  const empty = {
    id: name,
    name,
    form,
    visibility: "visible",
    protected: false,
    top: 0,
    left: 0,
    values: [],
    formulas: [],
    formats: [],
  } as const;
  return withCells(empty, cells);
}

function withCells(sheet: SheetSnapshot, cells: readonly PlannedCell[]): SheetSnapshot {
  return overlaid(
    sheet,
    cells.map(({ row, column, content, format }) => ({
      row,
      column,
      formula: "formula" in content ? content.formula : "",
      value: content.value,
      format: format ?? "General",
    })),
  );
}
