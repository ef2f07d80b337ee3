/** Cells of a form that only repeat what stands in the plan or the reference data. */
import type { DateCell, NumberCell, PlanCell } from "../../plan/model";
import { isoDate } from "../../quantity/period";
import { refText } from "../../workbook/cells";
import type { CellRef } from "../../workbook/cells";
import type { CellContent } from "../../workbook/sheetPlan";
import type { LineSpec } from "./line";

/** A figure of another year, linked; nothing where the reference data has none. */
export function yearLink(column: "baseline" | "previous", entry: NumberCell): Pick<LineSpec, "baseline" | "previous"> {
  return entry.number === null || entry.cell === null
    ? {}
    : { [column]: { formula: `=${nativeOf(entry, refText(entry.cell))}`, value: entry.number.toNumber() } };
}

/** A text of the plan, linked so that it stays text and an empty cell stays empty. */
export function textLink(entry: Pick<PlanCell, "cell" | "text">): CellContent {
  return entry.cell === null ? { value: null } : { formula: `=${refText(entry.cell)}&""`, value: entry.text };
}

/** A date of the plan as text, so that the form does not depend on a number format. */
export function dateLink(entry: DateCell): CellContent {
  if (entry.cell === null) return { value: null };
  const ref = refText(entry.cell);
  return { formula: `=IF(${ref}="","",TEXT(${ref},"yyyy-mm-dd"))`, value: entry.date === null ? "" : isoDate(entry.date) };
}

/** A figure of the plan or reference data, linked. */
export function numberLink(entry: NumberCell): CellContent {
  if (entry.cell === null) return { value: null };
  const ref = refText(entry.cell);
  const native = nativeOf(entry, ref);
  const formula = native === ref ? `=IF(ISNUMBER(${ref}),${ref},"")` : `=IF(${ref}="","",${native})`;
  return { formula, value: entry.number === null ? "" : entry.number.toNumber() };
}

/** The number of a cell as a term of a formula. */
export function numberTerm(entry: NumberCell & { readonly cell: CellRef }): string {
  return nativeOf(entry, refText(entry.cell));
}

/** How a formula reads the number of a cell: itself, in per cent, or out of its text. */
function nativeOf(entry: NumberCell, ref: string): string {
  return entry.state === "given" ? entry.native.replaceAll("{cell}", ref) : ref;
}
