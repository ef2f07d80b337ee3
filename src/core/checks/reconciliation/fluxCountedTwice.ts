import { procedure } from "../../method/clauses";
import type { StreamResult } from "../../inventory/streamModel";
import type { Check, Hit } from "../engine/check";
import type { CountedContext } from "../engine/context";
import { withInventory } from "../engine/running";
import { countedStreams, isBought, isKind, namesOfStreams, smaller, tonnesAtStake } from "../support/countOnce";
import { atEntry } from "../support/words";

/**
 * D3: the CO2 of limestone and dolomite is counted at the kiln; the lime burnt of them has none left to give.
 * In a cement plant the calcination of clinker counts the carbonate of the raw meal; limestone that washes flue gas is no part of it.
 */
export const fluxCountedTwice: Check = {
  id: "RC-27",
  family: "reconciliation",
  severity: "error",
  cite: procedure("Annexure III, Equation IX"),
  companions: ["OU-08", "FA-32", "PS-20", "FA-38"],
  example: { streams: "Limestone (kiln), Burnt lime (process)", tonnes: "5,973" },
  run: withInventory((context) => {
    const counted = countedStreams(context).filter(({ method }) => method === "carbonate" || method === "balanceIn");
    if (context.inventory.clinker !== null) return inRawMeal(context, counted);
    const flux = counted.find((result) => isKind(context, result, "flux"));
    if (flux === undefined) return [];
    return counted
      .filter((result) => isKind(context, result, "burntFlux") && !isBought(result))
      .map((burnt) =>
        atEntry(burnt.stream.stream, { streams: namesOfStreams([flux, burnt]), tonnes: tonnesAtStake([smaller(flux, burnt)]) }),
      );
  }),
};

function inRawMeal(context: CountedContext, counted: readonly StreamResult[]): readonly Hit[] {
  return counted
    .filter((result) => isKind(context, result, "flux") && (result.use === "kiln" || result.use === "process"))
    .map((result) =>
      atEntry(result.stream.stream, {
        streams: `${namesOfStreams([result])}, calcination of clinker`,
        tonnes: tonnesAtStake([result]),
      }),
    );
}
