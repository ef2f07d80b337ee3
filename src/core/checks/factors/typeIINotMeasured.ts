import { streamName } from "../../inventory/streams";
import type { StreamResult } from "../../inventory/streamModel";
import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { atEntry, isBlank } from "../support/words";

/** Type II is the plant's own measurement: a typed factor, or the laboratory's carbon. With neither, a published one is used. */
export const typeIINotMeasured: Check = {
  id: "FA-32",
  family: "factors",
  severity: "error",
  cite: procedure("s.5, Type II; 5(7)(iii)"),
  companions: [],
  example: { stream: "Petcoke (kiln)" },
  run: withInventory(({ inventory }) =>
    inventory.streams
      .filter((result) => result.stream.factorType.choice === "Type II" && isBlank(result.stream.factor) && !hasAnalysis(result))
      .map(({ stream }) => atEntry(stream.factor, { stream: streamName(stream) })),
  ),
};

/** The carbon of a mass balance is its own analysis, and CO2 that is metered as such needs no factor. */
function hasAnalysis(result: StreamResult): boolean {
  if (result.method === "combustion") return result.lots.some(({ carbon }) => carbon !== null);
  if (result.method === "balanceIn" || result.method === "balanceOut") return true;
  return result.method === "carbonate" && result.source?.family !== "carbonate";
}
