/** Line and column charts of the tab that is shown, with what their cells hold now, for a page that draws them. */
import { parseArea, type Area } from "../core/workbook/cells";
import type { Book } from "./book/book";
import type { ChartState } from "./book/state";
import { displayText, type HostCell, type SheetReader } from "./engine/cells";

export interface ShownSeries {
  readonly name: string;
  /** null where the cell holds no number: the line has a gap there. */
  readonly values: readonly (number | null)[];
}

export interface ShownChart {
  readonly id: string;
  readonly kind: "line" | "column";
  readonly title: string;
  /** The cells it lies over. */
  readonly place: Area;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
}

const KINDS: ReadonlyMap<unknown, ShownChart["kind"]> = new Map([
  ["Line", "line"],
  ["LineMarkers", "line"],
  ["ColumnClustered", "column"],
]);

/** Charts of other kinds, and those that nobody has given a place, are left out. */
export function shownCharts(book: Book): readonly ShownChart[] {
  const sheetId = book.spreadsheet.workbook.getActiveSheet().getSheetId();
  return book.state(sheetId).charts.flatMap((chart): readonly ShownChart[] => {
    const kind = KINDS.get(chart.properties.values.get("ChartType"));
    const [start, end] = [parseArea(chart.place?.start ?? ""), parseArea(chart.place?.end ?? "")];
    const isThere = book.spreadsheet.sheets.some((sheet) => sheet.getSheetId() === chart.sourceSheetId);
    if (kind === undefined || !start || !end || !isThere) return [];
    const place = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
    return [{ id: chart.id, kind, title: titleOf(chart), place, ...drawnFrom(chart, book.reader(chart.sourceSheetId)) }];
  });
}

function titleOf({ properties }: ChartState): string {
  const title = properties.children.get("Title")?.values;
  const text = title?.get("Text");
  return typeof text === "string" && title?.get("Visible") !== false ? text : "";
}

/** Series lie side by side, or one below the other; the first column and the first row name categories and series. */
function drawnFrom({ source, seriesBy }: ChartState, reader: SheetReader): Pick<ShownChart, "categories" | "series"> {
  const { top, left, bottom, right } = source;
  const isByRows = seriesBy === "Rows";
  const [along, across] = isByRows ? [right - left, bottom - top] : [bottom - top, right - left];
  const at = (point: number, series: number): readonly [number, number] =>
    isByRows ? [top + series, left + point] : [top + point, left + series];
  const text = (point: number, series: number): string =>
    displayText(reader.cell(...at(point, series)), reader.format(...at(point, series)));
  const run = <T>(count: number, pick: (position: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => pick(i + 1));
  return {
    categories: run(along, (point) => text(point, 0)),
    series: run(across, (series) => ({
      name: text(0, series),
      values: run(along, (point) => numberIn(reader.cell(...at(point, series)))),
    })),
  };
}

function numberIn({ value }: HostCell): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
