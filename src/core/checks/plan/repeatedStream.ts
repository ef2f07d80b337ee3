import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
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
  run: withPlan(({ plan: { repeated } }) => [
    ...repeated.streams.map((row) => atEntry(row.stream, { name: streamName(row) })),
    ...repeated.meters.map((row) => atEntry(row.meter, { name: row.meter.text })),
    ...repeated.products.map((row) => atEntry(row.product, { name: row.product.text })),
  ]),
};
