import { procedure } from "../../method/clauses";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { isOutside, rule } from "../support/rules";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

/**
 * 5(16), 5(18): exported power is subtracted at the heat rate and fuel of the own sets. Where these burn a lean gas of the
 * site's own making, the credit is several times the grid's figure: it is computed, never chosen without a word.
 */
export const exportCredit: Check = {
  id: "FA-39",
  family: "factors",
  severity: "warning",
  cite: `${procedure("5(16)(ii), 5(18)")}; ${PROJECT_RULE}`,
  companions: ["OU-08", "RC-20", "PS-07", "PL-14", "RC-12"],
  example: { meter: "EM-EXPORT", factor: "3.2657", tonnes: "1,95,900", grid: "0.727", atGrid: "43,620" },
  run: withInventory((context) => {
    const { power } = context.inventory;
    const { ownFactor, atGrid, exportDeduction } = power;
    const limit = rule(context, "plausible.exportCredit");
    if (limit === null || atGrid === null || isMissing(ownFactor) || !isOutside(ownFactor.value, limit)) return [];
    const words = {
      factor: shown(ownFactor.value.toDecimalPlaces(4)),
      tonnes: whole(exportDeduction),
      grid: isMissing(atGrid.factor) ? "?" : shown(atGrid.factor.value),
      atGrid: whole(atGrid.deduction),
    };
    return power.meters
      .filter(({ kind }) => kind === "export")
      .map(({ meter }) => atEntry(meter.powerKind, { ...words, meter: meter.meter.text }));
  }),
};

const whole = (figure: Figure) => (isMissing(figure) ? "?" : shown(figure.value.toDecimalPlaces(0)));
