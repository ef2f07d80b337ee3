/** Gives cells their looks. Cells of one style are asked for together, however they are scattered. */
import type { PlannedCell, StyleName } from "../core/workbook/sheetPlan";
import type { CellStyle } from "../core/workbook/appearance/styles";
import { FONT_NAME, STYLES } from "../core/workbook/appearance/styles";
import type { Area } from "../core/workbook/cells";
import type { Spot } from "./rectangles";
import { addressLists, columnRuns, rectangles, rowRuns } from "./rectangles";
import type { Step } from "./requests";
import { step } from "./requests";

const RULE_COLOR = "#9AA5B1";
/** Up to seven properties of one set of ranges. */
const LOOK_BYTES = 1000;

/** Every property of each style, so that nothing of an earlier look remains. */
export function styleSteps(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): readonly Step[] {
  return [...byStyle(cells)].flatMap(([name, spots]) => {
    const style = STYLES[name];
    const looks = addressLists(rectangles(spots)).map((address) =>
      step(() => applyLook(sheet.getRanges(address), style), address.length + LOOK_BYTES),
    );
    return [...looks, ...ruleSteps(sheet, spots, style.rule)];
  });
}

function byStyle(cells: readonly PlannedCell[]): ReadonlyMap<StyleName, readonly Spot[]> {
  const groups = new Map<StyleName, Spot[]>();
  for (const { style, row, column } of cells) {
    const group = groups.get(style);
    if (group) group.push({ row, column });
    else groups.set(style, [{ row, column }]);
  }
  return groups;
}

function applyLook(ranges: Excel.RangeAreas, style: CellStyle): void {
  const { format } = ranges;
  format.font.name = FONT_NAME;
  format.font.size = style.size;
  format.font.color = style.color;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.wrapText = style.wrap;
  format.horizontalAlignment = ALIGNMENT[style.align];
  format.indentLevel = style.indent;
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.fill === null) format.fill.clear();
  else format.fill.color = style.fill;
}

const ALIGNMENT = { general: "General", left: "Left", right: "Right", center: "Center" } as const;
const VERTICAL = { center: "Center", bottom: "Bottom" } as const;

/** A rule belongs to each cell, an edge to the outline of an area; so edges are drawn along runs of one cell's breadth. */
function ruleSteps(sheet: Excel.Worksheet, spots: readonly Spot[], rule: CellStyle["rule"]): readonly Step[] {
  if (rule === "none") return [];
  const across = rowRuns(spots);
  if (rule === "top") return edgeSteps(sheet, across, ["EdgeTop"]);
  if (rule === "bottom") return edgeSteps(sheet, across, ["EdgeBottom"]);
  return [...edgeSteps(sheet, across, ["EdgeTop", "EdgeBottom"]), ...edgeSteps(sheet, columnRuns(spots), ["EdgeLeft", "EdgeRight"])];
}

function edgeSteps(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  edges: readonly ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight")[],
): readonly Step[] {
  return addressLists(areas).map((address) =>
    step(() => {
      const { borders } = sheet.getRanges(address).format;
      for (const edge of edges) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).color = RULE_COLOR;
      }
    }, address.length + LOOK_BYTES),
  );
}
