/** Quantities consumed and calorific values on one basis. */
import { consumedByStock } from "./balances";
import { decimal } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** 5(8)(ii): consumed = received - moved out + opening - closing. All in one unit. */
export function stockConsumed(opening: Trace, received: Trace, movedOut: Trace, closing: Trace): Trace {
  const value = consumedByStock(opening.value, received.value, movedOut.value, closing.value);
  const rule = { label: "Consumed", unit: received.unit, how: "received - moved out + opening - closing", cite: procedure("5(8)(ii)") };
  return derived(rule, value, [opening, received, movedOut, closing]);
}

/**
 * ISO 1170: a calorific value of the air-dried sample on the moisture basis of the quantity weighed.
 * GCV(ar) = GCV(ad) x (100 - total moisture) / (100 - inherent moisture); moistures in %.
 */
export function gcvAsReceived(gcvAirDried: Trace, totalMoisture: Trace, inherentMoisture: Trace): Trace {
  const wet = decimal(100).minus(totalMoisture.value);
  const value = gcvAirDried.value.times(wet).div(decimal(100).minus(inherentMoisture.value));
  const rule = { label: "GCV as received", unit: gcvAirDried.unit, how: "GCV(ad) x (100 - TM) / (100 - IM)", cite: "ISO 1170; IS 1350" };
  return derived(rule, value, [gcvAirDried, totalMoisture, inherentMoisture]);
}

/** ISO 1170: from the dry sample, GCV(ar) = GCV(dry) x (100 - total moisture) / 100. */
export function gcvFromDry(gcvDry: Trace, totalMoisture: Trace): Trace {
  const value = gcvDry.value.times(decimal(100).minus(totalMoisture.value)).div(100);
  const rule = { label: "GCV as received", unit: gcvDry.unit, how: "GCV(dry) x (100 - TM) / 100", cite: "ISO 1170" };
  return derived(rule, value, [gcvDry, totalMoisture]);
}

/** 5(9)(iii): NCV = 0.95 x GCV for solids and liquids, 0.90 x GCV for gases, where the NCV is not measured. */
export function ncvFromGcv(gcv: Trace, ratio: Trace): Trace {
  const rule = { label: "NCV", unit: gcv.unit, how: "GCV x ratio of NCV to GCV", cite: procedure("5(9)(iii)") };
  return derived(rule, gcv.value.times(ratio.value), [gcv, ratio]);
}

/** Exact: 1 kcal = 4.1868 kJ (International Table), so t x kcal/kg is 4.1868E-6 TJ. */
export const TJ_PER_TONNE_KCAL_PER_KG: Decimal = decimal("0.0000041868");
/** Sm3 x kcal/Sm3, likewise kg or L x kcal of their own: 4.1868E-9 TJ. */
export const TJ_PER_KCAL: Decimal = decimal("0.0000000041868");
/** ISO 13443: a gas at 15 C brought to 0 C, 273.15 K / 288.15 K. */
export const NM3_PER_SM3: Decimal = decimal("273.15").div("288.15");

/** Mass of a liquid measured by volume: kL x t/kL. */
export function massOfVolume(volume: Trace, density: Trace): Trace {
  return derived({ label: "Mass", unit: "t", how: "volume x density", cite: "" }, volume.value.times(density.value), [volume, density]);
}

/** Volume of a liquid that was weighed: t / (t/kL). */
export function volumeOfMass(mass: Trace, density: Trace): Trace {
  return derived({ label: "Volume", unit: "kL", how: "mass / density", cite: "" }, mass.value.div(density.value), [mass, density]);
}

/** Part over whole; zero where there is no whole. */
export function shareOf(label: string, part: Trace, whole: Trace): Trace {
  const value = whole.value.isZero() ? decimal(0) : part.value.div(whole.value);
  return derived({ label, unit: "t/t", how: "part / whole", cite: "" }, value, [part, whole]);
}
