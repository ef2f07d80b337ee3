import { procedure } from "../../method/clauses";
import type { StreamResult } from "../../inventory/streamModel";
import type { Check } from "../engine/check";
import type { CountedContext } from "../engine/context";
import { withInventory } from "../engine/running";
import { countedStreams, isKind, namesOfStreams, tonnesAtStake } from "../support/countOnce";
import { atEntry } from "../support/words";

/** Coal or coke counted whole: in the carbon balance, or burnt. */
function isWhole(context: CountedContext, result: StreamResult): boolean {
  return result.method === "balanceIn" || (result.method === "combustion" && isKind(context, result, "cokingCoal", "coke"));
}

/**
 * D1: a gas of the plant's own making holds the carbon of the coal and coke that are counted already. What is received of it
 * is made here, unless the plan calls the stream gas over the fence. One envelope a site.
 */
export const gasCountedTwice: Check = {
  id: "RC-20",
  family: "reconciliation",
  severity: "error",
  cite: `${procedure("Annexure III, Equation X")}; 2006 IPCC Guidelines, Volume 3, Ch. 4, plant form of the balance`,
  companions: ["OU-08", "PS-07"],
  example: { gases: "BFG (captive power), COG (process)", tonnes: "51,13,063", whole: "Coking coal (process)" },
  run: withInventory((context) => {
    const counted = countedStreams(context);
    const gases = counted.filter((result) => result.method === "combustion" && isKind(context, result, "byProductGas"));
    const whole = counted.filter((result) => isWhole(context, result));
    const first = gases[0];
    if (first === undefined || whole.length === 0) return [];
    const words = { gases: namesOfStreams(gases), tonnes: tonnesAtStake(gases), whole: namesOfStreams(whole.slice(0, 3)) };
    return [atEntry(first.stream.treatment.cell === null ? first.stream.stream : first.stream.treatment, words)];
  }),
};
