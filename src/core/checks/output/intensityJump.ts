import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { beyondSpread, outliersAmong } from "../support/history";
import { per } from "../../method/ratios";
import { monthFigures } from "../support/months";
import { firstProductionCell, productionCell } from "../support/ranges";
import { hit, shown } from "../support/words";

/** A month's emissions per tonne far from the plant's other months: something is missing, doubled or in another unit. */
export const intensityJump: Check = {
  id: "OU-07",
  family: "output",
  severity: "warning",
  cite: "The plant's own other months: median and spread",
  companions: ["PS-01", "PS-07"],
  example: { month: "Aug 2025", value: "1.21", usual: "0.87" },
  run: (context) => {
    const hasKiln = context.plan?.products.some((row) => row.role.choice === "clinker") === true;
    return outliersAmong(
      context,
      monthFigures(context),
      ({ emissions, output }) => per(emissions, output),
      beyondSpread(context, "plausible.gei.share"),
    ).map(({ item, value, usual }) =>
      hit(hasKiln ? productionCell(context, "clinker", item.month) : firstProductionCell(context, item.month), {
        month: monthLabel(item.month),
        value: shown(value.toDecimalPlaces(3)),
        usual: shown(usual.toDecimalPlaces(3)),
      }),
    );
  },
};
