/** What certificates are worth and what missing ones cost. All rupees are estimates until a price is published. */
import { round } from "../quantity/decimal";
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

const RULES = "Greenhouse Gases Emission Intensity Target Rules, 2025";

/** Rule 6: multiple x average traded price of the year x shortfall, rounded to paise. Without a price there is no answer. */
export function environmentalCompensation(shortfall: Trace, averagePrice: Trace | null, multiple: Trace): Outcome<Trace> {
  if (averagePrice === null) return bad("unavailable", "averagePrice: no average price is published for the year; enter it when it is");
  const value = round(multiple.value.times(averagePrice.value).times(shortfall.value), 2);
  const rule = {
    label: "Environmental compensation, estimate",
    unit: "INR",
    how: "ROUND(multiple x average price x shortfall, 2)",
    cite: `${RULES}, rule 6`,
  };
  return good(derived(rule, value, [multiple, averagePrice, shortfall]));
}

/** Certificates at a price: the value of a surplus or the cost of buying a shortfall. */
export function certificateValue(certificates: Trace, price: Trace): Trace {
  const rule = { label: "Value of certificates", unit: "INR", how: "ROUND(certificates x price, 2)", cite: "Estimate at the price given" };
  return derived(rule, round(certificates.value.times(price.value), 2), [certificates, price]);
}

/** The price at which certificates have a given value. */
export function impliedPrice(value: Trace, certificates: Trace): Trace {
  const rule = { label: "Implied price", unit: "INR/CCC", how: "value / certificates", cite: "Estimate from the value given" };
  return derived(rule, value.value.div(certificates.value), [value, certificates]);
}

/** Rule 4(5): who submits no documents is taken to have achieved the baseline GEI. */
export function deemedGei(baselineGei: Trace): Trace {
  const rule = { label: "Deemed GEI", unit: baselineGei.unit, how: "baseline GEI", cite: `${RULES}, rule 4(5)` };
  return derived(rule, baselineGei.value, [baselineGei], ["Which output applies is not stated; the output given is taken."]);
}

/** Certificates of a year of which only some months are covered; stands beside the figure for twelve months. */
export function certificatesForMonths(certificates: Trace, months: Trace): Trace {
  const rule = {
    label: "Certificates for the months covered",
    unit: "CCC",
    how: "certificates x months / 12",
    cite: "Assumption: whether output is scaled by months is not settled",
  };
  return derived(rule, certificates.value.times(months.value).div(12), [certificates, months]);
}

/** What-if: the GEI after a reduction by so many per cent. */
export function geiReduction(gei: Trace, percent: Trace): Trace {
  const rule = { label: "Reduction of GEI", unit: gei.unit, how: "GEI x per cent / 100", cite: "What-if" };
  return derived(rule, gei.value.times(percent.value).div(100), [gei, percent]);
}

/** What a difference in GEI means in tonnes, and in certificates once the target is met. */
export function tonnesOfReduction(geiDifference: Trace, equivalentProduct: Trace): Trace {
  const rule = { label: "Reduction", unit: "tCO2e", how: "difference of GEI x equivalent product", cite: "What-if" };
  return derived(rule, geiDifference.value.times(equivalentProduct.value), [geiDifference, equivalentProduct]);
}
