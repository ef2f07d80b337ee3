import type { Inventory } from "../../inventory/model";
import type { Meter } from "../../plan/model";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { isMissing } from "../../trace/figure";
import { namesOwnFuel } from "../support/ownSets";
import { atEntry, shown } from "../support/words";

/** Fuel of DG and captive plant counts once, as fuel; their power entered as a purchase counts it again. */
export const ownPowerAsPurchase: Check = {
  id: "AD-27",
  family: "activity",
  severity: "error",
  cite: procedure("s.5, captive power"),
  companions: ["RC-14"],
  example: { meter: "EM-CPP", kind: "grid", measures: "Captive power, net of auxiliaries", tonnes: "1,26,400" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row, { inventory }) => {
      const kind = row.powerKind.choice;
      const isPurchase = kind === "grid" || kind === "dedicated PPA" || kind === "open-access renewable";
      return isPurchase && namesOwnFuel(row.measures.text)
        ? atEntry(row.powerKind, { meter: row.meter.text, kind, measures: row.measures.text, tonnes: tonnesOf(row, inventory) })
        : null;
    },
  ),
};

function tonnesOf(row: Meter, inventory: Inventory | null): string {
  const emissions = inventory?.power.meters.find(({ meter }) => meter === row)?.emissions ?? null;
  return emissions === null || isMissing(emissions) ? "?" : shown(emissions.value.toDecimalPlaces(0));
}
