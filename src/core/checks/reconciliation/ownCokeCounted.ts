import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, isBought, isKind, tonnesAtStake } from "../support/countOnce";
import { streamName } from "../../inventory/streams";
import { atEntry } from "../support/words";

/** D2: coke of own ovens holds the carbon of the coking coal. Only bought coke, with its receipts, counts beside it. */
export const ownCokeCounted: Check = {
  id: "RC-21",
  family: "reconciliation",
  severity: "error",
  cite: procedure("Annexure III, Equation X"),
  companions: ["OU-08", "AD-01"],
  example: { stream: "Own coke (process)", tonnes: "41,60,000", coal: "Coking coal (process)" },
  run: withInventory((context) => {
    const counted = countedStreams(context);
    const coal = counted.find((result) => isKind(context, result, "cokingCoal"));
    if (coal === undefined) return [];
    return counted
      .filter((result) => result.method !== "notional" && result.method !== "balanceOut")
      .filter((result) => isKind(context, result, "coke") && !isBought(result))
      .map((result) =>
        atEntry(result.stream.stream, {
          stream: streamName(result.stream),
          tonnes: tonnesAtStake([result]),
          coal: streamName(coal.stream),
        }),
      );
  }),
};
