import { carbonClosure as closureOf, isOpen } from "../../inventory/closure";
import { isMissing } from "../../trace/figure";
import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { atEntry, shown } from "../support/words";

/** D11: no more carbon leaves in products and by-products than enters. */
export const carbonClosure: Check = {
  id: "RC-25",
  family: "reconciliation",
  severity: "error",
  cite: procedure("Annexure III, Equation X"),
  companions: ["OU-08", "OU-07", "PS-15", "PS-17", "OU-18"],
  example: { out: "1,04,200", in: "1,00,000" },
  run: withInventory(({ inventory, setting }) => {
    const closure = closureOf(inventory.streams, setting);
    if (closure === null || !isOpen(closure)) return [];
    const { carbonIn, carbonOut, stream } = closure;
    if (isMissing(carbonIn) || isMissing(carbonOut)) return [];
    const words = {
      out: shown(carbonOut.value.toDecimalPlaces(0)),
      in: shown(carbonIn.value.toDecimalPlaces(0)),
    };
    return [atEntry(stream.stream, words)];
  }),
};
