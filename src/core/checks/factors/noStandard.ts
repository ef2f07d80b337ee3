import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** The Procedure names the standard of each analysis: IS 1350 for solid fuels, ASTM D1945 and D3588 for gases. */
export const noStandard: Check = {
  id: "FA-09",
  family: "factors",
  severity: "warning",
  cite: procedure("5(6).12"),
  companions: [],
  example: { sampling: "SP-1" },
  run: eachRow(
    ({ plan }) => plan.sampling,
    (row) => (isBlank(row.standard) ? atEntry(row.standard, { sampling: row.samplingPlan.text }) : null),
  ),
};
