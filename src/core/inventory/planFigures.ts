/** Figures and choices of the plan as the calculation takes them: given, left blank, or missing because they are not understood. */
import { lookup, traceOf } from "../parameters";
import type { ChoiceCell, NumberCell, PlanCell } from "../plan/model";
import type { Month } from "../quantity/period";
import { missing } from "../trace/figure";
import type { Figure, Missing } from "../trace/figure";
import { reading } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { refText } from "../workbook/cells";
import type { CellRef } from "../workbook/cells";
import type { InventorySetting } from "./setting";

const cellText = ({ cell }: Pick<PlanCell, "cell">) => (cell === null ? null : refText(cell));

/** A number of the plan as a leaf of the derivation; null where it is blank, and missing where it gives no number. */
export function planFigure(label: string, typed: NumberCell, unit: string): Figure | null {
  if (typed.state === "blank") return null;
  if (typed.state === "unreadable")
    return missing("unreadable", "Monitoring Plan", { cell: cellText(typed), words: { field: label, text: typed.text, hint: typed.hint } });
  return typedLeaf(`${label}, Monitoring Plan`, typed, typed.unit === "" ? unit : typed.unit);
}

/** A number as typed in `unit`, with the term by which a native formula takes it from its cell. */
export function typedLeaf(label: string, typed: Extract<NumberCell, { readonly state: "given" }>, unit: string): Trace {
  const leaf = reading(label, typed.number, unit, cellText(typed));
  return typed.native === "{cell}" ? leaf : { ...leaf, native: typed.native };
}

/** As `planFigure`, for an item without which there is no figure. */
export function requiredFigure(label: string, typed: NumberCell, unit: string): Figure {
  return planFigure(label, typed, unit) ?? missing("planBlank", "Monitoring Plan", { cell: cellText(typed), words: { field: label } });
}

/** The place of a choice: what the gap is of, and the cell of its row for a choice that has none. */
interface ChoicePlace {
  readonly of: string;
  readonly month?: Month;
  readonly row?: CellRef;
}

const THE_PLAN: ChoicePlace = { of: "Monitoring Plan" };

/** The gap of a choice without which there is no figure: blank, or a word that is none of the choices. */
export function unclearChoice(label: string, typed: ChoiceCell, { of, month, row }: ChoicePlace = THE_PLAN): Missing {
  return missing(typed.state === "blank" ? "planBlank" : "unknownWord", of, {
    month: month ?? null,
    cell: cellText({ cell: typed.cell ?? row ?? null }),
    words: { field: label, ...(typed.text === "" ? {} : { text: typed.text }) },
  });
}

/** The gap of a choice that is not understood; null where it is chosen or blank, and of a number. */
export function unknownWord(label: string, typed: ChoiceCell | NumberCell): Missing | null {
  return typed.state === "unknown" ? unclearChoice(label, typed) : null;
}

/** A parameter of the law for the setting's year and choices. */
export function parameterFigure(id: string, label: string, setting: Pick<InventorySetting, "year" | "pack">): Figure {
  const found = lookup(id, setting.year, setting.pack);
  return found.ok ? traceOf(label, found.value) : missing("noParameter", label, { words: { problem: found.problem.message } });
}
