import { findSource } from "../../parameters";
import type { Check } from "../engine/check";
import { needsNoMaterial } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** 5(6).4: a stream without a known material has no factor. */
export const unknownMaterial: Check = {
  id: "FA-01",
  family: "factors",
  severity: "error",
  cite: procedure("5(6).4 and Annexure IV"),
  companions: [],
  example: { stream: "Misc fuel", problem: '"misc fuel" is not in the factor list' },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const source = findSource(row.material.text);
      return source.ok || needsNoMaterial(row) ? null : atEntry(row.material, { stream: row.stream.text, problem: source.problem.message });
    },
  ),
};
