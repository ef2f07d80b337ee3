import type { Check } from "../check";
import { eachRow } from "../running";
import { atEntry, procedure } from "../words";

/** 5(6).11: the calibration of every instrument is planned. */
export const calibrationUnknown: Check = {
  id: "RC-12",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: [],
  example: { meter: "WB-1" },
  run: eachRow(({ plan }) => plan.meters, (row) => (row.calibrationDue.date === null ? atEntry(row.calibrationDue, { meter: row.meter.text }) : null)),
};
