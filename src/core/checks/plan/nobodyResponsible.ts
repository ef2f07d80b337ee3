import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(6).10: each procedure has somebody who answers for it. */
export const nobodyResponsible: Check = {
  id: "PL-10",
  family: "plan",
  severity: "warning",
  needs: "plan",
  cite: procedure("5(6).10"),
  companions: [],
  example: { content: "5(6).6 Data flow and control" },
  run: eachRow(
    ({ plan }) => plan.procedures,
    (row) => (!isBlank(row.description) && isBlank(row.responsible) ? atEntry(row.responsible, { content: row.content.text }) : null),
  ),
};
