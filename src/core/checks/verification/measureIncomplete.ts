import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Form A's table of measures gives each its year, its emissions before and after, and its cost. */
const ASKED = ["measureYear", "ghgBefore", "ghgAfter", "investment"] as const;
const LABELS = { measureYear: "Year of implementation", ghgBefore: "GHG before", ghgAfter: "GHG after", investment: "Investment" } as const;

export const measureIncomplete: Check = {
  id: "VE-08",
  family: "verification",
  severity: "warning",
  cite: procedure("Annexure VI, table of measures"),
  companions: [],
  example: { measure: "Waste heat recovery", item: "Investment" },
  run: ({ reference }) =>
    (reference?.measures ?? []).flatMap((row) =>
      ASKED.filter((item) => isBlank(row[item])).map((item) => atEntry(row[item], { measure: row.measure.text, item: LABELS[item] })),
    ),
};
