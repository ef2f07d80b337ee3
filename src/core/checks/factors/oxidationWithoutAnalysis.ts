import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, shown } from "../support/words";

/**
 * 5(7)(v): the oxidation factor is 1 where it is not measured. Less than 1 rests on the carbon in the ash: a measured, Type II
 * stream with a sampling plan and the source of the figure.
 */
export const oxidationWithoutAnalysis: Check = {
  id: "FA-14",
  family: "factors",
  severity: "warning",
  cite: procedure("5(7)(v), Eq VI"),
  companions: [],
  example: { stream: "HSD (kiln)", value: "0.98" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const value = row.oxidation.number;
      const isFuel = sourceOf(row)?.family === "fuel";
      const isMeasured = !isBlank(row.sampling) && (!isFuel || (row.factorType.choice === "Type II" && !isBlank(row.source)));
      return value !== null && value.gt(0) && value.lt(1) && !isMeasured
        ? atEntry(row.oxidation, { stream: streamName(row), value: shown(value) })
        : null;
    },
  ),
};
