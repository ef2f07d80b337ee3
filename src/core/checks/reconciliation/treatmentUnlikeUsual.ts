import { streamName } from "../../inventory/streams";
import type { StreamResult } from "../../inventory/streamModel";
import { procedure } from "../../method/clauses";
import type { Treatment } from "../../plan/spec/planTables";
import type { StreamKind } from "../../sectors/sector";
import { usualStreamOf } from "../../sectors/usualStream";
import type { Check } from "../engine/check";
import type { CountedContext } from "../engine/context";
import { withInventory } from "../engine/running";
import { countedStreams, isKind, tonnesAtStake } from "../support/countOnce";
import { atEntry } from "../support/words";

/** What a treatment does to the total. */
type Effect = "adds" | "nothing" | "takes away";

const EFFECTS: Readonly<Record<Treatment, Effect>> = {
  combustion: "adds",
  process: "adds",
  "mass balance in": "adds",
  "mass balance out": "takes away",
  internal: "nothing",
  "biogenic memo": "nothing",
  notional: "adds",
};
const effectOf = (treatment: Treatment | null | undefined): Effect => (treatment ? EFFECTS[treatment] : "adds");

/** Kinds that a check of their own finds when they are counted. */
const FOUND_ELSEWHERE: readonly StreamKind[] = ["byProductGas", "coke", "kilnResidue", "feedOffGas", "burntFlux"];

/**
 * The sector's list says what a stream does to the total: fuel and feed add, products that leave take carbon away, what is made
 * inside or grows back does nothing. A plan that says otherwise may have a reason, and has to give it.
 */
export const treatmentUnlikeUsual: Check = {
  id: "RC-31",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(8), Annexure III, Equations IV and X"),
  companions: ["OU-08", "RC-25", "OU-18", "PS-20", "FA-26", "FA-40", "PS-07"],
  example: { stream: "Gas feed (process)", treatment: "internal", usual: "combustion", tonnes: "11,06,000" },
  run: withInventory((context) =>
    context.inventory.streams
      .filter((result) => isUnlike(result, context))
      .map((result) => {
        const { stream } = result;
        const usual = usualStreamOf(context.plan.entity, stream)?.treatment ?? "combustion";
        const words = { stream: streamName(stream), treatment: stream.treatment.text || "blank", usual, tonnes: tonnesAtStake([result]) };
        return atEntry(stream.treatment.cell === null ? stream.stream : stream.treatment, words);
      }),
  ),
};

function isUnlike(result: StreamResult, context: CountedContext): boolean {
  const { stream, use } = result;
  const usual = usualStreamOf(context.plan.entity, stream);
  if (usual === null || use === "colony or other excluded") return false;
  const [planned, expected] = [effectOf(stream.treatment.choice), effectOf(usual.treatment)];
  if (planned === expected) return false;
  if (expected === "nothing") return planned === "adds" && !isKind(context, result, ...FOUND_ELSEWHERE) && result.source?.biomass !== true;
  return !(usual.kind === "feedOffGas" && planned === "nothing" && hasFeed(context));
}

/** A site that counts its feed whole has its off-gas inside. */
function hasFeed(context: CountedContext): boolean {
  return countedStreams(context).some((result) => isKind(context, result, "feed"));
}
