/** A word beside the cell under the pointer. */
import { IUniverInstanceService, UniverInstanceType, type IPosition, type Univer, type Workbook } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { HoverManagerService } from "@univerjs/sheets-ui";
import { create } from "./elements";

/** A cell of the tab that is shown. */
export interface PointedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Shows what `textOf` says of the cell under the pointer, and nothing where it says null. */
export function cellTip(univer: Univer, grid: HTMLElement, textOf: (cell: PointedCell) => string | null): void {
  const tip = create("div", { id: "tip", role: "tooltip", hidden: "" });
  document.body.append(tip);
  const injector = univer.__getInjector();
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const text = hovered ? textOf({ sheetId: hovered.location.subUnitId, row: hovered.location.row, column: hovered.location.col }) : null;
    tip.hidden = text === null;
    if (text === null || !hovered) return;
    tip.textContent = text;
    place(tip, hovered.position, canvasOf(univer) ?? grid);
  });
  grid.addEventListener("pointerleave", () => {
    tip.hidden = true;
  });
}

/** Below the cell, and within the window. */
function place(tip: HTMLElement, { startX, endY }: IPosition, canvas: HTMLElement): void {
  const { left, top } = canvas.getBoundingClientRect();
  tip.style.left = `${Math.max(4, Math.min(left + startX, innerWidth - tip.offsetWidth - 4))}px`;
  tip.style.top = `${Math.max(4, Math.min(top + endY + 4, innerHeight - tip.offsetHeight - 4))}px`;
}

function canvasOf(univer: Univer): HTMLElement | null {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return (workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId())?.engine.getCanvasElement()) ?? null;
}
