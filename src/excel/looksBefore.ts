/** What cells and rows look like before they are restyled, so that a change that fails half-way can be taken back wholly. */
import type { Area } from "../core/workbook/cells";
import type { SheetUpdate } from "../core/workbook/port";
import { rangeOf } from "./cellSteps";
import { addressLists, rectangles } from "./rectangles";
import type { Spot } from "./rectangles";
import type { Step } from "./requests";
import { question, step } from "./requests";

const EDGES = ["top", "bottom", "left", "right"] as const;
const EDGE_NAMES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Every property that a style of ours sets, and no other. */
const WANTED = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true },
    borders: { top: EDGE(), bottom: EDGE(), left: EDGE(), right: EDGE() },
    wrapText: true,
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
  },
} as unknown as Excel.CellPropertiesLoadOptions;

function EDGE(): { readonly style: true; readonly color: true } {
  return { style: true, color: true };
}

/** The properties above of one cell, as JSON. */
const LOOK_BYTES = 420;
const HEIGHT_BYTES = 40;
/** One look put back: the properties of a set of ranges. */
const PUT_BACK_BYTES = 1600;

interface AskedLooks {
  readonly area: Area;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

interface AskedHeights {
  readonly top: number;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** The looks of an update's cells and the heights of its rows; answered once the questions were sent. */
export interface LooksBefore {
  readonly questions: readonly Step[];
  /** Puts them back on the sheet given. */
  steps(sheet: Excel.Worksheet): readonly Step[];
}

export function looksBefore(sheet: Excel.Worksheet, { cells, restyle, heights = [] }: SheetUpdate, areas: readonly Area[]): LooksBefore {
  const looks: AskedLooks[] = [];
  const rows: AskedHeights[] = [];
  const spots = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
  return {
    questions: [
      ...(restyle ? areas : []).map((area) =>
        question(() => void looks.push({ area, cells: rangeOf(sheet, area).getCellProperties(WANTED) }), sizeOf(area) * LOOK_BYTES),
      ),
      ...rowRunsOf(heights.map(({ row }) => row)).map(({ top, bottom }) =>
        question(
          () =>
            void rows.push({
              top,
              rows: sheet.getRange(`${top + 1}:${bottom + 1}`).getRowProperties({ format: { rowHeight: true } }),
            }),
          (bottom - top + 1) * HEIGHT_BYTES,
        ),
      ),
    ],
    steps: (target) => [...lookSteps(target, looks, spots), ...rows.flatMap((run) => heightStepsBack(target, run))],
  };
}

function rowRunsOf(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

function heightStepsBack(sheet: Excel.Worksheet, { top, rows }: AskedHeights): readonly Step[] {
  return rows.value.map(({ format }, i) =>
    step(() => {
      sheet.getRange(`${top + i + 1}:${top + i + 1}`).format.rowHeight = format?.rowHeight ?? 15;
    }),
  );
}

/** Cells of one look together. */
function lookSteps(sheet: Excel.Worksheet, asked: readonly AskedLooks[], spots: ReadonlySet<string>): readonly Step[] {
  const groups = new Map<string, Spot[]>();
  for (const { area, cells } of asked)
    cells.value.forEach((line, r) =>
      line.forEach(({ format }, c) => {
        const spot = { row: area.top + r, column: area.left + c };
        if (!spots.has(`${spot.row}:${spot.column}`)) return;
        const key = JSON.stringify(format ?? {});
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [spot]);
        else group.push(spot);
      }),
    );
  return [...groups].flatMap(([key, group]) =>
    addressLists(rectangles(group)).map((address) =>
      step(() => putBack(sheet.getRanges(address).format, JSON.parse(key) as Excel.CellPropertiesFormat), address.length + PUT_BACK_BYTES),
    ),
  );
}

function putBack(format: Excel.RangeFormat, { font, fill, borders, ...look }: Excel.CellPropertiesFormat): void {
  for (const name of ["name", "size", "color", "bold", "italic"] as const)
    if (font?.[name] !== undefined) Object.assign(format.font, { [name]: font[name] });
  for (const name of ["wrapText", "horizontalAlignment", "indentLevel", "verticalAlignment"] as const)
    if (look[name] !== undefined && look[name] !== null) Object.assign(format, { [name]: look[name] });
  putBackFill(format, fill);
  putBackBorders(format, borders);
}

function putBackFill(format: Excel.RangeFormat, fill: Excel.CellPropertiesFormat["fill"]): void {
  if (fill?.color === undefined || fill.color === "" || fill.pattern === "None") format.fill.clear();
  else format.fill.color = fill.color;
}

function putBackBorders(format: Excel.RangeFormat, borders: Excel.CellPropertiesFormat["borders"]): void {
  for (const edge of EDGES) {
    const line = borders?.[edge];
    const border = format.borders.getItem(EDGE_NAMES[edge]);
    border.style = line?.style ?? "None";
    if (line?.style !== undefined && line.style !== "None" && line.color !== undefined) border.color = line.color;
  }
}
