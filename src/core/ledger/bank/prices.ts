/** What certificates come to in rupees, at prices the user believes in. Nobody publishes a price yet. */
import type { CertificateResult } from "../../inventory/model";
import { decimal, round } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";

/** Rupees a certificate. */
export interface Prices {
  readonly low: Decimal;
  readonly likely: Decimal;
  readonly high: Decimal;
}

export type PriceId = keyof Prices;

export const PRICE_IDS: readonly PriceId[] = ["low", "likely", "high"];

/** The range in which modelling studies move, until somebody types prices of their own; no certificate has been traded yet. */
export const SUGGESTED_PRICES: Prices = { low: decimal(500), likely: decimal(1000), high: decimal(3000) };

/** Rupees, positive to be had and negative to be paid, from whole certificates. */
export type Exposure = Readonly<Record<PriceId, Decimal>>;

/** Whole certificates, positive when issued and negative when to be surrendered. */
export function netCertificates({ wholeSurplus, wholeShortfall }: CertificateResult): Decimal {
  return wholeSurplus.value.minus(wholeShortfall.value);
}

export function exposureOf(certificates: CertificateResult, prices: Prices): Exposure {
  const net = netCertificates(certificates);
  const at = (price: Decimal) => round(net.times(price), 2);
  return { low: at(prices.low), likely: at(prices.likely), high: at(prices.high) };
}
