import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, isBought, kindIn, tonnesAtStake } from "../support/countOnce";
import { streamName } from "../../inventory/streams";
import { atEntry } from "../support/words";

const RESIDUE = /dolo ?char|\bchar\b|\bfines\b|\bbreeze\b/i;

/** D4: char and fines of a kiln are part of the coal that went into it. They count only where they are bought. */
export const residueAsFuel: Check = {
  id: "RC-22",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(8), Equation IV"),
  companions: ["OU-08", "OU-07"],
  example: { stream: "Dolochar (captive power)", tonnes: "48,685", coal: "Kiln coal (kiln)" },
  run: withInventory((context) => {
    const counted = countedStreams(context);
    const coal = counted.find(({ method, use, stream }) => method === "combustion" && use === "kiln" && !RESIDUE.test(stream.stream.text));
    if (coal === undefined) return [];
    return counted
      .filter((result) => result.method === "combustion" && !isBought(result))
      .filter((result) => kindIn(context, result) === "kilnResidue" || RESIDUE.test(result.stream.stream.text))
      .map((result) =>
        atEntry(result.stream.treatment, {
          stream: streamName(result.stream),
          tonnes: tonnesAtStake([result]),
          coal: streamName(coal.stream),
        }),
      );
  }),
};
