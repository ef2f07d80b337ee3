/** Looks of single cells and heights of single rows, as Range.getCellProperties and getRowProperties give them. */
import type { IStyleData } from "@univerjs/core";
import { borderLine, FILL_LOOKS, FONT_LOOKS, FORMAT_LOOKS, pixelsToPoints, pointsToPixels } from "../engine/styles";
import type { EdgeSide, Look } from "../engine/styles";
import { notImplemented } from "../errors";
import { lowerFirst } from "../hostType";
import type { SheetArea } from "./area";
import type { Book } from "../book/book";

type Asked = Readonly<Record<string, unknown>>;

const SIDES: Readonly<Record<string, EdgeSide>> = { top: "t", bottom: "b", left: "l", right: "r" };
const DEFAULT_HEIGHT_POINTS = 15;

/** Every property of a cell's look that the host keeps, to be asked for. */
export function everyLook(): Asked {
  const all = (looks: Readonly<Record<string, Look>>): Asked =>
    Object.fromEntries(Object.keys(looks).map((name) => [lowerFirst(name), true]));
  const edges = Object.fromEntries(Object.keys(SIDES).map((edge) => [edge, true]));
  return { format: { ...all(FORMAT_LOOKS), font: all(FONT_LOOKS), fill: { color: true, pattern: true }, borders: edges } };
}

/** A matrix of the properties asked for; anything the host does not keep is refused by name. */
export function cellProperties({ book, sheetId, area }: SheetArea & { readonly book: Book }, asked: Asked): unknown[][] {
  const reader = book.reader(sheetId);
  const { format, ...others } = asked;
  refuseOthers("Range.getCellProperties", Object.keys(others), []);
  return lines(area.top, area.bottom, (row) =>
    lines(area.left, area.right, (column) => ({ format: formatOf(reader.style(row, column), format as Asked) })),
  );
}

/** The look of a cell nobody has formatted. */
export function blankLook(): unknown {
  return { format: formatOf({}, everyLook()["format"] as Asked) };
}

/** The heights of the rows of a range, in points. */
export function rowProperties({ book, sheetId, area }: SheetArea & { readonly book: Book }, asked: Asked): unknown[] {
  refuseOthers("Range.getRowProperties", Object.keys(asked), ["format"]);
  refuseOthers("Range.getRowProperties", Object.keys(asked["format"] as Asked), ["rowHeight"]);
  const rows = book.spreadsheet.sheet(sheetId).getRowManager();
  return lines(area.top, area.bottom, (row) => ({
    format: { rowHeight: pixelsToPoints(rows.getRow(row)?.h ?? pointsToPixels(DEFAULT_HEIGHT_POINTS)) },
  }));
}

function lines<T>(first: number, last: number, of: (index: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, i) => of(first + i));
}

function formatOf(style: IStyleData, { font, fill, borders, ...own }: Asked): Asked {
  return {
    ...looksOf(style, FORMAT_LOOKS, own),
    ...(font === undefined ? {} : { font: looksOf(style, FONT_LOOKS, font as Asked) }),
    ...(fill === undefined ? {} : { fill: fillOf(style, fill as Asked) }),
    ...(borders === undefined
      ? {}
      : {
          borders: Object.fromEntries(
            Object.keys(borders as Asked).map((edge) => {
              const side = SIDES[edge];
              if (side === undefined) throw notImplemented(`CellPropertiesFormat.borders.${edge}`);
              return [edge, borderLine(style, side)];
            }),
          ),
        }),
  };
}

function looksOf(style: IStyleData, looks: Readonly<Record<string, Look>>, asked: Asked): Asked {
  const known = new Map(Object.entries(looks).map(([name, look]) => [lowerFirst(name), look]));
  return Object.fromEntries(
    Object.keys(asked).map((name) => {
      const look = known.get(name);
      if (look === undefined) throw notImplemented(`CellPropertiesFormat.${name}`);
      return [name, look.read(style)];
    }),
  );
}

/** A cell without a fill is white and has no pattern. */
function fillOf(style: IStyleData, { pattern, ...asked }: Asked): Asked {
  return { ...looksOf(style, FILL_LOOKS, asked), ...(pattern === undefined ? {} : { pattern: style.bg ? "Solid" : "None" }) };
}

function refuseOthers(location: string, names: readonly string[], known: readonly string[]): void {
  const other = names.find((name) => !known.includes(name));
  if (other !== undefined) throw notImplemented(`${location}: ${other}`);
}
