/** Writes cells into the text of an existing worksheet part and leaves every other character of it alone. */
import { areaText, parseArea } from "../core/workbook/cells";
import { WorkbookError } from "../core/workbook/port";
import type { RowHeight } from "../core/workbook/appearance/rowHeights";
import type { CellContent, PlannedCell } from "../core/workbook/sheetPlan";
import { cellXml, isEmptyContent } from "./cellXml";
import { movedFormula } from "../core/workbook/formula";
import type { CellTag, RowTag, SheetTags } from "./sheetTags";
import { heightAttributes, heightened, withoutSpans } from "./rowTag";
import { byRow } from "./sheetXml";
import { escapeXml } from "./xml";

/** A cell to write; without a style the cell keeps the one it has, or takes that of its row or column. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: number | null;
}

/** What changes on one sheet. */
export interface SheetPatch {
  readonly patches: readonly CellPatch[];
  readonly heights: readonly RowHeight[];
  /** Changes beside the cells. */
  readonly more: readonly Splice[];
}

/** Points by row. */
type Heights = ReadonlyMap<number, number>;

/** Replace the text from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changed text. `sheet` and `file` are for messages: a part of an array formula cannot be overwritten. */
export function patchSheet(xml: string, tags: SheetTags, { patches, heights, more }: SheetPatch, sheet: string, file: string): string {
  const written = new Set(patches.map(({ row, column }) => `${row},${column}`));
  const isWritten = (cell: CellTag): boolean => written.has(`${cell.row},${cell.column}`);
  refuseBrokenArrays(tags, written, sheet, file);
  const splices = [
    ...freedFormulas(tags, isWritten),
    ...rowSplices(xml, tags, patches, new Map(heights.map(({ row, points }) => [row, points]))),
    ...dimensionSplice(tags, patches),
    ...more,
  ];
  return spliced(xml, splices);
}

function spliced(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

function refuseBrokenArrays(tags: SheetTags, written: ReadonlySet<string>, sheet: string, file: string): void {
  for (const row of tags.rows)
    for (const { formula } of row.cells) {
      const area = formula?.kind === "array" ? parseArea(formula.ref) : null;
      if (!area) continue;
      let [cells, hit] = [0, 0];
      for (let r = area.top; r <= area.bottom; r++)
        for (let c = area.left; c <= area.right; c++) {
          cells++;
          if (written.has(`${r},${c}`)) hit++;
        }
      if (hit > 0 && hit < cells) {
        throw new WorkbookError(
          "unsupported",
          `${file}: part of the array formula in "${sheet}"!${areaText(area)} would be overwritten. Clear the whole array first.`,
          sheet,
        );
      }
    }
}

/** When the first cell of a shared formula is overwritten, the others get the formula written out. */
function freedFormulas(tags: SheetTags, isWritten: (cell: CellTag) => boolean): readonly Splice[] {
  const lost = new Map<string, CellTag>();
  const followers: CellTag[] = [];
  for (const row of tags.rows)
    for (const cell of row.cells) {
      if (cell.formula?.kind !== "shared") continue;
      if (cell.formula.text !== "") {
        if (isWritten(cell)) lost.set(cell.formula.group, cell);
        else lost.delete(cell.formula.group);
      } else if (!isWritten(cell)) followers.push(cell);
    }
  return followers.flatMap((cell) => {
    const master = lost.get(cell.formula!.group);
    if (!master) return [];
    const text = movedFormula(master.formula!.text)(cell.row - master.row, cell.column - master.column);
    return [{ start: cell.formula!.start, end: cell.formula!.end, text: `<${tags.prefix}f>${escapeXml(text)}</${tags.prefix}f>` }];
  });
}

function rowSplices(xml: string, tags: SheetTags, patches: readonly CellPatch[], heights: Heights): readonly Splice[] {
  const { data, prefix } = tags;
  if (!data) throw new RangeError("A worksheet part without sheetData cannot be written to.");
  const existing = new Map(tags.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const added: { readonly row: number; readonly text: string }[] = [];
  for (const [number, cells] of byRow(patches)) {
    const row = existing.get(number);
    if (row) splices.push(...cellSplices(xml, row, cells, tags, heights.get(number)));
    else {
      const text = newCells(cells, null, tags);
      if (text !== "")
        added.push({ row: number, text: `<${prefix}row r="${number + 1}"${heightAttributes(heights.get(number))}>${text}</${prefix}row>` });
    }
  }
  return [...splices, ...placedRows(added, tags)];
}

/** New rows, each before the next row there is; those that share a place are joined in order. */
function placedRows(added: readonly { readonly row: number; readonly text: string }[], tags: SheetTags): readonly Splice[] {
  const data = tags.data!;
  const texts = new Map<number, string>();
  let next = 0;
  for (const { row, text } of added) {
    while (next < tags.rows.length && tags.rows[next]!.row < row) next++;
    const at = tags.rows[next]?.start ?? data.inner;
    texts.set(at, (texts.get(at) ?? "") + text);
  }
  if (!data.selfClosing) return [...texts].map(([at, text]) => ({ start: at, end: at, text }));
  const all = [...texts.values()].join("");
  return all === "" ? [] : [{ start: data.start, end: data.end, text: `<${tags.prefix}sheetData>${all}</${tags.prefix}sheetData>` }];
}

function cellSplices(
  xml: string,
  row: RowTag,
  cells: readonly CellPatch[],
  tags: SheetTags,
  points: number | undefined,
): readonly Splice[] {
  const existing = new Map(row.cells.map((cell) => [cell.column, cell]));
  const splices: Splice[] = [];
  const added: CellPatch[] = [];
  for (const patch of cells) {
    const cell = existing.get(patch.column);
    if (!cell) added.push(patch);
    else
      splices.push({
        start: cell.start,
        end: cell.end,
        text: cellXml(patch.row, patch.column, patch.style ?? cell.style, patch.content, tags.prefix),
      });
  }
  const before = (patch: CellPatch): number => row.cells.find((cell) => cell.column > patch.column)?.start ?? row.inner;
  const texts = new Map<number, string>();
  for (const patch of added) {
    const text = newCells([patch], row.style, tags);
    if (text !== "") texts.set(before(patch), (texts.get(before(patch)) ?? "") + text);
  }
  const tag = heightened(xml.slice(row.start, row.open), points);
  if (texts.size > 0) return [...splices, ...openedRow(withoutSpans(tag), row, texts, tags.prefix)];
  return [...splices, { start: row.start, end: row.open, text: tag }];
}

/** New cells in a row; a row without content gets a closing tag. */
function openedRow(tag: string, row: RowTag, texts: ReadonlyMap<number, string>, prefix: string): readonly Splice[] {
  if (row.selfClosing) {
    const text = `${tag.replace(/\s*\/>$/, ">")}${[...texts.values()].join("")}</${prefix}row>`;
    return [{ start: row.start, end: row.end, text }];
  }
  return [{ start: row.start, end: row.open, text: tag }, ...[...texts].map(([at, text]) => ({ start: at, end: at, text }))];
}

function newCells(cells: readonly CellPatch[], rowStyle: number | null, tags: SheetTags): string {
  return cells
    .map((patch) => {
      const inherited = rowStyle ?? tags.columnStyles.find(({ from, to }) => patch.column >= from && patch.column <= to)?.style ?? 0;
      const style = patch.style ?? inherited;
      return isEmptyContent(patch.content) && style === inherited
        ? ""
        : cellXml(patch.row, patch.column, style, patch.content, tags.prefix);
    })
    .join("");
}

function dimensionSplice(tags: SheetTags, patches: readonly (CellPatch | PlannedCell)[]): readonly Splice[] {
  const area = tags.dimension && parseArea(tags.dimension.ref);
  if (!tags.dimension || !area) return [];
  const grown = { ...area };
  for (const { row, column } of patches) {
    grown.top = Math.min(grown.top, row);
    grown.left = Math.min(grown.left, column);
    grown.bottom = Math.max(grown.bottom, row);
    grown.right = Math.max(grown.right, column);
  }
  const { start, end } = tags.dimension;
  return areaText(grown) === areaText(area) ? [] : [{ start, end, text: `<${tags.prefix}dimension ref="${areaText(grown)}"/>` }];
}
