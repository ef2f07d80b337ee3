import { streamName } from "../../inventory/streams";
import { procedure } from "../../method/clauses";
import { usualStreamOf } from "../../sectors/usualStream";
import { isInternal } from "../../inventory/treatments";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { isBought, tonnesAtStake } from "../support/countOnce";
import { atEntry } from "../support/words";

/** Internal is what is made and used inside. A material with receipts came through the gate, and its carbon with it. */
export const boughtAsInternal: Check = {
  id: "RC-32",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(1), gate to gate"),
  companions: ["OU-08", "PS-07", "FA-26", "FA-40", "PS-20"],
  example: { stream: "Domestic coal (captive power)", tonnes: "3,27,000" },
  run: withInventory(({ inventory, plan }) =>
    inventory.streams
      // The receipts of a gas are what was made of it; a stream of the sector's list is judged by the list.
      .filter((result) => isInternal(result.stream) && isBought(result) && result.source?.state !== "gas")
      .filter(({ stream }) => usualStreamOf(plan.entity, stream) === null)
      .map((result) => atEntry(result.stream.treatment, { stream: streamName(result.stream), tonnes: tonnesAtStake([result]) })),
  ),
};
