import { baseUnit } from "../../inventory/readings";
import type { Check } from "../engine/check";
import { mainReading } from "../../activity/line";
import { closedLines } from "../support/lines";
import { planProduct, planStream } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit, lineWords } from "../support/words";

/** The plan says in which unit a stream or product is measured; another kind of quantity is another measurement. */
export const unitDiffers: Check = {
  id: "AD-31",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).3"),
  companions: ["AD-06", "PS-01", "OU-18"],
  example: { line: "HSD, kiln", month: "Aug 2025", unit: "t", planned: "kL" },
  run: withPlan((context) =>
    closedLines(context).flatMap((line) => {
      const planned =
        line.table === "fuel"
          ? planStream(context.plan, line)?.unit.text
          : line.table === "production"
            ? planProduct(context.plan, line.stream)?.unit.text
            : undefined;
      const reading = mainReading(line);
      if (planned === undefined || planned === "" || reading === undefined) return [];
      // A unit of the plan that nobody knows is another one than the month's.
      const own = baseUnit(reading.unit);
      return own === null || own === baseUnit(planned)
        ? []
        : [hit(reading.unitCell ?? reading.cell, { ...lineWords(line), unit: reading.unit, planned })];
    }),
  ),
};
