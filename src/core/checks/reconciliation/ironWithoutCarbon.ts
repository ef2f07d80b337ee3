import { procedure } from "../../method/clauses";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { usualProductOf } from "../../sectors/usualProduct";
import { countedStreams, isKind } from "../support/countOnce";
import { atEntry, shown } from "../support/words";

/** D12: hot metal or own coke without coal or coke in the plan: ovens called another unit, or gas called free. */
export const ironWithoutCarbon: Check = {
  id: "RC-26",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(1), gate to gate; Annexure III, Equation X"),
  companions: ["OU-08", "BD-01", "AD-01"],
  example: { product: "Hot metal", made: "29,40,000" },
  run: withInventory((context) => {
    const { inventory, plan } = context;
    const hasCarbon = countedStreams(context).some(
      (result) =>
        (result.use === "process" || result.use === "kiln") &&
        result.method !== "balanceOut" &&
        result.method !== "notional" &&
        isKind(context, result, "cokingCoal", "coke", "carbonSource"),
    );
    if (hasCarbon) return [];
    return inventory.products
      .filter(({ product }) => usualProductOf(plan.entity, product)?.kind === "carbonBearing")
      .flatMap(({ product, produced }) =>
        isMissing(produced) || produced.value.isZero()
          ? []
          : [atEntry(product.product, { product: product.product.text, made: shown(produced.value.toDecimalPlaces(0)) })],
      );
  }),
};
