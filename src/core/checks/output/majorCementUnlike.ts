import { byRate } from "../../method/balances";
import { productionOf } from "../../plan/find";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { ruleValue } from "../support/rules";
import { atEntry } from "../support/words";

/** All cements count as the baseline's largest; where another is made far more, a figure or a name of the baseline is rather wrong. */
export const majorCementUnlike: Check = {
  id: "OU-31",
  family: "output",
  severity: "warning",
  cite: "Detailed Procedure, Annexure II, equivalent major product of the baseline year",
  companions: ["OU-08"],
  example: { major: "OPC", most: "PPC", times: "1.5" },
  run: withInventory((context) => {
    const { products } = context.inventory;
    const times = ruleValue(context, "plausible.majorCement");
    const major = products.find(({ isMajor }) => isMajor);
    if (major === undefined || isMissing(major.produced)) return [];
    const least = byRate(times, major.produced.value);
    return products
      .filter(({ product, produced }) => product.role.choice === "cement" && !isMissing(produced) && produced.value.gt(least))
      .flatMap(({ product }) => {
        const words = { major: major.product.product.text, most: product.product.text, times: times.toString() };
        return [product, major.product].map((each) => {
          const baseline = productionOf(context.reference, each);
          return atEntry(baseline === undefined ? each.product : baseline.baselineProduced, words);
        });
      });
  }),
};
