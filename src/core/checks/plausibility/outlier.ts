import { byRate } from "../../method/balances";
import type { Check } from "../engine/check";
import { beyondFactor, beyondSpread, outliersAmong, thousandfold } from "../support/history";
import { rateSeries } from "../support/rates";
import { atReading, shown } from "../support/words";

const PLACES = 1;

/** A month's quantity per tonne of product far from the plant's own other months: a slip, or something to explain. */
export const outlier: Check = {
  id: "PS-01",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months: median and spread",
  companions: ["RC-10", "PS-05", "OU-07"],
  example: { line: "EM-SOLAR, own renewable", month: "Aug 2025", value: "8,46,000", usual: "3,55,000" },
  run: (context) => {
    const [spread, factor] = [beyondSpread(context), beyondFactor(context)];
    return rateSeries(context)
      .flatMap(({ field, months, isMinor }) => {
        const isFar = isMinor ? factor : spread;
        const found = outliersAmong(
          context,
          months,
          ({ rate }) => rate,
          (own, usual, others) => isFar(own, usual, others) && !thousandfold(own, usual, others),
        );
        return found.map((each) => ({ field, ...each }));
      })
      .map(({ field, item: { line, quantity, tonnes }, usual }) =>
        atReading(line, field, { value: shown(quantity), usual: shown(byRate(usual, tonnes).toDecimalPlaces(PLACES)) }),
      );
  },
};
