import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Analyses count from a laboratory under NABL ISO/IEC 17025, or with proof that it is on the way there. */
export const laboratoryNotAccredited: Check = {
  id: "FA-07",
  family: "factors",
  severity: "warning",
  cite: procedure("5(15), NABL ISO/IEC 17025:2017"),
  companions: [],
  example: { sampling: "SP-1", laboratory: "Plant laboratory" },
  run: eachRow(
    ({ plan }) => plan.sampling,
    (row) =>
      /nabl|17025/i.test(row.accreditation.text)
        ? null
        : atEntry(row.accreditation, { sampling: row.samplingPlan.text, laboratory: row.laboratory.text || "-" }),
  ),
};
