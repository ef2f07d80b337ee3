import type { Check } from "../engine/check";
import { outliersAmong, thousandfold } from "../support/history";
import { rateSeries } from "../support/rates";
import { atReading, shown } from "../support/words";

/** A thousand times the other months, or a thousandth: kg for t, MWh for kWh, litres for kilolitres. */
export const thousandfoldSlip: Check = {
  id: "PS-02",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months",
  companions: ["RC-01", "RC-06", "PS-05", "OU-07"],
  example: { line: "EM-SOLAR, own renewable", month: "Aug 2025", value: "282", usual: "3,66,500" },
  run: (context) =>
    rateSeries(context)
      .flatMap(({ field, months }) =>
        outliersAmong(context, months, ({ quantity }) => quantity, thousandfold).map((each) => ({ field, ...each })),
      )
      .map(({ field, item, value, usual }) => atReading(item.line, field, { value: shown(value), usual: shown(usual) })),
};
