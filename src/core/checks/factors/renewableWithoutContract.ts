import { identity } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** 5(17): renewable power counts zero with contracts and an undertaking against double counting; bought without, it counts as grid power. */
export const renewableWithoutContract: Check = {
  id: "FA-24",
  family: "factors",
  severity: "warning",
  cite: procedure("5(17)"),
  companions: [],
  example: { meter: "EM-SOLAR" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row) =>
      identity(row.powerKind.text).includes("renewable") && row.contract.text === ""
        ? atEntry(row.contract, { meter: row.meter.text })
        : null,
  ),
};
