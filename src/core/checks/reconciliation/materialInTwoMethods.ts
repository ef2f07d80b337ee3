import { identity } from "../../plan/names";
import { procedure } from "../../method/clauses";
import type { StreamResult } from "../../inventory/model";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, namesOfStreams, smaller, tonnesAtStake } from "../support/countOnce";
import { groupBy } from "../support/groups";
import { atEntry } from "../support/words";

const isBalance = ({ method }: StreamResult) => method === "balanceIn" || method === "balanceOut";

/** D5, D6, D10: one material in the carbon balance and beside it as a fuel or a carbonate. */
export const materialInTwoMethods: Check = {
  id: "RC-23",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("Annexure III, Equations IV, IX and X"),
  companions: ["OU-08", "FA-32", "PL-11"],
  example: { streams: "Limestone (process), Limestone (kiln)", tonnes: "12,400" },
  run: withInventory((context) => {
    const materials = countedStreams(context).filter(({ method }) => method !== "notional");
    const groups = groupBy(materials, ({ source, stream }) => source?.id ?? identity(stream.stream.text));
    return [...groups.values()].flatMap((group) => {
      const balance = group.find(isBalance);
      const other = group.find((result) => !isBalance(result));
      if (balance === undefined || other === undefined) return [];
      const words = { streams: namesOfStreams([balance, other]), tonnes: tonnesAtStake([smaller(balance, other)]) };
      return [atEntry(other.stream.stream, words)];
    });
  }),
};
