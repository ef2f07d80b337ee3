import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(6).11: location, range and uncertainty of every instrument. */
const ASKED = ["location", "range", "uncertainty"] as const;
const LABELS = { location: "Location", range: "Range", uncertainty: "Uncertainty" } as const;

export const meterIncomplete: Check = {
  id: "PL-14",
  family: "plan",
  severity: "warning",
  needs: "plan",
  cite: procedure("5(6).11"),
  companions: [],
  example: { meter: "WB-1", item: "Uncertainty" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row) => ASKED.filter((item) => isBlank(row[item])).map((item) => atEntry(row[item], { meter: row.meter.text, item: LABELS[item] })),
  ),
};
