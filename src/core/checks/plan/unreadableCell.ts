import { planCells } from "../../inventory/unread";
import { procedure } from "../../method/clauses";
import type { AnyPlanCell } from "../../plan/model";
import type { Check, Hit } from "../engine/check";
import { sheetField } from "../support/spec";
import { atEntry } from "../support/words";

/** A number or a date of the plan or the reference data that gives none; it is never taken as blank or as zero. */
export const unreadableCell: Check = {
  id: "PL-22",
  family: "plan",
  severity: "error",
  cite: procedure("5(6)"),
  companions: ["DL-02", "PL-04"],
  example: { field: "NCV", text: "25.8", because: "limits", hint: "GJ/t" },
  run: ({ plan, reference }) =>
    [plan, reference].flatMap((sheet) => (sheet === null ? [] : planCells(sheet).flatMap(([id, cell]) => unreadable(id, cell)))),
};

function unreadable(id: string, cell: AnyPlanCell): readonly Hit[] {
  if ((cell.kind !== "number" && cell.kind !== "date") || cell.state !== "unreadable") return [];
  const field = sheetField(id, cell.kind)?.label ?? id;
  const [because, hint] = cell.kind === "number" ? [cell.because, cell.hint] : ["date", ""];
  return [atEntry(cell, { field, text: cell.text, because, hint: hint === "" ? "-" : hint })];
}
