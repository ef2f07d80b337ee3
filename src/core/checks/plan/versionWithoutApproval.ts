import type { Check } from "../engine/check";
import { inOrder } from "../support/dates";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** BEE reviews and approves the plan and its changes; the approval belongs beside the version. */
export const versionWithoutApproval: Check = {
  id: "PL-07",
  family: "plan",
  severity: "warning",
  needs: "filing",
  cite: procedure("5(1), 5(6)"),
  companions: [],
  example: { version: "1.0" },
  run: eachRow(
    ({ plan }) => inOrder(plan),
    ({ row }) => (isBlank(row.approval) ? atEntry(row.approval, { version: row.version.text }) : null),
  ),
};
