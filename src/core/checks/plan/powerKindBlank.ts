import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { linesOfStream } from "../support/lines";
import { atEntry, isBlank } from "../support/words";

/** An electricity meter counts by its kind of power; one without a kind would drop out of the total. */
export const powerKindBlank: Check = {
  id: "PL-15",
  family: "plan",
  severity: "error",
  cite: procedure("5(6).1, 5(7)(vi)"),
  companions: ["AD-26"],
  example: { meter: "EM-GRID" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row, context) =>
      isBlank(row.powerKind) && linesOfStream(context, "electricity", row.meter.text).length > 0
        ? atEntry(row.powerKind, { meter: row.meter.text })
        : null,
  ),
};
