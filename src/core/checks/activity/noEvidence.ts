import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { groupBy, isGroup } from "../support/groups";
import { closedLines } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atLine, hit, isBlank } from "../support/words";

/** When nearly no row of a table names its evidence, that is one finding and not three hundred. */
const NEARLY_ALL = 0.8;

/** 5(6).5: every figure can be traced to the record it was taken from. */
export const noEvidence: Check = {
  id: "AD-17",
  family: "activity",
  severity: "warning",
  needs: "filing",
  cite: procedure("5(6).5"),
  companions: [],
  example: { line: "RDF, kiln", month: "Aug 2025" },
  run: (context) =>
    [...groupBy(closedLines(context), (line) => line.table)].flatMap(([table, lines]) => {
      const bare = lines.filter((line) => isBlank(line.said.evidence));
      if (!isGroup(bare) || bare.length < lines.length * NEARLY_ALL || bare.length < 2) return bare.map((line) => atLine(line));
      return [
        hit(bare[0].cell, {
          line: MONTH_TABLES.find(({ id }) => id === table)?.title ?? table,
          month: [...new Set(bare.map((line) => monthLabel(line.month)))].join(", "),
        }),
      ];
    }),
};
