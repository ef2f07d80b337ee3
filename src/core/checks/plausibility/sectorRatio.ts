import { sectorRatios } from "../../inventory/sectorRatios";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { isMissing } from "../../trace/figure";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

const PLACES = 3;

/** A ratio of the sector's profile outside its usual range is a question to the plant, never a fault. */
export const sectorRatio: Check = {
  id: "PS-20",
  family: "plausibility",
  severity: "note",
  cite: `Usual ranges of the sector; ${PROJECT_RULE}`,
  companions: ["RC-06"],
  example: { ratio: "Coke to hot metal", value: "612", unit: "kg/t", range: "340 to 520", source: "general knowledge of the sector" },
  run: withInventory(({ setting, inventory }) =>
    sectorRatios(setting, inventory).flatMap(({ ratio, product, streams, figure }) => {
      if (isMissing(figure) || (figure.value.gte(ratio.low) && figure.value.lte(ratio.high))) return [];
      const words = {
        ratio: ratio.label.en,
        value: shown(figure.value.toDecimalPlaces(PLACES)),
        unit: ratio.unit,
        range: `${ratio.low} to ${ratio.high}`,
        source: ratio.source,
      };
      return [product.product, ...streams.map(({ stream }) => stream)].map((cell) => atEntry(cell, words));
    }),
  ),
};
