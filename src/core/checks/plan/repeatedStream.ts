import type { Check } from "../engine/check";
import { repeatedRows } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** A stream and use, a meter or a product stands in the plan once; twice, its figures count twice. */
export const repeatedStream: Check = {
  id: "PL-11",
  family: "plan",
  severity: "error",
  cite: procedure("5(6).1"),
  companions: [],
  example: { name: "Petcoke (kiln)" },
  run: withPlan(({ plan }) => [
    ...repeatedRows(plan.streams, (row) => [row.stream, row.use]).map((row) =>
      atEntry(row.stream, { name: `${row.stream.text} (${row.use.text})` }),
    ),
    ...repeatedRows(plan.meters, (row) => [row.meter]).map((row) => atEntry(row.meter, { name: row.meter.text })),
    ...repeatedRows(plan.products, (row) => [row.product]).map((row) => atEntry(row.product, { name: row.product.text })),
  ]),
};
