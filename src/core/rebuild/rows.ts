/**
 * Where the rows of a generated tab are. Rows are known by the ids in the first column, so that a tab in which somebody
 * inserted rows is still understood; a row without an id is known by the nearest id above it.
 */
import { elementAt } from "../quantity/known";
import { valueAt } from "../workbook/cells";
import type { SheetSnapshot } from "../workbook/cells";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";

const LAST_ROW = 1_048_575;

/** An id and its row. */
export type Anchor = readonly [id: string, row: number];

/** Translates between rows and their keys: "A.gei+0" is the row of that id, "A.gei+1" the one below, "Line-3" above the first id. */
export interface RowKeys {
  keyAt(row: number): string;
  /** null when the id of the key is not there, or the row would lie outside the sheet. */
  rowAt(key: string): number | null;
}

/** Anchors in order of rows. */
export function rowKeys(anchors: readonly Anchor[]): RowKeys {
  const rows = new Map(anchors);
  return {
    keyAt(row) {
      const above = lastAtOrAbove(anchors, row) ?? anchors[0];
      if (above === undefined) return `+${row}`;
      const offset = row - above[1];
      return `${above[0]}${offset < 0 ? "" : "+"}${offset}`;
    },
    rowAt(key) {
      const [, id, offset] = /^([\s\S]*?)([+-]\d+)$/.exec(key) ?? [];
      if (id === "") return Number(offset);
      const anchor = id === undefined ? undefined : rows.get(id);
      const row = anchor === undefined ? -1 : anchor + Number(offset);
      return row < 0 || row > LAST_ROW ? null : row;
    },
  };
}

function lastAtOrAbove(anchors: readonly Anchor[], row: number): Anchor | undefined {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(anchors, middle)[1] <= row) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1];
}

/** The id of a key. */
export function idOf(key: string): string {
  return key.replace(/[+-]\d+$/, "");
}

/** Whether a cell has the look of a table header. */
export function isHeader({ style }: Pick<PlannedCell, "style">): boolean {
  return style === "header" || style === "headerRight" || style === "headerIndented";
}

function isId({ column, style, content }: PlannedCell): boolean {
  return (
    column === 0 &&
    (style === "id" || isHeader({ style })) &&
    !("formula" in content) &&
    typeof content.value === "string" &&
    content.value !== ""
  );
}

/** Ids of a plan: cells of the first column in the looks of an id or a header, each text once. */
export function planAnchors(plan: SheetPlan): readonly Anchor[] {
  const found = new Map<string, number>();
  for (const cell of plan.cells) {
    const text = isId(cell) ? (cell.content.value as string) : "";
    if (text !== "" && !found.has(text)) found.set(text, cell.row);
  }
  return [...found].sort((a, b) => a[1] - b[1]);
}

/** The rows of known ids on a sheet, in order of rows; an id twice is there twice. */
export function sheetAnchors(sheet: SheetSnapshot, known: ReadonlySet<string>): readonly Anchor[] {
  return sheet.values.flatMap((_, r): readonly Anchor[] => {
    const text = valueAt(sheet, sheet.top + r, 0);
    return typeof text === "string" && known.has(text) ? [[text, sheet.top + r]] : [];
  });
}
