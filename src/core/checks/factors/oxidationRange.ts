import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** A fraction of the carbon: above 0 and not above 1. */
export const oxidationRange: Check = {
  id: "FA-13",
  family: "factors",
  severity: "error",
  cite: procedure("5(7)(v), Eq VI"),
  companions: ["FA-14", "OU-08"],
  example: { stream: "Petcoke (kiln)", value: "98" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const value = row.oxidation.number;
      return value !== null && (value.lte(0) || value.gt(1))
        ? atEntry(row.oxidation, { stream: streamName(row), value: shown(value) })
        : null;
    },
  ),
};
