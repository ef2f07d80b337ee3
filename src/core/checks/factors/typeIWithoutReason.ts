import type { Check } from "../engine/check";
import { isTypeI } from "../support/factorTypes";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Type II is the rule for solid, gaseous and process streams; Type I needs unreasonable cost or infeasibility, said in words. */
export const typeIWithoutReason: Check = {
  id: "FA-02",
  family: "factors",
  severity: "warning",
  cite: procedure("s.5, Type I and Type II"),
  companions: [],
  example: { stream: "Petcoke (kiln)" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) =>
      isTypeI(row) && row.typeReason.text === "" ? atEntry(row.typeReason, { stream: `${row.stream.text} (${row.use.text})` }) : null,
  ),
};
