/** Lays the pictures of charts over the grid, at the cells they belong to, and moves them when the grid is scrolled. */
import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook, type Worksheet } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Scene, type SpreadsheetSkeleton, type Viewport } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { ExcelHost, ShownChart } from "../../host/browser";
import { create } from "../elements";
import { drawChart } from "./draw";

/** The grid as it is drawn at this moment. */
interface Drawn {
  readonly canvas: HTMLElement;
  readonly scene: Scene;
  readonly main: Viewport;
  readonly skeleton: SpreadsheetSkeleton;
  readonly sheet: Worksheet;
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The layer to lay over the grid, beside it in the page, for what is inside the grid's element is the engine's. It keeps itself
 * up to date until the page goes. The charts are pictures: what is clicked is the grid below.
 */
export function chartLayer(univer: Univer, host: ExcelHost, grid: HTMLElement): HTMLElement {
  const layer = create("div", { id: "charts" });
  const pictures = new Map<string, { readonly text: string; readonly element: SVGSVGElement }>();
  const refresh = (): void => {
    const drawn = drawnGrid(univer);
    const charts = drawn ? host.charts() : [];
    const kept = new Set(charts.map(({ id }) => id));
    for (const [id, { element }] of pictures) if (!kept.has(id) && pictures.delete(id)) element.remove();
    if (drawn) for (const chart of charts) show(chart, drawn, layer, pictures);
  };
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      refresh();
    });
  };
  host.onShown(ask);
  new ResizeObserver(ask).observe(grid);
  grid.addEventListener("wheel", ask, { passive: true });
  grid.addEventListener("pointermove", ({ buttons }) => {
    // Scroll bars are dragged without a command of the grid.
    if (buttons !== 0) ask();
  });
  return layer;
}

function show(
  chart: ShownChart,
  drawn: Drawn,
  layer: HTMLElement,
  pictures: Map<string, { readonly text: string; readonly element: SVGSVGElement }>,
): void {
  const { place, clip } = placeOf(chart, drawn);
  const [width, height] = [place.right - place.left, place.bottom - place.top];
  const text = JSON.stringify([chart, Math.round(width), Math.round(height)]);
  const before = pictures.get(chart.id);
  const element = before?.text === text ? before.element : drawChart(chart, width, height);
  if (before?.element !== element) {
    before?.element.remove();
    layer.append(element);
    pictures.set(chart.id, { text, element });
  }
  const frame = layer.getBoundingClientRect();
  const canvas = drawn.canvas.getBoundingClientRect();
  element.style.transform = `translate(${canvas.left - frame.left + place.left}px, ${canvas.top - frame.top + place.top}px)`;
  const inset = [clip.top - place.top, place.right - clip.right, place.bottom - clip.bottom, clip.left - place.left];
  element.style.clipPath = `inset(${inset.map((each) => `${Math.max(0, each)}px`).join(" ")})`;
  element.style.display = clip.left >= clip.right || place.right < clip.left || place.bottom < clip.top ? "none" : "";
}

/** null while the grid is not on the screen yet. */
function drawnGrid(univer: Univer): Drawn | null {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook ? injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) : null;
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!workbook || !render || !skeleton || !main) return null;
  return { canvas: render.engine.getCanvasElement(), scene: render.scene, main, skeleton, sheet: workbook.getActiveSheet() };
}

/** Where a chart lies on the canvas, and the part of the canvas it may show itself in: frozen rows and columns stay in front. */
function placeOf({ place: { top, left, bottom, right } }: ShownChart, { canvas, scene, main, skeleton, sheet }: Drawn): PlacedChart {
  const { scaleX, scaleY } = scene.getAncestorScale();
  const { startRow, startColumn } = sheet.getFreeze();
  const [first, last] = [skeleton.getNoMergeCellWithCoordByIndex(top, left), skeleton.getNoMergeCellWithCoordByIndex(bottom, right)];
  const isFixed = { row: top < startRow, column: left < startColumn };
  const x = (at: number): number => (isFixed.column ? at : at - main.viewportScrollX) * scaleX;
  const y = (at: number): number => (isFixed.row ? at : at - main.viewportScrollY) * scaleY;
  const { width, height } = canvas.getBoundingClientRect();
  return {
    place: { left: x(first.startX), top: y(first.startY), right: x(last.endX), bottom: y(last.endY) },
    clip: {
      left: isFixed.column ? skeleton.rowHeaderWidth * scaleX : main.left * scaleX,
      top: isFixed.row ? skeleton.columnHeaderHeight * scaleY : main.top * scaleY,
      right: width,
      bottom: height,
    },
  };
}

interface PlacedChart {
  readonly place: Rectangle;
  readonly clip: Rectangle;
}
