import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

const ASKED = ["place", "frequency", "custody"] as const;
const LABELS = { place: "Place and quantity", frequency: "Frequency", custody: "Storage, transport, chain of custody" } as const;

/** 5(13): a sampling plan names place, frequency, quantity, storage and transport. */
export const samplingIncomplete: Check = {
  id: "FA-08",
  family: "factors",
  severity: "warning",
  needs: "plan",
  cite: procedure("5(6).7, 5(13)"),
  companions: [],
  example: { sampling: "SP-1", item: "Storage, transport, chain of custody" },
  run: eachRow(
    ({ plan }) => plan.sampling,
    (row) =>
      ASKED.filter((item) => isBlank(row[item])).map((item) => atEntry(row[item], { sampling: row.samplingPlan.text, item: LABELS[item] })),
  ),
};
