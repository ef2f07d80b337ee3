import { PROCEDURE_CONTENTS } from "../../plan/spec/planTables";
import { procedureRows } from "../../plan/parse/procedureRows";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit, isBlank } from "../support/words";

/** 5(6): the thirteen minimum contents; nine of them are described in words, each in a row of its own. */
export const contentMissing: Check = {
  id: "PL-09",
  family: "plan",
  severity: "error",
  needs: "plan",
  cite: procedure("5(6).1 to 5(6).13"),
  companions: [],
  example: { content: "5(6).6 Data flow and control" },
  run: withPlan(({ plan }) =>
    PROCEDURE_CONTENTS.flatMap(({ clause, label }) => {
      const [row] = procedureRows(plan, clause);
      if (row !== undefined && !isBlank(row.description)) return [];
      return [hit(row?.description.cell ?? plan.procedures[0]?.content.cell ?? null, { content: `${clause} ${label}` })];
    }),
  ),
};
