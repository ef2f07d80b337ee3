import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(6).11: the calibration of every instrument is planned. */
export const calibrationUnknown: Check = {
  id: "RC-12",
  family: "reconciliation",
  severity: "warning",
  needs: "plan",
  cite: procedure("5(6).11"),
  companions: [],
  example: { meter: "WB-1" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row) => (isBlank(row.calibrationDue) ? atEntry(row.calibrationDue, { meter: row.meter.text }) : null),
  ),
};
