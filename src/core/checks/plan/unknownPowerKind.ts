import { POWER_KINDS } from "../../plan/monthTables";
import { identity } from "../../reading/records";
import type { Check } from "../check";
import { linesOf } from "../lines";
import { eachRow } from "../running";
import { atEntry, procedure } from "../words";

/** An electricity meter counts by its kind of power; one that nobody knows would drop out of the total. */
export const unknownPowerKind: Check = {
  id: "PL-15",
  family: "plan",
  severity: "error",
  cite: procedure("5(6).1, 5(7)(vi)"),
  companions: ["AD-26"],
  example: { meter: "EM-GRID", kind: "State board" },
  run: eachRow(({ plan }) => plan.meters, (row, context) => {
    const isKnown = POWER_KINDS.some((kind) => identity(kind) === identity(row.powerKind.text));
    const carriesPower = row.powerKind.text !== "" || linesOf(context, "electricity", row.meter.text).length > 0;
    return isKnown || !carriesPower ? null : atEntry(row.powerKind, { meter: row.meter.text, kind: row.powerKind.text || "-" });
  }),
};
