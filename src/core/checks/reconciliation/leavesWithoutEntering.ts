import { streamName } from "../../inventory/streams";
import { procedure } from "../../method/clauses";
import { usualStreamOf } from "../../sectors/usualStream";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, tonnesAtStake } from "../support/countOnce";
import { atEntry } from "../support/words";

/** D10: a site that counts its fuels as burnt has no balance; carbon taken away from it is a claim, such as CO2 bound in a product. */
export const leavesWithoutEntering: Check = {
  id: "RC-33",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(19); Annexure III, Equation X"),
  companions: ["OU-08", "RC-25", "OU-18", "PS-20"],
  example: { stream: "CO2 sold (process)", tonnes: "1,20,000" },
  run: withInventory((context) => {
    const counted = countedStreams(context);
    if (counted.some(({ method }) => method === "balanceIn")) return [];
    return counted
      .filter(({ method, stream }) => method === "balanceOut" && usualStreamOf(context.plan.entity, stream) === null)
      .map((result) => atEntry(result.stream.treatment, { stream: streamName(result.stream), tonnes: tonnesAtStake([result]) }));
  }),
};
