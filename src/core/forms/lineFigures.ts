/** The engine's figure of every line of every form: each with its derivation, or why there is none. */
import { elementAt, entryOf } from "../quantity/known";
import type { InventorySetting } from "../inventory/setting";
import type { Figure } from "../trace/figure";
import { declareForms } from "./declare";
import { TAB_NAMES } from "./model/layout";
import { FORM_SETS } from "./model/sets";
import type { TypedFields } from "./model/typed";
import { atOnce } from "../workbook/turns";

/**
 * By the id of the line, for the period with one of these labels, such as "Apr 2025" or "Q1"; for the whole period where
 * none has. `typed` is what the user filled in on the form tabs. The setting must have a month.
 */
export function lineFigures(
  setting: InventorySetting,
  typed: TypedFields,
  labels: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Figure> {
  const { forms, periods, inventories } = atOnce(
    declareForms({ setting, typed, wanted: new Set(FORM_SETS.all), factorsTab: TAB_NAMES.factors }),
  );
  const period = periods.find(({ label }) => labels.has(label)) ?? elementAt(periods, 0);
  const months = period.kind === "whole" ? periods.filter(({ kind }) => kind === "month").map((month) => entryOf(inventories, month)) : [];
  return new Map(
    forms.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === "line" ? [[part.id, part.engine(entryOf(inventories, period), months)] as const] : [])),
    ),
  );
}
