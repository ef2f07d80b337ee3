import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText } from "../support/dates";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** 5(6).11: what an instrument shows after its calibration fell due has to be defended. */
export const calibrationOverdue: Check = {
  id: "RC-11",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: [],
  example: { meter: "WB-1", due: "2025-09-30" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row, { asOf }) => {
      const due = row.calibrationDue.date;
      return due !== null && compareDates(due, asOf) < 0
        ? atEntry(row.calibrationDue, { meter: row.meter.text, due: dateText(due) })
        : null;
    },
  ),
};
