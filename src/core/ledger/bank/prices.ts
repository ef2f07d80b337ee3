/** What certificates come to in rupees, at prices the user believes in. Nobody publishes a price yet. */
import type { CertificateResult } from "../../inventory/model";
import { certificatesInRupees } from "../../method/compensation";
import { netCertificates } from "../../method/gei";
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { reading } from "../../trace/trace";
import type { Trace } from "../../trace/trace";

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
export type Exposure = Readonly<Record<PriceId, Trace>>;

/** Whole certificates, positive when issued and negative when to be surrendered. */
export function netOf({ wholeSurplus, wholeShortfall }: CertificateResult): Trace {
  return netCertificates(wholeSurplus, wholeShortfall);
}

export function exposureOf(certificates: CertificateResult, prices: Prices): Exposure {
  const net = netOf(certificates);
  const at = (id: PriceId) => certificatesInRupees(net, reading(`Price, ${id}`, prices[id], "INR/CCC"));
  return { low: at("low"), likely: at("likely"), high: at("high") };
}
