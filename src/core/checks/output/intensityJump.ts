import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { beyondSpread, outliersAmong } from "../support/history";
import { monthFigures, ratio } from "../support/months";
import { productionCell } from "../support/ranges";
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
    const role = context.plan?.products.some((row) => row.role.text === "clinker") === true ? "clinker" : null;
    return outliersAmong(
      context,
      monthFigures(context),
      ({ emissions, output }) => ratio(emissions, output),
      beyondSpread(context, "plausible.gei.share"),
    ).map(({ item, value, usual }) =>
      hit(productionCell(context, role, item.month), {
        month: monthLabel(item.month),
        value: shown(value.toDecimalPlaces(3)),
        usual: shown(usual.toDecimalPlaces(3)),
      }),
    );
  },
};
