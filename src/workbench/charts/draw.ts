/** A chart as a picture: axes, grid lines, lines or columns, and a legend. */
import type { ShownChart } from "../../host/browser";
import { axisOf, tickText, type Axis } from "./axis";

/** As in the files we write. */
const PALETTE = ["#1f3a4d", "#c2571a", "#1b6e3c", "#7a4b00", "#0b3fbf", "#52606d"] as const;
const INK = "#33404d";
const GRID = "#d9dee4";

const MARGIN = { top: 12, right: 16, bottom: 46, left: 64 } as const;
const TITLE_HEIGHT = 24;
const FONT_SIZE = 11;
/** A letter is about this wide; measuring texts would need them on the page first. */
const LETTER = 6.2;
const GAP_OF_COLUMNS = 0.3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The picture in a drawing of this size in pixels. It is read out by its title and the span of its series. */
export function drawChart(chart: ShownChart, width: number, height: number): SVGSVGElement {
  const picture = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": spoken(chart) });
  const top = MARGIN.top + (chart.title === "" ? 0 : TITLE_HEIGHT);
  const box = {
    left: MARGIN.left,
    top,
    width: Math.max(10, width - MARGIN.left - MARGIN.right),
    height: Math.max(10, height - top - MARGIN.bottom),
  };
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const axis = axisOf(values, chart.kind === "column");
  picture.append(svg("rect", { width, height, fill: "#ffffff", stroke: GRID }));
  if (chart.title !== "") picture.append(text(chart.title, { x: width / 2, y: MARGIN.top + 12, anchor: "middle", size: 14, bold: true }));
  picture.append(
    ...gridLines(axis, box),
    ...categoryLabels(chart.categories, box),
    ...marks(chart, axis, box),
    ...legend(chart, width, height),
  );
  return picture;
}

function spoken({ title, series, categories }: ShownChart): string {
  const [first = "", last = ""] = [categories[0], categories.at(-1)];
  return [title, `${first} – ${last}`, ...series.map(({ name }) => name)].filter((part) => part !== "").join(", ");
}

const yOf = (value: number, { least, most }: Axis, { top, height }: Box): number =>
  top + height - ((value - least) / (most - least)) * height;

function gridLines(axis: Axis, box: Box): readonly SVGElement[] {
  return axis.ticks.flatMap((tick) => {
    const y = yOf(tick, axis, box);
    return [
      svg("line", { x1: box.left, x2: box.left + box.width, y1: y, y2: y, stroke: tick === 0 ? INK : GRID }),
      text(tickText(tick, axis), { x: box.left - 6, y: y + 4, anchor: "end" }),
    ];
  });
}

/** As many labels as have room beside one another. */
function categoryLabels(categories: readonly string[], { left, top, width, height }: Box): readonly SVGElement[] {
  const step = width / Math.max(1, categories.length);
  const widest = Math.max(0, ...categories.map(({ length }) => length)) * LETTER + 6;
  const every = Math.max(1, Math.ceil(widest / step));
  return categories.flatMap((label, i) =>
    i % every === 0 ? [text(label, { x: left + (i + 0.5) * step, y: top + height + 16, anchor: "middle" })] : [],
  );
}

function marks(chart: ShownChart, axis: Axis, box: Box): readonly SVGElement[] {
  const step = box.width / Math.max(1, chart.categories.length);
  return chart.series.flatMap((series, order) => {
    const color = colorOf(order);
    if (chart.kind === "line")
      return line(
        series.values,
        color,
        (point) => box.left + (point + 0.5) * step,
        (value) => yOf(value, axis, box),
      );
    const each = (step * (1 - GAP_OF_COLUMNS)) / chart.series.length;
    return series.values.flatMap((value, point) => {
      if (value === null) return [];
      const [y, zero] = [yOf(value, axis, box), yOf(Math.max(axis.least, Math.min(0, axis.most)), axis, box)];
      const x = box.left + point * step + (step * GAP_OF_COLUMNS) / 2 + order * each;
      return [svg("rect", { x, y: Math.min(y, zero), width: Math.max(1, each - 1), height: Math.abs(zero - y), fill: color })];
    });
  });
}

const colorOf = (order: number): string => PALETTE[order % PALETTE.length] ?? PALETTE[0];

/** A cell without a number breaks the line; a point between two such cells is a dot. */
function line(
  values: readonly (number | null)[],
  color: string,
  xOf: (point: number) => number,
  y: (value: number) => number,
): readonly SVGElement[] {
  const runs: (readonly [number, number])[][] = [];
  values.forEach((value, point) => {
    if (value === null) return;
    const at = [xOf(point), y(value)] as const;
    const isNext = point > 0 && values[point - 1] !== null;
    if (isNext) runs.at(-1)?.push(at);
    else runs.push([at]);
  });
  return runs.map((run) =>
    run.length === 1
      ? svg("circle", { cx: run[0]?.[0] ?? 0, cy: run[0]?.[1] ?? 0, r: 2.5, fill: color })
      : svg("polyline", { points: run.map((at) => at.join(",")).join(" "), fill: "none", stroke: color, "stroke-width": 2.25 }),
  );
}

function legend({ series }: ShownChart, width: number, height: number): readonly SVGElement[] {
  const widths = series.map(({ name }) => 22 + name.length * LETTER + 14);
  const all = widths.reduce((sum, each) => sum + each, 0);
  // Names that have no room are cut, not drawn over one another.
  const shrink = Math.min(1, (width - 16) / Math.max(1, all));
  let x = (width - all * shrink) / 2;
  return series.flatMap(({ name }, order) => {
    const [at, room] = [x, (widths[order] ?? 0) * shrink];
    x += room;
    const letters = Math.max(1, Math.floor((room - 36) / LETTER));
    const shown = name.length > letters + 1 ? `${name.slice(0, letters)}…` : name;
    return [
      svg("rect", { x: at, y: height - 16, width: 14, height: 4, fill: colorOf(order) }),
      text(shown, { x: at + 20, y: height - 10, anchor: "start" }),
    ];
  });
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
}

function text(content: string, { x, y, anchor, size = FONT_SIZE, bold = false }: TextPlace): SVGElement {
  const found = svg("text", { x, y, "text-anchor": anchor, "font-size": size, "font-weight": bold ? 600 : 400, fill: INK });
  found.textContent = content;
  return found;
}

function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  return element;
}
