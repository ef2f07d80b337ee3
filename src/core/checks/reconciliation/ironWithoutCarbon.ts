import { identity } from "../../plan/names";
import { procedure } from "../../method/clauses";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams } from "../support/countOnce";
import { atEntry, shown } from "../support/words";

const COAL_OR_COKE = /\b(coal|coke|pci|cdi)\b/i;

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
    if (plan.entity.sector.choice !== "iron and steel") return [];
    const hasCarbon = countedStreams(context).some(
      ({ method, stream }) => method !== "balanceOut" && COAL_OR_COKE.test(stream.stream.text),
    );
    if (hasCarbon) return [];
    return inventory.products
      .filter(({ product }) => identity(product.product.text) === "hot metal" || identity(product.product.text) === "own coke")
      .flatMap(({ product, produced }) =>
        isMissing(produced) || produced.value.isZero()
          ? []
          : [atEntry(product.product, { product: product.product.text, made: shown(produced.value.toDecimalPlaces(0)) })],
      );
  }),
};
