/** RangeFormat with its font, fill and borders; what differs within a range reads as null, as in Excel. */
import type { IStyleData } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Area } from "../../core/workbook/cells";
import { displayText, writeStyle } from "../engine/cells";
import type { BorderLine, EdgeSide, Look } from "../engine/styles";
import { borderLine, borderPatch, FILL_LOOKS, FONT_LOOKS, FORMAT_LOOKS, pixelsToPoints, pointsToPixels } from "../engine/styles";
import { invalidArgument } from "../errors";
import type { HostType } from "../hostType";
import { object } from "../hostType";
import type { Book } from "../book/book";
import { isWholeColumns, isWholeRows } from "./area";

/** A range has one area, RangeAreas several. */
export interface FormatSelf {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

function patch(self: FormatSelf, areas: readonly Area[], style: IStyleData): void {
  self.book.guard(self.sheetId);
  if (areas.some((area) => isWholeColumns(area) || isWholeRows(area)))
    throw invalidArgument("The local host formats cells, not whole rows or columns.");
  writeStyle(self.book.spreadsheet, self.sheetId, areas, () => style);
}

/** The value all cells share, or null. */
function shared(self: FormatSelf, read: (style: IStyleData) => unknown): unknown {
  const reader = self.book.reader(self.sheetId);
  const first = read(reader.style(self.areas[0]!.top, self.areas[0]!.left));
  for (const area of self.areas)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) if (read(reader.style(row, column)) !== first) return null;
  return first;
}

function lookMembers(looks: Readonly<Record<string, Look>>): Pick<HostType<FormatSelf>, "get" | "set"> {
  const entries = Object.entries(looks);
  return {
    get: Object.fromEntries(entries.map(([name, look]) => [name, (self: FormatSelf) => shared(self, look.read)])),
    set: Object.fromEntries(
      entries.map(([name, look]) => [name, (self: FormatSelf, value: unknown) => patch(self, self.areas, look.write(value))]),
    ),
  };
}

const font: HostType<FormatSelf> = { name: "RangeFont", ...lookMembers(FONT_LOOKS) };

const fill: HostType<FormatSelf> = {
  name: "RangeFill",
  ...lookMembers(FILL_LOOKS),
  call: { Clear: (self) => patch(self, self.areas, { bg: null }) },
};

interface BorderSelf extends FormatSelf {
  readonly edge: string;
}

/** Which cells of an area bear an edge, and on which side. */
function edgeOf(area: Area, edge: string): { readonly side: EdgeSide; readonly cells: Area | null } {
  switch (edge) {
    case "EdgeTop":
      return { side: "t", cells: { ...area, bottom: area.top } };
    case "EdgeBottom":
      return { side: "b", cells: { ...area, top: area.bottom } };
    case "EdgeLeft":
      return { side: "l", cells: { ...area, right: area.left } };
    case "EdgeRight":
      return { side: "r", cells: { ...area, left: area.right } };
    case "InsideHorizontal":
      return { side: "b", cells: area.top === area.bottom ? null : { ...area, bottom: area.bottom - 1 } };
    case "InsideVertical":
      return { side: "r", cells: area.left === area.right ? null : { ...area, right: area.right - 1 } };
    default:
      throw invalidArgument(`${edge} is not an edge the local host draws.`);
  }
}

function currentLine(self: BorderSelf): BorderLine {
  const { side, cells } = edgeOf(self.areas[0]!, self.edge);
  const { top, left } = cells ?? self.areas[0]!;
  return borderLine(self.book.reader(self.sheetId).style(top, left), side);
}

function drawLine(self: BorderSelf, change: Partial<BorderLine>): void {
  const line = { ...currentLine(self), ...change };
  const edges = self.areas.map((area) => edgeOf(area, self.edge));
  patch(
    self,
    edges.flatMap(({ cells }) => (cells ? [cells] : [])),
    borderPatch(edges[0]!.side, line),
  );
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

const borders: HostType<FormatSelf> = {
  name: "RangeBorderCollection",
  item: (self, edge: string) => object(border, { ...self, edge }),
};

const DEFAULT_HEIGHT_POINTS = 15;

function setWidth(self: FormatSelf, points: number): void {
  self.book.guard(self.sheetId);
  if (!(points >= 0)) throw invalidArgument("A column width is a number of points.");
  self.book.spreadsheet.reach(self.sheetId, 0, furthest(self).right);
  self.book.spreadsheet.run(SetWorksheetColWidthMutation.id, self.sheetId, {
    ranges: engineRanges(self),
    colWidth: pointsToPixels(points),
  });
}

function widthOf(self: FormatSelf): number | null {
  const columns = self.book.spreadsheet.sheet(self.sheetId).getColumnManager();
  const widths = new Set(
    self.areas.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, i) => columns.getColumnWidth(left + i))),
  );
  return widths.size === 1 ? pixelsToPoints([...widths][0]!) : null;
}

function furthest({ areas }: FormatSelf): { readonly bottom: number; readonly right: number } {
  return { bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)) };
}

function engineRanges({ areas }: FormatSelf): readonly object[] {
  return areas.map(({ top, left, bottom, right }) => ({ startRow: top, endRow: bottom, startColumn: left, endColumn: right }));
}

export function setHidden(self: FormatSelf, what: "columns" | "rows", hidden: boolean): void {
  self.book.guard(self.sheetId);
  const { bottom, right } = furthest(self);
  self.book.spreadsheet.reach(self.sheetId, what === "rows" ? bottom : 0, what === "columns" ? right : 0);
  const command =
    what === "columns" ? (hidden ? SetColHiddenMutation : SetColVisibleMutation) : hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
  self.book.spreadsheet.run(command.id, self.sheetId, { ranges: engineRanges(self) });
}

/** As wide as the longest text; an estimate, for nothing is drawn here. */
function autofit(self: FormatSelf): void {
  const reader = self.book.reader(self.sheetId);
  const used = reader.used(true);
  if (!used) return;
  for (const area of self.areas)
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column++) {
      let longest = 0;
      for (let row = used.top; row <= used.bottom; row++)
        longest = Math.max(longest, displayText(reader.cell(row, column), reader.format(row, column)).length);
      if (longest > 0) setWidth({ ...self, areas: [{ ...area, left: column, right: column }] }, (longest * 7 + 5) * 0.75);
    }
}

const looks = lookMembers(FORMAT_LOOKS);

export const rangeFormat: HostType<FormatSelf> = {
  name: "RangeFormat",
  get: {
    ...looks.get,
    ColumnWidth: widthOf,
    RowHeight: (self) =>
      pixelsToPoints(
        self.book.spreadsheet.sheet(self.sheetId).getRowManager().getRow(self.areas[0]!.top)?.h ?? pointsToPixels(DEFAULT_HEIGHT_POINTS),
      ),
  },
  set: {
    ...looks.set,
    ColumnWidth: (self, points: number) => setWidth(self, points),
    RowHeight: (self, points: number) => {
      self.book.guard(self.sheetId);
      self.book.spreadsheet.run(SetWorksheetRowHeightMutation.id, self.sheetId, {
        ranges: engineRanges(self),
        rowHeight: pointsToPixels(points),
      });
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
