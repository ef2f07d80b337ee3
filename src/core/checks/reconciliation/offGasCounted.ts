import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, isBought, kindIn, tonnesAtStake } from "../support/countOnce";
import { streamName } from "../../inventory/streams";
import { atEntry } from "../support/words";

const OFF_GAS = /\b(psa|purge|tail|co|off)[ -]?gas\b/i;
const FED = /\bfeed\b/i;

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
    const feed = counted.find((result) => kindIn(context, result) === "feed" || FED.test(result.stream.stream.text));
    if (feed === undefined) return [];
    return counted
      .filter((result) => result !== feed && result.method === "combustion" && !isBought(result))
      .filter((result) => kindIn(context, result) === "feedOffGas" || OFF_GAS.test(result.stream.stream.text))
      .map((result) =>
        atEntry(result.stream.stream, {
          stream: streamName(result.stream),
          tonnes: tonnesAtStake([result]),
          feed: streamName(feed.stream),
        }),
      );
  }),
};
