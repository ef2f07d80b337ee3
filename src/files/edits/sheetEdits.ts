/** Results, looks, sizes, frozen panes and merged cells, spliced into the text of a worksheet part. */
import { areaText, a1, isCellError, type CellValue } from "../../core/workbook/cells";
import type { OpcPackage } from "../opcPackage";
import { patchSheet, type CellPatch, type Splice } from "../sheetPatch";
import { findTags, type CellTag, type SheetTags } from "../sheetTags";
import type { SheetEntry } from "../workbookIndex";
import { escapeCellText } from "../xml";
import { withColumns } from "./columnEdits";
import type { LookStyles } from "./lookStyles";
import type { LookEdit, ResultEdit, RowEdit, SheetEdit } from "./workbookEdits";

/** Writes what changed on one sheet; `styles` gives looks their place in the style sheet. */
export function editSheet(pkg: OpcPackage, sheet: SheetEntry, edit: SheetEdit, styles: LookStyles): void {
  const tagsOf = (xml: string): SheetTags => findTags(xml, () => pkg.broken(sheet.part));
  let xml = pkg.text(sheet.part);
  if (edit.results.length + edit.looks.length > 0) xml = withCells(xml, tagsOf(xml), edit, styles, sheet, pkg.file);
  if (edit.rows.length > 0) xml = withRows(xml, tagsOf(xml), edit.rows);
  if (edit.columns.length > 0) xml = withColumns(xml, edit.columns);
  if (edit.frozen) xml = withPane(xml, edit.frozen);
  if (edit.merges) xml = withMerges(xml, edit.merges);
  pkg.write(sheet.part, xml);
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

function withCells(xml: string, tags: SheetTags, edit: SheetEdit, styles: LookStyles, sheet: SheetEntry, file: string): string {
  const cells = new Map(tags.rows.flatMap((row) => row.cells.map((cell) => [`${cell.row},${cell.column}`, cell] as const)));
  const cellAt = ({ row, column }: { readonly row: number; readonly column: number }): CellTag | undefined => cells.get(`${row},${column}`);
  const texts = new Map<CellTag, string>();
  const textOf = (cell: CellTag): string => texts.get(cell) ?? xml.slice(cell.start, cell.end);
  for (const result of edit.results) {
    const cell = cellAt(result);
    if (cell) texts.set(cell, withResult(textOf(cell), result, tags.prefix));
  }
  const added: CellPatch[] = [];
  for (const look of edit.looks) {
    const cell = cellAt(look);
    const style = styles.derived(cell?.style ?? inheritedStyle(tags, look), look.before, look.after);
    if (cell) texts.set(cell, withStyle(textOf(cell), style));
    else added.push({ row: look.row, column: look.column, content: { value: null }, style });
  }
  const more = [...texts].map(([{ start, end }, text]) => ({ start, end, text }));
  return patchSheet(xml, tags, { patches: added, heights: [], more }, sheet.name, file);
}

/** What a cell that is not there takes from its row or column. */
function inheritedStyle(tags: SheetTags, { row, column }: LookEdit): number {
  const ofRow = tags.rows.find((candidate) => candidate.row === row)?.style;
  return ofRow ?? tags.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

/** The cell's XML with another result behind its formula. */
function withResult(cell: string, { value }: ResultEdit, prefix: string): string {
  const open = /^<[^>]*>/.exec(cell)![0];
  const formula = new RegExp(`<${prefix}f(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${prefix}f\\s*>)`).exec(cell)?.[0];
  if (formula === undefined) return cell;
  const tag = open.replace(/\st\s*=\s*("[^"]*"|'[^']*')/, "").replace(/\s*\/?>$/, `${typeAttribute(value)}>`);
  return `${tag}${formula}${storedResult(value, prefix)}</${prefix}c>`;
}

function typeAttribute(value: CellValue): string {
  if (typeof value === "string") return ' t="str"';
  if (typeof value === "boolean") return ' t="b"';
  return isCellError(value) ? ' t="e"' : "";
}

function storedResult(value: CellValue, prefix: string): string {
  if (value === null) return "";
  const text = isCellError(value) ? value.error : typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  return `<${prefix}v>${escapeCellText(text)}</${prefix}v>`;
}

function withStyle(cell: string, style: number): string {
  const open = /^<[^>]*>/.exec(cell)![0];
  const bare = open.replace(/\ss\s*=\s*("[^"]*"|'[^']*')/, "");
  const tag = style === 0 ? bare : bare.replace(/\s*(\/?>)$/, ` s="${style}"$1`);
  return tag + cell.slice(open.length);
}

function withRows(xml: string, tags: SheetTags, rows: readonly RowEdit[]): string {
  const { data, prefix } = tags;
  if (!data) return xml;
  const splices: Splice[] = [];
  for (const edit of rows) {
    const tag = tags.rows.find(({ row }) => row === edit.row);
    if (tag) splices.push({ start: tag.start, end: tag.open, text: rowTag(xml.slice(tag.start, tag.open), edit) });
    else if (!data.selfClosing) {
      const at = tags.rows.find(({ row }) => row > edit.row)?.start ?? data.inner;
      splices.push({ start: at, end: at, text: rowTag(`<${prefix}row r="${edit.row + 1}"/>`, edit) });
    }
  }
  return spliced(xml, splices);
}

function rowTag(tag: string, { height, hidden }: RowEdit): string {
  const bare = tag.replace(/\shidden\s*=\s*("[^"]*"|'[^']*')/, "");
  const sized = height === null ? bare : bare.replace(/\s(ht|customHeight)\s*=\s*("[^"]*"|'[^']*')/g, "");
  const added = `${height === null ? "" : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ""}`;
  return sized.replace(/\s*(\/?>)$/, `${added}$1`);
}

function withPane(xml: string, { rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const bare = xml.replace(new RegExp(`<${prefix}pane\\s[^>]*/>|<${prefix}selection\\s[^>]*\\bpane\\s*=[^>]*/>`, "g"), "");
  if (rows === 0 && columns === 0) return bare;
  const corner = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const split = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  const pane =
    `<${prefix}pane${split} topLeftCell="${a1(rows, columns)}" activePane="${corner}" state="frozen"/>` +
    `<${prefix}selection pane="${corner}"/>`;
  return bare.replace(new RegExp(`<${prefix}sheetView((?:\\s[^>]*?)?)(/?)>`), (_, attributes: string, closing: string) =>
    closing === "/" ? `<${prefix}sheetView${attributes}>${pane}</${prefix}sheetView>` : `<${prefix}sheetView${attributes}>${pane}`,
  );
}

/** What may come before the merged cells, behind the cells themselves. */
const BEFORE_MERGES = "sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews".split(
  "|",
);

function withMerges(xml: string, merges: SheetEdit["merges"] & object): string {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const list = merges.map((area) => `<${prefix}mergeCell ref="${areaText(area)}"/>`).join("");
  const block = merges.length === 0 ? "" : `<${prefix}mergeCells count="${merges.length}">${list}</${prefix}mergeCells>`;
  const old = new RegExp(`<${prefix}mergeCells(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${prefix}mergeCells\\s*>)`);
  if (old.test(xml)) return xml.replace(old, () => block);
  const data = new RegExp(`<${prefix}sheetData\\s*/>|</${prefix}sheetData\\s*>`).exec(xml);
  if (!data) return xml;
  let at = data.index + data[0].length;
  for (const name of BEFORE_MERGES) {
    const found = new RegExp(`^\\s*<${prefix}${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${prefix}${name}\\s*>)`).exec(xml.slice(at));
    if (found) at += found[0].length;
  }
  return xml.slice(0, at) + block + xml.slice(at);
}
