import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { monthFigures } from "../support/months";
import { productionCell } from "../support/ranges";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** A kiln that burns fuel for a month and makes no clinker is heating up for the whole of it, or its clinker is missing. */
export const emissionsWithoutOutput: Check = {
  id: "OU-06",
  family: "output",
  severity: "warning",
  cite: procedure("Eq II, Eq III"),
  companions: ["RC-06"],
  example: { month: "Aug 2025" },
  run: (context) =>
    monthFigures(context)
      .filter(({ clinker, heat }) => clinker?.isZero() === true && heat("kiln")?.gt(0) === true)
      .map(({ month }) => hit(productionCell(context, "clinker", month), { month: monthLabel(month) })),
};
