import { procedure } from "../../method/clauses";
import { isApart } from "../../method/balances";
import { emissionsOfDifference } from "../../method/ratio";
import { lineName } from "../../activity/line";
import { combine, isMissing } from "../../trace/figure";
import { total } from "../../inventory/readings";
import type { StreamResult } from "../../inventory/streamModel";
import { reading } from "../../trace/trace";
import type { Check } from "../engine/check";
import type { CountedContext } from "../engine/context";
import { withInventory } from "../engine/running";
import { gasSupplies } from "../support/gasSupply";
import type { GasSupply } from "../support/gasSupply";
import { countedStreams } from "../support/countOnce";
import { toleranceOf } from "../support/rules";
import { atReading, shown } from "../support/words";

/** D7 and the gas balance: feed and fuel are together what the bill says; a gas of own making is used, flared or in the holder. */
export const gasBalance: Check = {
  id: "RC-28",
  family: "reconciliation",
  severity: "warning",
  cite: `${procedure("5(8)(ii)")}; tolerance of the plan, else a project default`,
  companions: ["RC-01", "PS-20", "PS-03"],
  example: { month: "Aug 2025", rows: "Gas feed, process; Gas fuel, boiler", used: "6,80,00,000", supply: "6,00,00,000", tonnes: "15,600" },
  run: withInventory((context) => {
    const tolerance = toleranceOf(context, "fuel");
    return gasSupplies(context)
      .filter(({ used, supply }) => isApart(used, supply, tolerance))
      .map((gas) =>
        atReading(gas.supplied, "received", {
          rows: gas.lines.map(lineName).join("; "),
          used: shown(gas.used.toDecimalPlaces(0)),
          supply: shown(gas.supply.toDecimalPlaces(0)),
          tonnes: atStake(gas, context),
        }),
      );
  }),
};

/** The difference at the mean factor of the rows that count; 0 where the gas is internal, "?" while there is no figure. */
function atStake({ lines, used, supply }: GasSupply, context: CountedContext): string {
  const rows = countedStreams(context).filter(({ lots }) => lots.some(({ line }) => lines.includes(line)));
  if (rows.length === 0) return "0";
  const adding = (label: string, figureOf: (result: StreamResult) => StreamResult["quantity"]) =>
    total({ label, unit: "", how: "sum", cite: "" }, rows.map(figureOf));
  const tonnes = combine([adding("Quantity", ({ quantity }) => quantity), adding("Emissions", ({ emissions }) => emissions)], (q, e) =>
    emissionsOfDifference(reading("Used", used, ""), reading("Supply", supply, ""), q, e),
  );
  return isMissing(tonnes) ? "?" : shown(tonnes.value.toDecimalPlaces(0));
}
