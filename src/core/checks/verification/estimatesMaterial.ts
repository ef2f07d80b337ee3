import { sum, ZERO } from "../../quantity/decimal";
import { attribute, identity } from "../../activity/line";
import { isGap } from "../../trace/figure";
import type { Check } from "../engine/check";
import { lotEmissions } from "../support/months";
import { ruleValue } from "../support/rules";
import { procedure } from "../../method/clauses";
import { hit, shown } from "../support/words";

const UNSURE = new Set(["estimated", "provisional"]);

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
    if (inventory === null || isGap(inventory.emissions) || inventory.emissions.value.lte(0)) return [];
    const unsure = inventory.streams
      .filter(({ counted }) => counted)
      .flatMap((stream) =>
        stream.lots
          .filter(({ line }) => UNSURE.has(identity(attribute(line, "status"))))
          .map((lot) => ({ lot, amount: lotEmissions({ stream, lot }) ?? ZERO })),
      );
    const most = ruleValue(context, "verification.materiality");
    const share = sum(unsure.map(({ amount }) => amount))
      .div(inventory.emissions.value)
      .times(100);
    return share.lte(most) ? [] : [hit(unsure[0]!.lot.line.cell, { share: shown(share.toDecimalPlaces(1)), most: most.toString() })];
  },
};
