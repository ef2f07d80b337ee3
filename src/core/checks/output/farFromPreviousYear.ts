import { statedYear } from "../../inventory/otherYear";
import { isApart } from "../../method/balances";
import { per } from "../../method/ratios";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { ruleValue } from "../support/rules";
import { atEntry, PROJECT_RULE } from "../support/words";

/** A GEI far from that of the year before, where it is near the baseline: one of the three years is told wrongly. */
export const farFromPreviousYear: Check = {
  id: "OU-28",
  family: "output",
  severity: "warning",
  cite: `Form E2 of the previous year, Annexure V; ${PROJECT_RULE}`,
  companions: [],
  example: { gei: "0.5895", previous: "0.7412", share: "15" },
  run: withInventory((context) => {
    const { gei } = context.inventory;
    const { emissions, output } = statedYear(context.setting, "previous");
    const [place] = emissions?.cells ?? [];
    const previous = emissions === null || output === null ? null : per(emissions.value, output.value);
    const share = ruleValue(context, "plausible.gei.share");
    if (place === undefined || previous === null || previous.lte(0) || isMissing(gei)) return [];
    const baseline = context.reference?.baseline.baselineGei.number ?? null;
    // What is far from the baseline too is told by OU-08.
    if (baseline !== null && baseline.gt(0) && isApart(gei.value, baseline, share)) return [];
    const words = { gei: gei.value.toFixed(4), previous: previous.toFixed(4), share: share.toString() };
    return isApart(gei.value, previous, share) ? [atEntry(place, words)] : [];
  }),
};
