/** The cells of a row beside its figures, read by what their fields say they hold: choices, texts and dates. */
import { lineOfCells } from "../activity/build";
import type { LineParts } from "../activity/build";
import type { ActivityLine } from "../activity/line";
import type { AnyPlanCell } from "../plan/model";
import { readChoice } from "../plan/parse/choice";
import type { ReadChoice } from "../plan/parse/choice";
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

/** Members are copied by name and not by "...", which took a tenth of a whole check. */
function saidCell(field: FieldSpec, { value, at }: SaidCell, system: 1900 | 1904): AnyPlanCell {
  const text = field.kind === "text" ? cellText(value) : shownText(value);
  if (field.kind === "choice") return choiceCell(readChoice(field, text), text, at);
  if (field.kind !== "date") return { text, cell: at, note: "", kind: "text" };
  const date = dateOf(value, system);
  if (date !== null) return { text, cell: at, note: "", kind: "date", state: "given", date };
  return { text, cell: at, note: "", kind: "date", state: text === "" ? "blank" : "unreadable", date };
}

function choiceCell(read: ReadChoice<string>, text: string, cell: CellRef | null): AnyPlanCell {
  switch (read.state) {
    case "chosen":
      return { text, cell, note: "", kind: "choice", state: read.state, choice: read.choice };
    case "blank":
      return { text, cell, note: "", kind: "choice", state: read.state, choice: read.choice };
    case "unknown":
      return { text, cell, note: "", kind: "choice", state: read.state, choice: read.choice, likely: read.likely };
  }
}

/** A line of its table, with every cell of the row that is no figure read by its field. */
export function lineWith(parts: LineParts, said: (field: FieldSpec) => SaidCell, system: 1900 | 1904): ActivityLine {
  return lineOfCells(parts, (field) => saidCell(field, said(field), system));
}
