import { identity } from "../../plan/names";
import { procedure } from "../../method/clauses";
import type { StreamResult } from "../../inventory/streamModel";
import { usualStreamOf } from "../../sectors/usualStream";
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
    const { plan } = context;
    const materials = countedStreams(context).filter(({ method }) => method !== "notional");
    const byMaterial = groupBy(materials, ({ source, stream }) => source?.id ?? identity(stream.stream.text));
    const listed = materials.filter(({ stream }) => usualStreamOf(plan.entity, stream) !== null);
    const byList = groupBy(listed, ({ stream }) => usualStreamOf(plan.entity, stream)?.stream ?? "");
    const pairs = [...byMaterial.values(), ...byList.values()].flatMap((group) => {
      const balance = group.find(isBalance);
      const other = group.find((result) => !isBalance(result));
      return balance === undefined || other === undefined ? [] : [[balance, other] as const];
    });
    return [...new Map(pairs.map((pair) => [pair[1], pair])).values()].map(([balance, other]) =>
      atEntry(other.stream.stream, {
        streams: namesOfStreams([balance, other]),
        tonnes: tonnesAtStake([smaller(balance, other)]),
      }),
    );
  }),
};
