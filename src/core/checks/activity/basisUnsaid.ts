import { hasValue } from "../../activity/line";
import type { Check } from "../engine/check";
import { tableLines } from "../support/lines";
import { planStream } from "../support/planLookup";
import { sourceOf } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, isBlank } from "../support/words";

/** A solid fuel's GCV without a basis is taken to stand on the quantity's; the ACVA will ask. */
export const basisUnsaid: Check = {
  id: "AD-21",
  family: "activity",
  severity: "warning",
  cite: `ISO 1170; IS 1350; ${procedure("5(9)")}`,
  companions: ["PS-09"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025" },
  run: withPlan((context) =>
    tableLines(context, "fuel").flatMap((line) => {
      const stream = planStream(context.plan, line);
      const isSolidFuel = stream !== undefined && sourceOf(stream)?.family === "fuel" && sourceOf(stream)?.state === "solid";
      const isSaid = !isBlank(line.said.gcvBasis) && !isBlank(line.said.quantityBasis);
      return isSolidFuel && hasValue(line, "gcv") && !isSaid ? [atReading(line, "gcv")] : [];
    }),
  ),
};
