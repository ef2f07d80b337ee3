/** What keeps a final form from being built. */
import { fillCount } from "../messages";
import { gapTexts } from "../messages/missing";
import { monthLabel } from "../quantity/period";
import { gapsOf } from "../trace/figure";
import { refText } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { Assessment } from "./operationTypes";

const counted = (count: number): string => fillCount("en", { one: "{count} is", other: "{count} are" }, count);

/** Throws WorkbookError, with what is open, while an error or a question of the reading is open, or a month is to be entered. */
export function refuseFinal(errors: number, { findings, toEnter }: Assessment): void {
  if (errors > 0)
    throw new WorkbookError(
      "notReady",
      `A final form requires that no error is open; ${counted(errors)} open. Fix them, or build a draft.`,
    );
  if (toEnter.length > 0)
    throw new WorkbookError(
      "notReady",
      "A final form requires every month of the period; nothing is entered for " +
        `${toEnter.map(monthLabel).join(", ")}. Enter them, or build a draft.`,
    );
  const questions = findings.filter(({ blocksFinal }) => blocksFinal === true);
  const [first] = questions;
  if (first === undefined) return;
  const where = first.where === null ? "" : `, the first at ${refText(first.where)}`;
  throw new WorkbookError(
    "notReady",
    `A final form requires every question of the reading to be answered; ${counted(questions.length)} ` +
      `open${where}. Answer them in the pane (Data, mapping) or in the sheet, or build a draft.`,
  );
}

/** A final form says its figures; whatever the checks found, one without them is never written. */
export function refuseWithoutFigures({ inventory }: Assessment): void {
  const figures = inventory === null ? [] : [inventory.gei, inventory.emissions, inventory.equivalentProduct];
  const gaps = gapsOf(figures);
  if (inventory !== null && gaps.length === 0) return;
  const [first] = gapTexts(gaps);
  const why = first === undefined ? "" : `: ${first}`;
  throw new WorkbookError(
    "notReady",
    `A final form needs its GEI, emissions and output; there is none${why}. Enter what is missing, or build a draft.`,
  );
}
