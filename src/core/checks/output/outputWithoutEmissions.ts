import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { monthFigures } from "../support/months";
import { productionCell } from "../support/ranges";
import { procedure } from "../../method/clauses";
import { hit, shown } from "../support/words";

/** Clinker is not burnt without fuel. */
export const outputWithoutEmissions: Check = {
  id: "OU-05",
  family: "output",
  severity: "error",
  cite: procedure("Eq II, Eq III"),
  companions: ["OU-07"],
  example: { month: "Aug 2025", produced: "78,900" },
  run: (context) =>
    monthFigures(context).flatMap(({ month, clinker, heat }) => {
      const isBurntOfNothing = clinker !== null && clinker.gt(0) && heat("kiln")?.lte(0) === true;
      return isBurntOfNothing
        ? [hit(productionCell(context, "clinker", month), { month: monthLabel(month), produced: shown(clinker) })]
        : [];
    }),
};
