import { streamName } from "../../inventory/streams";
import type { SourceStream } from "../../plan/model";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(6).3, 5(6).4: for each stream how it is measured, in which unit, with which type of factor and from where. */
const ASKED = ["measurement", "unit", "factorType", "source"] as const;
const LABELS = {
  measurement: "Measurement method",
  unit: "Unit",
  factorType: "Factor type",
  source: "Source of the figures",
  factor: "CO2 factor",
} as const;

/** A bought intermediate counts by the factor the plan states; there is no published one. */
const askedOf = ({ treatment }: SourceStream) => (treatment.choice === "notional" ? ([...ASKED, "factor"] as const) : ASKED);

export const streamIncomplete: Check = {
  id: "PL-13",
  family: "plan",
  severity: "warning",
  needs: "plan",
  cite: procedure("5(6).3, 5(6).4"),
  companions: ["OU-18"],
  example: { stream: "Petcoke (kiln)", item: "Measurement method" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) =>
      askedOf(row)
        .filter((item) => isBlank(row[item]))
        .map((item) => atEntry(row[item], { stream: streamName(row), item: LABELS[item] })),
  ),
};
