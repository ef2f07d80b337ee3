/** RangeFormat with its font, fill and borders; what differs within a range reads as null, as in Excel. */
import type { IStyleData } from "@univerjs/core";
import { SetColHiddenMutation, SetColVisibleMutation, SetRowHiddenMutation, SetRowVisibleMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import type { Area } from "../../core/workbook/cells";
import { displayText, writeStyle } from "../engine/cells";
import type { BorderLine, EdgeSide, Look } from "../engine/styles";
import { borderLine, borderPatch, FILL_LOOKS, FONT_LOOKS, FORMAT_LOOKS, pixelsToPoints, pointsToPixels } from "../engine/styles";
import { invalidArgument } from "../errors";
import type { HostType } from "../hostType";
import { object } from "../hostType";
import { isWholeColumns, isWholeRows, type SheetArea } from "./area";
import type { RangeSelf } from "./range";

function patch(self: RangeSelf, area: Area, style: IStyleData): void {
  self.book.guard(self.sheetId);
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument("The local host formats cells, not whole rows or columns.");
  writeStyle(self.book.spreadsheet, self.sheetId, area, () => style);
}

/** The value all cells share, or null. */
function shared(self: RangeSelf, read: (style: IStyleData) => unknown): unknown {
  const reader = self.book.reader(self.sheetId);
  const first = read(reader.style(self.area.top, self.area.left));
  for (let row = self.area.top; row <= self.area.bottom; row++)
    for (let column = self.area.left; column <= self.area.right; column++) if (read(reader.style(row, column)) !== first) return null;
  return first;
}

function lookMembers(looks: Readonly<Record<string, Look>>): Pick<HostType<RangeSelf>, "get" | "set"> {
  const entries = Object.entries(looks);
  return {
    get: Object.fromEntries(entries.map(([name, look]) => [name, (self: RangeSelf) => shared(self, look.read)])),
    set: Object.fromEntries(entries.map(([name, look]) => [name, (self: RangeSelf, value: unknown) => patch(self, self.area, look.write(value))])),
  };
}

const font: HostType<RangeSelf> = { name: "RangeFont", ...lookMembers(FONT_LOOKS) };

const fill: HostType<RangeSelf> = {
  name: "RangeFill",
  ...lookMembers(FILL_LOOKS),
  call: { Clear: (self) => patch(self, self.area, { bg: null }) },
};

interface BorderSelf extends RangeSelf {
  readonly edge: string;
}

/** Which cells of the range bear an edge, and on which side. */
function edgeOf(self: BorderSelf): { readonly areas: readonly Area[]; readonly side: EdgeSide } {
  const { area } = self;
  const inner = (side: EdgeSide, cut: Partial<Area>): { areas: readonly Area[]; side: EdgeSide } => ({ areas: [{ ...area, ...cut }], side });
  switch (self.edge) {
    case "EdgeTop": return inner("t", { bottom: area.top });
    case "EdgeBottom": return inner("b", { top: area.bottom });
    case "EdgeLeft": return inner("l", { right: area.left });
    case "EdgeRight": return inner("r", { left: area.right });
    case "InsideHorizontal": return area.top === area.bottom ? { areas: [], side: "b" } : inner("b", { bottom: area.bottom - 1 });
    case "InsideVertical": return area.left === area.right ? { areas: [], side: "r" } : inner("r", { right: area.right - 1 });
    default: throw invalidArgument(`${self.edge} is not an edge the local host draws.`);
  }
}

function currentLine(self: BorderSelf): BorderLine {
  const { areas, side } = edgeOf(self);
  const area = areas[0] ?? self.area;
  return borderLine(self.book.reader(self.sheetId).style(area.top, area.left), side);
}

function drawLine(self: BorderSelf, change: Partial<BorderLine>): void {
  const line = { ...currentLine(self), ...change };
  const { areas, side } = edgeOf(self);
  for (const area of areas) patch(self, area, borderPatch(side, line));
}

const border: HostType<BorderSelf> = {
  name: "RangeBorder",
  get: {
    SideIndex: (self) => self.edge,
    Style: (self) => currentLine(self).style,
    Color: (self) => currentLine(self).color,
    Weight: (self) => currentLine(self).weight,
  },
  set: {
    Style: (self, style: string) => drawLine(self, { style }),
    Color: (self, color: string) => drawLine(self, { color, ...drawn(self) }),
    Weight: (self, weight: string) => drawLine(self, { weight, ...drawn(self) }),
  },
};

/** Colouring an edge that has no line draws one. */
function drawn(self: BorderSelf): Partial<BorderLine> {
  return currentLine(self).style === "None" ? { style: "Continuous" } : {};
}

const borders: HostType<RangeSelf> = {
  name: "RangeBorderCollection",
  item: (self, edge: string) => object(border, { ...self, edge }),
};

const DEFAULT_HEIGHT_POINTS = 15;

function setWidth(self: RangeSelf, points: number): void {
  self.book.guard(self.sheetId);
  if (!(points >= 0)) throw invalidArgument("A column width is a number of points.");
  self.book.spreadsheet.reach(self.sheetId, 0, self.area.right);
  self.book.spreadsheet.run(SetWorksheetColWidthMutation.id, self.sheetId, { ranges: [engineRange(self)], colWidth: pointsToPixels(points) });
}

function widthOf(self: RangeSelf): number | null {
  const sheet = self.book.spreadsheet.sheet(self.sheetId);
  const width = sheet.getColumnManager().getColumnWidth(self.area.left);
  for (let column = self.area.left; column <= self.area.right; column++) if (sheet.getColumnManager().getColumnWidth(column) !== width) return null;
  return pixelsToPoints(width);
}

function engineRange({ area }: SheetArea): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

export function setHidden(self: RangeSelf, what: "columns" | "rows", hidden: boolean): void {
  self.book.guard(self.sheetId);
  self.book.spreadsheet.reach(self.sheetId, what === "rows" ? self.area.bottom : 0, what === "columns" ? self.area.right : 0);
  const command = what === "columns" ? (hidden ? SetColHiddenMutation : SetColVisibleMutation) : hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
  self.book.spreadsheet.run(command.id, self.sheetId, { ranges: [engineRange(self)] });
}

/** As wide as the longest text; an estimate, for nothing is drawn here. */
function autofit(self: RangeSelf): void {
  const reader = self.book.reader(self.sheetId);
  const used = reader.used(true);
  for (let column = self.area.left; column <= Math.min(self.area.right, used?.right ?? -1); column++) {
    let longest = 0;
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) longest = Math.max(longest, displayText(reader.cell(row, column), reader.format(row, column)).length);
    if (longest > 0) setWidth({ ...self, area: { ...self.area, left: column, right: column } }, (longest * 7 + 5) * 0.75);
  }
}

const looks = lookMembers(FORMAT_LOOKS);

export const rangeFormat: HostType<RangeSelf> = {
  name: "RangeFormat",
  get: {
    ...looks.get,
    ColumnWidth: widthOf,
    RowHeight: (self) => pixelsToPoints(self.book.spreadsheet.sheet(self.sheetId).getRowManager().getRow(self.area.top)?.h ?? pointsToPixels(DEFAULT_HEIGHT_POINTS)),
  },
  set: {
    ...looks.set,
    ColumnWidth: (self, points: number) => setWidth(self, points),
    RowHeight: (self, points: number) => {
      self.book.guard(self.sheetId);
      self.book.spreadsheet.run(SetWorksheetRowHeightMutation.id, self.sheetId, { ranges: [engineRange(self)], rowHeight: pointsToPixels(points) });
    },
  },
  call: {
    AutofitColumns: (self) => autofit(self),
  },
  open: {
    Font: (self) => object(font, self),
    Fill: (self) => object(fill, self),
    Borders: (self) => object(borders, self),
  },
};
