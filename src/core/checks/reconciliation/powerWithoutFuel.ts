import type { FuelUse, PowerKind } from "../../plan/spec/choiceWords";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

const FUEL_OF: Readonly<Partial<Record<PowerKind, FuelUse>>> = { "own captive": "captive power", DG: "DG" };

/** Own power of captive plant and DG counts by its fuel: power without fuel is power for free. */
export const powerWithoutFuel: Check = {
  id: "RC-14",
  family: "reconciliation",
  severity: "error",
  cite: procedure("s.5, captive power"),
  companions: ["BD-01", "BD-07"],
  example: { meter: "EM-DG", use: "DG" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row, { plan }) => {
      const use = row.powerKind.choice === null ? undefined : FUEL_OF[row.powerKind.choice];
      if (use === undefined) return null;
      const hasFuel = plan.streams.some((stream) => stream.use.choice === use);
      return hasFuel ? null : atEntry(row.powerKind, { meter: row.meter.text, use });
    },
  ),
};
