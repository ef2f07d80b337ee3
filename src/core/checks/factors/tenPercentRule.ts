import { percent } from "../../method/ratios";
import { streamName } from "../../inventory/streams";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { ruleValue } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** A liquid or gas stream below 10 % of the total may take its actual NCV with a Type I factor; above, that is no reason. */
export const tenPercentRule: Check = {
  id: "FA-26",
  family: "factors",
  severity: "warning",
  cite: procedure("s.5, Type I for streams below 10 % of the total"),
  companions: [],
  example: { stream: "Petcoke (kiln)", share: "31.2", most: "10" },
  run: withPlan((context) => {
    const { inventory } = context;
    if (inventory === null || isMissing(inventory.emissions) || inventory.emissions.value.lte(0)) return [];
    const total = inventory.emissions.value;
    const most = ruleValue(context, "typeI.shareOfTotal");
    return inventory.streams.flatMap(({ stream, emissions }) => {
      if (stream.factorType.choice !== "Type I" || !/\b(10|ten)\s*(%|per ?cent)/i.test(stream.typeReason.text) || isMissing(emissions))
        return [];
      const share = percent(emissions.value, total);
      return share === null || share.lt(most)
        ? []
        : [
            atEntry(stream.typeReason, {
              stream: streamName(stream),
              share: shown(share.toDecimalPlaces(1)),
              most: most.toString(),
            }),
          ];
    });
  }),
};
