import type { Check } from "../engine/check";
import { isTypeII } from "../support/factorTypes";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** A Type II factor is the plant's own sampling and analysis; without a sampling plan it is a number. */
export const typeIIWithoutSampling: Check = {
  id: "FA-03",
  family: "factors",
  severity: "error",
  cite: procedure("s.5, Type II; 5(13)"),
  companions: ["FA-04"],
  example: { stream: "Petcoke (kiln)" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => (isTypeII(row) && row.sampling.text === "" ? atEntry(row.sampling, { stream: `${row.stream.text} (${row.use.text})` }) : null),
  ),
};
