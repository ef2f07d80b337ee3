/** When a judge's value and the engine's count as the same. */
import { isCellError } from "../../src/core/workbook/cells";
import type { CellValue } from "../../src/core/workbook/cells";

/** Section "How numbers are treated" of the README: |native - engine| <= 1e-9 x |engine|, texts the same; an error agrees with nothing. */
export function agrees(native: CellValue, engine: CellValue): boolean {
  if (typeof native === "number" && typeof engine === "number") return Math.abs(native - engine) <= 1e-9 * Math.abs(engine);
  return !isCellError(native) && (native ?? "") === (engine ?? "");
}

/** The grid's engine trims results to about twelve decimals, so that what is left of a difference near zero counts as zero. */
export function agreesInGrid(native: CellValue, engine: CellValue): boolean {
  return (
    agrees(native, engine) ||
    (typeof native === "number" && typeof engine === "number" && Math.abs(native) < 1e-6 && Math.abs(engine) < 1e-6)
  );
}
