import { sum, ZERO } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { isGroup } from "../support/groups";
import { lotsOf } from "../support/months";
import { percent } from "../../method/ratios";
import { ruleValue } from "../support/rules";
import { procedure } from "../../method/clauses";
import { hit, shown } from "../support/words";

/** Estimated and provisional figures that carry more of the total than the materiality threshold put the opinion at risk. */
export const estimatesMaterial: Check = {
  id: "VE-05",
  family: "verification",
  severity: "warning",
  cite: procedure("s.6, materiality of 2 % of the reported total"),
  companions: ["AD-14", "AD-15"],
  example: { share: "7.4", most: "2" },
  run: (context) => {
    const { inventory } = context;
    if (inventory === null || isMissing(inventory.emissions) || inventory.emissions.value.lte(0)) return [];
    const unsure = inventory.streams
      .filter(({ counted }) => counted)
      .flatMap(lotsOf)
      .filter(({ line }) => line.said.status.choice === "estimated" || line.said.status.choice === "provisional");
    const most = ruleValue(context, "verification.materiality");
    const amounts = unsure.map(({ emissions }) => (isMissing(emissions) ? ZERO : emissions.value));
    const share = percent(sum(amounts), inventory.emissions.value);
    if (!isGroup(unsure) || share === null || share.lte(most)) return [];
    return [hit(unsure[0].line.cell, { share: shown(share.toDecimalPlaces(1)), most: most.toString() })];
  },
};
