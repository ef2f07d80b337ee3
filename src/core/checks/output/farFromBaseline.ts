import { isApart } from "../../method/balances";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { ruleValue } from "../support/rules";
import { atEntry, PROJECT_RULE } from "../support/words";

/** A GEI far from the verified baseline is a different plant, or a different calculation. */
export const farFromBaseline: Check = {
  id: "OU-08",
  family: "output",
  severity: "warning",
  cite: `The verified baseline; ${PROJECT_RULE}`,
  companions: [],
  example: { gei: "0.7412", baseline: "0.6004", share: "15" },
  run: (context) => {
    const [gei, baseline] = [context.inventory?.gei, context.reference?.baseline.baselineGei];
    const share = ruleValue(context, "plausible.gei.share");
    if (gei === undefined || isMissing(gei) || baseline === undefined || baseline.number === null || baseline.number.lte(0)) return [];
    return isApart(gei.value, baseline.number, share)
      ? [atEntry(baseline, { gei: gei.value.toFixed(4), baseline: baseline.number.toFixed(4), share: share.toString() })]
      : [];
  },
};
