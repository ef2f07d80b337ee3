import { procedure } from "../../method/clauses";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { countedStreams, namesOfStreams } from "../support/countOnce";
import { namesOwnFuel } from "../support/ownSets";
import { atLine, shown } from "../support/words";

/** D9: steam of a boiler or turbine inside the gate is counted by its fuel; entered as bought heat it counts again. */
export const ownHeatAsPurchase: Check = {
  id: "RC-29",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(8), Equation VIII: heat from outside the boundary"),
  companions: ["OU-08", "AD-47"],
  example: { heat: "CPP extraction steam", month: "Aug 2025", tonnes: "4,120", fuel: "Steam coal (captive power)" },
  run: withInventory((context) => {
    const fuels = countedStreams(context).filter(
      ({ method, use }) => method === "combustion" && (use === "captive power" || use === "boiler"),
    );
    if (fuels.length === 0) return [];
    return context.inventory.heat.rows
      .filter(({ direction, line }) => direction === "bought" && namesOwnFuel(line.stream))
      .map(({ line, emissions }) =>
        atLine(line, {
          heat: line.stream,
          tonnes: isMissing(emissions) ? "?" : shown(emissions.value.toDecimalPlaces(0)),
          fuel: namesOfStreams(fuels.slice(0, 3)),
        }),
      );
  }),
};
