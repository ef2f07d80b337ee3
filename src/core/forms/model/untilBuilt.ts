/** Figures that stay blank until the workbook is built again. */
import { isMissing } from "../../trace/figure";
import type { Figure, GapCode } from "../../trace/figure";

/** What no edit of a reading brings back: a word of the plan not understood, or a factor or choice that is missing. */
const UNTIL_BUILT: ReadonlySet<GapCode> = new Set([
  "unknownWord",
  "unreadable",
  "planBlank",
  "unknownMaterial",
  "noFactor",
  "noDensity",
  "noParameter",
  "noCarbon",
]);

/** A figure that is missing by the plan stays blank natively too; its formula would count what the engine refuses. */
export function isBlankUntilBuilt(figure: Figure): boolean {
  return isMissing(figure) && figure.missing.some(({ code }) => UNTIL_BUILT.has(code));
}
