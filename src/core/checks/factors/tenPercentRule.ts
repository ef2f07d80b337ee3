import { isGap } from "../../trace/figure";
import type { Check } from "../engine/check";
import { isTypeI } from "../support/factorTypes";
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
    if (inventory === null || isGap(inventory.emissions) || inventory.emissions.value.lte(0)) return [];
    const total = inventory.emissions.value;
    const most = ruleValue(context, "typeI.shareOfTotal");
    return inventory.streams.flatMap(({ stream, emissions }) => {
      if (!isTypeI(stream) || !/\b(10|ten)\s*(%|per ?cent)/i.test(stream.typeReason.text) || isGap(emissions)) return [];
      const share = emissions.value.div(total).times(100);
      return share.lt(most)
        ? []
        : [
            atEntry(stream.typeReason, {
              stream: `${stream.stream.text} (${stream.use.text})`,
              share: shown(share.toDecimalPlaces(1)),
              most: most.toString(),
            }),
          ];
    });
  }),
};
