import { POWER_KINDS } from "../../plan/spec/monthTables";
import { identity } from "../../activity/line";
import type { Check } from "../engine/check";
import { linesOfStream } from "../support/lines";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** An electricity meter counts by its kind of power; one that nobody knows would drop out of the total. */
export const unknownPowerKind: Check = {
  id: "PL-15",
  family: "plan",
  severity: "error",
  cite: procedure("5(6).1, 5(7)(vi)"),
  companions: ["AD-26"],
  example: { meter: "EM-GRID", kind: "State board" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row, context) => {
      const isKnown = POWER_KINDS.some((kind) => identity(kind) === identity(row.powerKind.text));
      const carriesPower = row.powerKind.text !== "" || linesOfStream(context, "electricity", row.meter.text).length > 0;
      return isKnown || !carriesPower ? null : atEntry(row.powerKind, { meter: row.meter.text, kind: row.powerKind.text || "-" });
    },
  ),
};
