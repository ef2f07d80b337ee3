import { procedure } from "../../method/clauses";
import { streamName } from "../../inventory/streams";
import { gapsOf } from "../../trace/figure";
import type { Gap } from "../../trace/figure";
import { parseArea, refText } from "../../workbook/cells";
import type { CellRef } from "../../workbook/cells";
import { monthIndex } from "../../quantity/period";
import type { Check, Finding } from "../engine/check";
import { isCounted } from "../engine/context";
import type { CountedContext } from "../engine/context";
import { groupBy } from "../support/groups";
import { closedLines } from "../support/lines";

/**
 * Closed months without a GEI, its emissions or its output. What hinders it is told by the check of that fault as a rule;
 * this one tells the rest at its cells, so that an inventory without figures never has a clean report.
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
    const placed = gapsOf([gei, emissions, equivalentProduct]).map((gap) => ({ gap, where: placeOf(gap, context) }));
    const untold = placed.filter(({ gap, where }) => !isTold(gap, where, errors));
    return [...groupBy(untold, ({ where }) => (where === null ? "" : refText(where))).values()].map((group) => ({
      where: group[0].where,
      words: {},
      gaps: group.map(({ gap }) => gap),
    }));
  },
};

/** An error in the gap's row tells of it, or one that names what it is a gap of; a gap of the whole plan is told by any error. */
function isTold({ of, cell, month }: Gap, where: CellRef | null, errors: readonly Finding[]): boolean {
  if (cell === null && month === null && errors.length > 0) return true;
  return errors.some(({ where: first, also, words }) => {
    const isThere = where !== null && [first, ...also].some((cell) => cell?.sheet === where.sheet && cell.row === where.row);
    return isThere || Object.values(words).some((word) => word === of);
  });
}

/** The cell that a gap names, "'Mar 2026'!I9"; else the row of what it is a gap of, in its month or in the plan. */
function placeOf({ cell, of, month }: Gap, context: CountedContext): CellRef | null {
  const [, quoted, address] = /^'((?:[^']|'')+)'!(.+)$/.exec(cell ?? "") ?? [];
  const area = address === undefined ? null : parseArea(address);
  if (quoted !== undefined && area !== null) return { sheet: quoted.replaceAll("''", "'"), row: area.top, column: area.left };
  const { plan } = context;
  const rows = [
    ...plan.streams.map((row) => ({ name: streamName(row), ...row.stream })),
    ...plan.meters.map(({ meter }) => ({ name: meter.text, ...meter })),
    ...plan.products.map(({ product }) => ({ name: product.text, ...product })),
  ];
  const lines = month === null ? [] : closedLines(context).filter((line) => monthIndex(line.month) === monthIndex(month));
  const line = lines.find(({ stream }) => stream === of) ?? lines.find(({ table }) => table === "process") ?? lines[0];
  return rows.find(({ name }) => name === of)?.cell ?? line?.cell ?? plan.entity.sector.cell;
}
