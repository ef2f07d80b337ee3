import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, isBought, isKind, tonnesAtStake } from "../support/countOnce";
import { streamName } from "../../inventory/streams";
import { atEntry } from "../support/words";

/** D4: char and fines of a kiln are part of the coal that went into it. They count only where they are bought. */
export const residueAsFuel: Check = {
  id: "RC-22",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(8), Equation IV"),
  companions: ["OU-08", "OU-07", "OU-28"],
  example: { stream: "Dolochar (captive power)", tonnes: "48,685", coal: "Kiln coal (kiln)" },
  run: withInventory((context) => {
    const counted = countedStreams(context);
    const coal = counted.find(
      (result) => result.method === "combustion" && result.use === "kiln" && !isKind(context, result, "kilnResidue"),
    );
    if (coal === undefined) return [];
    return counted
      .filter((result) => result.method === "combustion" && isKind(context, result, "kilnResidue") && !isBought(result))
      .map((result) =>
        atEntry(result.stream.treatment, {
          stream: streamName(result.stream),
          tonnes: tonnesAtStake([result]),
          coal: streamName(coal.stream),
        }),
      );
  }),
};
