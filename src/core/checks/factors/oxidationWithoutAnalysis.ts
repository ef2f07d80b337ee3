import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, shown } from "../support/words";

/** 5(7)(v): the oxidation factor is 1 where it is not measured; less than 1 rests on carbon in ash, hence on samples. */
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
      return value !== null && value.gt(0) && value.lt(1) && isBlank(row.sampling)
        ? atEntry(row.oxidation, { stream: streamName(row), value: shown(value) })
        : null;
    },
  ),
};
