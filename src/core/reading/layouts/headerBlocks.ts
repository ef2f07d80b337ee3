/**
 * Rows of a sheet that may be headers, as blocks: one header row, or a group row above it or sub-headers below it (a merged
 * cell reads as its first cell filled and blanks after it), and a row of units. Tables side by side are blocks of their own.
 */
import { formatAt, isCellError, valueAt } from "../../workbook/cells";
import type { CellValue, SheetSnapshot } from "../../workbook/cells";
import { parseMultiplier } from "../../quantity/units";
import { headerParts, looksLikeUnit } from "../../plan/parse/headerParts";
import { isDateCell } from "../months";
import { cellText, isBlank } from "../../plan/parse/tables";
import { normaliseHeader } from "../../plan/parse/words";
import { isHeaderNumber, mayBeHeader, rowCells } from "./headerCandidates";

export interface HeaderCell {
  readonly column: number;
  /** The lowest text of the column, and the group it stands under ("" for none). */
  readonly own: string;
  readonly group: string;
  readonly value: CellValue;
  readonly unit: string;
  /** Where the unit stands: below, in the header or in its group. */
  readonly unitRow: number | null;
  readonly unitColumn: number;
  /** A multiplier whose unit stands elsewhere: "lakh", "'000"; "" for none. */
  readonly multiplier: string;
  /** True when every text below it is a unit. */
  readonly holdsUnits: boolean;
}

export interface HeaderBlock {
  readonly top: number;
  /** Last header row, a row of units included. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** "Stock / Opening", or the one text there is. */
export function headerTextOf(cell: HeaderCell): string {
  return cell.group === "" || cell.group === cell.own ? cell.own : `${cell.group} / ${cell.own}`;
}

const GAP_SEARCHED = 12;
/** A sheet with more candidates than this holds words, not tables; the first are looked at. */
const MOST_BLOCKS = 400;
const UNITS_SHARE = 0.6;

/** `knows` tells whether a text is a header's words. */
export function headerBlocks(sheet: SheetSnapshot, system: 1900 | 1904, knows: (text: string) => boolean): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = sheet.top; row < sheet.top + sheet.values.length && blocks.length < MOST_BLOCKS; row += 1) {
    if (!mayBeHeader(rowCells(sheet, row), system, knows)) continue;
    for (const [left, right] of segments(sheet, row)) {
      const isPart = blocks.some((block) => row >= block.top && row <= block.bottom && left <= block.right && right >= block.left);
      if (!isPart) blocks.push(blockAt(sheet, row, left, right));
    }
  }
  return blocks;
}

const cellsOf = (sheet: SheetSnapshot, row: number) => sheet.values[row - sheet.top] ?? [];

/** Spans of the row without a column that is blank here and below. */
function segments(sheet: SheetSnapshot, row: number): readonly (readonly [number, number])[] {
  const spans: { readonly left: number; right: number }[] = [];
  const cells = cellsOf(sheet, row);
  let open: (typeof spans)[number] | null = null;
  cells.forEach((_, index) => {
    const column = sheet.left + index;
    const filled = !isBlank(valueAt(sheet, row, column));
    if (!filled && isGap(sheet, row, column)) open = null;
    else if (open !== null) open.right = column;
    else if (filled) spans.push((open = { left: column, right: column }));
  });
  return spans.flatMap(({ left, right }) => (right > left ? [[left, right] as const] : []));
}

function isGap(sheet: SheetSnapshot, row: number, column: number): boolean {
  for (let below = row; below <= row + GAP_SEARCHED; below += 1) {
    if (!isBlank(valueAt(sheet, below, column))) return false;
  }
  return true;
}

interface Span {
  readonly sheet: SheetSnapshot;
  readonly left: number;
  readonly right: number;
}

function blockAt(sheet: SheetSnapshot, row: number, left: number, right: number): HeaderBlock {
  const span = { sheet, left, right };
  const groupRow = isGroupRow(span, row) ? row - 1 : null;
  const subRow = groupRow === null && isSubRow(span, row) ? row + 1 : null;
  const labels = subRow ?? row;
  const unitRow = isUnitRow(span, labels) ? labels + 1 : null;
  const upper = subRow === null ? groupRow : row;
  return { top: Math.min(row, upper ?? row), bottom: unitRow ?? labels, left, right, cells: headerCells(span, upper, labels, unitRow) };
}

const columnsOf = ({ left, right }: Span) => Array.from({ length: right - left + 1 }, (_, i) => left + i);
const textAt = ({ sheet }: Span, row: number, column: number) => cellText(valueAt(sheet, row, column));
const isFilled = ({ sheet }: Span, row: number, column: number) => !isBlank(valueAt(sheet, row, column));
const filledIn = (span: Span, row: number) => columnsOf(span).filter((column) => isFilled(span, row, column));

function isText(span: Span, row: number): boolean {
  return filledIn(span, row).every((column) => {
    const value = valueAt(span.sheet, row, column);
    return typeof value !== "number" ? typeof value === "string" : isHeaderNumber(value, formatAt(span.sheet, row, column));
  });
}

const LONGEST_GROUP = 40;
const MONTH_LABEL = /^(month|for the month|माह)$/;

/** A row of group headers above: several short texts, or one that does not stand at the left edge, as a title does. */
function isGroupRow(span: Span, row: number): boolean {
  const filled = filledIn(span, row - 1);
  if (filled.length === 0 || row - 1 < span.sheet.top || !isText(span, row - 1)) return false;
  const texts = filled.map((column) => textAt(span, row - 1, column));
  if (texts.some((text) => text.length > LONGEST_GROUP || MONTH_LABEL.test(normaliseHeader(text)))) return false;
  const coversMany = filled.every((column) => isFilled(span, row, column) || column === span.left);
  return coversMany && (filled.length > 1 ? filled.length < filledIn(span, row).length : !filled.includes(span.left));
}

/** Numbers like 2000, 2010, 2020 are figures; years that head columns follow one another. */
function holdsFigures(span: Span, row: number): boolean {
  const numbers = filledIn(span, row).flatMap((column) => {
    const value = valueAt(span.sheet, row, column);
    return typeof value === "number" && !isDateCell(span.sheet, row, column) ? [value] : [];
  });
  return numbers.slice(1).some((value, i) => value - 1 !== numbers[i] && value !== numbers[i]);
}

/** Sub-headers below: texts only, some under a blank of this row, and nothing under its first header. */
function isSubRow(span: Span, row: number): boolean {
  const filled = filledIn(span, row + 1);
  if (filled.length === 0 || filled.includes(span.left) || !isText(span, row + 1) || holdsFigures(span, row + 1)) return false;
  return isFilled(span, row, span.left) && filled.some((column) => !isFilled(span, row, column));
}

const UNIT_COLUMN = /^(unit|units|uom|इकाई)$/;

function isUnitRow(span: Span, labels: number): boolean {
  const filled = filledIn(span, labels + 1).filter((column) => !UNIT_COLUMN.test(normaliseHeader(textAt(span, labels, column))));
  const units = filled.filter(
    (column) => typeof valueAt(span.sheet, labels + 1, column) === "string" && isMeasure(bare(textAt(span, labels + 1, column))),
  );
  return units.length > 0 && units.length >= filled.length * UNITS_SHARE && isText(span, labels + 1);
}

const isMeasure = (text: string) => looksLikeUnit(text) || parseMultiplier(text) !== null || UNIT_WORD.test(text);

const bare = (text: string) => text.replace(/^[([]|[)\]]$/g, "").trim();

function headerCells(span: Span, upper: number | null, labels: number, unitRow: number | null): readonly HeaderCell[] {
  let group = "";
  let groupColumn = span.left;
  return columnsOf(span).flatMap((column): readonly HeaderCell[] => {
    const lower = textAt(span, labels, column);
    const above = upper === null ? "" : textAt(span, upper, column);
    if (above !== "") [group, groupColumn] = [above, column];
    else if (lower === "") group = "";
    const own = lower === "" ? above : lower;
    if (own === "") return [];
    const row = lower === "" ? (upper ?? labels) : labels;
    return [
      {
        column,
        own,
        group: lower === "" ? "" : group,
        value: valueAt(span.sheet, row, column),
        holdsUnits: holdsUnits(span, (unitRow ?? labels) + 1, column),
        ...unitOf(
          span,
          { row, column },
          lower === "" || group === "" || upper === null ? null : { row: upper, column: groupColumn },
          unitRow,
        ),
      },
    ];
  });
}

const ROWS_OF_UNITS = 12;

/** Only texts that are units stand below, up to the first blank row, behind which another table may begin. */
function holdsUnits(span: Span, from: number, column: number): boolean {
  const texts: string[] = [];
  for (let row = from; row < from + ROWS_OF_UNITS; row += 1) {
    const value = valueAt(span.sheet, row, column);
    if (isBlank(value)) {
      if (filledIn(span, row).length === 0) break;
      if (isCellError(value)) return false;
    } else if (typeof value !== "string") return false;
    else texts.push(value.trim());
  }
  return texts.some(looksLikeUnit) && texts.every((text) => looksLikeUnit(text) || UNIT_WORD.test(text));
}

/** "Unit" of electricity is kWh. */
const UNIT_WORD = /^units?$/i;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The row of units below, the header itself, then the group it is under. */
function unitOf(
  span: Span,
  own: Place,
  group: Place | null,
  unitRow: number | null,
): Pick<HeaderCell, "unit" | "unitRow" | "unitColumn" | "multiplier"> {
  const below = unitRow === null ? null : { row: unitRow, column: own.column };
  const places = [below, own, group].flatMap((place) => {
    if (place === null) return [];
    const text = textAt(span, place.row, place.column);
    return [{ place, parts: headerParts(place === below ? bare(text) : text) }];
  });
  const multiplier = places.find(({ parts }) => parts.multiplier !== "" && parts.unit === "")?.parts.multiplier ?? "";
  const named = places.find(({ parts }) => parts.unit !== "");
  if (named === undefined) return { unit: "", unitRow: null, unitColumn: own.column, multiplier };
  const { unit, multiplier: before } = named.parts;
  return { unit: before === "" ? unit : `${before} ${unit}`, unitRow: named.place.row, unitColumn: named.place.column, multiplier };
}
