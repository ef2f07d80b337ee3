import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** 5(6).10: each procedure has somebody who answers for it. */
export const nobodyResponsible: Check = {
  id: "PL-10",
  family: "plan",
  severity: "warning",
  cite: procedure("5(6).10"),
  companions: [],
  example: { content: "5(6).6 Data flow and control" },
  run: eachRow(
    ({ plan }) => plan.procedures,
    (row) => (row.description.text !== "" && row.responsible.text === "" ? atEntry(row.responsible, { content: row.content.text }) : null),
  ),
};
