import type { FuelUse, PowerKind } from "../../plan/spec/choiceWords";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Colony and construction are left out of the total: then the boundary names them as excluded. */
const OUTSIDE: ReadonlySet<PowerKind | FuelUse | null> = new Set<PowerKind | FuelUse | null>([
  "colony",
  "construction",
  "colony or other excluded",
]);

export const undeclaredExclusion: Check = {
  id: "BD-09",
  family: "boundary",
  severity: "warning",
  cite: procedure("4.4(3)"),
  companions: [],
  example: { item: "EM-COLONY", kind: "colony" },
  run: withPlan(({ plan }) => {
    if (plan.boundary.some((row) => row.inside.choice === "No")) return [];
    const meters = plan.meters.map((row) => ({ name: row.meter, kind: row.powerKind }));
    const streams = plan.streams.map((row) => ({ name: row.stream, kind: row.use }));
    return [...meters, ...streams]
      .filter(({ kind }) => OUTSIDE.has(kind.choice))
      .map(({ name, kind }) => atEntry(kind, { item: name.text, kind: kind.text }));
  }),
};
