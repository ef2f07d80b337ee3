import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, isBought, isKind, tonnesAtStake } from "../support/countOnce";
import { streamName } from "../../inventory/streams";
import { atEntry } from "../support/words";

/** D8: tail gas, purge gas and CO gas hold carbon of the feed or of the coke that is counted already. */
export const offGasCounted: Check = {
  id: "RC-24",
  family: "reconciliation",
  severity: "error",
  cite: `40 CFR 98.163 and 98.253, forms; ${procedure("Annexure III, Equation X")}`,
  companions: ["OU-08", "AD-01"],
  example: { stream: "PSA tail gas (process)", tonnes: "84,200", feed: "Hydrogen feed (process)" },
  run: withInventory((context) => {
    const counted = countedStreams(context);
    const feed = counted.find((result) => isKind(context, result, "feed"));
    if (feed === undefined) return [];
    return counted
      .filter((result) => result.method === "combustion" && isKind(context, result, "feedOffGas") && !isBought(result))
      .map((result) =>
        atEntry(result.stream.stream, {
          stream: streamName(result.stream),
          tonnes: tonnesAtStake([result]),
          feed: streamName(feed.stream),
        }),
      );
  }),
};
