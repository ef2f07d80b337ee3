import { closureOfCarbon } from "../../method/massBalance";
import type { BalanceStream } from "../../inventory/model";
import { combine, isMissing } from "../../trace/figure";
import { total } from "../../inventory/readings";
import { procedure } from "../../method/clauses";
import { decimal } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams } from "../support/countOnce";
import { atEntry, shown } from "../support/words";

const WHOLE = decimal(100);

const sumOf = (label: string, flows: readonly BalanceStream[]) =>
  total(
    { label, unit: "t C", how: "sum of flows", cite: "" },
    flows.map(({ carbon }) => carbon),
  );

/** D11: no more carbon leaves in products and by-products than enters. */
export const carbonClosure: Check = {
  id: "RC-25",
  family: "reconciliation",
  severity: "error",
  cite: procedure("Annexure III, Equation X"),
  companions: ["OU-08", "OU-07", "PS-15", "PS-17", "OU-18"],
  example: { share: "104.2", out: "1,04,200", in: "1,00,000" },
  run: withInventory((context) => {
    const flows = countedStreams(context).filter(
      (result): result is BalanceStream => result.method === "balanceIn" || result.method === "balanceOut",
    );
    const [into, out] = [flows.filter(({ method }) => method === "balanceIn"), flows.filter(({ method }) => method === "balanceOut")];
    const first = out[0];
    if (first === undefined || into.length === 0) return [];
    const [carbonIn, carbonOut] = [sumOf("Carbon in", into), sumOf("Carbon out", out)];
    const closure = combine([carbonOut, carbonIn], closureOfCarbon);
    if (isMissing(closure) || isMissing(carbonIn) || isMissing(carbonOut) || closure.value.lte(WHOLE)) return [];
    const words = {
      share: shown(closure.value.toDecimalPlaces(1)),
      out: shown(carbonOut.value.toDecimalPlaces(0)),
      in: shown(carbonIn.value.toDecimalPlaces(0)),
    };
    return [atEntry(first.stream.stream, words)];
  }),
};
