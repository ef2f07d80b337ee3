/** Cuts what is to be asked of a sheet into areas whose answers fit together into one. */
import type { Area } from "../core/workbook/cells";
import type { CellContent, PlannedCell } from "../core/workbook/sheetPlan";
import { bands } from "./rectangles";

export interface AnswerPiece {
  readonly area: Area;
  readonly bytes: number;
}

const PIECE_BYTES = 200_000;
/** An empty cell between them. */
const BLANK_BYTES = 4;

/** Areas around the cells, tall ones cut; a cell takes the length of its content and `more`. */
export function answerPieces(cells: readonly PlannedCell[], more: number): readonly AnswerPiece[] {
  const rowBytes = new Map<number, number>();
  for (const { row, content } of cells) rowBytes.set(row, (rowBytes.get(row) ?? 0) + more + lengthOf(content));
  return bands(cells).flatMap((area) => {
    const pieces: AnswerPiece[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const bytes = (rowBytes.get(row) ?? 0) + (area.right - area.left + 1) * (BLANK_BYTES + more / 2);
      const last = pieces.at(-1);
      if (last && last.bytes + bytes <= PIECE_BYTES)
        pieces[pieces.length - 1] = { area: { ...last.area, bottom: row }, bytes: last.bytes + bytes };
      else pieces.push({ area: { ...area, top: row, bottom: row }, bytes });
    }
    return pieces;
  });
}

function lengthOf(content: CellContent): number {
  return JSON.stringify("formula" in content ? content.formula : content.value).length;
}
