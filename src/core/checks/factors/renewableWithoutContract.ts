import { isRenewable } from "../support/rules";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(17): renewable power counts zero with contracts and an undertaking against double counting; bought without, as grid power. */
export const renewableWithoutContract: Check = {
  id: "FA-24",
  family: "factors",
  severity: "warning",
  cite: procedure("5(17)"),
  companions: [],
  example: { meter: "EM-SOLAR" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row) => (isRenewable(row.powerKind.choice) && isBlank(row.contract) ? atEntry(row.contract, { meter: row.meter.text }) : null),
  ),
};
