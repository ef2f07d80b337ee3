import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(6).3, 5(6).4: for each stream how it is measured, in which unit, with which type of factor and from where. */
const ASKED = ["measurement", "unit", "factorType", "source"] as const;
const LABELS = { measurement: "Measurement method", unit: "Unit", factorType: "Factor type", source: "Source of the figures" } as const;

export const streamIncomplete: Check = {
  id: "PL-13",
  family: "plan",
  severity: "warning",
  needs: "plan",
  cite: procedure("5(6).3, 5(6).4"),
  companions: [],
  example: { stream: "Petcoke (kiln)", item: "Measurement method" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => ASKED.filter((item) => isBlank(row[item])).map((item) => atEntry(row[item], { stream: streamName(row), item: LABELS[item] })),
  ),
};
