/** What certificates are worth and what missing ones cost. All rupees are estimates until a price is published. */
import { Decimal, round, ZERO } from "../quantity/decimal";
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

/** Rule 4(5): who submits no documents is taken to have achieved the baseline GEI. */
export function deemedGei(baselineGei: Trace): Trace {
  const rule = { label: "Deemed GEI", unit: baselineGei.unit, how: "baseline GEI", cite: `${RULES}, rule 4(5)` };
  return derived(rule, baselineGei.value, [baselineGei], ["Which output applies is not stated; the output given is taken."]);
}

/** Certificates of a year of which only some months are covered: exact x months / 12. Whether output is scaled by months is not settled. */
export function certificatesForMonths(exact: Decimal, months: Decimal): Decimal {
  return exact.times(months).div(12);
}

/** Rupees that certificates are worth or cost at a price: ROUND(certificates x price, 2). */
export function certificateValue(certificates: Decimal, price: Decimal): Decimal {
  return round(certificates.times(price), 2);
}

/** The same as a figure with its derivation: positive to be had, negative to be paid. */
export function certificatesInRupees(certificates: Trace, price: Trace): Trace {
  const rule = { label: "Certificates in rupees", unit: "INR", how: "ROUND(certificates x price, 2)", cite: "" };
  return derived(rule, certificateValue(certificates.value, price.value), [certificates, price]);
}

/** What is left of a holding: issued + bought - surrendered. */
export function bankedCertificates(issued: Decimal, bought: Decimal, surrendered: Decimal): Decimal {
  return issued.plus(bought).minus(surrendered);
}

/** Certificates surrendered for the year: all of the vintages without those surrendered for earlier years. */
export function surrenderedForYear(all: Decimal, earlier: Decimal): Decimal {
  return all.minus(earlier);
}

/** What of the certificates due is not surrendered yet. */
export function certificatesOutstanding(due: Decimal, surrendered: Decimal): Decimal {
  return Decimal.max(ZERO, due.minus(surrendered));
}

/** What was surrendered beyond the certificates due. */
export function surrenderedBeyond(due: Decimal, surrendered: Decimal): Decimal {
  return Decimal.max(ZERO, surrendered.minus(due));
}

/** What is still to be bought: outstanding - banked, never below zero. */
export function certificatesToBuy(outstanding: Decimal, banked: Decimal): Decimal {
  return Decimal.max(ZERO, outstanding.minus(banked));
}
