import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, isBought, tonnesAtStake } from "../support/countOnce";
import { streamName } from "../../inventory/streams";
import { atEntry } from "../support/words";

const COKE = /\bcoke\b/i;
const OTHER_COKE = /pet|fcc|catalyst/i;

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
    const coal = counted.find(({ stream, source }) => source?.id === "coking_coal" || /coking coal/i.test(stream.stream.text));
    if (coal === undefined) return [];
    return counted
      .filter(({ method, stream }) => method !== "notional" && method !== "balanceOut" && COKE.test(stream.stream.text))
      .filter((result) => !OTHER_COKE.test(result.stream.stream.text) && !isBought(result))
      .map((result) =>
        atEntry(result.stream.stream, {
          stream: streamName(result.stream),
          tonnes: tonnesAtStake([result]),
          coal: streamName(coal.stream),
        }),
      );
  }),
};
