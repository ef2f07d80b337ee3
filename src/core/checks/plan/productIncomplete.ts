import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** A product without a unit or a role has no place in the output. */
const ASKED = ["unit", "role"] as const;
const LABELS = { unit: "Unit", role: "Role" } as const;

export const productIncomplete: Check = {
  id: "PL-20",
  family: "plan",
  severity: "error",
  needs: "plan",
  cite: procedure("5(6).1, Annexure II"),
  companions: ["OU-01", "OU-10"],
  example: { product: "PPC", item: "Role" },
  run: eachRow(
    ({ plan }) => plan.products,
    (row) =>
      ASKED.filter((item) => isBlank(row[item])).map((item) => atEntry(row[item], { product: row.product.text, item: LABELS[item] })),
  ),
};
