import type { Check } from "../engine/check";
import { isMade } from "../support/lines";
import { eachRow } from "../engine/running";
import { atEntry } from "../support/words";

/** A grinding unit has no clinker terms; one that produces clinker is an integrated plant. */
export const grindingUnitWithKiln: Check = {
  id: "OU-16",
  family: "output",
  severity: "error",
  cite: "Cement pro-forma, sub-sector",
  companions: ["OU-08", "OU-30", "PL-18"],
  example: { product: "Clinker" },
  run: eachRow(
    ({ plan }) => plan.products,
    (row, context) => {
      const isGrinding = context.plan.entity.subSector.choice === "grinding";
      const makesIt = row.role.choice === "clinker" && isMade(context, row.product.text);
      return isGrinding && makesIt ? atEntry(row.role, { product: row.product.text }) : null;
    },
  ),
};
