import { procedure } from "../../method/clauses";
import { gapsOf } from "../../trace/figure";
import type { Gap } from "../../trace/figure";
import { parseArea } from "../../workbook/cells";
import type { CellRef } from "../../workbook/cells";
import type { Check, Finding } from "../engine/check";
import { isCounted } from "../engine/context";
import { isGroup } from "../support/groups";

/**
 * Closed months without a GEI. What hinders it is told by the check of that fault as a rule; this one tells the rest, so that
 * an inventory without figures never has a clean report.
 */
export const noGei: Check = {
  id: "OU-18",
  family: "output",
  severity: "error",
  needs: "gei",
  cite: procedure("Eq II, Eq III"),
  companions: [],
  example: { reasons: "Petcoke, kiln, Aug 2025: no carbon content" },
  run: (context, before) => {
    if (!isCounted(context) || context.closedMonths.length === 0) return [];
    const { gei, emissions, equivalentProduct } = context.inventory;
    const errors = before.filter(({ severity }) => severity === "error");
    const untold = gapsOf([gei, emissions, equivalentProduct]).filter((gap) => !isTold(gap, errors));
    return isGroup(untold) ? [{ where: placeOf(untold[0]), words: {}, gaps: untold }] : [];
  },
};

/** An error in the gap's row tells of it; a gap of no cell is told by any error. */
function isTold(gap: Gap, errors: readonly Finding[]): boolean {
  const place = placeOf(gap);
  if (place === null) return errors.length > 0;
  const cells = errors.flatMap(({ where, also }) => (where === null ? [] : [where, ...also]));
  return cells.some(({ sheet, row }) => sheet === place.sheet && row === place.row);
}

/** The cell that a gap names, "'Mar 2026'!I9". */
/** The cell that a gap names, "'Mar 2026'!I9". */
function placeOf({ cell }: Gap): CellRef | null {
  const [, quoted, address] = /^'((?:[^']|'')+)'!(.+)$/.exec(cell ?? "") ?? [];
  const area = address === undefined ? null : parseArea(address);
  return quoted === undefined || area === null ? null : { sheet: quoted.replaceAll("''", "'"), row: area.top, column: area.left };
}
