/** The cells of a row beside its figures, read by what their fields say they hold: choices, texts and dates. */
import { lineOfCells } from "../activity/build";
import type { LineParts } from "../activity/build";
import type { ActivityLine } from "../activity/line";
import type { AnyPlanCell, PlanCell } from "../plan/model";
import { readChoice } from "../plan/parse/choice";
import { dateOf } from "../plan/parse/entries";
import type { FieldSpec } from "../plan/spec/tableSpec";
import type { CellRef, CellValue } from "../workbook/cells";
import { cellText, shownText } from "../plan/parse/tables";

/** What a sheet says of a field: its cell's value, or a word taken from a title or header beside it. */
export interface SaidCell {
  readonly value: CellValue;
  readonly at: CellRef | null;
}

export const UNSAID: SaidCell = { value: null, at: null };

function saidCell(field: FieldSpec, { value, at }: SaidCell, system: 1900 | 1904): AnyPlanCell {
  const shared: PlanCell = { text: field.kind === "text" ? cellText(value) : shownText(value), cell: at, note: "" };
  if (field.kind === "choice") return { ...shared, kind: "choice", ...readChoice(field, shared.text) };
  if (field.kind !== "date") return { ...shared, kind: "text" };
  const date = dateOf(value, system);
  if (date !== null) return { ...shared, kind: "date", state: "given", date };
  return { ...shared, kind: "date", state: shared.text === "" ? "blank" : "unreadable", date };
}

/** A line of its table, with every cell of the row that is no figure read by its field. */
export function lineWith(parts: LineParts, said: (field: FieldSpec) => SaidCell, system: 1900 | 1904): ActivityLine {
  return lineOfCells(parts, (field) => saidCell(field, said(field), system));
}
