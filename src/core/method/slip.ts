/** A figure that is off by a power of ten from what it should resemble: a slipped decimal point or a wrong unit. */
import { decimal } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";

const NEARNESS = decimal("0.2");

/** 10, 100, 0.1 ... when value / reference lies within 20 % of that power; null when nothing slipped. */
export function slippedBy(value: Decimal, reference: Decimal): Decimal | null {
  if (value.lte(0) || reference.lte(0)) return null;
  const ratio = value.div(reference);
  const power = decimal(10).pow(Math.round(Math.log10(ratio.toNumber())));
  return power.eq(1) || ratio.div(power).minus(1).abs().gt(NEARNESS) ? null : power;
}
