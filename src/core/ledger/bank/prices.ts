/** What certificates come to in rupees, at prices the user believes in. Nobody publishes a price yet. */
import type { CertificateResult } from "../../inventory/model";
import { certificateValue } from "../../method/compensation";
import { issuedLessSurrendered } from "../../method/gei";
import { decimal } from "../../quantity/decimal";
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
  return issuedLessSurrendered(wholeSurplus.value, wholeShortfall.value);
}

export function exposureOf(certificates: CertificateResult, prices: Prices): Exposure {
  const net = netCertificates(certificates);
  const at = (id: PriceId) => certificateValue(net, prices[id]);
  return { low: at("low"), likely: at("likely"), high: at("high") };
}
